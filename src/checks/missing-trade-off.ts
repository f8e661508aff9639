import type { SectionName } from '../story/types';
import { appendSentence } from './insertion';
import { quoted } from './quoted';
import { sectionToMark } from './sectionToMark';
import type { Check } from './types';

const READ: ReadonlySet<SectionName> = new Set(['Task', 'Action', 'Result', 'Trade-offs']);

const TEMPLATE = '[The other way you could have gone], but [why you turned it down, and what your choice cost].';

/** Nothing was weighed, given up or risked, as far as the story says. */
export const missingTradeOff: Check = {
  id: 'missing-trade-off',
  title: 'no alternative, cost, risk or trade-off is named',
  section: 'Action',
  defaultSeverity: ({ level }) => (level === 'Senior' || level === 'Principal' ? 'info' : 'hint'),
  run(story, evidence, _context, report) {
    const section = sectionToMark(story, ['Action']);
    if (section === undefined) return;
    const ownSection = story.sections.some(({ names, empty }) => names.includes('Trade-offs') && !empty);
    const named = evidence.tradeOffs.some(({ sentence }) => {
      const names = story.sections[story.sentences[sentence]?.sectionIndex ?? -1]?.names ?? [];
      return names.some((name) => READ.has(name));
    });
    if (ownSection || named) return;
    report({
      range: section.heading,
      message: `${quoted(section.title)} never says what else you could have done, or what your choice cost or risked.`,
      suggestions: [appendSentence(story, section, 'Name what you weighed', TEMPLATE)],
    });
  },
};
