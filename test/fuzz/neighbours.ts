import type { CheckedStory } from '../../src/index';
import { isForeignStory } from '../../src/story/foreignStory';
import { check } from './check';

/** Says nothing that any check could hear. */
const PLAIN = 'The sky was grey.';
const NOTES = '\n\n## Notes\n\nRain.\n';

/** Checks that read one sentence, or its section, and know nothing of other sections. */
const LOCAL = new Set(['filler', 'blame', 'hidden-actor', 'vague-action', 'we-in-action', 'weak-answer']);

/** What stands under Notes changes no finding, and a sentence more in one section none of another's own. */
export function neighboursUnchanged(text: string): void {
  const noted = text + NOTES;
  const before = check(noted);
  // In an open comment or a fence it is no heading.
  if (before.story.sections.at(-1)?.heading.start !== text.length + 2) return;
  const more = check(`${noted}\n${PLAIN}\n`);
  expectSame(told(before), told(more), 'A paragraph under Notes');

  const at = before.story.sections.length - 2;
  const section = before.story.sections[at];
  if (section === undefined) return;
  // Right before Notes, so that no place above moves.
  const longer = check(`${text}\n\n${PLAIN}${NOTES}`);
  const sameSections = longer.story.sections.length === before.story.sections.length;
  // What language a story is in is said of all of it, and in one that is not English no sentence is checked.
  if (isForeignStory(before.story) !== isForeignStory(longer.story)) return;
  if (!sameSections || longer.story.sentences.length !== before.story.sentences.length + 1) return;
  const own = ({ findings }: CheckedStory) =>
    findings.filter(({ check: id, range }) => LOCAL.has(id) && range.end <= section.heading.start);
  expectSame(own(before).map(shown), own(longer).map(shown), `A sentence in ${section.title}`);
}

function told({ findings }: CheckedStory): readonly string[] {
  return findings.map(shown);
}

function shown({ check: id, severity, range, message }: CheckedStory['findings'][number]): string {
  return `${id} ${severity} ${range.start}–${range.end} ${message}`;
}

function expectSame(before: readonly string[], after: readonly string[], what: string): void {
  const gone = before.find((one) => !after.includes(one));
  const come = after.find((one) => !before.includes(one));
  if (gone !== undefined) throw new Error(`${what} takes away: ${gone}`);
  if (come !== undefined) throw new Error(`${what} brings: ${come}`);
}
