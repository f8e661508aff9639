import { TEMPLATES } from '../story/templates';
import type { Section, SectionName, Story } from '../story/types';
import { lineEndingOf } from './edits';
import { quoted } from './quoted';
import type { Check, Edit } from './types';

/** A heading with nothing under it, or with placeholders that nobody has filled in. */
export const emptySection: Check = {
  id: 'empty-section',
  title: 'a heading with nothing under it, or only placeholders',
  section: 'Structure',
  defaultSeverity: () => 'warning',
  run(story, _evidence, _context, report) {
    const templates = new Map<string, string>();
    for (const section of story.sections) {
      if (!section.empty || section.names.includes('Notes')) continue;
      const range = section.heading;
      if (section.sentences.length > 0) {
        report({
          range,
          message: `${quoted(section.title)} has only placeholders so far. Replace the [placeholders].`,
        });
      } else {
        const message = `There's nothing under ${quoted(section.title)} yet. Write it, or start from the template.`;
        report({ range, message, suggestions: [template(story, section, templates)] });
      }
    }
  },
};

/** `known` holds the templates that were made already: a text may have as many empty sections as lines. */
function template({ text }: Story, { heading, body, names, depth }: Section, known: Map<string, string>): Edit {
  const eol = lineEndingOf(text);
  const key = `${depth} ${names.join(' and ')}`;
  const lines = known.get(key) ?? templateOf(names, depth).join(eol);
  known.set(key, lines);
  const lead = body.start === heading.end ? eol + eol : eol;
  const tail = /[^\S\r\n]*(?:[\r\n]|$)/y;
  tail.lastIndex = body.start;
  const ends = tail.test(text);
  return {
    title: `Insert the ${names.join(' and ')} template`,
    edits: [{ range: { start: body.start, end: body.start }, text: lead + lines + (ends ? eol : eol + eol) }],
  };
}

function templateOf(names: readonly SectionName[], depth: number): readonly string[] {
  return names
    .flatMap((name) => (name === 'Notes' ? [] : TEMPLATES[name]))
    .map((line) => line.replace(/^#+/, '#'.repeat(Math.min(6, depth + 1))));
}
