import { wordsAt } from '../story/wordsAt';
import { quoted } from './quoted';
import type { Check, Context } from './types';

/** From Senior up, a lesson about the code alone. */
export const reflectionBelowLevel: Check = {
  id: 'reflection-below-level',
  title: 'from Senior up, a lesson with no cause beyond the code',
  section: 'Learning',
  defaultSeverity: () => 'hint',
  run(story, evidence, context, report) {
    if (!isSeniorUp(context)) return;
    const deeper = evidence.lessons.some(({ depth }) => depth === 'team' || depth === 'organisation');
    if (deeper) return;
    // Without a Learning section the lessons are read in Result, and what is missing is the section.
    if (!story.sections.some(({ names }) => names.includes('Learning'))) return;
    for (const lesson of evidence.lessons) {
      if (lesson.depth !== 'technical') continue;
      const words = quoted(wordsAt(story, lesson.range));
      report({
        range: lesson.range,
        message: `${words} stops at the code. At ${context.levelNames[context.level]}, say why the system, the process or the organization let it happen.`,
      });
    }
  },
};

function isSeniorUp({ level }: Context): boolean {
  return level === 'Senior' || level === 'Principal';
}
