import type { Clause, Evidence } from '../evidence/types';
import { isReported, tells } from '../language/clause';
import { isUnknownWord } from '../language/names';
import { isDeterminer } from '../language/wordClasses';
import { wordSet } from '../language/wordSet';
import type { Story } from '../story/types';
import { alignByPlace } from './alignByPlace';
import type { Alignment } from './alignSentences';
import { likenessesOf } from './likeness';
import { namesOf } from './names';
import { wordsIn } from './places';

/** One version of a story, as it is read. */
export interface Version {
  readonly story: Story;
  readonly evidence: Evidence;
}

/** An action of the new version. */
export interface Told {
  readonly action: Clause;
  /** The group of sentences that its own is a version of; undefined where it is of none. */
  readonly from: number | undefined;
  /** Nothing but its place says so: the words are all others. */
  readonly byPlace: boolean;
}

/** The actions of both versions: which of them are the same one. */
export interface Actions {
  readonly told: readonly Told[];
  /** For an action of the new version the same one of the old: each is the twin of one only. */
  readonly twins: ReadonlyMap<Clause, Clause>;
  /** Actions of the old version that are the twin of none. */
  readonly left: readonly Clause[];
}

/** A sentence that tells more is no sentence anybody wrote: its actions are not compared, so that time stays linear. */
const MOST_ACTIONS = 60;

/** The actions of people in two versions, and which of them are the same. */
export function actionsOfBoth(old: Version, now: Version, aligned: Alignment): Actions {
  const [olds, news] = [actionsBySentence(old), actionsBySentence(now)];
  const groups = new Map([...olds.keys()].map((sentence) => [sentence, aligned.old[sentence] ?? sentence]));
  const from = new Map<number, number>();
  const tellsGroup = (sentence: number): boolean => news.get(sentence)?.some(({ actor }) => actor === 'group') ?? false;
  const stretches = alignByPlace(
    { story: old.story, asked: new Set(olds.keys()) },
    { story: now.story, asked: new Set(news.keys()) },
    aligned,
  );
  for (const { old: before, new: after } of stretches) {
    // Where "we" are still told of, an "I" beside it may have come in addition.
    if (after.some(tellsGroup)) continue;
    const whole = groups.get(before[0] ?? -1);
    const isInOrder = before.length === after.length;
    for (const [at, sentence] of after.entries()) {
      const group = isInOrder ? groups.get(before[at] ?? -1) : whole;
      if (group !== undefined) from.set(sentence, group);
    }
    if (!isInOrder && whole !== undefined) for (const sentence of before) groups.set(sentence, whole);
  }
  const before = new Map<number, Clause[]>();
  for (const [sentence, actions] of olds) {
    const group = groups.get(sentence) ?? sentence;
    const others = before.get(group);
    if (others === undefined) before.set(group, [...actions]);
    else others.push(...actions);
  }
  const told = [...news].flatMap(([sentence, actions]) =>
    actions.map((action): Told => {
      const group = aligned.new[sentence];
      return { action, from: group ?? from.get(sentence), byPlace: group === undefined };
    }),
  );
  const twins = twinsOf(told, now.story, before, old.story);
  const taken = new Set(twins.values());
  return { told, twins, left: [...olds.values()].flat().filter((action) => !taken.has(action)) };
}

/** What can be credited to somebody: what was done. */
const isAction = (clause: Clause): boolean =>
  tells(clause) !== 'nothing' && clause.event !== 'state' && !isReported(clause);

/** Actions of people, by the sentence they stand in. Whoever has a name of their own ("Maria", "Kafka") is somebody else. */
function actionsBySentence({ story, evidence }: Version): ReadonlyMap<number, readonly Clause[]> {
  const bySentence = new Map<number, Clause[]>();
  const isNamed = namesIn(story);
  for (const told of evidence.clauses) {
    if (!isAction(told) || !hasActor(story, told)) continue;
    if (told.actor === 'thing' && !isNamed(told)) continue;
    const clause: Clause = told.actor === 'thing' ? { ...told, actor: 'others' } : told;
    const others = bySentence.get(clause.sentence);
    if (others === undefined) bySentence.set(clause.sentence, [clause]);
    else others.push(clause);
  }
  for (const [sentence, actions] of bySentence) if (actions.length > MOST_ACTIONS) bySentence.delete(sentence);
  return bySentence;
}

/**
 * Whether the words of an actor end with a name. The first word of a sentence is one where it is a name elsewhere, or where no
 * such word is known: without an article it is somebody more often than something, and only asked about if the candidate
 * takes its place.
 */
function namesIn(story: Story): (clause: Clause) => boolean {
  const names = namesOf(story);
  const ends = new Set(names.map(({ range }) => range.end));
  const words = new Set(names.flatMap((name) => name.words));
  return ({ subject }) => {
    if (subject === undefined) return false;
    const written = story.text.slice(subject.start, subject.end);
    if (ends.has(subject.end)) return true;
    const word = written.toLowerCase();
    return /^\p{Lu}[\p{L}'’-]*$/u.test(written) && (words.has(word) || isUnknownWord(word));
  };
}

/**
 * Whether somebody is named who did it, or left out as only what everybody hears can be: an "I" at a sentence's start, and
 * whoever did what the clause hangs on. Elsewhere a verb without a subject is more often none ("a third left late").
 */
function hasActor({ sentences }: Story, { actor, subject, sentence, verb, range }: Clause): boolean {
  if (actor !== 'candidate' || subject !== undefined) return true;
  return Math.min(verb.start, range.start) === sentences[sentence]?.range.start;
}

/** What makes two actions of aligned sentences the same one, surest first. */
type Alike = (one: Compared, other: Compared) => boolean;
const SAME_VERB: Alike = (one, other) => one.action.lemma === other.action.lemma;
const SAME_ACTOR: Alike = (one, other) => one.action.actor === other.action.actor;
const SAME_OBJECT: Alike = (one, other) => one.object === other.object;
const RULES: readonly Alike[] = [
  (one, other) => SAME_VERB(one, other) && SAME_OBJECT(one, other) && SAME_ACTOR(one, other),
  (one, other) => SAME_VERB(one, other) && SAME_OBJECT(one, other),
  (one, other) => SAME_VERB(one, other) && SAME_ACTOR(one, other),
  SAME_VERB,
  (one, other) => one.object !== '' && SAME_OBJECT(one, other),
  (one, other) => one.alone && other.alone,
  // All that "we" did is what "I" did now.
  (one, other) => one.only === 'candidate' && other.only === 'group',
  // In a stretch that was reworded as a whole each has a place, even where there are more of them or fewer.
  (one, other) => one.byPlace && [...one.likenesses].some((like) => other.likenesses.has(like)),
  (one) => one.byPlace,
];

/** An action among those of its sentences. */
interface Compared {
  readonly action: Clause;
  readonly object: string;
  /** Its sentence tells no other. */
  readonly alone: boolean;
  /** Who did all that its sentences tell, if it was one. */
  readonly only: Clause['actor'] | undefined;
  /** Nothing but its place says which sentences it's a version of. */
  readonly byPlace: boolean;
  /** What its words are known again by. */
  readonly likenesses: ReadonlySet<string | number>;
}

/** For each action the same one in the old version: each of those is the twin of one only. */
function twinsOf(
  told: readonly Told[],
  now: Story,
  before: ReadonlyMap<number, readonly Clause[]>,
  old: Story,
): ReadonlyMap<Clause, Clause> {
  const inSentence = new Map<number, number>();
  const actors = new Map<number, Set<Clause['actor']>>();
  for (const { from, action } of told) {
    inSentence.set(action.sentence, (inSentence.get(action.sentence) ?? 0) + 1);
    if (from !== undefined) actors.set(from, (actors.get(from) ?? new Set()).add(action.actor));
  }
  const unused = new Map<number, Set<Compared>>();
  for (const [group, actions] of before) {
    const alone = actions.length === 1;
    const only = onlyOne(new Set(actions.map(({ actor }) => actor)));
    const compared = actions.map((action) => withWords(old, { action, alone, only, byPlace: false }));
    if (compared.length <= MOST_ACTIONS) unused.set(group, new Set(compared));
  }
  let left = told.flatMap(({ from, action, byPlace }) => {
    const alone = inSentence.get(action.sentence) === 1;
    if (from === undefined) return [];
    return [{ from, one: withWords(now, { action, alone, only: onlyOne(actors.get(from)), byPlace }) }];
  });
  const twins = new Map<Clause, Clause>();
  for (const alike of RULES) {
    left = left.filter(({ from, one }) => {
      const others = unused.get(from) ?? new Set();
      for (const other of others) {
        if (!alike(one, other)) continue;
        others.delete(other);
        twins.set(one.action, other.action);
        return false;
      }
      return true;
    });
  }
  return twins;
}

/** The same with its words. */
function withWords(story: Story, one: Omit<Compared, 'object' | 'likenesses'>): Compared {
  const { sentence, range } = one.action;
  return { ...one, object: objectOf(story, one.action), likenesses: likenessesOf(wordsIn(story, sentence, range)) };
}

const onlyOne = <T>(all: ReadonlySet<T> = new Set()): T | undefined => (all.size === 1 ? [...all][0] : undefined);

/** What an action acts on, in its words: of a passive they stand before the verb, whoever is named behind it. */
function objectOf(story: Story, { object, voice, range: clause, verb }: Clause): string {
  const range = voice === 'passive' ? { start: clause.start, end: verb.start } : object;
  if (range === undefined) return '';
  const words = story.text.slice(range.start, range.end).trim().toLowerCase().split(/\s+/);
  const first = words.findIndex((word) => !isDeterminer(word) && !OPENS.has(word));
  return first === -1 ? words.join(' ') : words.slice(first).join(' ');
}

const OPENS = wordSet('and but so then or while');
