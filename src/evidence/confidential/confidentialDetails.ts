import { keptWith } from '../../language/sentence';
import type { Range, Sentence, Story } from '../../story/types';
import { moved, readingsOf, sentencesRead } from '../readings';
import type { Located } from '../types';
import { checkedNumbers } from './accountNumbers';
import { isEmail, isIpAddress } from './addresses';
import { isInternalHost } from './hostNames';
import { isTicket, numberAfterRole } from './identifiers';
import { nameAfterRole } from './personNames';
import { type Piece, partsOf, piecesOf } from './piece';

export interface ConfidentialDetail extends Located {
  readonly kind: 'email' | 'ip-address' | 'host' | 'ticket' | 'number' | 'person';
  /** Of a person, the word for what they do: it can stand alone. */
  readonly role?: Range;
}

/** What names a person, a machine or an account of the writer's employer, in all that is read aloud. */
export function readConfidentialDetails(story: Story): readonly ConfidentialDetail[] {
  const readings = readingsOf(story);
  return story.sentences.slice(0, sentencesRead(story)).flatMap((sentence, index) => {
    const reading = readings[index];
    if (sentence.section === 'Follow-ups' || reading === undefined) return [];
    const { start } = sentence.range;
    return detailsIn(reading)(readable(story, sentence)).map(({ kind, range, role }) => ({
      kind,
      range: moved(range, start),
      ...(role && { role: moved(role, start) }),
      sentence: index,
    }));
  });
}

/** What was last found in a sentence, with offsets from its start. Two of one reading can differ in what the prose hides. */
const detailsIn = keptWith(() => {
  let last: { readonly text: string; readonly found: readonly Found[] } | undefined;
  return (text: string): readonly Found[] => {
    if (last?.text !== text) last = { text, found: inSentence(text) };
    return last.found;
  };
});

/** The sentence's prose with the addresses back in it that the prose hides; code and reported speech stay hidden. */
function readable({ prose, text }: Story, { range }: Sentence): string {
  const shown = prose.slice(range.start, range.end);
  if (!shown.includes('\uFFFC')) return shown;
  return shown.replace(/\uFFFC+/g, (hidden, at: number) => {
    const words = text.slice(range.start + at, range.start + at + hidden.length);
    return /[\s`"“”„«»]/.test(words) ? hidden : words;
  });
}

/** No address, machine or ticket is without one of these; most words are. */
const MARKED = /[@\d.:_/-]/;

type Found = Omit<ConfidentialDetail, 'sentence'>;

function inSentence(text: string): readonly Found[] {
  const found: Found[] = [];
  const pieces = piecesOf(text, 0);
  for (const [index, piece] of pieces.entries()) {
    if (MARKED.test(piece.text)) found.push(...marked(piece, pieces.slice(Math.max(0, index - 4), index)));
    const number = numberAfterRole(pieces, index);
    if (number) found.push({ kind: 'number', range: number });
    const person = nameAfterRole(pieces, index);
    if (person) found.push({ kind: 'person', range: person.name, role: person.role });
  }
  for (const range of checkedNumbers(text, 0)) {
    if (!found.some((other) => other.range.start < range.end && range.start < other.range.end)) {
      found.push({ kind: 'number', range });
    }
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}

function marked(piece: Piece, before: readonly Piece[]): readonly Found[] {
  const whole = kindOf(piece, before);
  if (whole) return [{ kind: whole, range: { start: piece.start, end: piece.end } }];
  return partsOf(piece).flatMap((part) => {
    const kind = part.text === piece.text ? undefined : kindOf(part, before);
    return kind ? [{ kind, range: { start: part.start, end: part.end } }] : [];
  });
}

function kindOf(piece: Piece, before: readonly Piece[]): ConfidentialDetail['kind'] | undefined {
  if (isEmail(piece)) return 'email';
  if (isIpAddress(piece, before)) return 'ip-address';
  if (isInternalHost(piece)) return 'host';
  return isTicket(piece, before) ? 'ticket' : undefined;
}
