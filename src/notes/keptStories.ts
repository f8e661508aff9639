import { readFrontMatter } from '../story/frontMatter';
import { readStory } from '../story/readStory';
import { wordsAt } from '../story/wordsAt';

/** A story of which this part stands in another, by the letters of whole sentences, is a version of it. */
const ALIKE = 0.5;

/** Levels below a folder at which its stories are looked for where it can be any folder of a machine. */
export const NEAR = 3;

/** The stories that a folder holds, those that an import has just written among them, to be known again by their words, whatever their files are called by now. */
export class KeptStories {
  /** The files with the same words below their front matter, by those words. */
  readonly #files = new Map<string, Told[]>();
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
    const { body, entries } = partsOf(text);
    const told = this.#files.get(body) ?? [];
    told.push({ file, entries });
    this.#files.set(body, told);
    for (const sentence of sentencesOf(text)) {
      const files = this.#holding.get(sentence) ?? new Set();
      this.#holding.set(sentence, files.add(file));
    }
  }

  /** The file that holds these very words. Its front matter may say more than the story's, but nothing else. */
  same(text: string): string | undefined {
    const { body, entries } = partsOf(text);
    const told = this.#files.get(body) ?? [];
    return told.find((kept) => [...entries].every(([key, value]) => (kept.entries.get(key) ?? value) === value))?.file;
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

/** A file's story. */
interface Told {
  readonly file: string;
  /** The values of its front matter, by their keys. */
  readonly entries: ReadonlyMap<string, string>;
}

/** A text's words below its front matter, and what that says; where it can't be read, all are words. */
function partsOf(text: string): { readonly body: string; readonly entries: ReadonlyMap<string, string> } {
  const whole = plain(text);
  const { range, errors, entries } = readFrontMatter(whole);
  if (!range || errors.length > 0) return { body: whole, entries: new Map() };
  const values = entries.map(({ key, value, valueRange: { start, end } }): [string, string] => {
    if (value.kind === 'scalar') return [key, String(value.yaml)];
    return [key, value.kind === 'list' ? value.items.map(String).join('\n') : whole.slice(start, end)];
  });
  return { body: whole.slice(range.end).trim(), entries: new Map(values) };
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
