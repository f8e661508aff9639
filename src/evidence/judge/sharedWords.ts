import type { SectionName } from '../../story/types';

/** What ties one sentence of a story to the others. */
export interface Telling {
  readonly section: SectionName | undefined;
  /** Its `tellingWords`. */
  readonly telling: ReadonlySet<string>;
}

/** Sections whose words tie no other sentence to the story: no lesson is tied to one by another lesson. */
const APART: ReadonlySet<SectionName | undefined> = new Set<SectionName>(['Learning', 'Follow-ups']);

/** For each sentence of a story, how many of its telling words stand in another sentence outside Learning and Follow-ups. */
export function sharedWords(sentences: readonly Telling[]): readonly number[] {
  const told = new Map<string, number>();
  for (const { section, telling } of sentences) {
    if (APART.has(section)) continue;
    for (const word of telling) told.set(word, (told.get(word) ?? 0) + 1);
  }
  return sentences.map(({ section, telling }) => {
    const itself = APART.has(section) ? 0 : 1;
    let shared = 0;
    for (const word of telling) if ((told.get(word) ?? 0) > itself) shared += 1;
    return shared;
  });
}
