import { applyEdit } from '../../src/checks/edits';
import { runChecks } from '../../src/checks/runChecks';
import type { Check, ClosingCheck, Edit, Finding } from '../../src/checks/types';
import { contextOf, mergeOptions, type Options } from '../../src/config/options';
import { readEvidence } from '../../src/evidence/readEvidence';
import { readStory } from '../../src/story/readStory';

/** The findings of one check alone on a text. */
export function findingsOf(
  check: Check | ClosingCheck,
  text: string,
  options: Partial<Options> = {},
): readonly Finding[] {
  const story = readStory(text);
  const merged = mergeOptions(options);
  return runChecks(story, readEvidence(story), contextOf(story, merged), {
    severities: merged.severities,
    checks: [check],
    onFault: ({ error }) => {
      throw error;
    },
  });
}

/** The words that the findings underline. */
export function underlined(
  check: Check | ClosingCheck,
  text: string,
  options: Partial<Options> = {},
): readonly string[] {
  return findingsOf(check, text, options).map(({ range }) => text.slice(range.start, range.end));
}

/** The text after an edit that must be there. */
export function afterEdit(text: string, edit: Edit | undefined): string {
  if (edit === undefined) throw new Error('There is no such edit.');
  return applyEdit(text, edit);
}

/** Lines joined as a file has them. */
export function lines(...text: readonly string[]): string {
  return `${text.join('\n')}\n`;
}

/** A story in which every section says something, for tests that change one of them. */
export const WHOLE = lines(
  '---',
  'title: Printer queue',
  'principles: [Ownership]',
  'level: SDE2',
  '---',
  '',
  '## Situation',
  '',
  'Orders stuck in the print queue cost the shop forty sales a day.',
  '',
  '## Task',
  '',
  'The queue belonged to another team and nobody had asked me.',
  '',
  '## Action',
  '',
  'I traced the jam to a lock and removed it.',
  '',
  '## Result',
  '',
  'Lost sales went from forty a day to none in two weeks.',
  '',
  '## Learning',
  '',
  'A queue without an owner fills up quietly.',
);
