import { OTHERS } from './impactWords';
import {
  ALL,
  GUARDED,
  GUARDS,
  HOW,
  INSTITUTIONS,
  LEVELS,
  NO_VERB_AFTER,
  OBJECT_START,
  PLACES,
  PLURAL_SUBJECTS,
  ROUTINE_PLAIN,
  ROUTINE_S,
} from './lastingWords';
import type { Segment } from './segments';
import type { Token } from './tokens';

const low = (tokens: readonly Token[], i: number): string => tokens[i]?.low ?? '';
const COPULA = /^(?:is|are|was|were)$/;
const FIRST_PERSON = /^(?:i|we)$/;

/** "now", "still", "nowadays", "to this day", "until today", "these days", and a "since" that ends its clause. */
function isNow(tokens: readonly Token[], { first, next }: Segment, i: number): boolean {
  const word = low(tokens, i);
  if (word === 'now' || word === 'still' || word === 'nowadays') return true;
  if (word === 'today') return i + 1 === next || i === first || /^(?:until|till)$/.test(low(tokens, i - 1));
  if (word === 'day' || word === 'days') return /^(?:this|these)$/.test(low(tokens, i - 1));
  return word === 'since' && i + 1 >= next && i > first;
}

/** A present verb of a routine at token `i`: "uses", "have to ask"; not the noun of "two checks" nor the level of "runs in 3 minutes". */
function isRoutine(tokens: readonly Token[], { first, next }: Segment, i: number): boolean {
  const word = low(tokens, i);
  const before = low(tokens, i - 1);
  const after = low(tokens, i + 1);
  if (NO_VERB_AFTER.has(before) || i <= first || COPULA.test(after) || i + 1 >= next + 1) return false;
  if (HOW.has(after) || tokens[i - 1]?.kind === 'number') return false;
  if (ROUTINE_S.has(word)) return i + 1 < next && !/^(?:had|have|has|now)$/.test(after);
  if (!ROUTINE_PLAIN.has(word) || i + 1 >= next) return false;
  return PLURAL_SUBJECTS.has(before) || (/[^s'u]s$/.test(before) && before.length > 3);
}

/** "every feature has a kill number", "the hotels have the board": something is there that was not; no figure, no feeling. */
function isPossession(tokens: readonly Token[], segment: Segment, i: number): boolean {
  if (!/^(?:has|have)$/.test(low(tokens, i)) || i === segment.first) return false;
  if (FIRST_PERSON.test(low(tokens, i - 1)) || NO_VERB_AFTER.has(low(tokens, i - 1))) return false;
  if (!/^(?:an?|the|this|my|our|its|their|one|it|his|her)$/.test(low(tokens, i + 1))) return false;
  return !/^(?:better|good|great|clear|stable|nice|much|higher|lower|lot|bit|few|smoother)$/.test(low(tokens, i + 2));
}

/** "in the playbook", "on the site induction", "part of the order", "mandatory", "in use": where a copula puts what stays. */
function isPlaced(tokens: readonly Token[], { next }: Segment, i: number): boolean {
  let j = i;
  while (/^(?:now|still|also|already|even|a|an|fixed|permanent|firm)$/.test(low(tokens, j))) j += 1;
  const word = low(tokens, j);
  const after = low(tokens, j + 1);
  if (
    /^(?:used|standard|required|mandatory|compulsory|obligatory|applied|taught|live|default|shared|followed|permanent|routine|up)$/.test(
      word,
    )
  )
    return true;
  if (/^(?:running|hanging|standing|going|copying|following|using|adopting)$/.test(word)) return true;
  if (word === 'part') return after === 'of' && j + 2 < next;
  if (!/^(?:in|on)$/.test(word)) return false;
  if (after === 'use' || after === 'place' || after === 'force') return true;
  return (
    /^(?:the|our|their|every|each|its)$/.test(after) &&
    !/^(?:top|green|red|black|clear|lead|right|range|middle|best|way|past|market|same|process)$/.test(
      low(tokens, j + 2),
    )
  );
}

/** "Marketing now runs the test", "the auditors use my file now", "is still in use", "every menu with nuts have this mark now". */
export function isHabit(tokens: readonly Token[], segment: Segment, i: number): boolean {
  if (!isNow(tokens, segment, i)) return false;
  const word = low(tokens, i);
  const after = low(tokens, i + 1);
  if (word === 'still') return isStill(tokens, segment, i);
  if (word === 'now' && /^\p{L}{3,}s$/u.test(after) && i > segment.first && !HOW.has(low(tokens, i + 2)))
    if (!LEVELS.has(after) && !OTHERS.has(after) && !/^(?:this|its|us|as|plus|less|always|perhaps)$/.test(after))
      return true;
  for (let j = segment.first; j < segment.next; j += 1) {
    if (COPULA.test(low(tokens, j)) && low(tokens, j).length < 4 && isPlaced(tokens, segment, j + 1)) return true;
    if (isRoutine(tokens, segment, j) || isPossession(tokens, segment, j)) return true;
    if (/^(?:must|to)$/.test(low(tokens, j)) && isDuty(tokens, j)) return true;
  }
  return false;
}

const isDuty = (tokens: readonly Token[], j: number): boolean =>
  low(tokens, j) === 'must' || (/^(?:has|have)$/.test(low(tokens, j - 1)) && !FIRST_PERSON.test(low(tokens, j - 2)));

/** "still use it", "still running", "still in use"; not "still my customer", "still have to", "still growing". */
function isStill(tokens: readonly Token[], segment: Segment, i: number): boolean {
  const after = low(tokens, i + 1);
  if (/^(?:in|on)$/.test(after)) return isPlaced(tokens, segment, i + 1);
  if (/^(?:running|hanging|standing|used|there|followed|applied|going|sung|read|printed|taught)$/.test(after))
    return true;
  return ROUTINE_PLAIN.has(after) || ROUTINE_S.has(after);
}

const PROGRESSIVE =
  /^(?:using|following|copying|adopting|applying|running|doing|rolling|introducing|planning|practising|practicing)$/;

/** Others have it: "the night shift uses my list", "the wing has a box too", "two branches are following the same". */
export function isOthersPractice(tokens: readonly Token[], segment: Segment, i: number): boolean {
  const word = low(tokens, i);
  const before = low(tokens, i - 1);
  if (i === segment.first) return false;
  if (word === 'use' || word === 'uses') {
    if (FIRST_PERSON.test(before) || NO_VERB_AFTER.has(before) || HOW.has(low(tokens, i + 1))) return false;
    const takes = /^(?:the|a|an|my|our|it|this|that|these|them|its|one|same)$/.test(low(tokens, i + 1));
    return takes && (word === 'uses' || PLURAL_SUBJECTS.has(before) || before.endsWith('s'));
  }
  if (PROGRESSIVE.test(word)) return /^(?:is|are)$/.test(before) && !FIRST_PERSON.test(low(tokens, i - 2));
  const last = low(tokens, segment.next - 1);
  const additive = last === 'too' || last === 'also' || (last === 'well' && low(tokens, segment.next - 2) === 'as');
  if (additive && isPossession(tokens, segment, i)) return true;
  if (!additive && !(low(tokens, i + 1) === 'the' && low(tokens, i + 2) === 'same')) return false;
  return isRoutine(tokens, segment, i);
}

/** Rules and guards told in the present, with or without a "now": "every contract must", "has to go through", "the till refuses a voucher". */
export function isGuard(tokens: readonly Token[], segment: Segment, i: number): boolean {
  const word = low(tokens, i);
  if (word === 'must' || (word === 'to' && isDuty(tokens, i))) {
    if (/^(?:every|each|all|any|no)$/.test(low(tokens, segment.first)))
      return word === 'must' || low(tokens, i - 1) !== 'had';
    return false;
  }
  if (/^(?:mandatory|compulsory|obligatory)$/.test(word)) return true;
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
  if (!/^(?:has|have)$/.test(low(tokens, i)) || i === segment.first || FIRST_PERSON.test(low(tokens, i - 1)))
    return false;
  const at = low(tokens, i + 1) === 'since' || low(tokens, i + 1) === 'already' ? i + 2 : i + 1;
  if (!GUARDED.has(low(tokens, at))) return false;
  return low(tokens, segment.next - 1) === 'since' || at === i + 2 || low(tokens, segment.first) === 'since';
}

/** "put the log in all nine shops", "copied to every ward", "introduced in the other two classes". */
export function isSpread(tokens: readonly Token[], segment: Segment, i: number): boolean {
  if (
    !/^(?:put|rolled|extended|introduced|installed|applied|spread|standardised|standardized|expanded|repeated|replicated|printed|hung)$/.test(
      low(tokens, i),
    )
  )
    return false;
  for (let j = i + 1; j < segment.next && j < i + 12; j += 1) {
    if (!ALL.has(low(tokens, j)) || !/^(?:in|on|to|across|for|at|the|of|behind|its|their)$/.test(low(tokens, j - 1)))
      continue;
    for (let k = j + 1; k < segment.next && k < j + 4; k += 1) if (PLACES.has(low(tokens, k))) return true;
  }
  return false;
}

/** "The desk stayed", "the double check stays in the procedure", "the other crews kept the signal", "made the pilot permanent". */
export function isKept(tokens: readonly Token[], segment: Segment, i: number): boolean {
  const word = low(tokens, i);
  if (/^(?:permanent|permanently)$/.test(word)) return !/^(?:no|not|nothing|nobody)$/.test(low(tokens, segment.first));
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
  for (let j = segment.first; j < i; j += 1) {
    if (FIRST_PERSON.test(low(tokens, j))) return false;
    if (OTHERS.has(low(tokens, j)) || using || (low(tokens, j) === 'they' && low(tokens, i + 1) === 'it')) return true;
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
