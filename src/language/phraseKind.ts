import { DEPARTMENTS, isPersonNoun, OWN_TEAM_WORDS, OWN_WITH_POSSESSIVE, TEAM_NOUNS } from './people';
import { type Token, textAt } from './tokens';
import { isDeterminer } from './wordClasses';

/** Who a noun phrase names: the candidate, people with or without them, or no people at all. */
export type PhraseKind = 'candidate' | 'group' | 'others' | 'thing';

/** "the team", "our whole five-person team": the candidate's own. */
export function isOwnTeam(tokens: readonly Token[], start: number, end: number): boolean {
  const head = textAt(tokens, end - 1);
  if (!TEAM_NOUNS.has(head) || head === 'teams') return false;
  const first = textAt(tokens, start);
  // "The whole sales team" is not set against another team but holds everyone there.
  const whole = textAt(tokens, start + 1);
  if (first === 'the' && end - start <= 5 && (whole === 'whole' || whole === 'entire')) return true;
  const owned = first === 'our' || first === 'my';
  if (head === 'department' || head === 'guild') {
    if (!owned) return false;
  }
  const bare = end - start === 1 || OWN_TEAM_WORDS.has(first);
  if (!owned && first !== 'the' && !(bare && head === 'team')) return false;
  for (let at = start + (bare && !owned && first !== 'the' ? 0 : 1); at < end - 1; at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    const sized = token.kind === 'number' || isDeterminer(token.text);
    const own = OWN_TEAM_WORDS.has(token.text) || (owned && OWN_WITH_POSSESSIVE.has(token.text));
    if (!sized && !own && token.text !== '-' && textAt(tokens, at - 1) !== '-') return false;
  }
  return true;
}

/** Whom the noun phrase from `start` to `end` names. */
export function kindOf(tokens: readonly Token[], start: number, end: number): PhraseKind {
  if (isOwnTeam(tokens, start, end)) return 'group';
  const head = tokens[end - 1];
  if (head === undefined) return 'thing';
  if (TEAM_NOUNS.has(head.text) || isPersonNoun(head.text)) return 'others';
  const named =
    head.capital && (DEPARTMENTS.has(head.text) || (end - start > 1 && DEPARTMENTS.has(textAt(tokens, start))));
  return named ? 'others' : 'thing';
}
