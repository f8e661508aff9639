import JSZip from 'jszip';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** What a document holds, each a piece of WordprocessingML. */
export interface Parts {
  readonly body: string;
  readonly header?: string;
  readonly comments?: string;
  /** Further files, by path. */
  readonly more?: Readonly<Record<string, string>>;
}

export const run = (words: string, about = ''): string => `<w:r>${about}<w:t xml:space="preserve">${words}</w:t></w:r>`;
export const paragraph = (words: string, style = ''): string =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${words}</w:p>`;

/** A story as somebody keeps it in Word: a title, labels in bold, a header, a comment, and a word that was deleted. */
export const LAMP: Parts = {
  body: [
    paragraph(run('The lamp'), 'Title'),
    paragraph(run('Situation:', '<w:rPr><w:b/></w:rPr>') + run(' It failed.')),
    paragraph(
      `${run('Action: I ran &amp; won')}<w:del w:id="1" w:author="a"><w:r><w:delText xml:space="preserve"> away</w:delText></w:r></w:del>${run('.')}`,
    ),
    paragraph(run('Result: 3 h.')),
  ].join(''),
  header: paragraph(run('Draft of May')),
  comments: `<w:comment w:id="0">${paragraph(run('Say more here'))}</w:comment>`,
};

/** The bytes of a `.docx` file, packed as Word packs them. */
export async function wordDocument({ body, header, comments, more = {} }: Parts): Promise<Uint8Array> {
  const zip = new JSZip();
  const styles = ['Title', 'Heading1', 'Heading2'].map(
    (id) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id.replace(/(\d)/, ' $1').toLowerCase()}"/></w:style>`,
  );
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `<w:styles ${W}>${styles.join('').replace('"title"', '"Title"')}</w:styles>`,
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...(header && { 'word/header1.xml': `<w:hdr ${W}>${header}</w:hdr>` }),
    ...(comments && { 'word/comments.xml': `<w:comments ${W}>${comments}</w:comments>` }),
    ...more,
  };
  for (const [path, xml] of Object.entries(files))
    zip.file(path, path.endsWith('.xml') || path.endsWith('.rels') ? HEAD + xml : xml);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
