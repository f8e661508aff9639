import type { ImportedStory } from './importNotes';

/** What a story will have: its sections and how many words; a mark of a list is none. */
export function storyInWords({ sections, proposed }: Pick<ImportedStory, 'sections' | 'proposed'>): string {
  const words = sections.reduce(
    (sum, { text }) => sum + text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    0,
  );
  const names = [...new Set(sections.flatMap((section) => section.names))].join(' · ');
  return `${proposed ? 'Sections guessed, no labels found: ' : ''}${names} (${words} ${words === 1 ? 'word' : 'words'})`;
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
