import { listInWords } from '../base/listInWords';
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
    const templates = new Map<string, Template>();
    const messages = new Map<string, string>();
    const nothingUnder = (title: string): string => {
      const message =
        messages.get(title) ?? `There's nothing under ${quoted(title)} yet. Write it, or start from the template.`;
      messages.set(title, message);
      return message;
    };
    for (const section of story.sections) {
      if (!section.empty || section.names.includes('Notes')) continue;
      const range = section.heading;
      if (section.sentences.length > 0) {
        report({
          range,
          message: `${quoted(section.title)} has only placeholders so far. Replace the [placeholders].`,
        });
      } else {
        const suggestions = [insertion(story, section, templates)];
        report({ range, message: nothingUnder(section.title), suggestions });
      }
    }
  },
};

interface Template {
  readonly title: string;
  readonly lines: string;
}

/** Nothing more on the line. */
const NOTHING = /[^\S\r\n]*(?:[\r\n]|$)/y;

/** `known` holds the templates that were made already: a text may have as many empty sections as lines. */
function insertion({ text }: Story, { heading, body, names, depth }: Section, known: Map<string, Template>): Edit {
  const eol = lineEndingOf(text);
  const all = listInWords(names, 'and');
  const key = `${depth} ${all}`;
  const template = known.get(key) ?? {
    title: `Insert the ${all} template`,
    lines: templateOf(names, depth).join(eol),
  };
  known.set(key, template);
  const { title, lines } = template;
  const lead = body.start === heading.end ? eol + eol : eol;
  NOTHING.lastIndex = body.start;
  const ends = NOTHING.test(text);
  return {
    title,
    edits: [{ range: { start: body.start, end: body.start }, text: lead + lines + (ends ? eol : eol + eol) }],
  };
}

function templateOf(names: readonly SectionName[], depth: number): readonly string[] {
  return names
    .flatMap((name) => (name === 'Notes' ? [] : TEMPLATES[name]))
    .map((line) => line.replace(/^#+/, '#'.repeat(Math.min(6, depth + 1))));
}
