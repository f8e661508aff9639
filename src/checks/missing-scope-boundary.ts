import { tellsPlainGoals } from '../evidence/plainGoals';
import { readResponsibilityTalk } from '../evidence/responsibilityTalk';
import type { Section, Story } from '../story/types';
import { appendSentence } from './insertion';
import { quoted } from './quoted';
import { sectionToMark } from './sectionToMark';
import type { Check } from './types';

const TEMPLATE =
  '[Whose system or job this was], and [how it came to you: nobody asked, no ticket, or what was yours alone to decide].';

/** Nothing says where the candidate's responsibility began and ended. */
export const missingScopeBoundary: Check = {
  id: 'missing-scope-boundary',
  title: 'neither Task nor Situation says whose responsibility it was',
  section: 'Task',
  defaultSeverity: () => 'warning',
  run(story, evidence, _context, report) {
    const section = sectionToMark(story, ['Task', 'Situation']);
    if (section === undefined) return;
    const said = evidence.boundaries.some(({ sentence }) => {
      const names = story.sections[story.sentences[sentence]?.sectionIndex ?? -1]?.names ?? [];
      return names.includes('Task') || names.includes('Situation');
    });
    if (said || maySay(story, section)) return;
    if (section.names.includes('Task') && !tellsPlainGoals(story, 'Task')) return;
    report({
      range: section.heading,
      message: `${quoted(section.title)} leaves open whose job this was: name its owner, say that nobody asked you, or say what was yours alone to decide.`,
      suggestions: [appendSentence(story, section, 'Say whose job it was', TEMPLATE)],
    });
  },
};

/** Whose job it was is talked about, if only in passing: then the check is unsure, and silent. */
function maySay(story: Story, { names }: Section): boolean {
  // The Situation tells of many people and their doings: there the candidate must be in the words.
  const name = names.includes('Task') ? 'Task' : 'Situation';
  return readResponsibilityTalk(story).some(({ sentence, ownWords }) => {
    const read = story.sections[story.sentences[sentence]?.sectionIndex ?? -1]?.names.includes(name);
    return read === true && (name === 'Task' || ownWords);
  });
}
