import { readFillers } from '../evidence/fillers';
import { wordsAt } from '../story/wordsAt';
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
        suggestions: [
          { title: `Leave out ${quoted(words)}`, edits: [withoutWords(story.text, range.start, range.end)] },
        ],
      });
    }
  },
};

/** Takes words out with the comma that only they needed, and lets the sentence begin with a capital again. */
function withoutWords(text: string, start: number, end: number): TextEdit {
  const before = /,? ?$/.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? '';
  const after = /^,? ?/.exec(text.slice(end, end + 2))?.[0] ?? '';
  const capital = /^\p{Lu}/u.test(text.slice(start, start + 2)) && !before.startsWith(',');
  const to = end + after.length;
  if (capital) {
    const next = /^\p{Ll}/u.exec(text.slice(to, to + 2))?.[0] ?? '';
    return { range: { start, end: to + next.length }, text: next.toUpperCase() };
  }
  // At the end of a sentence its comma has nothing left to set off.
  if (before.startsWith(',') && /^(?:[.!?;]|$)/.test(text.slice(end, end + 1))) {
    return { range: { start: start - before.length, end }, text: '' };
  }
  // Between two commas both go; otherwise the space before goes where there is one, else the space after.
  if (before.startsWith(',') && after.startsWith(',')) {
    return { range: { start: start - before.length, end: to }, text: after.endsWith(' ') ? ' ' : '' };
  }
  return after.startsWith(' ') || before === ''
    ? { range: { start, end: end + (after.startsWith(',') ? 0 : after.length) }, text: '' }
    : { range: { start: before.endsWith(' ') ? start - 1 : start, end }, text: '' };
}
