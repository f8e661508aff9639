import { listInWords } from '../base/listInWords';
import { calledSection } from '../story/calledSection';
import { missingSections } from '../story/missingSections';
import { STAR_SECTIONS, type StarSection } from '../story/types';
import { insertSections } from './insertSections';
import { titleRange } from './title';
import type { Check } from './types';

/** One of the five sections has no heading, or code or a comment that is never closed hides what follows. */
export const missingSection: Check = {
  id: 'missing-section',
  title: 'a story without one of Situation, Task, Action, Result or Learning',
  section: 'Structure',
  defaultSeverity: () => 'warning',
  run(story, _evidence, { sectionNames }, report) {
    if (story.unclosed) {
      // What is missing may stand below it.
      report({ range: story.unclosed, message: hides(story.text.slice(story.unclosed.start, story.unclosed.end)) });
      return;
    }
    const missing = missingSections(story);
    const range = titleRange(story);
    if (missing.length === STAR_SECTIONS.length) {
      const wanted = STAR_SECTIONS.map((name) => calledSection(sectionNames, name));
      const message = `This story has no sections yet. It needs ${listInWords(wanted, 'and')}.`;
      report({ range, message, suggestions: [insertSections(story, 'Insert the five sections', missing)] });
      return;
    }
    // They all stand on the title, so that the light bulb shows them together: what inserts all is said once.
    const all = insertSections(story, `Insert all ${missing.length} missing sections`, missing);
    for (const name of missing) {
      const message = `There's no ${calledSection(sectionNames, name, ' section')}, so ${LISTENER_MISSES[name]}.`;
      const one = insertSections(story, `Insert the ${name} section`, [name]);
      report({ range, message, suggestions: name === missing[0] && missing.length > 1 ? [one, all] : [one] });
    }
  },
};

/** What is wrong with the opening of code or of a comment that nothing closes. */
function hides(opening: string): string {
  const mark = /^(?:`{3,}|~{3,})/.exec(opening)?.[0];
  return mark
    ? `This code block is never closed, so everything below it counts as code. Close it with ${mark}.`
    : 'This comment is never closed, so everything below it is hidden. Close it with -->.';
}

/** What an interviewer does not hear where a section is missing. */
const LISTENER_MISSES: Readonly<Record<StarSection, string>> = {
  Situation: 'nobody hears what the problem was',
  Task: 'nobody hears whose job it was',
  Action: 'nobody hears what you did',
  Result: 'nobody hears what changed',
  Learning: 'nobody hears what you learned',
};
