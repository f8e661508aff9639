import { BE, denied, HEDGES } from './claims';
import { PRAISING, REACTIONS, VAGUE_THINGS } from './impactWords';
import type { Segment } from './segments';
import type { Token } from './tokens';

/** Moods told by their noun, and events called good: "morale improved", "with a smile", "the workshop was fantastic". */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const low = (tokens: readonly Token[], i: number): string => tokens[i]?.low ?? '';

/** What nobody measures without a survey. */
const SPIRITS = words('morale mood atmosphere mindset spirit spirits motivation vibe confidence enthusiasm');
const LIFTED = words(
  'improved improves rose lifted changed soared grew increased strengthened skyrocketed recovered boosted raised lifts boosts boosting returned better higher',
);
const SENSES = words('achievement accomplishment pride unity belonging satisfaction relief fulfilment fulfillment');
const FUN = words('pleasure joy delight blast fun honour honor privilege');
/** What one holds or brings out. */
const EVENTS = words(
  'event demo presentation launch workshop session release show meeting trip conference party results campaign concert performance training transition migration rollout ' +
    'evening day weekend lesson class course tour trial gala festival fair ceremony pitch talk dinner wedding festival camp outcome project',
);
const SPLENDID = new Set([
  ...PRAISING,
  ...words('seamless smooth flawless perfect lovely incredible terrific ok okay fine fun'),
]);
const MISHAPS = words('hitch hitches glitch incident problem problems issue issues');

const hasNumber = (tokens: readonly Token[], { first, next }: Segment, i: number): boolean => {
  for (let j = Math.max(first, i - 8); j < Math.min(next, i + 8); j += 1) if (tokens[j]?.kind === 'number') return true;
  return false;
};

/** "Morale improved noticeably", "boosted team morale", "the mindset of the people changed": without a figure. */
function isLiftedSpirit(tokens: readonly Token[], segment: Segment, i: number): boolean {
  if (!SPIRITS.has(low(tokens, i)) || denied(tokens, segment, i) || hasNumber(tokens, segment, i)) return false;
  for (let j = i + 1; j < segment.next && j < i + 6; j += 1) if (LIFTED.has(low(tokens, j))) return true;
  for (let j = i - 1; j >= segment.first && j > i - 5; j -= 1) {
    if (/^(?:i|we)$/.test(low(tokens, j))) return false;
    if (/^(?:improved|boosted|raised|lifted|strengthened|boosts|increased|improving)$/.test(low(tokens, j)))
      return true;
  }
  return false;
}

/** "people were smiling again", "left with a smile", "a great sense of achievement", "it was a pleasure". */
export function isSpirit(tokens: readonly Token[], segment: Segment, i: number): boolean {
  const word = low(tokens, i);
  if (isLiftedSpirit(tokens, segment, i)) return true;
  if (word === 'smile' || word === 'smiles' || word === 'smiling')
    return i > segment.first && !/^(?:i|to|to)$/.test(low(tokens, i - 1)) && !denied(tokens, segment, i);
  if (word === 'of' && low(tokens, i - 1) === 'sense') return SENSES.has(low(tokens, i + 1));
  if (!FUN.has(word) || denied(tokens, segment, i) || low(tokens, i + 1) === 'to') return false;
  let j = i - 1;
  while (j >= segment.first && (HEDGES.has(low(tokens, j)) || /^(?:a|an|of|real|true|great)$/.test(low(tokens, j))))
    j -= 1;
  return j >= segment.first && (BE.has(low(tokens, j)) || low(tokens, j) === 'had');
}

/** "The workshop was fantastic", "feedback was very good", "everything was perfect": nothing but the praise after the verb. */
export function isSplendid(tokens: readonly Token[], segment: Segment, i: number): boolean {
  if (!SPLENDID.has(low(tokens, i)) || denied(tokens, segment, i)) return false;
  if (i + 1 < segment.next && !/^(?:overall|too|in|and|for|at)$/.test(low(tokens, i + 1))) return false;
  let j = i - 1;
  while (j > segment.first && HEDGES.has(low(tokens, j))) j -= 1;
  if (!/^(?:is|was|were|are|been|looked|felt|turned)$/.test(low(tokens, j)) || j === segment.first) return false;
  for (let k = j - 1; k >= segment.first && k > j - 6; k -= 1) {
    const subject = low(tokens, k);
    if (/^(?:which|that|it|this)$/.test(subject)) return false;
    if (EVENTS.has(subject) || REACTIONS.has(subject) || VAGUE_THINGS.has(subject)) return true;
  }
  return false;
}

/** "went off without a hitch", "worked like a charm", "exceeded everybody's expectations", "it all paid off". */
export function isPhraseOfSuccess(tokens: readonly Token[], segment: Segment, i: number): boolean {
  const word = low(tokens, i);
  if (MISHAPS.has(word)) {
    const at = /^(?:an?|any|major|single|further)$/.test(low(tokens, i - 1)) ? i - 2 : i - 1;
    if (low(tokens, at) !== 'without' || hasNumber(tokens, segment, i)) return false;
    for (let j = at - 1; j >= segment.first && j > at - 4; j -= 1)
      if (/^(?:went|ran|going|worked)$/.test(low(tokens, j))) return true;
    return false;
  }
  if (/^(?:charm|clockwork|dream)$/.test(word))
    return /^(?:a|like)$/.test(low(tokens, i - 1)) && low(tokens, i - (low(tokens, i - 1) === 'a' ? 2 : 1)) === 'like';
  if (word === 'expectations') {
    if (hasNumber(tokens, segment, i)) return false;
    for (let j = i - 1; j >= segment.first && j > i - 5; j -= 1)
      if (/^(?:exceeded|surpassed|met|exceeding|beyond)$/.test(low(tokens, j))) return !denied(tokens, segment, j);
  }
  if (word === 'moon') return low(tokens, i - 1) === 'the' && low(tokens, i - 2) === 'over';
  if (word === 'highly' && low(tokens, i + 1) === 'of')
    return /^(?:spoke|speaks|thought|thinks)$/.test(low(tokens, i - 1));
  return (
    word === 'off' &&
    low(tokens, i - 1) === 'paid' &&
    (i + 1 === segment.next || /^(?:and|in)$/.test(low(tokens, i + 1)))
  );
}

/** "Huge success", "Successful launch!": a bullet that is nothing but the claim. */
export function isBareSuccess(tokens: readonly Token[], { first, next }: Segment, i: number): boolean {
  const word = low(tokens, i);
  if (next - first > 4 || first !== 0) return false;
  if (word === 'success') {
    for (let j = first; j < i; j += 1)
      if (!/^(?:a|an|great|huge|big|complete|total|overall|real|major|resounding)$/.test(low(tokens, j))) return false;
    return i + 1 === next && i > first;
  }
  return word === 'successful' && i === first && next === first + 2 && EVENTS.has(low(tokens, i + 1));
}
