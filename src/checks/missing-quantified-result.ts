import { quoted } from './quoted';
import { endOfSection, resultOf, tabulatesFigures } from './resultSection';
import type { Check } from './types';

/** The Result tells no measured outcome. */
export const missingQuantifiedResult: Check = {
  id: 'missing-quantified-result',
  title: 'a Result without a figure that tells what changed',
  section: 'Result',
  defaultSeverity: () => 'warning',
  run(story, evidence, _context, report) {
    const result = resultOf(story, evidence);
    if (result === undefined || result.outcomes.length > 0) return;
    if (tabulatesFigures(story, result.section)) return;
    const claim = evidence.impacts.find((impact) => impact.kind === 'improvement' && result.holds(impact));
    const claimed = claim === undefined ? undefined : story.sentences[claim.sentence];
    const range = claimed?.range ?? result.section.heading;
    const words = story.text.slice(claim?.range.start ?? range.start, claim?.range.end ?? range.end);
    const { at, lead } = endOfSection(story, result.section);
    report({
      range,
      message:
        claimed === undefined
          ? `Nothing under “${result.section.title}” is measured: say how much changed, from what to what.`
          : `${quoted(words)} claims a change without a figure: say from what to what.`,
      suggestions: [
        {
          title: 'Add what changed, in figures',
          edits: [
            { range: { start: at, end: at }, text: `${lead}[metric] went from [before] to [after] in [time window].` },
          ],
        },
      ],
    });
  },
};
