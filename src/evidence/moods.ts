import { BE, denied, HEDGES } from './claims';
import { isGoodTime } from './goodTimes';
import {
  BETTER,
  FEELINGS,
  KUDOS,
  PRAISES,
  PRAISING,
  REACTIONS,
  SUCCESS,
  VAGUE_THINGS,
  WENT_HOW,
  WHO_FEELS,
} from './impactWords';
import type { Segment } from './segments';
import { isBareSuccess, isPhraseOfSuccess, isSpirit, isSplendid } from './spirits';
import type { Token } from './tokens';

const low = (tokens: readonly Token[], i: number): string => tokens[i]?.low ?? '';

const WENT = new Set('went goes gone go ran run running runs going worked works turned'.split(' '));
const SAYS = new Set(['said', 'says', 'told', 'called', 'described', 'mentioned', 'felt', 'thought', 'found']);
const GREAT = new Set([...PRAISING, 'nicer', 'nicest', 'proud', 'happy', 'job']);

const BARE_FEELINGS = new Set('happy satisfied pleased delighted thrilled'.split(' '));
/** Before a feeling these make no one who feels it: "not happy", "a happy", "how happy". */
const NOT_WHO = /^(?:not|no|never|less|a|an|the|how|if|until|to|be|and|or|for|finally|also|un\w+)$/;

function skipHedges(tokens: readonly Token[], i: number, { first }: Segment): number {
  let j = i;
  while (j > first && HEDGES.has(low(tokens, j))) j -= 1;
  return j;
}

/** "the customer was very happy", "made everyone happy", "feedback was positive": not "happy to help" without a copula. */
function isFeeling(tokens: readonly Token[], segment: Segment, i: number): boolean {
  if (!FEELINGS.has(low(tokens, i)) || denied(tokens, segment, i)) return false;
  if (low(tokens, i + 1) === 'to' && !/^(?:see|hear|have|learn|find)$/.test(low(tokens, i + 2))) return false;
  const before = skipHedges(tokens, i - 1, segment);
  if (BE.has(low(tokens, before)) && before >= segment.first) return true;
  if (before === segment.first && WHO_FEELS.has(low(tokens, before))) return true;
  // "Gyms happy", "both teams happy": a note without its verb.
  if (i + 1 === segment.next && i > segment.first && i - segment.first < 3 && BARE_FEELINGS.has(low(tokens, i))) {
    const who = tokens[before];
    return who?.kind === 'word' && !NOT_WHO.test(who.low);
  }
  if (i === segment.first && i + 2 === segment.next && WHO_FEELS.has(low(tokens, i + 1))) return true;
  for (let j = before; j >= segment.first && j > i - 7; j -= 1)
    if (/^(?:made|making|kept|keeping|left|leaving)$/.test(low(tokens, j))) return true;
  return false;
}

/** "The managers loved it", "everybody noticed", "the director thanked me". */
function isPraise(tokens: readonly Token[], segment: Segment, i: number): boolean {
  const word = low(tokens, i);
  if (word === 'received' && low(tokens, i - 1) === 'well') return !denied(tokens, segment, i);
  if (word === 'time' && PRAISING.has(low(tokens, i - 1)) && /^(?:had|a)$/.test(low(tokens, i - 2))) return true;
  if (!PRAISES.has(word) || i === segment.first || denied(tokens, segment, i)) return false;
  const subject = low(tokens, i - 1);
  if (word === 'noticed') return /^every(?:body|one)$/.test(low(tokens, segment.first)) && i - segment.first < 7;
  if (word === 'like' || word === 'likes' || word === 'love' || word === 'loves')
    return (
      subject !== 'i' && subject !== 'would' && /^(?:it|the|this|my|our)$/.test(low(tokens, i + 1)) && word !== 'like'
    );
  return subject !== 'i' && subject !== 'that';
}

/** Where the noun phrase that ends in a word of praise starts: "very good feedback", "a shout-out". */
function praiseStart(tokens: readonly Token[], segment: Segment, i: number): number | undefined {
  const compound = low(tokens, i) === 'shout' && low(tokens, i + 1 + (low(tokens, i + 1) === '-' ? 1 : 0)) === 'out';
  if (compound || (KUDOS.has(low(tokens, i)) && low(tokens, i + 1) !== 'to')) return i;
  if (!REACTIONS.has(low(tokens, i))) return undefined;
  for (let j = i - 1; j >= segment.first && j > i - 5; j -= 1) {
    if (PRAISING.has(low(tokens, j))) return Math.max(segment.first, HEDGES.has(low(tokens, j - 1)) ? j - 1 : j);
  }
  return undefined;
}

/** "my manager said it was a great piece of work", "told me I did a good job". */
function isSaidPraise(tokens: readonly Token[], segment: Segment, i: number): boolean {
  if (!SAYS.has(low(tokens, i)) || low(tokens, i - 1) === 'i' || denied(tokens, segment, i)) return false;
  for (let j = i + 1; j < segment.next && j < i + 10; j += 1) {
    if (GREAT.has(low(tokens, j))) return !denied(tokens, segment, j);
  }
  return false;
}

const LEAD_INS = new Set(
  'and but so then also overall finally eventually ultimately fortunately luckily because that which while as since generally'.split(
    ' ',
  ),
);

/** The segment without what leads into it: "In the end", "As a result", "and". */
function withoutLeadIn(tokens: readonly Token[], segment: Segment): Segment {
  let { first } = segment;
  for (;;) {
    const three = `${low(tokens, first)} ${low(tokens, first + 1)} ${low(tokens, first + 2)}`;
    const skip = /^(?:in the end|at the end|as a result)$/.test(three) ? 3 : LEAD_INS.has(low(tokens, first)) ? 1 : 0;
    if (skip === 0 || first + skip >= segment.next) return { first, next: segment.next };
    first += skip;
  }
}

/** A feeling or praise in a segment: the part of it that says so. */
export function moodIn(tokens: readonly Token[], segment: Segment): Segment | undefined {
  for (let i = segment.first; i < segment.next; i += 1) {
    const start = praiseStart(tokens, segment, i);
    if (start !== undefined && !denied(tokens, segment, start)) return { first: start, next: segment.next };
    if (
      isFeeling(tokens, segment, i) ||
      isPraise(tokens, segment, i) ||
      isSaidPraise(tokens, segment, i) ||
      isSpirit(tokens, segment, i)
    )
      return withoutLeadIn(tokens, segment);
  }
  return undefined;
}

/** "It went well", "the demo went smoothly", "everything worked out". */
function isWentWell(tokens: readonly Token[], segment: Segment, i: number): boolean {
  if (!WENT.has(low(tokens, i)) || denied(tokens, segment, i)) return false;
  let j = i + 1;
  if (/^(?:out|off|down|over)$/.test(low(tokens, j))) {
    if (/^(?:everything|it|things|all)$/.test(low(tokens, i - 1)) && low(tokens, i).startsWith('work')) return true;
    j += 1;
  }
  while (HEDGES.has(low(tokens, j)) && low(tokens, j) !== 'well') j += 1;
  if (!WENT_HOW.has(low(tokens, j)) || j >= segment.next) return false;
  return low(tokens, j) !== 'well' || (low(tokens, j + 1) !== 'with' && low(tokens, j + 1) !== 'as');
}

/** "The project was a great success", "things got much better", "it was successful". */
function isEmptyState(tokens: readonly Token[], segment: Segment, i: number): boolean {
  const word = low(tokens, i);
  const good = SUCCESS.has(word) || BETTER.has(word);
  if (!good || denied(tokens, segment, i)) return false;
  const better = BETTER.has(word);
  let copula = false;
  for (let j = i - 1; j >= segment.first && j > i - 6; j -= 1) {
    const before = low(tokens, j);
    if (BE.has(before) || before === 'running' || before === 'back') copula = true;
    else if (
      !(HEDGES.has(before) || /^(?:a|an|great|huge|big|complete|total|overall|real|major|resounding)$/.test(before))
    )
      break;
  }
  if (!copula) return false;
  if (SUCCESS.has(word))
    return low(tokens, i + 1) !== 'in' && low(tokens, i + 1) !== 'rate' && low(tokens, i + 1) !== 'at';
  if (!better) return false;
  for (let j = segment.first; j < i && j < segment.first + 6; j += 1) if (VAGUE_THINGS.has(low(tokens, j))) return true;
  return false;
}

/** A segment that claims something went well and no more. */
export function activityIn(tokens: readonly Token[], segment: Segment): Segment | undefined {
  for (let i = segment.first; i < segment.next; i += 1) {
    if (
      isWentWell(tokens, segment, i) ||
      isEmptyState(tokens, segment, i) ||
      isGoodTime(tokens, segment, i) ||
      isSplendid(tokens, segment, i) ||
      isPhraseOfSuccess(tokens, segment, i) ||
      isBareSuccess(tokens, segment, i)
    )
      return withoutLeadIn(tokens, segment);
  }
  return undefined;
}
