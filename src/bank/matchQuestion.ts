import MiniSearch from 'minisearch';
import { keysOf, keysOfQuestion } from './questionKeys';
import type { QuestionReader, Term } from './questionTerms';
import type { RankedPrinciple } from './rankPrinciples';
import { wordsFor } from './rankPrinciples';
import type { ReadQuestion } from './readQuestion';
import { type BankStory, READINESSES, type Role } from './types';

/** A story that answers a question, with why. */
export interface MatchedStory {
  readonly story: BankStory;
  /** Higher is better; only for comparing answers to one question. */
  readonly score: number;
  /** The principle it answers for; undefined where its words alone speak for it. */
  readonly principle: string | undefined;
  readonly role: Role | undefined;
  /** Words of the question that the story has too, as the question has them. */
  readonly words: readonly string[];
}

export interface Match {
  /** What the question is after, best first; empty where nothing is known of its words. */
  readonly principles: readonly RankedPrinciple[];
  /** At most three, best first. */
  readonly stories: readonly MatchedStory[];
  /** The principle it is after that no story is told for. */
  readonly gap: string | undefined;
}

/** Less than this share of the best, and a principle is hardly what was asked for. */
const LEAST_SHARE = 0.3;
const MOST_PRINCIPLES = 3;
const MOST_STORIES = 3;

/** How much a role counts, where the whole of the principle's share is one. */
const ROLES: Readonly<Record<Role, number>> = { primary: 1, backup: 0.85, secondary: 0.7 };
/** Of words in common, at most; and of each step of readiness. */
const WORDS = 0.5;
const READY = 0.05;
/** Told for none of the principles, a story has to share this many words to be named. */
const LEAST_WORDS = 2;

/** The principles that are worth naming of all that share a word with the question. */
export function afterWhich(ranked: readonly RankedPrinciple[]): readonly RankedPrinciple[] {
  return ranked.filter(({ score }) => score >= LEAST_SHARE).slice(0, MOST_PRINCIPLES);
}

/** The stories that answer a question, found by the principles it is after and by the words it shares with them. */
export class StoryMatching {
  private readonly search: MiniSearch;
  private readonly byFile = new Map<string, BankStory>();

  constructor(
    stories: readonly BankStory[],
    private readonly reader: QuestionReader,
  ) {
    this.search = new MiniSearch({
      fields: ['question', 'title', 'words'],
      idField: 'file',
      tokenize: (text) => text.split(' ').filter((key) => key !== ''),
      processTerm: (key) => key,
    });
    this.update(stories);
  }

  /** Takes the stories as they are now. Only those that say something else than before are read. */
  update(stories: readonly BankStory[]): void {
    const gone = new Map(this.byFile);
    this.byFile.clear();
    for (const story of stories) {
      const before = gone.get(story.file);
      this.byFile.set(story.file, story);
      if (before && isSaidAlike(before, story)) gone.delete(story.file);
    }
    const keys = new Map<string, string>();
    for (const story of gone.values()) this.search.remove(this.read(story, keys));
    this.search.addAll(stories.filter(({ file }) => !this.search.has(file)).map((story) => this.read(story, keys)));
  }

  /**
   * A story's words are a bag of different ones: those that stand side by side there are no phrase.
   *
   * @param read the keys of words that were read for other stories: most stand in many
   */
  private read({ file, title, question = '', words }: BankStory, read: Map<string, string>) {
    const keysOfWord = (word: string): string => {
      const keys = read.get(word) ?? keysOf(this.reader, word);
      read.set(word, keys);
      return keys;
    };
    return {
      file,
      title: keysOfQuestion(this.reader, title),
      question: keysOfQuestion(this.reader, question),
      words: words.split(' ').map(keysOfWord).join(' '),
    };
  }

  /** The stories that answer a question, as it was read. */
  match({ question, ranked, isForNoStory }: ReadQuestion): Match {
    const principles = afterWhich(ranked);
    if (isForNoStory) return { principles, stories: [], gap: undefined };
    const terms = this.reader.termsOfQuestion(question);
    const shared = this.shared(terms);
    const matched = [...this.byFile.values()].flatMap((story): readonly MatchedStory[] => {
      const [best] = story.roles
        .flatMap(({ principle, role }) => {
          const share = principles.find(({ name }) => name === principle)?.score;
          return share === undefined ? [] : [{ principle, role, score: share * ROLES[role] }];
        })
        .sort((a, b) => b.score - a.score);
      const { score = 0, words = [] } = shared.get(story.file) ?? {};
      if (!best && words.length < LEAST_WORDS) return [];
      const whole = (best?.score ?? 0) + WORDS * score + READY * READINESSES.indexOf(story.readiness);
      return [{ story, score: whole, principle: best?.principle, role: best?.role, words }];
    });
    matched.sort((a, b) => b.score - a.score || (a.story.file < b.story.file ? -1 : 1));
    const [first] = principles;
    const told = first && [...this.byFile.values()].some(({ principles: named }) => named.includes(first.name));
    return { principles, stories: matched.slice(0, MOST_STORIES), gap: first && !told ? first.name : undefined };
  }

  /** By file: how much of the question's words each story has, as a share of the most, and which. */
  private shared(terms: readonly Term[]) {
    const found = this.search.search([...new Set(terms.map(({ key }) => key))].join(' '), {
      boost: { question: 3, title: 2, words: 1 },
    });
    const best = found[0]?.score ?? 1;
    return new Map(
      found.map(({ id, score, queryTerms }) => [
        String(id),
        { score: score / best, words: wordsFor(terms, queryTerms) },
      ]),
    );
  }
}

/** Whether two versions of a story are found by the same words. */
function isSaidAlike(one: BankStory, other: BankStory): boolean {
  return one.title === other.title && one.question === other.question && one.words === other.words;
}
