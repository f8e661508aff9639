import { isSubordinate } from '../language/clause';
import {
  CARRIED_ON,
  COMING,
  COMING_FOR,
  KEPT_THINGS,
  MERE_KEEPING,
  NEEDS,
  NO_OTHERS,
  NOT_KEPT_AFTER,
  OBJECT_WORDS,
  OTHER,
  SPARED,
  STATE_LEMMAS,
  TAKEN_AGAIN,
} from './aftermathWords';
import { denied } from './claims';
import { IMPROVEMENTS, KUDOS, OTHERS, REACTIONS } from './impactWords';
import { NO_VERB_AFTER, PLACES, PLURAL_SUBJECTS, ROUTINE_PLAIN, ROUTINE_S } from './lastingWords';
import { type Segment, segmentRange, segmentsOf } from './segments';
import { storyTokens, type Token } from './tokens';
import type { Aftermath, Clause, Reader } from './types';

const low = (tokens: readonly Token[], i: number): string => tokens[i]?.low ?? '';
const FIRST_PERSON = /^(?:i|we)$/;
const DENIERS = /^(?:no|nobody|none|nothing|never)$/;
/** How far a look around a word goes, so that a text without a full stop stays linear. */
const REACH = 8;

function some(from: number, to: number, holds: (j: number) => boolean): boolean {
  for (let j = from; j < to; j += 1) if (holds(j)) return true;
  return false;
}

/** "The headquarter use my table", "relay rig runs on every build": others do something in the present. */
function isPractice(tokens: readonly Token[], { first }: Segment, i: number): boolean {
  const word = low(tokens, i);
  const before = low(tokens, i - 1);
  if (i === first || NO_VERB_AFTER.has(before) || FIRST_PERSON.test(before) || tokens[i - 1]?.kind !== 'word')
    return false;
  const plain = ROUTINE_PLAIN.has(word);
  if (!(ROUTINE_S.has(word) || word === 'use' || (plain && (PLURAL_SUBJECTS.has(before) || /[^s'u]s$/.test(before)))))
    return false;
  const at = /^(?:on|for|with|before|at|in)$/.test(low(tokens, i + 1)) ? i + 2 : i + 1;
  return at === i + 1 ? OBJECT_WORDS.has(low(tokens, at)) : /^(?:every|each|all|any|new)$/.test(low(tokens, at));
}

/** "New flags need an owner", "every order goes past the desk", "a gate for every new signal". */
function isForTheNext(tokens: readonly Token[], segment: Segment, i: number): boolean {
  const word = low(tokens, i);
  if (NEEDS.has(word) && i > segment.first && i - segment.first < REACH)
    return /^(?:new|every|each|any|future)$/.test(low(tokens, segment.first)) && tokens[i + 1]?.kind === 'word';
  if (!COMING.has(word)) return false;
  const at = /^(?:every|each|all|any|our|the|my)$/.test(low(tokens, i - 1)) ? i - 2 : i - 1;
  if (at < segment.first || !COMING_FOR.has(low(tokens, at))) return false;
  return !some(Math.max(segment.first, i - REACH), Math.min(segment.next, i + REACH), (j) => {
    return tokens[j]?.kind === 'number' || IMPROVEMENTS.has(low(tokens, j));
  });
}

/** "Two other regions", "used by 2 more teams", "three branches have turned theirs": one of many has it after the first. */
function isElsewhere(tokens: readonly Token[], segment: Segment, i: number): boolean {
  const word = low(tokens, i);
  if (/^(?:has|have)$/.test(word) && i > segment.first) {
    const place = PLACES.has(low(tokens, i - 1)) || OTHERS.has(low(tokens, i - 1));
    return place && !NO_OTHERS.has(low(tokens, i - 1)) && /^\p{L}{2,}ed$/u.test(low(tokens, i + 1));
  }
  if (!OTHER.has(word) || /^(?:no|than|from|any)$/.test(low(tokens, i - 1))) return false;
  if (some(Math.max(segment.first, i - REACH), i, (j) => KUDOS.has(low(tokens, j)) || REACTIONS.has(low(tokens, j))))
    return false;
  return some(
    i + 1,
    Math.min(segment.next, i + 3),
    (j) => PLACES.has(low(tokens, j)) && !NO_OTHERS.has(low(tokens, j)),
  );
}

/** "asked for the workflows", "booked us for two more events", "recommended me to two shops", "my successor kept it". */
function isCarriedOn(tokens: readonly Token[], segment: Segment, i: number): boolean {
  const word = low(tokens, i);
  const before = low(tokens, i - 1);
  const after = low(tokens, i + 1);
  if (FIRST_PERSON.test(before) || DENIERS.test(low(tokens, segment.first)) || denied(tokens, segment, i)) return false;
  if (CARRIED_ON.has(word)) return true;
  if (TAKEN_AGAIN.has(word) && /^(?:me|us)$/.test(after)) return true;
  if (word === 'asked' && i > segment.first) return /^(?:for|about|if|whether|how|to)$/.test(after);
  if (word === 'caught') return after === 'on';
  if (word !== 'kept' || i === segment.first || /^(?:that|which|this|it)$/.test(before)) return false;
  return /^(?:it|the|my|our|using|doing)$/.test(after) && !MERE_KEEPING.has(low(tokens, i + 2));
}

/** "a rule", "enforced in review", "= standard": not "met the standard". */
function isKeptThing(tokens: readonly Token[], { first }: Segment, i: number): boolean {
  if (!KEPT_THINGS.has(low(tokens, i))) return false;
  return !some(Math.max(first, i - 4), i, (j) => NOT_KEPT_AFTER.has(low(tokens, j)) || DENIERS.test(low(tokens, j)));
}

/** "My drawing hangs in the site office", "the count still happens without me": a thing that goes on, told without a figure. */
function isStanding(tokens: readonly Token[], { first, next }: Segment, i: number): boolean {
  const at = /^(?:still|also|now)$/.test(low(tokens, i - 1)) ? i - 1 : i;
  if (
    at < i &&
    low(tokens, i - 1) === 'still' &&
    /^(?:happens|exists|lives|hangs|meets|stands|runs)$/.test(low(tokens, i))
  )
    return true;
  if (at < first + 2 || at > first + 3 || !/^(?:my|our|the|this|that|its|their)$/.test(low(tokens, first)))
    return false;
  if (
    !/^\p{L}{2,}[^su]s$/u.test(low(tokens, i)) ||
    !/^(?:in|on|at|behind|above|with|without)$/.test(low(tokens, i + 1))
  )
    return false;
  return !some(
    first,
    Math.min(next, i + REACH),
    (j) => tokens[j]?.kind === 'number' || IMPROVEMENTS.has(low(tokens, j)),
  );
}

/** "The trustees no longer pay in advance"; not "customers no longer wait", which is the fix itself. */
function isNoLonger(tokens: readonly Token[], segment: Segment, i: number): boolean {
  if (low(tokens, i) === 'more' && low(tokens, i - 1) === 'any')
    return some(Math.max(segment.first, i - 2 * REACH), i, (j) => /^(?:will|won't)$/.test(low(tokens, j)));
  if (low(tokens, i) !== 'longer' || low(tokens, i - 1) !== 'no' || i - 1 === segment.first) return false;
  return !/^(?:is|are|was|were|could|had)$/.test(low(tokens, i - 2)) && !SPARED.has(low(tokens, i + 1));
}

/** Something is told about afterwards: "today", "a year later", "the following season", "from then on". */
function isAfterwards(tokens: readonly Token[], i: number): boolean {
  const word = low(tokens, i);
  const after = low(tokens, i + 1);
  if (/^(?:today|later|nowadays|afterwards|thereafter|onwards)$/.test(word)) return true;
  if (word === 'following' || word === 'next')
    return /^(?:year|season|term|semester|quarter|spring|summer|autumn|winter)s?$/.test(after);
  if (word === 'then') return /^(?:since|from)$/.test(low(tokens, i - 1));
  if (word === 'year' && after === 'on') return true;
  return (word === 'going' || word === 'moving') && after === 'forward';
}

/** A perfect beside a "since": "the rule has fired twice since"; not "has been fine since", "complaints have dropped since". */
function hasPerfectSince(tokens: readonly Token[]): boolean {
  if (!tokens.some(({ low: word }) => word === 'since')) return false;
  return tokens.some(({ low: word }, i) => {
    if (/^(?:hasn't|haven't)$/.test(word)) return true;
    if (!/^(?:has|have)$/.test(word) || FIRST_PERSON.test(low(tokens, i - 1))) return false;
    const after = tokens[i + 1];
    if (after?.kind !== 'word' || IMPROVEMENTS.has(after.low)) return false;
    return !/^(?:been|not|no|an?|the|some|any|gone|become|got)$/.test(after.low);
  });
}

/** "My drawing hangs in the site office", "six services import it": what somebody or something does in the present. */
const isPresentDeed = (clause: Clause): boolean =>
  clause.tense === 'present' &&
  (clause.actor === 'others' || clause.actor === 'thing') &&
  !isSubordinate(clause) &&
  clause.subject !== undefined &&
  !STATE_LEMMAS.has(clause.lemma);

/** How far behind the verb a figure makes it the state reached ("now lasts 4 hours"). */
const FIGURE_REACH = 30;

/**
 * Weak signs that something goes on after the fix. They are too weak to be shown as a second-order effect, and strong
 * enough that nobody should say that there is none. Each segment gives one at most.
 */
export const readAftermaths: Reader<Aftermath> = (story, { clauses }) => {
  const presentDeeds = new Set<number>();
  for (const clause of clauses) {
    if (!isPresentDeed(clause)) continue;
    const told = story.prose.slice(clause.verb.end, Math.min(clause.range.end, clause.verb.end + FIGURE_REACH));
    if (!/\p{N}/u.test(told)) presentDeeds.add(clause.sentence);
  }
  return storyTokens(story).flatMap((tokens, sentence) => {
    if (story.sentences[sentence]?.unfilled) return [];
    const goesOn = hasPerfectSince(tokens) || presentDeeds.has(sentence);
    return segmentsOf(tokens).flatMap((segment, index): Aftermath[] => {
      let kind: Aftermath['kind'] | undefined = goesOn && index === 0 ? 'carried-on' : undefined;
      for (let i = segment.first; i < segment.next && kind !== 'carried-on'; i += 1) {
        if (
          isPractice(tokens, segment, i) ||
          isForTheNext(tokens, segment, i) ||
          isElsewhere(tokens, segment, i) ||
          isCarriedOn(tokens, segment, i) ||
          isKeptThing(tokens, segment, i) ||
          isStanding(tokens, segment, i) ||
          isNoLonger(tokens, segment, i)
        )
          kind = 'carried-on';
        else if (isAfterwards(tokens, i)) kind = 'afterwards';
      }
      return kind === undefined ? [] : [{ kind, range: segmentRange(tokens, segment), sentence }];
    });
  });
};
