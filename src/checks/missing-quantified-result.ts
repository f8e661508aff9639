import { wordsAt } from '../story/wordsAt';
import { quoted } from './quoted';
import { endOfSection, resultOf, tabulatesFigures } from './resultSection';
import type { Check } from './types';

/** The Result tells no measured outcome. */
export const missingQuantifiedResult: Check = {
  id: 'missing-quantified-result',
  title: 'a Result with no measurable change',
  section: 'Result',
  defaultSeverity: () => 'warning',
  run(story, evidence, _context, report) {
    const result = resultOf(story, evidence);
    if (result === undefined || result.outcomes.length > 0) return;
    if (tabulatesFigures(story, result.section)) return;
    const claim = evidence.impacts.find((impact) => impact.kind === 'improvement' && result.holds(impact));
    const claimed = claim === undefined ? undefined : story.sentences[claim.sentence];
    const range = claimed?.range ?? result.section.heading;
    const words = wordsAt(story, claim?.range ?? range);
    const { at, lead } = endOfSection(story, result.section);
    report({
      range,
      message:
        claimed === undefined
          ? `There's no measurable change under “${result.section.title}”. What moved, from what to what?`
          : `${quoted(words)} has no number. How much did it change, from what to what?`,
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
