import type { ImportedStory } from './importNotes';
import type { Place } from './placeFor';

/** What a story will have: its sections and how many words; a mark of a list is none. */
export function storyInWords({ sections, proposed }: Pick<ImportedStory, 'sections' | 'proposed'>): string {
  const words = sections.reduce(
    (sum, { text }) => sum + text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    0,
  );
  const names = [...new Set(sections.flatMap((section) => section.names))].join(' · ');
  return `${proposed ? 'Sections guessed, no labels found: ' : ''}${names} (${words} ${words === 1 ? 'word' : 'words'})`;
}

/** What a story shows, and the file that holds it already, if one does. */
export function aboutInWords(principles: readonly string[], file: string | undefined): string {
  return [principles.join(', '), file === undefined ? '' : `already there: ${file}`].filter(Boolean).join(' · ');
}

/** How many passages are left out, and how the first of them begins. */
export function leftOutInWords(leftOut: readonly string[]): { readonly label: string; readonly detail: string } {
  const lines = (leftOut[0] ?? '').split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  const words = lines.filter((line) => line !== '').join(' · ');
  const start = words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words;
  return leftOut.length === 1
    ? { label: 'One passage is left out', detail: `No story was found in it: ${start}` }
    : { label: `${leftOut.length} passages are left out`, detail: `No story was found in them. First: ${start}` };
}

/** More of them than this are counted. */
export const MOST_NAMED = 3;

/** Says of new files, a sentence each, which file they are much like: one that was there, or one that is as new. */
export function likenessInWords(files: readonly Place[]): readonly string[] {
  const sentences = files.map(({ name, other, alike, written }) => {
    if (other === undefined)
      return `“${name}” looks like “${alike}”, which ${written.includes(alike ?? '') ? 'is new, too' : 'was there'}.`;
    return written.includes(other)
      ? `The name “${other}” went to another new story, so this one is “${name}”.`
      : `There was already a different “${other}”, so the new one is “${name}”.`;
  });
  const more = sentences.length - MOST_NAMED;
  const rest = more === 1 ? 'One more is' : `${more} more are`;
  return [...sentences.slice(0, MOST_NAMED), ...(more > 0 ? [`${rest} like another story.`] : [])];
}
