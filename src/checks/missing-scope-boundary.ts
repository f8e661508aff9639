import { sectionToMark } from './sectionToMark';
import type { Check } from './types';

export const missingScopeBoundary: Check = {
  id: 'missing-scope-boundary',
  title: 'Neither Task nor Situation says whose responsibility it was',
  section: 'Task',
  defaultSeverity: () => 'warning',
  run(story, evidence, _context, report) {
    const section = sectionToMark(story, ['Task', 'Situation']);
    if (section === undefined) return;
    const said = evidence.boundaries.some((boundary) => {
      const sentence = story.sentences[boundary.sentence];
      const names = sentence === undefined ? [] : (story.sections[sentence.sectionIndex]?.names ?? []);
      return names.includes('Task') || names.includes('Situation');
    });
    if (said) return;
    const last = section.sentences.at(-1);
    const insertAt = last === undefined ? section.heading.end : last.range.end;
    const lead = last?.block === 'item' ? '\n- ' : ' ';
    report({
      range: section.heading,
      message: `Nothing under “${section.title}” says whose job this was: name the owner, or say that nobody asked you, or what was yours alone to decide.`,
      suggestions: [
        {
          title: 'Say whose job it was',
          edits: [
            {
              range: { start: insertAt, end: insertAt },
              text: `${lead}[Whose system or job this was, and how it came to you: nobody asked, no ticket, or what was yours alone to decide.]`,
            },
          ],
        },
      ],
    });
  },
};
