import { figuresIn } from '../../src/language/figures';
import { readSentence } from '../../src/language/sentence';

/** The figure of a sentence that begins with some words, and what stands around it. */
export function figureIn(sentence: string, figure: string) {
  const { tokens, quantities, pairs } = figuresIn(readSentence(sentence));
  const at = quantities.findIndex(({ first }) => sentence.startsWith(figure, tokens[first]?.start));
  const quantity = quantities[at];
  if (quantity === undefined) throw new Error(`“${figure}” is read as no figure of “${sentence}”.`);
  return { tokens, quantities, quantity, before: quantities[at - 1], pair: pairs.find(({ after }) => after === at) };
}
