import type { Token } from '../language/tokens';

/** Lemmas that claim a change for the better, with or without a figure. */
const BETTER: ReadonlySet<string> = new Set(
  `improve increase reduce decrease boost speed accelerate grow rise drop fall cut lower shrink optimize optimise enhance
  streamline simplify stabilize stabilise save better faster smoother quicker easier cheaper fewer less improvement
  reduction increase gain growth efficient reliable stable`.split(/\s+/),
);

/** Whether a sentence claims that something got better. */
export function claimsChange(tokens: readonly Token[]): boolean {
  return tokens.some(({ lemma, text }) => BETTER.has(lemma) || BETTER.has(text));
}
