import MiniSearch from 'minisearch';
import type { KnownPrinciple } from '../coaching/schema';
import type { QuestionReader, Term } from './questionTerms';

/** A principle that a question may be after. */
export interface RankedPrinciple {
  readonly name: string;
  /** 1 for the best; the others as a share of it. */
  readonly score: number;
  /** The words of the question that speak for it, as written. */
  readonly words: readonly string[];
}

/** What is read of a principle, and how much a word in it weighs. */
const WEIGHTS = { name: 2, asked: 4, questions: 2, summary: 1, signals: 0.5, meaning: 0.5 } as const;
type Field = keyof typeof WEIGHTS;
const FIELDS = Object.keys(WEIGHTS) as readonly Field[];

/** Finds the principles that a question is after by what is known of how each is asked for. */
export class PrincipleRanking {
  private readonly search: MiniSearch;
  private readonly known = new Set<string>();

  constructor(
    principles: readonly KnownPrinciple[],
    private readonly reader: QuestionReader,
  ) {
    this.search = new MiniSearch({
      fields: [...FIELDS],
      idField: 'principle',
      tokenize: (text) => text.split(' ').filter((key) => key !== ''),
      processTerm: (key) => key,
    });
    this.search.addAll(principles.map((principle) => this.documentOf(principle)));
  }

  /** The principles that a question shares a word with, best first. */
  rank(question: string): readonly RankedPrinciple[] {
    const terms = this.reader.termsOf(question);
    const found = this.search.search([...new Set(terms.map(({ key }) => key))].join(' '), {
      boost: WEIGHTS,
      // A slip of the keyboard: a word that is known nowhere, and long enough to be recognized.
      fuzzy: (key) => (this.known.has(key) || key.length < 6 || /[#_]/.test(key) ? false : 0.2),
    });
    const best = found[0]?.score ?? 1;
    return found.map(({ id, score, queryTerms }) => ({
      name: String(id),
      score: score / best,
      words: wordsFor(terms, queryTerms),
    }));
  }

  private documentOf(principle: KnownPrinciple): Readonly<Record<string, string>> {
    const { name, aliases = [], asked = [], questions = [], summary = '', meaning = '', interviewer } = principle;
    const texts: Readonly<Record<Field, readonly string[]>> = {
      name: [name, ...aliases],
      asked,
      questions,
      summary: [summary],
      signals: [...(interviewer?.for ?? []), ...(interviewer?.against ?? [])],
      meaning: [meaning],
    };
    const keys = (field: Field): string => {
      const found = texts[field].flatMap((text) => this.reader.termsOf(text).map(({ key }) => key));
      for (const key of found) this.known.add(key);
      return found.join(' ');
    };
    return { principle: name, ...Object.fromEntries(FIELDS.map((field) => [field, keys(field)])) };
  }
}

/** The words as written, each once, without those that a longer phrase among them holds. */
export function wordsFor(terms: readonly Term[], keys: readonly string[]): readonly string[] {
  const told = new Set(terms.filter(({ key }) => keys.includes(key)).map(({ words }) => words.toLowerCase()));
  return [...told].filter(
    (words) => ![...told].some((longer) => longer !== words && ` ${longer} `.includes(` ${words} `)),
  );
}
