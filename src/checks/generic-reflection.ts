import { wordsAt } from '../story/wordsAt';
import { quoted } from './quoted';
import type { Check, Edit } from './types';

/** What a lesson of this story could look like: places to fill in, no claim. */
const SKELETON =
  'The cause was [the cause behind the cause, in this story alone], so now I [what you do differently today, and where].';

/** A lesson that could close any story. */
export const genericReflection: Check = {
  id: 'generic-reflection',
  title: 'a lesson that would fit any story',
  section: 'Learning',
  defaultSeverity: () => 'warning',
  run(story, evidence, _context, report) {
    for (const { generic, range } of evidence.lessons) {
      if (generic === 'none') continue;
      const words = quoted(wordsAt(story, range));
      const message =
        generic === 'sure'
          ? `${words} would fit any story. Name the cause in this one, and what you've done differently since.`
          : `Would ${words} fit any story? Tie it to this one: the cause, or what you've done differently since.`;
      const skeleton: Edit = {
        title: 'Start again: the cause, and what you do now',
        edits: [{ range, text: SKELETON }],
      };
      report({ range, message, unsure: generic === 'unsure', suggestions: [skeleton] });
    }
  },
};
