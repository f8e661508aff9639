import type { Range } from '../base/range';
import type { SentenceReading } from '../language/sentence';
import type { Story } from '../story/types';
import { firstFrom } from './judge/spanOf';
import { readingsOf } from './readings';
import type { Clause, Located } from './types';

/** The words of a story as its sentences were read: in lower case, contractions apart, whatever signs stand between them. */
export class Words {
  private readonly readings: readonly SentenceReading[];

  constructor(private readonly story: Story) {
    this.readings = readingsOf(story);
  }

  /** The words in a range of the sentence that `located` stands in. */
  of({ sentence }: Pick<Located, 'sentence'>, { start, end }: Range): readonly string[] {
    const { tokens, from } = this.readAt(sentence);
    const found: string[] = [];
    for (let at = firstFrom(tokens, start - from); at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined || token.start >= end - from) break;
      found.push(token.text);
    }
    return found;
  }

  /** The words of a clause from its verb on, and so many signs further. */
  predicate(clause: Clause, further = 0): readonly string[] {
    const { verb, range } = clause;
    return this.of(clause, { start: verb.start, end: Math.max(verb.end, range.end) + further });
  }

  /** The word or mark right before a clause, in its sentence; empty where it begins there. */
  before({ sentence, range }: Clause): string {
    const { tokens, from } = this.readAt(sentence);
    return tokens[firstFrom(tokens, range.start - from) - 1]?.text ?? '';
  }

  private readAt(sentence: number): { readonly tokens: SentenceReading['tokens']; readonly from: number } {
    return { tokens: this.readings[sentence]?.tokens ?? [], from: this.story.sentences[sentence]?.range.start ?? 0 };
  }
}
