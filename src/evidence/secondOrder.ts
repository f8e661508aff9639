import { isHabit, isOthersPractice } from './habits';
import { BECOMES, LASTING_THINGS, OTHERS, TAKEN_UP } from './impactWords';
import { isGuard, isGuardedSince, isKept, isSpread, isWrittenDown } from './institutions';
import { NEXT_TIMES, PLACES } from './lastingWords';
import type { Segment } from './segments';
import type { Token } from './tokens';

const low = (tokens: readonly Token[], i: number): string => tokens[i]?.low ?? '';

function hasWithin(tokens: readonly Token[], from: number, to: number, set: ReadonlySet<string>): boolean {
  for (let j = Math.max(0, from); j < to; j += 1) if (set.has(low(tokens, j))) return true;
  return false;
}

/** "copied by two teams", "the app team adopted it", "rolled out to all sites", "took it over". */
function isTakenUp(tokens: readonly Token[], segment: Segment, i: number): boolean {
  const word = low(tokens, i);
  if (TAKEN_UP.has(word)) {
    if (word === 'implemented' || word === 'followed')
      return (
        (hasWithin(tokens, i + 1, Math.min(i + 6, segment.next), OTHERS) ||
          hasWithin(tokens, i + 1, Math.min(i + 6, segment.next), PLACES)) &&
        hasWithin(tokens, i + 1, i + 3, new Set(['by', 'across', 'in']))
      );
    return low(tokens, i - 1) !== 'we' && low(tokens, i - 1) !== 'i';
  }
  if (word === 'over' || word === 'up')
    return (
      /^(?:took|taken|picked|take|pick)$/.test(low(tokens, i - 1)) || /^(?:took|taken|picked)$/.test(low(tokens, i - 2))
    );
  if (word === 'rolled' && low(tokens, i + 1) === 'out')
    return hasWithin(tokens, i + 2, Math.min(i + 8, segment.next), OTHERS);
  if (word === 'used' || word === 'shared' || word === 'reused') {
    return (
      /^(?:is|are|been|being|be|still|now|was)$/.test(low(tokens, i - 1)) &&
      hasWithin(tokens, i + 1, Math.min(i + 8, segment.next), OTHERS)
    );
  }
  return false;
}

/** "became the standard", "made it part of the checklist", "as a template". */
function isInstituted(tokens: readonly Token[], segment: Segment, i: number): boolean {
  const word = low(tokens, i);
  if (!LASTING_THINGS.has(word) && !(word === 'part' && low(tokens, i + 1) === 'of')) return false;
  for (let j = i - 1; j >= segment.first && j > i - 8; j -= 1) {
    const before = low(tokens, j);
    if (BECOMES.has(before) && before !== 'part')
      return word !== 'part' || /^(?:became|become|made|now)$/.test(before) || low(tokens, j + 1) === 'now';
    if (
      /^(?:in|on|by|to)$/.test(before) &&
      hasWithin(tokens, Math.max(segment.first, j - 12), j, new Set(['now', 'put', 'added', 'adopted', 'went']))
    )
      return true;
  }
  return false;
}

/** "prevents similar outages", "never happened again", "can no longer happen", "to this day", "has stopped two further mix-ups". */
function isPrevention(tokens: readonly Token[], segment: Segment, i: number): boolean {
  const word = low(tokens, i);
  const after = low(tokens, i + 1);
  if (PREVENTS.has(word))
    return hasWithin(
      tokens,
      i + 1,
      Math.min(i + 6, segment.next),
      new Set(['future', 'similar', 'recurrence', 'recurrences', 'further', 'repeat', 'such']),
    );
  if (word === 'never' && /^(?:happen|happened|occurred|recurred|came)$/.test(after)) return true;
  if (word === 'again' && /^(?:happen|happened|occur|occurred|appeared|appear)$/.test(low(tokens, i - 1)))
    return hasWithin(tokens, Math.max(segment.first, i - 12), i, DENIES);
  if (word === 'longer' && low(tokens, i - 1) === 'no')
    return /^(?:can|could)$/.test(low(tokens, i - 2)) || /^(?:possible|happens|happen|occurs)$/.test(after);
  if (word === 'day' && low(tokens, i - 1) === 'this' && low(tokens, i - 2) === 'to') return true;
  if (STOPS.has(word))
    return hasWithin(
      tokens,
      i + 1,
      Math.min(i + 5, segment.next),
      new Set(['other', 'further', 'more', 'bad', 'another', 'twice', 'since']),
    );
  if (word === 'promoted' || word === 'promotion') return true;
  if (WHOLES.has(word)) return /^(?:wide)$/.test(low(tokens, i + 2));
  return false;
}

/** Work that came of the work: "the next move took four days", "a follow-on order", "asked me to do the same", "this led to a new role". */
function isFollowOn(tokens: readonly Token[], segment: Segment, i: number): boolean {
  const word = low(tokens, i);
  const after = low(tokens, i + 1);
  if (word === 'next')
    return i === segment.first + 1 && low(tokens, i - 1) === 'the' && i + 3 < segment.next && !NEXT_TIMES.has(after);
  if (word === 'follow') {
    const at = low(tokens, i + 1) === '-' ? i + 2 : i + 1;
    return /^(?:on|up)$/.test(low(tokens, at)) && FOLLOW_ONS.has(low(tokens, at + 1));
  }
  if (word === 'led' || word === 'leads')
    return after === 'to' && /^(?:an?|the)$/.test(low(tokens, i + 2)) && LED_TO.has(low(tokens, i + 3));
  if (word === 'asked' || word === 'invited')
    return /^(?:me|us)$/.test(after) && hasWithin(tokens, i + 2, Math.min(i + 7, segment.next), SAME_AGAIN);
  if (word === 'offered' || word === 'gave' || word === 'got')
    return (
      hasWithin(tokens, i + 1, Math.min(i + 7, segment.next), JOB) &&
      hasWithin(tokens, i + 1, Math.min(i + 7, segment.next), LASTING_JOB)
    );
  if (WANTS.has(word) || (word === 'for' && low(tokens, i - 1) === 'asked'))
    return (
      i > segment.first &&
      !/^(?:i|we|it|that|which|this)$/.test(low(tokens, i - 1)) &&
      /^(?:my|our)$/.test(after) &&
      !MINE.has(low(tokens, i + 2))
    );
  if (word === 'hired') return /^(?:me|us)$/.test(after) || /^(?:was|were|got)$/.test(low(tokens, i - 1));
  return false;
}
const PREVENTS = new Set('prevent prevents prevented preventing'.split(' '));
const STOPS = new Set('caught catched stopped refused blocked found'.split(' '));
const WHOLES = new Set('company org organization organisation firm'.split(' '));
const WANTS = new Set('took takes wanted wants requested'.split(' '));
const HAS = new Set('has have'.split(' '));
const DENIES = new Set(['not', 'no', 'nothing', 'never', "didn't", "hasn't", "haven't", "hadn't"]);
/** What others take of me and leave nothing behind: "took my advice", "took our order". */
const MINE = new Set(
  'place seat time money advice word side order orders call calls hand money lead help opinion point'.split(' '),
);
const FOLLOW_ONS = new Set(
  'order orders project projects contract contracts work assignment study grant phase'.split(' '),
);
const LED_TO = new Set('new permanent change second follow third company wider policy rule'.split(' '));
const SAME_AGAIN = new Set('same again other another next train teach present'.split(' '));
const JOB = new Set('job position role contract offer post'.split(' '));
const LASTING_JOB = new Set('permanent full return lead senior'.split(' '));

/** "Firmware has bought a freezer", "the radio group has put my filter in its guide": a perfect of somebody else's deed. */
function isOthersPerfect(tokens: readonly Token[], segment: Segment, i: number): boolean {
  if (!HAS.has(low(tokens, i)) || i === segment.first || i - segment.first > 6) return false;
  if (
    !/^(?:bought|put|taken|followed|made|built|adopted|copied|set|begun|started|added|asked|requested|introduced|written|joined)$/.test(
      low(tokens, i + 1),
    )
  )
    return false;
  return !/^(?:i|we|it|they|he|she|this|that|which|who|you)$/.test(low(tokens, i - 1));
}

/** The part of a segment that says something outlives the fix. */
export function secondOrderIn(tokens: readonly Token[], segment: Segment): Segment | undefined {
  for (let i = segment.first; i < segment.next; i += 1) {
    if (
      isHabit(tokens, segment, i) ||
      isOthersPractice(tokens, segment, i) ||
      isGuard(tokens, segment, i) ||
      isGuardedSince(tokens, segment, i) ||
      isSpread(tokens, segment, i) ||
      isKept(tokens, segment, i) ||
      isWrittenDown(tokens, segment, i) ||
      isFollowOn(tokens, segment, i) ||
      isTakenUp(tokens, segment, i) ||
      isInstituted(tokens, segment, i) ||
      isPrevention(tokens, segment, i) ||
      isOthersPerfect(tokens, segment, i)
    ) {
      return segment;
    }
  }
  return undefined;
}
