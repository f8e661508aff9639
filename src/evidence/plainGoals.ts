import type { Story } from '../story/types';
import { readAssignments } from './assignments';
import { GOAL_WORDS, GOALS, POSTS } from './boundary/goals';
import { findInStory } from './findInStory';
import { OWNERSHIP_WORDS } from './ownershipWords';
import { compileGrammar } from './phrasePattern';
import { storyWords, type Word } from './words';

const GRAMMAR = compileGrammar<'goal' | 'post'>(
  [
    ...GOALS.map((pattern) => ({ kind: 'goal' as const, pattern })),
    ...POSTS.map((pattern) => ({ kind: 'post' as const, pattern })),
  ],
  GOAL_WORDS,
);

const wordsIn = (words: string): readonly string[] => words.split(/\s+/);
const COMMANDS = new Set(wordsIn(GOAL_WORDS['bring'] ?? ''));

/** Words that bring somebody into a sentence: it may then say whose work it was. */
const PEOPLE = new Set([
  ...wordsIn('i me my mine we us our he she they him her his them their you your who customer client parents company'),
  ...['group', 'person', 'post', 'boss'].flatMap((name) => wordsIn(OWNERSHIP_WORDS[name] ?? '')),
]);

/** Capitalised, but nobody's name. */
const TIMES = new Set(
  wordsIn(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december q1 q2 q3 q4 christmas easter asap`),
);

/**
 * True where every sentence under a name tells a goal, an order or a bare post, or speaks of no person at all, and at
 * least one is of the first kind: then no sentence is left that could say whose responsibility it was.
 */
export function tellsPlainGoals(story: Story, name: 'Task'): boolean {
  const goalsTold = findInStory(GRAMMAR, story).filter(({ kind, from }) => kind === 'goal' || from === 0);
  const told = new Set([...goalsTold, ...readAssignments(story, { clauses: [] })].map(({ sentence }) => sentence));
  const words = storyWords(story);
  let goals = 0;
  for (const [index, { sectionIndex, unfilled }] of story.sentences.entries()) {
    if (unfilled || !story.sections[sectionIndex]?.names.includes(name)) continue;
    const ofSentence = words[index] ?? [];
    if (told.has(index) || isCommand(ofSentence)) goals += 1;
    else if (ofSentence.some((word, at) => namesSomebody(word, at))) return false;
  }
  return goals > 0;
}

/** "Reduce onboarding to five days", "To find out why". */
function isCommand(words: readonly Word[]): boolean {
  const first = words.find(({ kind }) => kind === 'word')?.text ?? '';
  return first === 'to' || COMMANDS.has(first);
}

function namesSomebody(word: Word, index: number): boolean {
  return PEOPLE.has(word.text) || (word.capital && index > 0 && !TIMES.has(word.text));
}
