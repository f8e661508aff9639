import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PRINCIPLE_NAMES } from '../../../src/coaching/principleNames';
import { readDocx } from '../../../src/notes/docx/readDocx';
import { importNotes } from '../../../src/notes/importNotes';
import { renderStory } from '../../../src/notes/renderStory';
import { LAMP, paragraph, run, wordDocument } from './wordDocument';

const read = async (bytes: Uint8Array) => {
  const { html, leftOut } = await readDocx(bytes);
  const { stories, leftOut: others } = importNotes(html, PRINCIPLE_NAMES);
  return { stories, leftOut: [...others, ...leftOut] };
};
const shape = async (body: string) =>
  (await read(await wordDocument({ body }))).stories.map(({ title, sections }) => [
    title,
    ...sections.map(({ names, text }) => `${names}: ${text}`),
  ]);

describe('a Word document', () => {
  test('with labels; header, comment and deletion are left out by name', async () => {
    const { stories, leftOut } = await read(await wordDocument(LAMP));
    expect(stories.map(({ title, sections }) => [title, ...sections.map(({ text }) => text)])).toEqual([
      ['The lamp', 'It failed.', 'I ran & won.', '3 h.'],
    ]);
    expect(leftOut).toEqual(['Draft of May', 'Say more here', 'away']);
  });

  test('with headings', async () => {
    const body = [
      paragraph(run('The lamp'), 'Heading1'),
      ...['Situation', 'Action'].flatMap((name) => [
        paragraph(run(name), 'Heading2'),
        paragraph(run(`${name} words &lt;T&gt;.`)),
      ]),
    ].join('');
    expect(await shape(body)).toEqual([['The lamp', 'Situation: Situation words <T>.', 'Action: Action words <T>.']]);
  });

  test('with a table', async () => {
    const cell = (words: string) => `<w:tc>${paragraph(run(words))}</w:tc>`;
    const rows = [
      ['Situation', 'It failed.'],
      ['Action', 'I ran.'],
      ['Result', '3 h.'],
    ];
    const body = `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
    expect(await shape(body)).toEqual([['Story 1', 'Situation: It failed.', 'Action: I ran.', 'Result: 3 h.']]);
  });

  test.each([
    ['no archive', new TextEncoder().encode('Situation: x'), /a Word document/],
    ['cut off', async () => (await wordDocument(LAMP)).slice(0, 300), /a Word document/],
    ['a bomb', () => wordDocument({ body: paragraph(run('a'.repeat(21 * 1024 * 1024))) }), /more than 20 MB/],
    [
      'a bomb of many parts',
      () =>
        wordDocument({
          ...LAMP,
          more: Object.fromEntries(
            Array.from({ length: 11 }, (_, at) => [`word/x${at}.xml`, ' '.repeat(2 * 1024 * 1024)]),
          ),
        }),
      /more than 20 MB/,
    ],
  ])('%s is refused', async (_, given, why) => {
    await expect(readDocx(typeof given === 'function' ? await given() : given)).rejects.toThrow(why);
  });

  test('nothing outside of it is opened', async () => {
    const body = `${LAMP.body}<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="x" descr="a graph"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/hostname" TargetMode="External"/></Relationships>';
    const { html } = await readDocx(await wordDocument({ body, more: { 'word/_rels/document.xml.rels': rels } }));
    expect(html).toContain('a graph');
    expect(html).not.toMatch(/src="[^"]/);
  });

  test('every word is in a story or named as left out', async () => {
    const piece = fc.constantFrom(
      'Situation: @',
      'Action: @',
      '(R) @',
      '@',
      'Tell me about @?',
      'Title @',
      'T) @ &amp; @',
    );
    const style = fc.constantFrom('', '', '', 'Title', 'Heading1', 'Heading2');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(piece, style, fc.boolean()), { maxLength: 12 }), async (lines) => {
        let count = 0;
        const body = lines.map(([words, name, bold]) =>
          paragraph(
            run(
              words.replaceAll('@', () => {
                count += 1;
                return `word${count}x`;
              }),
              bold ? '<w:rPr><w:b/></w:rPr>' : '',
            ),
            name,
          ),
        );
        const { stories, leftOut } = await read(await wordDocument({ ...LAMP, body: body.join('') }));
        const kept = [...stories.map(renderStory), ...leftOut].join('\n');
        for (let at = 1; at <= count; at += 1) expect(kept).toContain(`word${at}x`);
      }),
      { numRuns: 60, seed: 3 },
    );
  });
});
