import { readFillers } from '../evidence/fillers';
import type { Range, Story } from '../story/types';
import { wordsAt } from '../story/wordsAt';
import { wholeMarks } from './keepMarks';
import { UNSHOWN } from './markPairs';
import { quoted } from './quoted';
import type { Check, TextEdit } from './types';

/** Spoken fillers and hedges that make a claim smaller than it is. */
export const filler: Check = {
  id: 'filler',
  title: 'spoken fillers and hedges: basically, kind of, hopefully',
  section: 'Delivery',
  defaultSeverity: () => 'hint',
  run(story, _evidence, _context, report) {
    for (const { range } of readFillers(story)) {
      const words = wordsAt(story, range);
      report({
        range,
        message: `${quoted(words)} makes you sound less sure than you are. Leave it out.`,
        suggestions: [{ title: `Leave out ${quoted(words)}`, edits: withoutWords(story, range) }],
      });
    }
  },
};

/** Takes words out with their marks and the comma that only they needed, and lets the sentence begin with a capital again. */
function withoutWords(story: Story, words: Range): readonly TextEdit[] {
  const { text, shown } = story;
  // In "**Basically,** I split it" the comma stands in the mark.
  const withComma = { start: words.start, end: words.end + (text[words.end] === ',' ? 1 : 0) };
  const marked = wholeMarks(story, withComma);
  const holdsComma = withComma.end > words.end && marked.end > withComma.end;
  const { start, end } = holdsComma ? marked : wholeMarks(story, words);
  const before = /,? ?$/.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? '';
  const behind = /^,? ?/.exec(text.slice(end, end + 2))?.[0] ?? '';
  const after = holdsComma ? `,${behind}` : behind;
  const to = end + behind.length;
  if (/^\p{Lu}/u.test(text.slice(words.start, words.start + 2)) && !before.startsWith(',')) {
    const gone = { range: { start, end: to }, text: '' };
    let next = to;
    while (shown[next] === UNSHOWN) next += 1;
    const letter = /^\p{Ll}/u.exec(shown.slice(next, next + 2))?.[0] ?? '';
    return letter === ''
      ? [gone]
      : [gone, { range: { start: next, end: next + letter.length }, text: letter.toUpperCase() }];
  }
  // At the end of a sentence its comma has nothing left to set off.
  if (before.startsWith(',') && /^[\u2060]{0,20}(?:[.!?;]|$)/.test(shown.slice(end, end + 21))) {
    return [{ range: { start: start - before.length, end }, text: '' }];
  }
  // Between two commas both go; otherwise the space before goes where there is one, else the space after.
  if (before.startsWith(',') && after.startsWith(',')) {
    return [{ range: { start: start - before.length, end: to }, text: after.endsWith(' ') ? ' ' : '' }];
  }
  return after.startsWith(' ') || before === ''
    ? [{ range: { start, end: end + (after.startsWith(',') ? 0 : after.length) }, text: '' }]
    : [{ range: { start: before.endsWith(' ') ? start - 1 : start, end }, text: '' }];
}
