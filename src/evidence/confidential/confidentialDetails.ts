import type { Range, Sentence, Story } from '../../story/types';
import { sentencesRead } from '../readings';
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
  return story.sentences
    .slice(0, sentencesRead(story))
    .flatMap((sentence, index) =>
      sentence.section === 'Follow-ups' || sentence.unfilled
        ? []
        : inSentence(readable(story, sentence), sentence.range.start).map((found) => ({ ...found, sentence: index })),
    );
}

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

function inSentence(text: string, offset: number): readonly Found[] {
  const found: Found[] = [];
  const pieces = piecesOf(text, offset);
  for (const [index, piece] of pieces.entries()) {
    if (MARKED.test(piece.text)) found.push(...marked(piece, pieces.slice(Math.max(0, index - 4), index)));
    const number = numberAfterRole(pieces, index);
    if (number) found.push({ kind: 'number', range: number });
    const person = nameAfterRole(pieces, index);
    if (person) found.push({ kind: 'person', range: person.name, role: person.role });
  }
  for (const range of checkedNumbers(text, offset)) {
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
