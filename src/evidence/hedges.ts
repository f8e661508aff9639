import type { Token } from '../language/tokens';

/** Ways of answering a question without an answer, over the normal forms of a sentence with a space before and behind each. */
const HEDGES: readonly RegExp[] = [
  / as far as i (?:know|remember|recall|think) /,
  / i (?:do|did|can|could) not (?:really )?(?:know|remember|recall|think) (?!(?:that|how|what|why|when|if|him|her|them|anyone|anybody|yet) )/,
  / i (?:(?:know|remember|recall|think) )?(?:guess|suppose) /,
  / i think so /,
  / (?:not really|it depends|not (?:[^ ]{1,20} )?sure) (?:[.,;:!?…]|$)/,
  / (?:nothing really|no idea|and so on) /,
  / (?:hard|difficult) to (?:say|tell|remember) /,
  / or something (?:like|similar) /,
  /^ somehow /,
  / i (?:like|love|enjoy) to /,
];

/** Whether words take the place of an answer: "as far as I know", "it depends", "nothing really". */
export function isHedged(tokens: readonly Token[]): boolean {
  const words = ` ${tokens.map(({ text }) => text).join(' ')} `;
  return HEDGES.some((hedge) => hedge.test(words));
}
