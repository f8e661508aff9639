import { addTo } from '../base/addTo';
import type { Clause, Evidence } from '../evidence/types';
import { isReported, tells } from '../language/clause';
import { isUnknownWord } from '../language/names';
import { isClosedClass, isDeterminer } from '../language/wordClasses';
import { wordSet } from '../language/wordSet';
import type { Story } from '../story/types';
import { alignByPlace } from './alignByPlace';
import type { Alignment } from './alignSentences';
import { likenessesOf, likenessOf } from './likeness';
import { namesOf } from './names';
import { passedOn } from './passedOn';
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
  // What was passed on, with the action that passed it on.
  const passed = new Map<Clause, Clause>();
  const [olds, news] = [actionsBySentence(old, passed), actionsBySentence(now, passed)];
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
    for (const action of actions) addTo(before, groups.get(sentence) ?? sentence, action);
  }
  const told = [...news].flatMap(([sentence, actions]) =>
    actions.map((action): Told => {
      const group = aligned.new[sentence];
      return { action, from: group ?? from.get(sentence), byPlace: group === undefined };
    }),
  );
  const twins = twinsOf(told, now.story, before, old.story, passed);
  const taken = new Set(twins.values());
  // Who asked for what the candidate does in the other version is told with it.
  for (const [action, twin] of twins) {
    const asking = action.actor === 'candidate' ? passed.get(twin) : passed.get(action);
    if (asking !== undefined && (action.actor === 'candidate' || twin.actor === 'candidate')) taken.add(asking);
  }
  return {
    told: told.filter(({ action }) => twins.has(action) || !taken.has(action)),
    twins,
    left: [...olds.values()].flat().filter((action) => action.event !== 'state' && !taken.has(action)),
  };
}

const isTold = (clause: Clause): boolean => tells(clause) !== 'nothing' && !isReported(clause);

/** What others settle or want is read as what a step was met with; who says "I" of it claims it all the same. */
const SETTLES = wordSet('approve request demand insist suggest');
const APPROVES = 'approve';

/** What can be credited to somebody: what was done. */
const isAction = ({ event, actor, lemma }: Clause): boolean =>
  event !== 'state' || (actor === 'others' && SETTLES.has(lemma));

/** Actions of people, by the sentence they stand in. Whoever has a name of their own ("Maria", "Kafka") is somebody else. */
function actionsBySentence(
  { story, evidence }: Version,
  passed: Map<Clause, Clause>,
): ReadonlyMap<number, readonly Clause[]> {
  const bySentence = new Map<number, Clause[]>();
  const isNamed = namesIn(story);
  for (const told of evidence.clauses) {
    if (!hasActor(story, told) || !isTold(told)) continue;
    const { asking, task } = passedOn(story, told) ?? {};
    if (asking === undefined && !isAction(told)) continue;
    if (told.actor === 'thing' && !isNamed(told)) continue;
    const clause: Clause = asking ?? (told.actor === 'thing' ? { ...told, actor: 'others' } : told);
    addTo(bySentence, clause.sentence, clause);
    if (task === undefined) continue;
    addTo(bySentence, clause.sentence, task);
    passed.set(task, clause);
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

/** Whether what was passed on, or only met a step, allows for two actions to be the same: by the verb, or by what was approved. */
function isToldAgain(one: Compared, other: Compared): boolean {
  const states = [one, other].filter(({ action }) => action.event === 'state');
  if (states.length > 0 && !SAME_VERB(one, other))
    return SAME_OBJECT(one, other) && states.every(({ action }) => action.lemma === APPROVES);
  return !(one.passed || other.passed) || isPassedAgain(one, other);
}

/** What was passed on is told by the same verb, or one of like meaning, with the same thing: "I sent Dana the script" is none. */
function isPassedAgain(one: Compared, other: Compared): boolean {
  const like = likenessOf(other.action.lemma);
  if (!likenessOf(one.action.lemma).some((is) => like.includes(is))) return false;
  const [words = [], others = []] = [one, other].map(({ object }) => wordsOf(object));
  return words.length === 0 || others.length === 0 || words.some((word) => others.includes(word));
}

/** The words of an object that name something: none of "it". */
const wordsOf = (object: string): readonly string[] =>
  object.split(' ').filter((word) => word !== '' && !isClosedClass(word));

/** An action among those of its sentences. */
interface Compared {
  readonly action: Clause;
  /** Somebody else was asked to do it. */
  readonly passed: boolean;
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
  passed: ReadonlyMap<Clause, Clause>,
): ReadonlyMap<Clause, Clause> {
  const inSentence = new Map<number, number>();
  const actors = new Map<number, Set<Clause['actor']>>();
  for (const { from, action } of told) {
    if (passed.has(action)) continue;
    inSentence.set(action.sentence, (inSentence.get(action.sentence) ?? 0) + 1);
    if (from !== undefined) actors.set(from, (actors.get(from) ?? new Set()).add(action.actor));
  }
  const unused = new Map<number, Set<Compared>>();
  for (const [group, actions] of before) {
    const own = actions.filter((action) => !passed.has(action));
    const alone = own.length === 1;
    const only = onlyOne(new Set(own.map(({ actor }) => actor)));
    const compared = actions.map((action) =>
      withWords(old, { action, passed: passed.has(action), alone, only, byPlace: false }),
    );
    if (compared.length <= MOST_ACTIONS) unused.set(group, new Set(compared));
  }
  let left = told.flatMap(({ from, action, byPlace }) => {
    const alone = inSentence.get(action.sentence) === 1;
    if (from === undefined) return [];
    const only = onlyOne(actors.get(from));
    return [{ from, one: withWords(now, { action, passed: passed.has(action), alone, only, byPlace }) }];
  });
  const twins = new Map<Clause, Clause>();
  for (const alike of RULES) {
    left = left.filter(({ from, one }) => {
      const others = unused.get(from) ?? new Set();
      for (const other of others) {
        if (!alike(one, other) || !isToldAgain(one, other)) continue;
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
