import { type Token, textAt } from './tokens';

/** The arrow at token `i`: "→", "->", "=>"; the first token after it. */
export function arrowEnd(tokens: readonly Token[], i: number): number | undefined {
  const raw = textAt(tokens, i);
  if (/^[→⇒➔➜⟶]$/u.test(raw)) return i + 1;
  const head = tokens[i + 1];
  return /^[-=–]$/.test(raw) && head?.text === '>' && head.joined ? i + 2 : undefined;
}
