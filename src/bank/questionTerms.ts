import type { QuestionWords } from '../coaching/questionWordsSchema';
import { stemOf } from '../evidence/stems';
import { lemmaOf } from '../language/lexicon';

/** What a word or phrase of a question stands for. */
export interface Term {
  /** What it is compared by: its stem, the group of phrases it belongs to, or two neighbors as one. */
  readonly key: string;
  /** The words as written. */
  readonly words: string;
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
/** No interviewer asks a longer question; what is pasted beyond it is not read. In UTF-16 units. */
export const LONGEST_QUESTION = 4_000;

/** So many framing words may stand inside a phrase that was learned. */
const MOST_BETWEEN = 3;

/** Stands for whatever only frames a question. */
const FRAMING = '';

type Phrases = Map<string, { readonly rest: readonly string[]; readonly key: string }[]>;

interface Word {
  readonly text: string;
  readonly stem: string;
}

/** Reads questions, and what they are compared with, as terms: the same thing asked in other words comes out the same. */
export class QuestionReader {
  /** By the first stem: the rest of a phrase and the key of its group, the longest phrase first. */
  private readonly phrases: Phrases = new Map();
  private readonly learned: Phrases = new Map();

  constructor({ framing, alike }: QuestionWords) {
    for (const phrase of framing.flatMap((line) => line.split(','))) this.add(phrase, FRAMING);
    for (const [index, group] of alike.entries()) for (const phrase of group) this.add(phrase, `#${index}`);
    for (const entries of this.phrases.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  }

  /**
   * Makes a phrase of several words a term of its own, beside the terms of its words: "not your job" says what none of
   * its words says. Returns its key; undefined where it is one word.
   */
  learn(phrase: string): string | undefined {
    const stems = wordsOf(phrase).map(({ stem }) => stem);
    const [first, ...rest] = stems;
    if (first === undefined || rest.length === 0) return undefined;
    const key = `@${stems.join('_')}`;
    const known = this.learned.get(first);
    if (!known) this.learned.set(first, [{ rest, key }]);
    else if (!known.some((one) => one.key === key)) known.push({ rest, key });
    return key;
  }

  /** The terms of a question, or of what is as short as one. */
  termsOfQuestion(question: string): readonly Term[] {
    return this.termsOf(question.slice(0, LONGEST_QUESTION));
  }

  /** The terms of a text; those that occur twice twice. */
  termsOf(text: string): readonly Term[] {
    const terms: Term[] = [];
    for (const part of text.split(/[.,;:!?()[\]"“”…\n]|\s[–—-]\s/u)) {
      // "As a nurse, …" says who is asked, and not what for.
      if (/^as\s+an?\s+\S+(?:\s+\S+){0,2}$/i.test(part.trim())) continue;
      const words = wordsOf(part);
      this.read(words, terms);
      this.recognize(words, terms);
    }
    return terms;
  }

  private read(words: readonly Word[], terms: Term[]): void {
    let before: Term | undefined;
    for (let at = 0; at < words.length; ) {
      const { keys, length } = this.phraseAt(words, at);
      const next = at + Math.max(1, length);
      const written = words
        .slice(at, next)
        .map(({ text }) => text)
        .join(' ');
      const own = length > 1 ? [] : words.slice(at, next).map(({ stem }) => stem);
      at = next;
      if (keys[0] === FRAMING) continue;
      const unit = [...own, ...keys].map((key): Term => ({ key, words: written }));
      terms.push(...unit);
      const main = unit[keys.length > 0 ? own.length : 0];
      if (before && main) terms.push({ key: `${before.key}_${main.key}`, words: `${before.words} ${written}` });
      before = main;
    }
  }

  /** What was learned stands in the words together, or with words between that only frame: "sent a piece of work back". */
  private recognize(words: readonly Word[], terms: Term[]): void {
    for (const [at, { stem }] of words.entries()) {
      for (const { rest, key } of this.learned.get(stem) ?? []) {
        const end = this.endOf(words, at + 1, rest);
        if (end === undefined) continue;
        const written = words.slice(at, end).map(({ text }) => text);
        terms.push({ key, words: written.join(' ') });
      }
    }
  }

  /** Behind the last of these stems, which begin at a word or a few framing ones later. */
  private endOf(words: readonly Word[], from: number, stems: readonly string[]): number | undefined {
    let at = from;
    let between = 0;
    for (const stem of stems) {
      while (words[at]?.stem !== stem) {
        between += 1;
        if (between > MOST_BETWEEN || !this.frames(words[at])) return undefined;
        at += 1;
      }
      at += 1;
    }
    return at;
  }

  private frames(word: Word | undefined): boolean {
    return (this.phrases.get(word?.stem ?? '') ?? []).some(({ rest, key }) => rest.length === 0 && key === FRAMING);
  }

  private add(phrase: string, key: string): void {
    const [first, ...rest] = wordsOf(phrase).map(({ stem }) => stem);
    if (first === undefined) return;
    const known = this.phrases.get(first);
    if (known) known.push({ rest, key });
    else this.phrases.set(first, [{ rest, key }]);
  }

  /** The groups of the longest phrase that begins at a word; framing only where it is nothing else. */
  private phraseAt(words: readonly Word[], at: number): { readonly keys: readonly string[]; readonly length: number } {
    const found = this.phrases.get(words[at]?.stem ?? '') ?? [];
    const fitting = found.filter(({ rest }) => rest.every((stem, index) => words[at + 1 + index]?.stem === stem));
    const [longest] = fitting;
    if (!longest) return { keys: [], length: 0 };
    const length = longest.rest.length;
    const keys = new Set(fitting.filter(({ rest }) => rest.length === length).map(({ key }) => key));
    if (keys.size > 1) keys.delete(FRAMING);
    return { keys: [...keys], length: length + 1 };
  }
}

/** Endings that make one kind of word of another: "simplification" and "simplify" are one. The longest first. */
const ENDINGS: readonly string[] = (
  'ifications ification ications ication izations ization ations ation itions ition ments ment nesses ness ities ity ' +
  'ances ance ences ence ically ical ators ator ions ion isms ism ists ist ible able ious ives ive ials ials ates ate at ' +
  'ous ial als al ify if ize ise iz ful ic'
).split(' ');
/** What is left must still tell one word from another. */
const LEAST_LEFT = 4;

/** What the words of one family have in common, roughly: it is compared, and never shown. */
function rootOf(word: string): string {
  const stem = stemOf(lemmaOf(word));
  const ending = ENDINGS.find((one) => stem.length - one.length >= LEAST_LEFT && stem.endsWith(one));
  const root = ending === undefined ? stem : stem.slice(0, -ending.length);
  return root.length > LEAST_LEFT ? root.replace(/[eiy]$/, '') : root;
}

/** Nobody minds whether they stand in a phrase. */
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].flatMap(([written]) => {
    const lower = written.toLowerCase().replaceAll('’', "'");
    const negated = /^(.+)n't$/.exec(lower);
    const parts = negated ? [negated[1] ?? '', 'not'] : lower.replace(/'(?:s|d|ve|re|ll|m)$/, '').split('-');
    if (ARTICLES.has(lower)) return [];
    return parts.map((part) => ({ text: written, stem: rootOf(part) }));
  });
}
