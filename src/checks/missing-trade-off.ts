import { appendSentence } from './insertion';
import { quoted } from './quoted';
import { sectionToMark } from './sectionToMark';
import type { Check } from './types';

const TEMPLATE = '[The other way you could have gone], but [why you turned it down, and what your choice cost].';

/** Nothing was weighed, given up or risked, as far as the story says. */
export const missingTradeOff: Check = {
  id: 'missing-trade-off',
  title: 'no alternative, cost, risk or trade-off',
  section: 'Action',
  defaultSeverity: ({ level }) => (level === 'Senior' || level === 'Principal' ? 'info' : 'hint'),
  run(story, evidence, _context, report) {
    const section = sectionToMark(story, ['Action']);
    if (section === undefined) return;
    const ownSection = story.sections.some(({ names, empty }) => names.includes('Trade-offs') && !empty);
    if (ownSection || evidence.absences.tradeOff === 'none') return;
    report({
      range: section.heading,
      message: `${quoted(section.title)} doesn't say what else you could have done, or what your choice cost or risked. Add one of them.`,
      unsure: evidence.absences.tradeOff === 'unsure',
      suggestions: [appendSentence(story, section, 'Add the option you turned down', TEMPLATE)],
    });
  },
};
