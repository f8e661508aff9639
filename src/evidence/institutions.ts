import { isDuty } from './habits';
import { OTHERS } from './impactWords';
import { ALL, GUARDED, GUARDS, INSTITUTIONS, NO_VERB_AFTER, OBJECT_START, PLACES } from './lastingWords';
import type { Segment } from './segments';
import type { Token } from './tokens';

const low = (tokens: readonly Token[], i: number): string => tokens[i]?.low ?? '';
const FIRST_PERSON = /^(?:i|we)$/;

const BINDING = new Set('mandatory compulsory obligatory'.split(' '));
const FOR_GOOD = new Set('permanent permanently'.split(' '));
const HAS = new Set('has have'.split(' '));
const SPREADS = new Set(
  'put rolled extended introduced installed applied spread standardised standardized expanded repeated replicated printed hung'.split(
    ' ',
  ),
);

/** Rules and guards told in the present, with or without a "now": "every contract must", "has to go through", "the till refuses a voucher". */
export function isGuard(tokens: readonly Token[], segment: Segment, i: number): boolean {
  const word = low(tokens, i);
  if (word === 'must' || (word === 'to' && isDuty(tokens, i))) {
    if (/^(?:every|each|all|any|no)$/.test(low(tokens, segment.first)))
      return word === 'must' || low(tokens, i - 1) !== 'had';
    return false;
  }
  if (BINDING.has(word)) return true;
  if (word === 'part' && low(tokens, i + 1) === 'of')
    return (
      /^(?:is|are)$/.test(low(tokens, i - 1)) &&
      /^(?:the|our|every|each|their|its|all)$/.test(low(tokens, i + 2)) &&
      !/^(?:team|problem|job)$/.test(low(tokens, i + 3))
    );
  if (GUARDS.has(word) && i > segment.first && !NO_VERB_AFTER.has(low(tokens, i - 1)) && tokens[i - 1]?.kind === 'word')
    return OBJECT_START.has(low(tokens, i + 1));
  return false;
}

/** "The check has flagged two dropped days since", "has caught 3 leaks". */
export function isGuardedSince(tokens: readonly Token[], segment: Segment, i: number): boolean {
  if (!HAS.has(low(tokens, i)) || i === segment.first || FIRST_PERSON.test(low(tokens, i - 1))) return false;
  const at = low(tokens, i + 1) === 'since' || low(tokens, i + 1) === 'already' ? i + 2 : i + 1;
  if (!GUARDED.has(low(tokens, at))) return false;
  return low(tokens, segment.next - 1) === 'since' || at === i + 2 || low(tokens, segment.first) === 'since';
}

/** "put the log in all nine shops", "copied to every ward", "introduced in the other two classes". */
export function isSpread(tokens: readonly Token[], segment: Segment, i: number): boolean {
  if (!SPREADS.has(low(tokens, i))) return false;
  for (let j = i + 1; j < segment.next && j < i + 12; j += 1) {
    if (!ALL.has(low(tokens, j)) || !/^(?:in|on|to|across|for|at|the|of|behind|its|their)$/.test(low(tokens, j - 1)))
      continue;
    for (let k = j + 1; k < segment.next && k < j + 4; k += 1) if (PLACES.has(low(tokens, k))) return true;
  }
  return false;
}

/** "kept the tutoring going", "kept it alive". */
function hasGoing(tokens: readonly Token[], from: number, to: number): boolean {
  for (let j = from; j < to; j += 1) if (/^(?:going|running|alive)$/.test(low(tokens, j))) return true;
  return false;
}

/** "The desk stayed", "the double check stays in the procedure", "the other crews kept the signal", "made the pilot permanent". */
export function isKept(tokens: readonly Token[], segment: Segment, i: number): boolean {
  const word = low(tokens, i);
  if (FOR_GOOD.has(word)) return !/^(?:no|not|nothing|nobody)$/.test(low(tokens, segment.first));
  if (word === 'stayed' || word === 'stays' || word === 'stay') {
    const subject = low(tokens, i - 1);
    const person =
      FIRST_PERSON.test(subject) ||
      /^(?:he|she|they|all|who|us|customer|customers|client|clients|people|them|guest|guests|players|members)$/.test(
        subject,
      );
    if (person || i === segment.first || tokens[i - 1]?.kind === 'number') return false;
    if (i + 1 === segment.next) return /^(?:the|my|our|this|that)$/.test(low(tokens, segment.first));
    return (
      /^(?:in|on|up)$/.test(low(tokens, i + 1)) &&
      /^(?:the|our|place|use)$/.test(low(tokens, i + 2)) &&
      !/^(?:budget|range|green|top|same)$/.test(low(tokens, i + 3))
    );
  }
  if (word !== 'kept') return false;
  const using = /^(?:using|running|doing|up)$/.test(low(tokens, i + 1));
  const going = hasGoing(tokens, i + 1, Math.min(i + 7, segment.next));
  for (let j = Math.max(segment.first, i - 12); j < i; j += 1) {
    if (FIRST_PERSON.test(low(tokens, j))) return false;
    if (going || OTHERS.has(low(tokens, j)) || using || (low(tokens, j) === 'they' && low(tokens, i + 1) === 'it'))
      return true;
  }
  return false;
}

/** "went into the admission form", "was written into the house rules": it is kept where an organisation keeps its rules. */
export function isWrittenDown(tokens: readonly Token[], segment: Segment, i: number): boolean {
  if (!INSTITUTIONS.has(low(tokens, i))) return false;
  for (let j = i - 1; j > segment.first && j > i - 6; j -= 1) {
    if (!/^(?:in|into|to|on)$/.test(low(tokens, j))) continue;
    return (
      /^(?:went|written|added|put|moved|goes|copied|taken|included|built|got|made|found)$/.test(low(tokens, j - 1)) &&
      !FIRST_PERSON.test(low(tokens, j - 2))
    );
  }
  return false;
}
