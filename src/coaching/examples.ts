import type { NearMiss, StrongStory } from './exampleSchema';
import type { KnownPrinciple } from './schema';

/** A stretch of an example story. A marked one carries a signal, or loses one and says what. */
export interface ExamplePart {
  readonly kind: 'heading' | 'text' | 'signal' | 'loss';
  readonly words: string;
  readonly note?: string;
}

export interface Examples {
  readonly strong: readonly ExamplePart[];
  readonly weak: readonly ExamplePart[];
  /** What the interviewer would write down about the weak one. */
  readonly note: string;
  /** A strong story of another event and another trade. */
  readonly second: readonly ExamplePart[] | undefined;
  readonly nearMiss: NearMiss | undefined;
}

interface Mark {
  readonly words: string;
  readonly kind: 'signal' | 'loss';
  readonly note?: string;
}

const FRONT_MATTER = /^---\r?\n[\s\S]*?\n---\r?\n/;
const LOOSE = /\s+/g;

/** The principle's worked stories, cut where a signal is carried or lost; undefined where it has no pair. */
export function examplesOf({ pair, secondStrong, nearMiss }: KnownPrinciple): Examples | undefined {
  if (!pair) return undefined;
  const { strong, weak } = pair;
  return {
    strong: signalled(strong),
    weak: cut(
      weak.story,
      weak.losses.map(({ words, loses }) => ({ words, kind: 'loss', note: loses })),
    ),
    note: weak.note,
    second: secondStrong && signalled(secondStrong),
    nearMiss,
  };
}

function signalled({ story, signals }: StrongStory): readonly ExamplePart[] {
  return cut(
    story,
    signals.map((words) => ({ words, kind: 'signal' })),
  );
}

function cut(story: string, marks: readonly Mark[]): readonly ExamplePart[] {
  const blocks = story
    .replace(FRONT_MATTER, '')
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
  return blocks.flatMap((block): readonly ExamplePart[] => {
    const heading = /^#{1,6}\s+(\S.*)$/.exec(block)?.[1];
    if (heading !== undefined) return [{ kind: 'heading', words: heading }];
    return mark(block.replace(LOOSE, ' '), marks);
  });
}

/** Cuts one paragraph at the phrases it holds, in the order of the text. */
function mark(text: string, marks: readonly Mark[]): readonly ExamplePart[] {
  const [first] = marks
    .map((one) => ({ ...one, words: one.words.replace(LOOSE, ' ') }))
    .map((one) => ({ one, at: text.indexOf(one.words) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  if (!first) return text === '' ? [] : [{ kind: 'text', words: text }];
  const { one, at } = first;
  // The full stop goes with the words it ends, so that a note can follow both.
  const rest = text.slice(at + one.words.length);
  const stop = /^[.,;:!?”’)]+/.exec(rest)?.[0] ?? '';
  const before: readonly ExamplePart[] = at === 0 ? [] : [{ kind: 'text', words: text.slice(0, at) }];
  return [...before, { ...one, words: one.words + stop }, ...mark(rest.slice(stop.length).trimStart(), marks)];
}
