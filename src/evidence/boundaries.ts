import type { Story } from '../story/types';
import { BOUNDARY_PATTERNS, type OwnershipPhrase } from './boundaryPatterns';
import { type FoundPhrase, findInStory } from './findInStory';
import { OWNERSHIP_WORDS } from './ownershipWords';
import { compileGrammar } from './phrasePattern';
import type { Boundary, Reader } from './types';

const GRAMMAR = compileGrammar(BOUNDARY_PATTERNS, OWNERSHIP_WORDS);

/** Verbs of place and origin: said of a person they tell where someone sat, said of a system whose it was. */
const OF_THINGS_ONLY = new Set('sat sits belong belongs belonged lived lives am is are was were'.split(' '));
const PERSONS = new Set('i we he she who they'.split(' '));

/** Statements of whose responsibility it was, and how it came to the candidate. */
export const readBoundaries: Reader<Boundary> = (story) =>
  findInStory(GRAMMAR, story).flatMap((phrase) => {
    const { range, sentence, kind } = phrase;
    if (saysAnotherThing(phrase)) return [];
    if (kind !== 'role') return [{ range, sentence, kind }];
    return isTask(story, sentence) ? [{ range, sentence, kind: 'part' as const }] : [];
  });

/** A post told in the Situation is background; told as the Task, it says what was in the candidate's hands. */
function isTask(story: Story, sentence: number): boolean {
  const names = story.sections[story.sentences[sentence]?.sectionIndex ?? -1]?.names ?? [];
  return names.includes('Task');
}

/** "I sat with Finance" is no ownership, nor is "a friend of mine". */
function saysAnotherThing({ words, from, kind }: FoundPhrase<OwnershipPhrase>): boolean {
  const first = words[from]?.text ?? '';
  const before = words[from - 1]?.text ?? '';
  if (first === 'mine') return before === 'of';
  return kind === 'not-mine' && OF_THINGS_ONLY.has(first) && PERSONS.has(before);
}
