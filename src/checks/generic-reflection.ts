import { quoted } from './quoted';
import type { Check } from './types';

/** A lesson that could close any story. */
export const genericReflection: Check = {
  id: 'generic-reflection',
  title: 'a lesson that would fit any story',
  section: 'Learning',
  defaultSeverity: () => 'warning',
  run(story, evidence, _context, report) {
    for (const lesson of evidence.lessons) {
      if (!lesson.generic) continue;
      const words = quoted(story.text.slice(lesson.range.start, lesson.range.end));
      report({
        range: lesson.range,
        message: `${words} would fit any story: name the cause in this one, and what you have done differently since.`,
      });
    }
  },
};
