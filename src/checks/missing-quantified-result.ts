import type { Evidence, Located } from '../evidence/types';
import { tabulatesFigures } from '../story/tabulatesFigures';
import { wordsAt } from '../story/wordsAt';
import { quoted } from './quoted';
import { endOfSection, resultOf } from './resultSection';
import type { Check } from './types';

/** The Result tells no measured outcome. */
export const missingQuantifiedResult: Check = {
  id: 'missing-quantified-result',
  title: 'a Result with no measurable change',
  section: 'Result',
  defaultSeverity: () => 'warning',
  run(story, evidence, _context, report) {
    const result = resultOf(story, evidence);
    const sure = evidence.absences.measure;
    if (result === undefined || sure === 'none') return;
    if (tabulatesFigures(story, result.section)) return;
    const claim = evidence.impacts.find(
      (impact) => impact.kind === 'improvement' && result.holds(impact) && !hasFigure(evidence, impact),
    );
    const claimed = claim === undefined ? undefined : story.sentences[claim.sentence];
    const range = claimed?.range ?? result.section.heading;
    const words = claim && wordsAt(story, claim.range);
    const { at, lead } = endOfSection(story, result.section);
    report({
      range,
      message: sure === 'sure' ? told(words, result.section.title) : asked(words, result.section.title),
      unsure: sure === 'unsure',
      suggestions: [
        {
          title: 'Add a before and an after',
          edits: [
            { range: { start: at, end: at }, text: `${lead}[metric] went from [before] to [after] in [time window].` },
          ],
        },
      ],
    });
  },
};

/** "The goal was to cut it by 20%" has a number, if only of what was wanted. */
const hasFigure = ({ measures }: Evidence, { sentence }: Located): boolean =>
  measures.some((measure) => measure.sentence === sentence);

const told = (words: string | undefined, title: string): string =>
  words === undefined
    ? `There's no measurable change under “${title}”. What moved, from what to what?`
    : `${quoted(words)} has no number. How much did it change, from what to what?`;

const asked = (words: string | undefined, title: string): string =>
  words === undefined
    ? `What changed under “${title}”, measured? Say what moved, from what to what.`
    : `Does ${quoted(words)} have a number? Say how much it changed, from what to what.`;
