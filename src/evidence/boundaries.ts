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
    if (saysAnotherThing(phrase) || isBarePost(phrase) || isResolution(phrase)) return [];
    if (kind !== 'role') return [{ range, sentence, kind }];
    return isTask(story, sentence) ? [{ range, sentence, kind: 'part' as const }] : [];
  });

/** A post told in the Situation is background; told as the Task, it says what was in the candidate's hands. */
function isTask(story: Story, sentence: number): boolean {
  const names = story.sections[story.sentences[sentence]?.sectionIndex ?? -1]?.names ?? [];
  return names.includes('Task');
}

/** Undertakings with an end: the manager for the launch of a product is told by a post, and no line is drawn. */
const UNDERTAKINGS = new Set(
  'launch launches rollout release introduction migration implementation campaign development relaunch go-live'.split(
    ' ',
  ),
);
/** Posts that mean ownership by themselves. */
const OWNERS = new Set(['dri', 'owner', 'sole', 'only']);
const BETTERING = new Set('improve develop strengthen sharpen better become be grow'.split(' '));
const ONESELF = new Set('my myself'.split(' '));
const RESOLVING = new Set('decided chose resolved'.split(' '));
const NEAR = 4;

/** "I was the product manager for the launch": a post alone. */
function isBarePost({ words, from, to }: FoundPhrase<OwnershipPhrase>): boolean {
  const post = words.slice(Math.max(from, to - 2), to).some(({ text }) => text === 'for');
  if (!post || words.slice(from, to + 1).some(({ text }) => OWNERS.has(text))) return false;
  return words[from]?.text === 'i' && words.slice(to, to + NEAR).some(({ text }) => UNDERTAKINGS.has(text));
}

/** "I resolved to improve my communication": about oneself, and no work was taken on. */
function isResolution({ words, from, to, kind }: FoundPhrase<OwnershipPhrase>): boolean {
  if (kind !== 'unassigned' || !words.slice(from, to).some(({ text }) => RESOLVING.has(text))) return false;
  const after = words.slice(to, to + NEAR).map(({ text }) => text);
  return BETTERING.has(after[0] ?? '') && after.some((text) => ONESELF.has(text));
}

/** "I sat with Finance" is no ownership, nor is "a friend of mine". */
function saysAnotherThing({ words, from, kind }: FoundPhrase<OwnershipPhrase>): boolean {
  const first = words[from]?.text ?? '';
  const before = words[from - 1]?.text ?? '';
  if (first === 'mine') return before === 'of';
  return kind === 'not-mine' && OF_THINGS_ONLY.has(first) && PERSONS.has(before);
}
