import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PRINCIPLE_NAMES } from '../../../src/coaching/principleNames';
import { readableXml } from '../../../src/notes/docx/readableXml';
import { readDocx } from '../../../src/notes/docx/readDocx';
import { importNotes } from '../../../src/notes/importNotes';
import { renderStory } from '../../../src/notes/renderStory';
import { readStory } from '../../../src/story/readStory';
import { expectLinear } from '../../cpuTime';
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

  describe('with words in an element of their own', () => {
    const MATH = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
    const math = (words: string) => `<m:r><m:t>${words}</m:t></m:r>`;
    const action = async (words: string) => {
      const { stories, leftOut } = await read(
        await wordDocument({ body: paragraph(run('Situation: It failed.')) + paragraph(run('Action: I ran') + words) }),
      );
      return [stories[0]?.sections[1]?.text, ...leftOut];
    };
    const box = (words: string, more = '') => `<w:txbxContent>${paragraph(run(words) + more)}</w:txbxContent>`;
    const drawn = (inside: string) =>
      `<w:drawing><wp:anchor xmlns:wp="urn:wp"><wp:docPr id="1" name="b"/><a:graphic xmlns:a="urn:a"><a:graphicData><wps:wsp xmlns:wps="urn:wps"><wps:txbx>${inside}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
    const copies = (inside: string) =>
      `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${inside}</mc:AlternateContent>`;
    const choice = (inside: string) => `<mc:Choice Requires="wps">${inside}</mc:Choice>`;
    const shape = (inside: string) =>
      `<w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox>${inside}</v:textbox></v:shape></w:pict>`;
    const older = (inside: string) => `<mc:Fallback>${inside}</mc:Fallback>`;

    test.each([
      [
        'a simple field',
        `<w:fldSimple w:instr=" DATE ">${run(' on May 2')}</w:fldSimple>${run('.')}`,
        'I ran on May 2.',
      ],
      ['a stretch of a direction', `<w:bdo w:val="ltr">${run(' on May 2')}</w:bdo>${run('.')}`, 'I ran on May 2.'],
      [
        'an equation',
        `${run(' for ')}<m:oMath ${MATH}>${math('40 %')}</m:oMath>${run(' less.')}`,
        'I ran for 40 % less.',
      ],
      [
        'an equation with a fraction and a power',
        `${run(' ')}<m:oMathPara ${MATH}><m:oMath><m:f><m:fPr><m:ctrlPr/></m:fPr><m:num>${math('1')}</m:num><m:den>${math('2')}</m:den></m:f>${math('·')}<m:sSup><m:e>${math('x')}</m:e><m:sup>${math('2')}</m:sup></m:sSup></m:oMath></m:oMathPara>`,
        'I ran 1/2·x^2',
      ],
      ['a text box', `<w:r>${copies(choice(drawn(box('In a box.'))))}</w:r>`, 'I ran\n\nIn a box.'],
      ['a text box without copies', `<w:r>${drawn(box('In a box.'))}</w:r>`, 'I ran\n\nIn a box.'],
      [
        'a text box whose older copy is a picture',
        `<w:r>${copies(choice(drawn(box('In a box.'))) + older('<w:pict/>'))}</w:r>`,
        'I ran\n\nIn a box.',
      ],
      [
        'a text box and its older copy, once',
        `<w:r>${copies(choice(drawn(box('In a box.'))) + older(shape(box('In a box.'))))}</w:r>`,
        'I ran\n\nIn a box.',
      ],
      [
        'a text box in a text box',
        `<w:r>${drawn(box('In a box.', `<w:r>${drawn(box('Further in.'))}</w:r>`))}</w:r>`,
        'I ran\n\nIn a box.\n\nFurther in.',
      ],
      [
        'a text box in a text box, each with copies',
        `<w:r>${copies(choice(drawn(box('In a box.', `<w:r>${copies(choice(drawn(box('Further in.'))))}</w:r>`))))}</w:r>`,
        'I ran\n\nIn a box.\n\nFurther in.',
      ],
      [
        'a text box in one whose older copy is a picture, with an older copy of its own',
        `<w:r>${copies(choice(drawn(box('In a box.', `<w:r>${copies(choice(drawn(box('Further in.'))) + older(shape(box('Further in.'))))}</w:r>`))) + older('<w:pict/>'))}</w:r>`,
        'I ran\n\nIn a box.\n\nFurther in.',
      ],
      [
        'a text box in the older copy of another',
        `<w:r>${copies(choice(drawn(box('In a box.'))) + older(shape(box('In a box.', `<w:r>${copies(choice(drawn(box('Further in.'))))}</w:r>`))))}</w:r>`,
        'I ran\n\nIn a box.\n\nFurther in.',
      ],
    ])('%s', async (_, words, text) => {
      expect(await action(words)).toEqual([text]);
    });

    test('that nothing reads, they are left out by name', async () => {
      expect(await action(`<w:odd>${run('Odd ')}<w:odd>${run('words')}</w:odd></w:odd>${run('.')}`)).toEqual([
        'I ran.',
        'Odd words',
      ]);
      const more = {
        'word/diagrams/data1.xml': '<dgm xmlns:a="urn:a"><a:p><a:r><a:t>In a chart</a:t></a:r></a:p></dgm>',
      };
      expect((await read(await wordDocument({ ...LAMP, more }))).leftOut).toContain('In a chart');
    });

    test('of text boxes twelve deep, all', async () => {
      const deep = (level: number): string =>
        `<w:r>${copies(choice(drawn(box(`Level ${level}.`, level < 12 ? deep(level + 1) : ''))))}</w:r>`;
      const all = Array.from({ length: 12 }, (_, at) => `Level ${at + 1}.`);
      expect(await action(deep(1))).toEqual([['I ran', ...all].join('\n\n')]);
    });

    test('of a text box whose copies stand inside its drawing', async () => {
      const inside = copies(choice(box('In a box.')) + older('<w:pict/>'));
      expect(await action(`<w:r>${drawn(inside)}</w:r>`)).toEqual(['I ran\n\nIn a box.']);
    });

    test('of text boxes one in another, however many, in time that grows with them', () => {
      const nested = (count: number) =>
        `${'<mc:AlternateContent><mc:Choice><w:drawing>'.repeat(count)}a${'</w:drawing></mc:Choice></mc:AlternateContent>'.repeat(count)}`;
      expectLinear((size) => nested(size / 95), readableXml, 20_000, 'nested');
    });

    test('words struck twice stay struck', async () => {
      const [text] = await action(run(' off', '<w:rPr><w:dstrike/></w:rPr>') + run(' home.'));
      expect(text).toContain('<s> off</s> home.');
    });
  });

  describe('with footnotes', () => {
    const note = (kind: 'footnote' | 'endnote', id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const notes = (kind: 'footnote' | 'endnote', ...words: readonly string[]) => ({
      [`word/${kind}s.xml`]: `<w:${kind}s xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${words
        .map((one, at) => `<w:${kind} w:id="${at + 2}">${one}</w:${kind}>`)
        .join('')}</w:${kind}s>`,
    });
    const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
      'footnotes',
      'endnotes',
    ]
      .map((kind) => `<Relationship Id="${kind}" Type="${REL}/${kind}" Target="${kind}.xml"/>`)
      .join('')}</Relationships>`;
    const withNotes = (body: string, parts: Readonly<Record<string, string>>) =>
      wordDocument({ body, more: { ...parts, 'word/_rels/document.xml.rels': rels } });

    test('each stands as one of Markdown below the paragraph it is of, and is not spoken', async () => {
      const body =
        paragraph(run('Situation: It failed.')) +
        paragraph(run('Action: I ran.') + note('footnote', 2) + run(' I won.') + note('endnote', 2)) +
        paragraph(run('Result: 3 h.'));
      const { stories, leftOut } = await read(
        await withNotes(body, {
          ...notes('footnote', paragraph(run('Said by Bob.')) + paragraph(run('Twice.'))),
          ...notes('endnote', paragraph(run('So we did.'))),
        }),
      );
      expect(stories[0]?.sections.map(({ text }) => text)).toEqual([
        'It failed.',
        'I ran.[^1] I won.[^2]\n\n[^1]: Said by Bob. Twice.\n\n[^2]: So we did.',
        '3 h.',
      ]);
      expect(leftOut).toEqual([]);
      const [only] = stories;
      expect(readStory(only ? renderStory(only) : '').sections.map(({ words }) => words)).toEqual([2, 4, 2]);
    });

    test('one of a list or a table stands below all of it', async () => {
      const cell = (words: string) => `<w:tc>${paragraph(words)}</w:tc>`;
      const body = `<w:tbl><w:tr>${cell(run('a') + note('footnote', 2))}${cell(run('b'))}</w:tr></w:tbl>${paragraph(run('c'))}`;
      const { html } = await readDocx(await withNotes(body, notes('footnote', paragraph(run('d')))));
      expect(html).toBe('<table><tr><td><p>a[^1]</p></td><td><p>b</p></td></tr></table><p>[^1]: d</p><p>c</p>');
    });

    test('one of a heading is no part of the title, and its words are kept', async () => {
      const body =
        paragraph(run('The lamp') + note('footnote', 2), 'Heading1') +
        paragraph(run('Situation: It failed.')) +
        paragraph(run('Action: I ran.'));
      const { stories } = await read(await withNotes(body, notes('footnote', paragraph(run('Said by Bob.')))));
      expect(stories.map(({ title }) => title)).toEqual(['The lamp']);
      expect(stories.map(renderStory).join('')).toContain('[^1]: Said by Bob.');
    });

    test('a numbered list at the end is none', async () => {
      const { html } = await readDocx(await wordDocument({ body: paragraph(run('1. Said by Bob. ↑')) }));
      expect(html).toBe('<p>1. Said by Bob. ↑</p>');
    });
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
