import type { Story } from '../story/types';
import type { Finding } from './types';

/** What is shown of a story that nobody is writing in. Nobody is greeted with what is missing in one not begun. */
export function shownAtRest(story: Story, findings: readonly Finding[]): readonly Finding[] {
  return isUntouched(story) ? findings.filter(({ check }) => check === 'front-matter') : findings;
}

/** A template as it came: placeholders, and not one sentence of the writer's. */
export function isUntouched({ sections, sentences }: Story): boolean {
  return sections.length > 0 && sentences.length > 0 && sentences.every(({ unfilled }) => unfilled);
}
