/** The same story written in another way: what is found in it must not change. */

/** The lines of prose, rewritten: no heading, table, comment, code, link or front matter. */
const inProse = (text: string, rewrite: (line: string) => string): string => {
  const opened = /^---\r?\n/.test(text) ? text.indexOf('\n---', 3) : -1;
  const body = opened < 0 ? 0 : opened + 4;
  return text.slice(0, body) + text.slice(body).replace(/^(?!#)[^<`[\n|]+$/gm, rewrite);
};

const prose =
  (rewrite: (line: string) => string) =>
  (text: string): string =>
    inProse(text, rewrite);

/** A line that is plain text by itself: no heading, item, quotation, table, comment or code. */
const PLAIN = /^(?![#>|<`~\s]|[-*+•] |\d+[.)] |---)\S/;

/** Blocks between blank lines, rewritten where all their lines are plain; front matter stays. */
const inParagraphs = (text: string, rewrite: (lines: readonly string[]) => string): string => {
  const front = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? '';
  return (
    front +
    text
      .slice(front.length)
      .split(/\n{2,}/)
      .map((block) => {
        const lines = block.split('\n');
        return lines.every((line) => PLAIN.test(line)) ? rewrite(lines) : block;
      })
      .join('\n\n')
  );
};

/** Words in lines of at most so many signs. */
const wrapped = (words: string, width: number): string =>
  words.split(' ').reduce((text, word) => {
    const line = text.length - text.lastIndexOf('\n') - 1;
    // A word that would begin another block stays where it is.
    const begins = /^(?:[-+*#>=|~<`]|\d+[.)])/.test(word);
    return text + (text !== '' && line + word.length + 1 > width && !begins ? '\n' : text === '' ? '' : ' ') + word;
  }, '');

const NAMES: ReadonlyMap<string, string> = new Map(
  (
    'Ana Irene|Tomas Pavel|Ximena Paloma|Gianna Letizia|Andrei Mihai|Ilse Greet|Tomek Marek|Nino Eka|Colm Donal|Mei Lan|Minh Tuan|Dee Flo|Berk Ozan|Kaan Emre|' +
    'Anwar Samir|Paulette Odile|Rado Ivo|Ramlal Sohan|Denise Sheila|Declan Eoin|Ebba Signe|Dale Wade|Ali Hasan|Lyon Nantes|Cebu Davao|Leeds Derby|Lagos Accra|' +
    'Kharkiv Odesa|Dublin Belfast|Aarhus Esbjerg|Osaka Kobe|Pune Surat|Nairobi Kampala|Durban Soweto|Bilbao Gijon|Oslo Bergen|Athens Patras|Manila Iloilo'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** People and places under other names. */
export const renamed = (words: string): string => words.replace(/\b[A-Z][a-z]+\b/g, (word) => NAMES.get(word) ?? word);

const LOWER: ReadonlyMap<string, string> = new Map(
  [...NAMES].map(([one, other]) => [one.toLowerCase(), other.toLowerCase()]),
);

/** Small letters, with people and places under one of their two names: what is the same however names and letters are. */
export const underOneName = (words: string): string =>
  words
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/\b[a-z]+\b/g, (word) => LOWER.get(word) ?? word);

export const WRITINGS: readonly (readonly [name: string, rewrite: (text: string) => string])[] = [
  ['typographic apostrophes', prose((line) => line.replace(/'/g, '’'))],
  ['typewriter apostrophes', prose((line) => line.replace(/’/g, "'"))],
  [
    'no apostrophe in "don\'t"',
    prose((line) => line.replace(/\b(do|did|was|were|does|is|are|had|has|have|could|would|should)n['’]t\b/gi, '$1nt')),
  ],
  ['lines wrapped at 50 signs', (text) => inParagraphs(text, (lines) => wrapped(lines.join(' '), 50))],
  ['lines not wrapped', (text) => inParagraphs(text, (lines) => lines.join(' '))],
  ['paragraphs as bullets', (text) => inParagraphs(text, (lines) => `- ${lines.join('\n  ')}`)],
  [
    'bullets as paragraphs',
    (text) =>
      text.replace(/(?<=\n\n)(?:[-*•] (?!\[).*\n)+(?=\n|$(?![\s\S]))/g, (list) =>
        list.replace(/^[-*•] (.*\n)/gm, '$1\n'),
      ),
  ],
  ['CRLF', (text) => text.replace(/\r?\n/g, '\r\n')],
  ['emphasis', prose((line) => line.replace(/ (we|I|team|decided|fixed) /g, ' **$1** '))],
  ['slanted words', prose((line) => line.replace(/ (we|I|was|the) /g, ' *$1* '))],
  ['soft hyphens', prose((line) => line.replace(/\b([a-z]{3})([a-z]{3,})/g, '$1\u00ad$2'))],
  ['zero-width signs', prose((line) => line.replace(/ we /g, ' w\u200be ').replace(/ I /g, ' I\u200b '))],
  ['footnote figures', prose((line) => line.replace(/\b(we|I|team)\b/g, '$1¹'))],
  ['footnote marks', prose((line) => line.replace(/\b(fixed|decided|team)\b(?=[ ,.])/g, '$1[^1]'))],
  ['no-break hyphens', prose((line) => line.replace(/([a-z])-([a-z])/g, '$1\u2011$2'))],
  ['no-break spaces', prose((line) => line.replace(/(?<=[a-z]) (we|I|of|to) (?=[a-z])/g, '\u00a0$1\u00a0'))],
  ['other names', prose(renamed)],
];

/** Capitals say something: these change a little. */
export const CASES: typeof WRITINGS = [
  ['capitals', prose((line) => line.toUpperCase())],
  ['small letters', prose((line) => line.toLowerCase())],
];
