import { OTHERS } from './impactWords';
import { HOW, LEVELS, NO_VERB_AFTER, PLACES, PLURAL_SUBJECTS, ROUTINE_PLAIN, ROUTINE_S } from './lastingWords';
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
  if (word === 'then') return low(tokens, i - 1) === 'since';
  return word === 'since' && i + 1 >= next && i > first;
}

/** "Year 9 does it", "Ward 4 uses it": a number that names one of many. */
const isNumbered = (tokens: readonly Token[], i: number): boolean =>
  PLACES.has(low(tokens, i)) || /^(?:year|grade|room)$/.test(low(tokens, i));

/** A present verb of a routine at token `i`: "uses", "have to ask"; not the noun of "two checks" nor the level of "runs in 3 minutes". */
function isRoutine(tokens: readonly Token[], { first, next }: Segment, i: number): boolean {
  const word = low(tokens, i);
  const before = low(tokens, i - 1);
  const after = low(tokens, i + 1);
  if (NO_VERB_AFTER.has(before) || i <= first || COPULA.test(after) || i + 1 >= next + 1) return false;
  if (HOW.has(after) && (after !== 'at' || /^(?:runs?|holds?|sits?|stands?)$/.test(word))) return false;
  if (tokens[i - 1]?.kind === 'number' && !isNumbered(tokens, i - 2)) return false;
  if (ROUTINE_S.has(word)) return i + 1 < next && !/^(?:had|have|has|now)$/.test(after);
  if (!ROUTINE_PLAIN.has(word)) return false;
  if (i + 1 >= next) return /^(?:now|still|also)$/.test(before);
  return PLURAL_SUBJECTS.has(before) || (/[^s'u]s$/.test(before) && before.length > 3);
}

/** What one has that is no thing: a feeling, a degree. */
const NO_THING =
  /^(?:better|good|great|clear|stable|nice|much|higher|lower|lot|bit|few|smoother|more|clearer|stronger|closer|easier|bigger|smaller|faster|healthier|calmer|deeper)$/;

/** "every feature has a kill number", "the hotels have the board": something is there that was not; no figure, no feeling. */
function isPossession(tokens: readonly Token[], segment: Segment, i: number): boolean {
  if (!/^(?:has|have)$/.test(low(tokens, i)) || i === segment.first) return false;
  if (FIRST_PERSON.test(low(tokens, i - 1)) || NO_VERB_AFTER.has(low(tokens, i - 1))) return false;
  if (!/^(?:an?|the|this|my|our|its|their|one|it|his|her)$/.test(low(tokens, i + 1))) return false;
  return !NO_THING.test(low(tokens, i + 2));
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
  if (!isNow(tokens, segment, i) || low(tokens, i - 1) === low(tokens, i)) return false;
  const word = low(tokens, i);
  const after = low(tokens, i + 1);
  if (word === 'still') return isStill(tokens, segment, i);
  if (word === 'now' && /^\p{L}{3,}s$/u.test(after) && i > segment.first && !HOW.has(low(tokens, i + 2)))
    if (!LEVELS.has(after) && !OTHERS.has(after) && !/^(?:this|its|us|as|plus|less|always|perhaps)$/.test(after))
      return true;
  // A clause is looked at some way around its "now" only, so that a text of nothing but "now" stays linear.
  for (let j = Math.max(segment.first, i - 16); j < Math.min(segment.next, i + 16); j += 1) {
    if (COPULA.test(low(tokens, j)) && low(tokens, j).length < 4 && isPlaced(tokens, segment, j + 1)) return true;
    if (isRoutine(tokens, segment, j) || isPossession(tokens, segment, j)) return true;
    if (/^(?:must|to)$/.test(low(tokens, j)) && isDuty(tokens, j)) return true;
  }
  return false;
}

/** "must", "has to": somebody else's duty, not "I have to". */
export const isDuty = (tokens: readonly Token[], j: number): boolean =>
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
