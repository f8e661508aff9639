import { readStory } from '../story/readStory';
import { wordsAt } from '../story/wordsAt';

/** A story of which this part stands in another, by the letters of whole sentences, is a version of it. */
const ALIKE = 0.5;

/** Levels below a folder at which its stories are looked for where it can be any folder of a machine. */
export const NEAR = 3;

/** The stories that a folder holds, those that an import has just written among them, to be known again by their words, whatever their files are called by now. */
export class KeptStories {
  readonly #files = new Map<string, string>();
  /** The files that hold a sentence. */
  readonly #holding = new Map<string, Set<string>>();
  readonly #written = new Set<string>();

  /** A story that this import wrote: it was not there before. */
  addWritten(file: string, text: string): void {
    this.#written.add(file);
    this.add(file, text);
  }

  isWritten(file: string): boolean {
    return this.#written.has(file);
  }

  add(file: string, text: string): void {
    const whole = plain(text);
    if (!this.#files.has(whole)) this.#files.set(whole, file);
    for (const sentence of sentencesOf(text)) {
      const files = this.#holding.get(sentence) ?? new Set();
      this.#holding.set(sentence, files.add(file));
    }
  }

  /** The file that holds this very text. */
  same(text: string): string | undefined {
    return this.#files.get(plain(text));
  }

  /** The file that holds most of the story's sentences, if it holds half of what they say. */
  alike(text: string): string | undefined {
    const sentences = sentencesOf(text);
    const shared = new Map<string, number>();
    let whole = 0;
    for (const sentence of sentences) {
      whole += sentence.length;
      for (const file of this.#holding.get(sentence) ?? []) shared.set(file, (shared.get(file) ?? 0) + sentence.length);
    }
    const [file, most] = [...shared].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0] as [
      string,
      number,
    ]);
    return most > 0 && most >= ALIKE * whole ? file : undefined;
  }
}

/** What is said of a story, once each. A placeholder that nobody filled in is nobody's sentence. */
function sentencesOf(text: string): ReadonlySet<string> {
  const story = readStory(text);
  return new Set(
    story.sentences.flatMap(({ range, unfilled }) => (unfilled ? [] : wordsAt(story, range).toLowerCase())),
  );
}

/** Another editor may have written other line ends. */
function plain(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trim();
}
