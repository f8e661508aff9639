import { headingWords, LINKS_BEHIND } from './headingWords';
import { ALIASES, FIRST_NAMES } from './sectionAliases';
import type { SectionName } from './types';

/** "Draft: Action": what one writes to oneself in front of a name. */
const DRAFT = /^(?:(?:first|second|third|rough|old|new|final) )?draft(?: \d)?$/;

const SECTION_BY_ALIAS: ReadonlyMap<string, SectionName> = new Map(
  (Object.entries(ALIASES) as [SectionName, readonly string[]][]).flatMap(([name, aliases]) =>
    aliases.map((alias): [string, SectionName] => [alias, name]),
  ),
);

/** The letter of the method that people put before or instead of the word: "S — Situation". */
const INITIALS: ReadonlyMap<string, SectionName> = new Map([
  ['s', 'Situation'],
  ['t', 'Task'],
  ['a', 'Action'],
  ['r', 'Result'],
  ['l', 'Learning'],
]);

/** "1.", "3", "2.1", "1/5", "iv)": a number with whatever parts it from the word. */
const NUMBERING =
  /^(?:(?:no\.? ?)?\d{1,3}(?:\.\d{1,2}){0,3}(?: ?(?:\/|of) ?\d{1,2})?(?:\s?[.):/|·–—-]\s*(?=\D)|\s+(?=\p{L}{2}))|[ivx]{1,4}(?:[.):]\s*|\s+(?=\p{L}{2}))|[a-z][.)]\s*(?=\p{L}{2}))/iu;
/** "Action 2", "Result 1/3". */
const NUMBER_BEHIND = /\s\d{1,2}(?: ?(?:\/|of) ?\d{1,2})?$/;
/** "Situation 30 s", "Action ~60%": what the section may take. */
const SHARE_BEHIND =
  /\s[~≈]?\d{1,3}(?::\d\d|\s?(?:s|secs?|seconds?|mins?|minutes?|words?|%)\.?)(?:\s?[-–—]\s?\d{1,3}(?::\d\d|\s?(?:s|secs?|mins?|%)))?$/i;
/** "Action section", "The result part". */
const KIND_BEHIND = /\s(?:section|part|phase|bullets)$/;
/** "STAR Action", "S.T.A.R. Result". */
const METHOD = /^(?:star[a-z]?|s\.\s?t\.\s?a\.\s?r\.?)\s+(?=\S)/;
/** "Draft action", "Result final", "Action draft 2": which version the words below are. */
const VERSION = /^draft\s+(?=\S)|\s(?:draft|final)(?:\s\d{1,2})?(?=(?:\s(?:section|part|phase|bullets))?$)/i;
/** A sentence that ends with a name: "We had one aim: results". */
const SENTENCE = /^(?:i|we|you|he|she|it|they|there|this|that)\s/;
/** The last one of "Action #draft @ana v2 2030-01-31": hashtags, people, versions and days. */
const HASHTAG = /\s(?:[#@]\p{L}[\p{L}\p{N}_/-]{0,60}|v\d{1,2}|\d{4}-\d\d-\d\d)$/u;
/** "#draft @ana Action", "2030-01-31 Action". */
const HASHTAGS_BEFORE = /^(?:(?:[#@]\p{L}[\p{L}\p{N}_/-]{0,60}|\d{4}-\d\d-\d\d)\s{1,3}){1,12}(?=\S)/u;
/** Where the writer stands with it: "TODO Situation", "Result - done". */
const STATE = /^(?:todo|wip|tbd|done)(?:\s?[:–—-]\s*|\s+)(?=\S)|\s(?:todo|wip|tbd|done)$/gi;
/** "S I T U A T I O N". */
const SPACED = /^(?:\p{L} ){3,20}\p{L}$/u;
/** "Step 1:", "Part 2 -", "STAR:": what only says where in the story the heading stands. */
const PLACE = /^(?:\d{4}-\d\d-\d\d\s|(?:(?:step|part|section|phase) \d{1,2}|star[a-z]?(?: method)?)\s?[:.–—-])\s*/i;
/** "(S)ituation", "[R]": an initial in brackets is read, other brackets are a remark. */
const BRACKETED_INITIAL = /^[([]([starl])[)\]]/;
/** "What was the result?", "What is my role": a question asks for the section it names. */
const QUESTION = /^(?:what|which) (?:was|were|is|are) (?=\S)/;
/** "~~Draft~~ Action": what the writer took back. */
export const STRUCK = /~~[^~\n]{1,200}~~/g;
const APOSTROPHES = /[’‘ʼ´′＇`]/g;
const HYPHENS = /[\u2010-\u2012\u2212\uFE63\uFF0D]/g;
/** What makes a picture of the sign before it: of "1" the key with a 1 on it. */
const PICTURED = /[\uFE00-\uFE0F\u20E3]/g;
/** "Action¹": the mark of a note. */
const RAISED = /[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]/g;
const BEYOND_ASCII = /[^\s!-~]/;
const MARKUP = /[*_`~#]/g;
const PARENTHESES = /\([^()[\]]{0,200}\)|\[[^()[\]]{0,200}\]/g;
const INITIAL = /^([starl])(?:\s*[-–—:.=)/>→|·•]{1,2}\s*|\s+)(?=\S)/i;
const ARTICLE = /^(?:the|my|our|key|main|your)\s+/;
/** A letter or a digit, or what opens or closes a remark: a heading's words stand between the first and the last of these. */
const IN_WORDS = /[\p{L}\p{N}([\])]/u;
/** What parts the names of a heading for several sections. */
export const JOINTS = /[/&+,|→／＆＋，｜]|\sand\s/i;

/** The words without the marks, spaces and pictures around them. */
function withoutEdges(words: string): string {
  let start = 0;
  let end = words.length;
  while (start < end && !IN_WORDS.test(words[start] ?? '')) start += 1;
  while (end > start && !IN_WORDS.test(words[end - 1] ?? '')) end -= 1;
  return words.slice(start, end);
}

function alias(words: string): SectionName | undefined {
  const plain = withoutEdges(words);
  const asked = plain.replace(QUESTION, '').replace(ARTICLE, '');
  return SECTION_BY_ALIAS.get(plain) ?? SECTION_BY_ALIAS.get(asked);
}

function namesIn(words: string): readonly SectionName[] {
  const whole = alias(words);
  if (whole) return [whole];
  const parts = words.split(JOINTS);
  const names = [...new Set(parts.map(alias))].filter((name) => name !== undefined);
  const initials = parts.length > 1 ? parts.map((part) => INITIALS.get(withoutEdges(part))) : [];
  if (initials.length > 1 && initials.every((name) => name !== undefined)) return initials;
  const known = FIRST_NAMES.has(withoutEdges(parts[0] ?? '').replace(ARTICLE, ''));
  return known || parts.every((part) => alias(part) !== undefined) ? names : [];
}

/** In lower case, with plain hyphens and apostrophes, and letters of other widths and fonts as the usual ones. */
function plainSigns(words: string): string {
  if (!BEYOND_ASCII.test(words)) return words.replace(APOSTROPHES, "'").toLowerCase();
  return words
    .replace(APOSTROPHES, "'")
    .replace(PICTURED, '')
    .replace(RAISED, '')
    .normalize('NFKC')
    .replace(HYPHENS, '-')
    .toLowerCase();
}

function withoutHashtags(words: string): string {
  let rest = words.trimEnd();
  for (let more = HASHTAG.exec(rest); more; more = HASHTAG.exec(rest)) rest = rest.slice(0, more.index).trimEnd();
  return rest;
}

/**
 * The sections that a heading names, in its order: none, one, or both of "Situation/Task". Case, numbering ("1."),
 * an initial ("S —"), parentheses, decoration (emphasis, links, ids, tags, pictures) and a trailing colon do not count;
 * of "Action: the long night" the words before the colon do.
 */
export function sectionNamesOf(heading: string): readonly SectionName[] {
  const left = heading.replace(STRUCK, ' ').trimStart().replace(HASHTAGS_BEFORE, '');
  const names = left === heading ? [] : namesOfHeading(left);
  // "~~Action~~ done" is struck through because it's finished, and "#action taken" is no tag.
  const named = names.length > 0 ? names : namesOfHeading(heading);
  const unlinked = named.length > 0 ? heading : heading.replace(LINKS_BEHIND, '');
  return unlinked === heading ? named : namesOfHeading(unlinked);
}

/** A heading without what only says where in the story it stands: "1.", "Part 2:", "STAR:". */
export function withoutPlace(heading: string): string {
  return heading.replace(PLACE, '').replace(NUMBERING, '');
}

/** Whether words only say how far the writer is with it, or which version it is: "done", "first draft". */
export function isState(words: string): boolean {
  const plain = words.toLowerCase();
  return /^(?:todo|wip|tbd|done|final|v\d{1,2})$/.test(plain) || DRAFT.test(plain);
}

/**
 * What a heading says beside the name of its section: tags, people, versions, days, how far the writer is with it, the
 * share of the time. With the words that are left, without what only says where in the story they stand.
 */
export function remarksBeside(heading: string): { readonly remarks: readonly string[]; readonly left: string } {
  const remarks: string[] = [];
  let left = heading.trim();
  const take = (pattern: RegExp): void => {
    left = left.replace(pattern, (remark) => {
      remarks.push(remark.trim());
      return '';
    });
  };
  // "Draft notes" is a name of its own.
  const takeVersion = (): void => {
    if (alias(left.toLowerCase()) === undefined) take(VERSION);
  };
  take(HASHTAGS_BEFORE);
  const behind = withoutHashtags(left);
  if (behind !== left) remarks.push(left.slice(behind.length).trim());
  left = withoutPlace(behind);
  take(STATE);
  take(SHARE_BEHIND);
  takeVersion();
  // "A = draft action": behind the letter there may be more.
  left = left.replace(INITIAL, '');
  take(STATE);
  takeVersion();
  return { remarks, left };
}

function namesOfHeading(heading: string): readonly SectionName[] {
  const shown = headingWords(heading);
  if (shown.length > 200) return [];
  const plain = plainSigns(withoutHashtags(shown))
    .replace(MARKUP, '')
    .trimStart()
    .replace(BRACKETED_INITIAL, (_, initial: string) => initial)
    .replace(PARENTHESES, (remark, _at, all: string) => (remark === all ? remark.slice(1, -1) : ' '))
    .replace(/\s+/g, ' ')
    .trim();
  const edged = withoutEdges(withoutPlace(withoutEdges(plain)).replace(STATE, ''));
  const words = SPACED.test(edged) ? edged.replaceAll(' ', '') : edged;
  const least = leastOf(words);
  // "A — Draft action": what is said beside the name can stand behind the letter. Of "S · a" each is only a letter.
  const behindInitial = leastOf(words.replace(INITIAL, ''));
  return (
    namesOfPlain(words) ??
    (least === words ? undefined : namesOfPlain(least)) ??
    (behindInitial === least || behindInitial.length < 2 ? undefined : namesOfPlain(behindInitial)) ??
    []
  );
}

/** Without all that can stand beside a name. */
function leastOf(words: string): string {
  const least = [STATE, SHARE_BEHIND, VERSION, NUMBER_BEHIND, KIND_BEHIND, METHOD].reduce(
    (left, beside) => left.replace(beside, ''),
    words,
  );
  return withoutEdges(least);
}

function namesOfPlain(words: string): readonly SectionName[] | undefined {
  const found = namesIn(words);
  if (found.length > 0) return found;
  const bare = words.replace(INITIAL, '');
  if (bare !== words && !isState(bare) && namesIn(bare).length > 0) return namesIn(bare);
  const head = /^[^:–—]{1,60}?(?=\s?[:;]|\.\s|\s[-–—·•›»]\s)/.exec(bare)?.[0];
  const named = head === undefined ? [] : namesIn(head);
  const behind =
    head !== undefined && (named.length === 0 || DRAFT.test(head)) ? nameAtEnd(bare, head.length) : undefined;
  if (behind) return [behind];
  if (named.length > 0) return named;
  const initial = /^[starl]\)?$/.test(words) ? INITIALS.get(words.slice(0, 1)) : undefined;
  return initial && [initial];
}

/** "Draft: Action", "Story 2 – Result": the section that is named behind a joint, by a name that is nothing else. */
function nameAtEnd(words: string, headLength: number): SectionName | undefined {
  const name = withoutEdges(words.slice(headLength)).replace(ARTICLE, '');
  if (SENTENCE.test(words)) return undefined;
  const isSure = FIRST_NAMES.has(name) || name.split(' ').length > 2;
  const section = isSure ? SECTION_BY_ALIAS.get(name) : undefined;
  return section === 'Notes' || section === 'Follow-ups' ? undefined : section;
}
