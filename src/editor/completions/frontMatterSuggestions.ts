import { inYaml } from '../../checks/inYaml';
import { levelName } from '../../coaching/levelLabels';
import type { Terms } from '../../coaching/terms';
import { TRACK_LABELS, TRACKS, type TrackName } from '../../coaching/trackNames';
import { LENGTHS, LEVELS, type Length, type Level, STATUSES, type Status } from '../../story/types';
import { type FrontMatterPlace, frontMatterPlace } from './frontMatterPlace';
import type { Suggestion } from './suggestion';

/** What the values are chosen from. */
export interface FrontMatterChoices {
  readonly principles: readonly { readonly name: string; readonly summary: string }[];
  /** Questions an interviewer asks for the story's primary principle. */
  readonly questions: readonly string[];
  /** What the story's pack calls things. */
  readonly terms: Terms;
  /** The trade the story is told in. */
  readonly track: TrackName | undefined;
}

/** The keys a story knows, in the order they are best written. */
const KEYS: readonly { readonly key: string; readonly insert: string; readonly says: string }[] = [
  { key: 'title', insert: 'title: ', says: "The story's name in your story bank." },
  { key: 'principles', insert: 'principles: [$0]', says: 'The principles this story is for, the main one first.' },
  {
    key: 'level',
    insert: 'level: ',
    says: "The level you're interviewing for. It sets the times and what's expected.",
  },
  {
    key: 'role',
    insert: 'role: ',
    says: 'The kind of work you do. It changes the examples, the measures and two questions.',
  },
  { key: 'question', insert: 'question: ', says: "The interviewer's question this story answers." },
  { key: 'length', insert: 'length: ', says: 'full or concise. It decides which times apply.' },
  { key: 'status', insert: 'status: ', says: "draft or ready. You're told if a ready story still has warnings." },
  { key: 'retells', insert: 'retells: ', says: 'The file of the story that this one retells for another principle.' },
  { key: 'tags', insert: 'tags: [$0]', says: 'Your own words to find it by.' },
];
const WITH_CHOICES: ReadonlySet<string> = new Set(['principles', 'level', 'role', 'question', 'length', 'status']);

const LEVEL_LINES: Readonly<Record<Level, string>> = {
  SDE1: 'Two minutes; basic ownership, a sound fix.',
  SDE2: 'Up to two and a half minutes; ownership past your own part.',
  Senior: 'Up to three minutes; influence across teams, trade-offs said out loud.',
  Principal: 'Three minutes; direction for many teams, a mechanism that works without you.',
};
const LENGTH_LINES: Readonly<Record<Length, string>> = {
  full: 'Two to three minutes, by level.',
  concise: 'A minute and a half, whatever the level.',
};
const STATUS_LINES: Readonly<Record<Status, string>> = {
  draft: 'Still being written.',
  ready: "You could tell it tomorrow. You're told about open warnings.",
};

/** Keys that are not there yet, or the values of the key that the cursor stands in. */
export function frontMatterSuggestions(
  text: string,
  offset: number,
  choices: FrontMatterChoices,
): readonly Suggestion[] | undefined {
  const place = frontMatterPlace(text, offset);
  if (!place) return undefined;
  if (place.at === 'value') return values(text, place, choices);
  return KEYS.filter(({ key }) => !place.used.includes(key)).map(({ key, insert, says }) => ({
    kind: 'key',
    label: key,
    documentation: says,
    insert,
    range: place.range,
    goOn: WITH_CHOICES.has(key),
  }));
}

type ValuePlace = Extract<FrontMatterPlace, { at: 'value' }>;

function values(
  text: string,
  place: ValuePlace,
  { principles, questions, terms, track }: FrontMatterChoices,
): readonly Suggestion[] {
  const space = place.needsSpace ? ' ' : '';
  const suggestion = (label: string, documentation: string, written: string): Suggestion => ({
    kind: 'value',
    label,
    documentation,
    insert: escaped(space + written),
    filter: /^["'[]/.test(place.typed) ? place.typed.slice(0, 1) + label : label,
    range: place.range,
  });
  const plain = ([word, says]: readonly [string, string]): Suggestion => suggestion(word, says, word);
  switch (place.key) {
    case 'level':
      return LEVELS.map((level) => plain([level, levelLine(level, terms, track)]));
    case 'role':
      return TRACKS.map((one) => plain([one, `${TRACK_LABELS[one]}.`]));
    case 'length':
      return LENGTHS.map((length) => plain([length, LENGTH_LINES[length]]));
    case 'status':
      return STATUSES.map((status) => plain([status, STATUS_LINES[status]]));
    case 'question':
      return questions.map((question) => suggestion(question, 'Something an interviewer asks.', quoted(question)));
    case 'principle':
    case 'principles': {
      const line = text.slice(text.lastIndexOf('\n', place.range.start) + 1, place.range.start);
      const rest = text.slice(place.range.end).split('\n', 1)[0] ?? '';
      return principles
        .filter(({ name }) => !line.includes(name) && !(place.inList && rest.includes(name)))
        .map(({ name, summary }) => {
          const written = inYaml(name, place.typed);
          return suggestion(name, summary, place.inList ? written : `[${written}]`);
        });
    }
    default:
      return [];
  }
}

/** What the writer knows a level by, in its pack or trade, and its limit there; what every level asks, if none is set. */
function levelLine(level: Level, terms: Terms, track: TrackName | undefined): string {
  const { minutes, words } = terms.levels[level] ?? {};
  const label = levelName(terms, level, track);
  const limit = words === undefined ? minutes && `${minutes} minutes` : `${words} words`;
  if (limit) return label === level ? `Up to ${limit}.` : `${label}; up to ${limit}.`;
  return label === level ? LEVEL_LINES[level] : `${label}. ${LEVEL_LINES[level]}`;
}

/** A sentence as YAML needs it: a colon, a hash or a question mark in it would mean something. */
function quoted(sentence: string): string {
  return `"${sentence.replace(/["\\]/g, '\\$&')}"`;
}

function escaped(words: string): string {
  return words.replace(/[\\$}]/g, '\\$&');
}
