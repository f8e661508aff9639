import type { Clause, Evidence } from '../evidence/types';
import { isReported, tells } from '../language/clause';
import { isUnknownWord } from '../language/names';
import { isDeterminer } from '../language/wordClasses';
import { wordSet } from '../language/wordSet';
import type { Story } from '../story/types';
import type { Alignment } from './alignSentences';
import { namesOf } from './names';
import { placeOf } from './places';
import type { ClaimChange } from './types';

/** What can be credited to somebody: what was done. */
const isAction = (clause: Clause): boolean =>
  tells(clause) !== 'nothing' && clause.event !== 'state' && !isReported(clause);

/** A sentence that tells more is no sentence anybody wrote: its actions are not compared, so that time stays linear. */
const MOST_ACTIONS = 60;

interface Version {
  readonly story: Story;
  readonly evidence: Evidence;
}

/** An action of the new version, and the group of sentences that its own is a version of. */
interface Told {
  readonly sentence: number;
  readonly from: number;
  readonly action: Clause;
}

/** Actions that one version credits to somebody else than the other does, the candidate being one of the two. */
export function compareActors(old: Version, now: Version, aligned: Alignment): readonly ClaimChange[] {
  const before = new Map<number, Clause[]>();
  for (const [sentence, actions] of actionsBySentence(old)) {
    const group = aligned.old[sentence] ?? sentence;
    before.set(group, [...(before.get(group) ?? []), ...actions]);
  }
  const told: Told[] = [];
  for (const [sentence, actions] of actionsBySentence(now)) {
    const from = aligned.new[sentence];
    if (from !== undefined) told.push(...actions.map((action) => ({ sentence, from, action })));
  }
  const twins = twinsOf(told, now.story, before, old.story);
  const changes: ClaimChange[] = [];
  let last: string | undefined;
  for (const { sentence, action } of told) {
    const twin = twins.get(action);
    const differs = twin?.actor !== action.actor && (twin?.actor === 'candidate' || action.actor === 'candidate');
    if (twin === undefined || !differs) continue;
    // "I traced it and found the cause": one subject changed, and it's told once.
    const change = `${sentence} ${twin.actor} ${action.actor}`;
    if (change === last && sharesSubject(twin) && sharesSubject(action)) continue;
    last = change;
    changes.push({
      kind: 'actor-changed',
      old: placeOf(old.story, twin.sentence, twin.range),
      new: placeOf(now.story, sentence, action.range),
      oldActor: twin.actor,
      newActor: action.actor,
    });
  }
  return changes;
}

/** True for an action whose subject stands in a clause before it. */
const sharesSubject = ({ subject, range }: Clause): boolean => subject !== undefined && subject.start < range.start;

/** Actions of people, by the sentence they stand in. Whoever has a name of their own ("Maria", "Kafka") is somebody else. */
function actionsBySentence({ story, evidence }: Version): ReadonlyMap<number, readonly Clause[]> {
  const bySentence = new Map<number, Clause[]>();
  const isNamed = namesIn(story);
  for (const told of evidence.clauses) {
    if (!isAction(told)) continue;
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
];

interface Compared {
  readonly action: Clause;
  readonly object: string;
  /** Its sentence tells no other. */
  readonly alone: boolean;
}

/** For each action the same one in the old version: each of those is the twin of one only. */
function twinsOf(
  told: readonly Told[],
  now: Story,
  before: ReadonlyMap<number, readonly Clause[]>,
  old: Story,
): ReadonlyMap<Clause, Clause> {
  const inSentence = new Map<number, number>();
  for (const { sentence } of told) inSentence.set(sentence, (inSentence.get(sentence) ?? 0) + 1);
  const unused = new Map<number, Set<Compared>>();
  for (const [sentence, actions] of before) {
    const alone = actions.length === 1;
    unused.set(sentence, new Set(actions.map((action) => ({ action, object: objectOf(old, action), alone }))));
  }
  let left = told.map(({ from, sentence, action }) => ({
    from,
    one: { action, object: objectOf(now, action), alone: inSentence.get(sentence) === 1 },
  }));
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

/** What an action acts on, in its words: of a passive they stand before the verb, whoever is named behind it. */
function objectOf(story: Story, { object, voice, range: clause, verb }: Clause): string {
  const range = voice === 'passive' ? { start: clause.start, end: verb.start } : object;
  if (range === undefined) return '';
  const words = story.text.slice(range.start, range.end).trim().toLowerCase().split(/\s+/);
  const first = words.findIndex((word) => !isDeterminer(word) && !OPENS.has(word));
  return first === -1 ? words.join(' ') : words.slice(first).join(' ');
}

const OPENS = wordSet('and but so then or while');
