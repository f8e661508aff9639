import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { readDocx } from '../../src/notes/docx/readDocx';
import { importNotes } from '../../src/notes/importNotes';
import { pastedMarkdown } from '../../src/notes/pastedHtml';
import { renderStory } from '../../src/notes/renderStory';
import { paragraph, run, wordDocument } from './docx/wordDocument';

/**
 * Whole stories in each family of shapes: every word of them is in a story, under the name that it was told under, and
 * none is in two places. What stands between the stories is kept or named as left out.
 */

const NAMES = ['Situation', 'Task', 'Action', 'Result'] as const;

interface Told {
  readonly title: string;
  /** The sentences of each section. */
  readonly sections: readonly (readonly string[])[];
}

let nth = 0;
const word = fc.constantFrom('lamp', 'key', 'shift', 'report', 'form', 'queue', 'crane', 'ledger').map((noun) => {
  nth += 1;
  return `${noun}${nth}x`;
});
const sentence = fc
  .tuple(
    fc.constantFrom('I moved the', 'It broke the', 'Nobody saw the', 'The team lost the', 'We counted the'),
    word,
    word,
  )
  .map(([start, one, other]) => `${start} ${one} and the ${other}.`);
const story: fc.Arbitrary<Told> = fc.record({
  title: fc.tuple(word, word).map(([one, other]) => `Late ${one} of ${other}`),
  sections: fc.tuple(...NAMES.map(() => fc.array(sentence, { minLength: 1, maxLength: 3 }))),
});
const stories = fc.array(story, { minLength: 1, maxLength: 3 });

const each = ({ sections }: Told, write: (name: string, sentences: readonly string[]) => string, joint = ''): string =>
  NAMES.map((name, at) => write(name, sections[at] ?? [])).join(joint);
const lines = (sentences: readonly string[], before: string): string =>
  sentences.map((one) => `${before}${one}\n`).join('');
const cell = (sentences: readonly string[], end: string): string => sentences.join(end);
const quoted = (sentences: readonly string[]): string =>
  sentences.length > 1 ? `"${sentences.join('\n')}"` : sentences.join('');

/** A story, or all of them, as each family writes it. */
const FAMILIES: readonly (readonly [string, (told: readonly Told[]) => string])[] = [
  ['letters in brackets', perStory((one) => each(one, (name, words) => `(${name[0]}) ${words.join(' ')}\n`))],
  [
    'letters in one paragraph',
    perStory((one) => `${each(one, (name, words) => `${name[0]}: ${words.join(' ')}`, ' ')}\n`),
  ],
  ['bold labels', perStory((one) => each(one, (name, words) => `**${name}:** ${words.join(' ')}\n\n`))],
  [
    'HTML tables',
    perStory(
      (one) =>
        `<table>${each(one, (name, words) => `<tr><td>${name}</td><td>${words.map((w) => `<p>${w}</p>`).join('')}</td></tr>`)}</table>\n`,
    ),
  ],
  [
    'details',
    perStory((one) =>
      each(one, (name, words) => `<details><summary>${name}</summary>\n\n${lines(words, '- ')}\n</details>\n\n`),
    ),
  ],
  ['callouts', perStory((one) => each(one, (name, words) => `> [!info]- ${name}\n${lines(words, '> ')}\n`))],
  ['definition lists', perStory((one) => each(one, (name, words) => `${name}\n: ${words.join(' ')}\n\n`))],
  [
    'definition lists of HTML',
    perStory((one) => `<dl>${each(one, (name, words) => `<dt>${name}</dt><dd>${words.join(' ')}</dd>`)}</dl>\n`),
  ],
  [
    'names behind titles',
    (told) =>
      told.map((one) => each(one, (name, words) => `## ${one.title} – ${name}\n\n${words.join(' ')}\n\n`)).join(''),
  ],
  [
    'Org mode',
    (told) =>
      told.map((one) => `* ${one.title}\n${each(one, (name, words) => `** ${name}\n${lines(words, '- ')}`)}`).join(''),
  ],
  [
    'outlines',
    (told) =>
      told
        .map((one) => `- ${one.title}\n${each(one, (name, words) => `    - ${name}\n${lines(words, '        - ')}`)}`)
        .join(''),
  ],
  [
    'lists of word processors',
    (told) =>
      told
        .map((one) => `${one.title}\n\n${each(one, (name, words) => `${name}\n${lines(words, '•\t')}`)}\n---\n`)
        .join(''),
  ],
  [
    'a sheet, a row each',
    (told) =>
      `Title\t${NAMES.join('\t')}\n${told.map((one) => `${one.title}\t${each(one, (_, words) => quoted(words), '\t')}\n`).join('')}`,
  ],
  [
    'a sheet, a column each',
    (told) =>
      `STAR\t${told.map(({ title }) => title).join('\t')}\n${NAMES.map((name, at) => `${name}\t${told.map(({ sections }) => quoted(sections[at] ?? [])).join('\t')}\n`).join('')}`,
  ],
  [
    'a table, a row each',
    (told) =>
      `| Title | ${NAMES.join(' | ')} |\n|-|-|-|-|-|\n${told.map((one) => `| ${one.title} | ${each(one, (_, words) => cell(words, '<br>'), ' | ')} |\n`).join('')}`,
  ],
];

/** Each below its title as a heading. */
function perStory(write: (one: Told) => string): (told: readonly Told[]) => string {
  return (told) => told.map((one) => `## ${one.title}\n\n${write(one)}\n`).join('\n');
}

function expectWhole(notes: string, told: readonly Told[]): void {
  const { stories: found, leftOut } = importNotes(notes, PRINCIPLE_NAMES);
  const said = found.map(({ title, sections }) => ({
    title,
    sections: NAMES.map((name) =>
      sections.filter(({ names }) => names.includes(name)).flatMap(({ text }) => text.match(/\p{Lu}[^.]*\./gu) ?? []),
    ),
  }));
  expect(said).toEqual(told);
  const kept = [...found.map(renderStory), ...leftOut].join('\n');
  for (const [marker] of notes.matchAll(/\p{L}+\d+x/gu)) expect(kept, notes).toContain(marker);
}

test.each(FAMILIES)('%s', (_, write) => {
  fc.assert(
    fc.property(stories, (told) => expectWhole(write(told), told)),
    { numRuns: 60, seed: 31 },
  );
});

test('a Word document', async () => {
  await fc.assert(
    fc.asyncProperty(stories, async (told) => {
      const body = told
        .map(
          (one) =>
            paragraph(run(one.title), 'Heading1') +
            each(one, (name, words) => paragraph(run(name), 'Heading2') + words.map((w) => paragraph(run(w))).join('')),
        )
        .join('');
      const { html, leftOut } = await readDocx(await wordDocument({ body }));
      expect(leftOut).toEqual([]);
      expectWhole(html, told);
    }),
    { numRuns: 25, seed: 32 },
  );
});

test('what is pasted with its formats', () => {
  fc.assert(
    fc.property(stories, (told) => {
      const html = told
        .map(
          (one) =>
            `<h1>${one.title}</h1>${each(one, (name, words) => `<h2><span>${name}</span></h2><ul>${words.map((w) => `<li><p>${w}</p></li>`).join('')}</ul>`)}`,
        )
        .join('\n');
      expectWhole(pastedMarkdown(html) ?? '', told);
    }),
    { numRuns: 60, seed: 33 },
  );
});
