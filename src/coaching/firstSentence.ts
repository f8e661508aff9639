import { splitSentences } from '../story/sentences';
import { cutWords } from './cutWords';

/** The first sentence of a text with its full stop, cut to about a length in UTF-16 units where it is still too long. */
export function firstSentence(text: string, longest: number): string {
  const [first] = splitSentences(text, { start: 0, end: text.length }, []);
  return first ? cutWords(text.slice(first.start, first.end), longest) : '';
}
