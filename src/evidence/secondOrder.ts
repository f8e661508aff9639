import { BECOMES, LASTING_THINGS, NOW_STATE, OTHERS, TAKEN_UP } from './impactWords';
import type { Segment } from './segments';
import type { Token } from './tokens';

const low = (tokens: readonly Token[], i: number): string => tokens[i]?.low ?? '';
const PRESENT = /^(?!(?:is|was|has|this|its|us|as|plus|less|always|perhaps)$)\p{L}{2,}s$/u;

function hasWithin(tokens: readonly Token[], from: number, to: number, set: ReadonlySet<string>): boolean {
  for (let j = Math.max(0, from); j < to; j += 1) if (set.has(low(tokens, j))) return true;
  return false;
}

/** "Marketing now runs the test", "the gate now fails any build", "now require", "is now used by", "still use". */
function isHabit(tokens: readonly Token[], { next }: Segment, i: number): boolean {
  const word = low(tokens, i);
  if (word !== 'now' && word !== 'still' && word !== 'since') return false;
  const after = low(tokens, i + 1);
  if (i + 1 >= next) return false;
  if (word === 'since')
    return (
      /^(?:has|have)$/.test(low(tokens, i - 1)) &&
      !/^(?:we|i|it)$/.test(low(tokens, i - 2)) &&
      /(?:ed|en|ken|ght|put)$/.test(after)
    );
  const copulaBefore = /^(?:is|are)$/.test(low(tokens, i - 1));
  if (copulaBefore)
    return (
      /^(?:used|part|standard|required|mandatory|run|applied|taught|live|on|default|shared|in)$/.test(after) ||
      after === 'the' ||
      after === 'our'
    );
  if (PRESENT.test(after) && !OTHERS.has(after)) return true;
  return (
    tokens[i + 1]?.kind === 'word' &&
    !NOW_STATE.has(after) &&
    /^(?:use|run|require|ask|follow|check|apply|include|ship|start|share|do|own|review|rely|teach|write|get|call|need)$/.test(
      after,
    )
  );
}

/** "copied by two teams", "the app team adopted it", "rolled out to all sites", "took it over". */
function isTakenUp(tokens: readonly Token[], segment: Segment, i: number): boolean {
  const word = low(tokens, i);
  if (TAKEN_UP.has(word)) {
    if (word === 'implemented' || word === 'followed')
      return (
        hasWithin(tokens, i + 1, Math.min(i + 6, segment.next), OTHERS) &&
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
      hasWithin(tokens, segment.first, j, new Set(['now', 'put', 'added', 'adopted', 'went']))
    )
      return true;
  }
  return false;
}

/** "prevents similar outages", "never happened again", "can no longer happen", "to this day", "has stopped two further mix-ups". */
function isPrevention(tokens: readonly Token[], segment: Segment, i: number): boolean {
  const word = low(tokens, i);
  const after = low(tokens, i + 1);
  if (/^prevent(?:s|ed|ing)?$/.test(word))
    return hasWithin(
      tokens,
      i + 1,
      Math.min(i + 6, segment.next),
      new Set(['future', 'similar', 'recurrence', 'recurrences', 'further', 'repeat', 'such']),
    );
  if (word === 'never' && /^(?:happen|happened|occurred|recurred|came)$/.test(after)) return true;
  if (word === 'longer' && low(tokens, i - 1) === 'no') return /^(?:can|could|possible)$/.test(low(tokens, i - 2));
  if (word === 'day' && low(tokens, i - 1) === 'this' && low(tokens, i - 2) === 'to') return true;
  if (/^(?:caught|catched|stopped|refused|blocked|found)$/.test(word))
    return hasWithin(
      tokens,
      i + 1,
      Math.min(i + 5, segment.next),
      new Set(['other', 'further', 'more', 'bad', 'another', 'twice', 'since']),
    );
  if (word === 'promoted' || word === 'promotion') return true;
  if (/^(?:company|org|organization|organisation|firm)$/.test(word)) return /^(?:wide)$/.test(low(tokens, i + 2));
  return false;
}

/** "Firmware has bought a freezer", "the radio group has put my filter in its guide": a perfect of somebody else's deed. */
function isOthersPerfect(tokens: readonly Token[], segment: Segment, i: number): boolean {
  if (!/^(?:has|have)$/.test(low(tokens, i)) || i === segment.first || i - segment.first > 6) return false;
  if (
    !/^(?:bought|put|taken|made|built|adopted|copied|set|begun|started|added|asked|requested|introduced|written|joined)$/.test(
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
