import { readNounPhrase } from '../../src/language/nounPhrase';
import { type Token, tokenize } from '../../src/language/tokens';
import { readVerbGroup, type VerbGroup } from '../../src/language/verbGroup';

export const tokensOf = (text: string): readonly Token[] => tokenize(text, 0, text.length);

/** The words of a stretch of tokens. */
export const shown = (tokens: readonly Token[], found: { readonly start: number; readonly end: number } | undefined) =>
  found &&
  tokens
    .slice(found.start, found.end)
    .map(({ text }) => text)
    .join(' ');

/** The noun phrase at the start of a text: its words, and whom they name. */
export function phraseIn(text: string): string | undefined {
  const tokens = tokensOf(text);
  const phrase = readNounPhrase(tokens, 0);
  return phrase && `${shown(tokens, phrase)}: ${phrase.kind}${phrase.denied ? ', denied' : ''}`;
}

/** The verb phrase that begins with the word `from`, as after a pronoun. */
export function verbIn(text: string, from: number, allowBase = true): VerbGroup {
  const verb = readVerbGroup(tokensOf(text), from, { allowBase, allowThird: true });
  if (verb === undefined) throw new Error(`no verb in “${text}”`);
  return verb;
}
