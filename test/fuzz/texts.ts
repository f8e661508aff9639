import fc, { type Arbitrary } from 'fast-check';

/** UTF-16 units: several times a story, and little enough that thousands can be tried. */
const LONGEST = 16_000;

/** What Markdown, YAML, comments or the reading of words make something of, and characters that are easily forgotten. */
export const SPLINTERS = [
  ...['---', '----', '+++', '...', '```', '~~~', '> ', '<!-- ', '-->', '<div>', '</div>', '|', '|---|', '- ', '* '],
  ...['1. ', '    ', '\t', '# ', '## ', '######', '======', '------', '\\', '\\\n', '  \n', '[', ']', '](', '![', '`'],
  ...[
    '**',
    '_',
    '"',
    "'",
    '“',
    '”',
    '‘',
    ':',
    ': ',
    '::',
    '? ',
    '? ? ? ',
    '&a ',
    '*a',
    '!!',
    '!<x>',
    '{',
    '}',
    ',',
    '#',
  ],
  ...[' #', '%', '@', '&amp;', '&#0;', '\u0000', '\uFEFF', '\u00A0', '\u2028', '\u200B', '\u0085', '\u202E', '\uD83D'],
  ...['\uDE80', '😀', '👩‍💻', 'e\u0301', 'ﬁ', 'İ', 'ß', '…', '–', '→', '• ', '✓ ', '\r', '\r\n', '\n\n', '1e3', '0x1F'],
  ...['we', 'I', 'they', 'kind of ', 'from 4 to 2', '3%', '$5k', 'constructor', '__proto__', 'toString', 'null', '~'],
  ...['<!-- star-disable -->', '<!-- star-enable -->', '<!-- star-disable-next-line filler -->', 'title: ', 'level: '],
  ...[
    'principles: [',
    'principle: ',
    'severities:',
    '<<: ',
    '>-\n',
    '|\n',
    'a: [',
    'a: {',
    'Q: ',
    'S: ',
    'A: ',
    'R - ',
  ],
];

/**
 * Texts made of real ones: cut up, shuffled, spoilt in places, one part said again and again, or a part of it alone.
 * `frame` puts what belongs around them.
 */
export function textsLike(
  seeds: readonly string[],
  frame: (text: string) => string = (text) => text,
): Arbitrary<string> {
  const lines = [...new Set(seeds.flatMap((seed) => seed.split(/\r?\n/)))];
  const splinter = fc.constantFrom(...SPLINTERS);
  const piece = fc.oneof(
    { weight: 3, arbitrary: splinter },
    { weight: 2, arbitrary: fc.constantFrom(...lines).map((line) => `\n${line}\n`) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    { weight: 1, arbitrary: fc.array(splinter, { maxLength: 6 }).map((parts) => parts.join('')) },
  );
  const line = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...lines) },
    { weight: 2, arbitrary: piece },
    { weight: 1, arbitrary: fc.tuple(splinter, fc.constantFrom(...lines)).map(([a, b]) => a + b) },
  );
  const shuffled = fc
    .tuple(fc.array(line, { maxLength: 60 }), fc.constantFrom('\n', '\n', '\n', '\r\n', '\r'))
    .map(([all, end]) => all.join(end));
  const cut = fc.tuple(fc.nat(), fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 200 })), piece);
  const spoilt = fc
    .tuple(fc.constantFrom(...seeds), fc.array(cut, { minLength: 1, maxLength: 8 }))
    .map(([seed, cuts]) =>
      cuts.reduce((text, [at, length, words]) => {
        const from = at % (text.length + 1);
        return text.slice(0, from) + words + text.slice(from + length);
      }, seed),
    );
  /** The start of a real text, and then the same thing over and over: what is not linear shows here. */
  const repeated = fc
    .tuple(
      fc.constantFrom('', ...seeds),
      fc.nat(),
      fc.array(fc.oneof(piece, line), { minLength: 1, maxLength: 3 }),
      fc.nat(),
    )
    .map(([seed, at, unit, times]) => {
      const start = seed.slice(0, at % (seed.length + 1));
      const words = unit.join('') || ' ';
      return start + words.repeat(1 + (times % Math.max(1, Math.floor((LONGEST - start.length) / words.length))));
    });
  const nested = fc
    .tuple(splinter, splinter, fc.nat({ max: 400 }))
    .map(([open, close, depth]) => `${open.repeat(depth)}x${close.repeat(depth)}`);
  return fc
    .oneof(
      { weight: 4, arbitrary: spoilt },
      { weight: 3, arbitrary: shuffled },
      { weight: 2, arbitrary: repeated },
      { weight: 1, arbitrary: nested },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
    )
    .map((text) => frame(text.slice(0, LONGEST)));
}
