import { STAR_SECTIONS, type StarSection, type Story } from '../story/types';
import { lineEndingOf } from './edits';
import { TEMPLATES } from './templates';
import { titleRange } from './title';
import type { Check, Edit } from './types';

/** One of the five sections has no heading. */
export const missingSection: Check = {
  id: 'missing-section',
  title: 'a story without one of Situation, Task, Action, Result or Learning',
  section: 'Structure',
  defaultSeverity: () => 'warning',
  run(story, _evidence, _context, report) {
    const present = new Set(story.sections.flatMap(({ names }) => names));
    const missing = STAR_SECTIONS.filter((name) => !present.has(name));
    const range = titleRange(story);
    if (missing.length === STAR_SECTIONS.length) {
      const message = 'This story has no sections yet. It needs Situation, Task, Action, Result and Learning.';
      report({ range, message, suggestions: [insertion(story, 'Insert the five sections', missing)] });
      return;
    }
    for (const name of missing) {
      const message = `There's no ${name} section, so ${LISTENER_MISSES[name]}.`;
      report({ range, message, suggestions: [insertion(story, `Insert the ${name} section`, [name])] });
    }
  },
};

/** What an interviewer does not hear where a section is missing. */
const LISTENER_MISSES: Readonly<Record<StarSection, string>> = {
  Situation: 'nobody hears what the problem was',
  Task: 'nobody hears whose job it was',
  Action: 'nobody hears what you did',
  Result: 'nobody hears what changed',
  Learning: 'nobody hears what you learned',
};

/** Inserts sections with their templates: after the last one that comes before them in a story, else before the first. */
function insertion(story: Story, title: string, names: readonly StarSection[]): Edit {
  const { text, sections } = story;
  const eol = lineEndingOf(text);
  const marks = '#'.repeat(sections[0]?.depth ?? 2);
  const words = names.map((name) => [`${marks} ${name}`, '', ...TEMPLATES[name]].join(eol)).join(eol + eol);
  const rank = Math.min(...names.map((name) => STAR_SECTIONS.indexOf(name)));
  const before = sections.findLast((section) =>
    section.names.some((name) => STAR_SECTIONS.some((star, index) => star === name && index < rank)),
  );
  const firstStar = sections.find((section) =>
    section.names.some((name) => STAR_SECTIONS.some((star) => star === name)),
  );
  const at = before?.body.end ?? firstStar?.heading.start ?? sections[0]?.heading.start ?? text.length;
  return { title, edits: [{ range: { start: at, end: at }, text: spaced(text, at, words, eol) }] };
}

/** Blank lines around what is inserted, as many as are not there yet. */
function spaced(text: string, at: number, words: string, eol: string): string {
  const above = text.slice(0, at).trimEnd();
  const gap = text.slice(above.length, at).replace(/\r\n?/g, '\n').split('\n').length - 1;
  const lead = above === '' || above === '\uFEFF' ? '' : eol.repeat(Math.max(0, 2 - gap));
  return lead + words + (at < text.length ? eol + eol : eol);
}
