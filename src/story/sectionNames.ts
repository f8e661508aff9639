import { headingWords } from './headingWords';
import type { SectionName } from './types';

/** What writers call a section: lower case, straight apostrophes, no leading article or "my". */
const ALIASES: Readonly<Record<SectionName, readonly string[]>> = {
  Situation: [
    ...['situation', 'situations', 'context', 'background', 'setting', 'what happened', 'scenario', 'scene'],
    ...['intro', 'introduction', 'setting the scene', 'set the scene', 'where it started', 'how it started'],
    ...['starting point', 'initial situation', 'circumstances', 'backdrop', 'backstory', 'who, where, when'],
    ...[
      'sit',
      'situ',
      'ctx',
      'where i was',
      'where we were',
      'before',
      'how things stood',
      'what was going on',
      'overview',
    ],
    ...['what was wrong', 'the story so far', 'trigger', 'when and where', 'where and when'],
  ],
  Task: [
    ...['task', 'tasks', 'goal', 'goals', 'objective', 'objectives', 'problem', 'challenge', 'challenges', 'role'],
    ...['responsibility', 'problem statement', 'what i had to do', 'obstacle', 'obstacles', 'responsibilities', 'duty'],
    ...['duties', 'assignment', 'mission', 'target', 'targets', 'hurdle', 'hurdles', 'scope', 'ask', 'aim', 'aims'],
    ...['issue', 'complication', 'what i was asked to do', 'what was asked of me', 'what needed to be done', 'job'],
    ...['what needed doing', 'what had to be done', 'part', 'brief'],
    ...['tsk', 'obj', 'what was mine', 'what was mine to do', 'what i was responsible for', 'what was needed'],
    ...[
      'what i owned',
      'whose job it was',
      'what i wanted',
      'what i wanted to achieve',
      'what i had to solve',
      'purpose',
    ],
    ...['what was expected', 'what was expected of me', 'what we had to do', 'mandate', 'remit'],
  ],
  Action: [
    ...['action', 'actions', 'what i did', 'approach', 'steps', 'action taken', 'actions taken', 'action steps'],
    ...['steps taken', 'what i actually did', 'solution', 'action plan', 'how i did it', 'actions i took'],
    ...['action i took', 'steps i took', 'action items', 'what we did', 'what was done', 'what did i do', 'fix'],
    ...['what i did and why', 'how i approached it', 'how i solved it', 'how i fixed it', 'how i handled it'],
    ...['how i tackled it', 'how we did it', 'implementation', 'execution', 'contribution', 'contributions'],
    ...['intervention', 'strategy', 'response', 'activities', 'measures taken', 'what i changed', 'method'],
    ...['act', 'acts', 'what i tried', 'how', 'how i went about it', 'process', 'plan', 'my moves', 'deeds'],
    ...['what i did about it', 'what i did next', 'what i did instead', 'how i dealt with it', 'step by step', 'moves'],
  ],
  Result: [
    ...['result', 'results', 'outcome', 'outcomes', 'impact', 'impacts', 'metrics', 'end result', 'final result'],
    ...['what came of it', 'final outcome', 'business impact', 'achievement', 'achievements', 'resolution', 'benefits'],
    ...['how it ended', 'how it turned out', 'how it went', 'what changed', 'what it led to', 'aftermath', 'effect'],
    ...['effects', 'ending', 'success', 'what came out of it', 'what it brought', 'how did it end', 'in the end'],
    ...[
      'res',
      'how it came out',
      'how it worked out',
      'what happened next',
      'what happened in the end',
      'end',
      'after',
    ],
    ...[
      'what it changed',
      'what became of it',
      'what followed',
      'outcome for us',
      'consequences',
      'consequence',
      'gain',
    ],
    ...['gains', 'payoff', 'where it ended', 'where we ended up', 'how did it go', 'how did it turn out'],
  ],
  Learning: [
    ...['learning', 'learnings', 'reflection', 'reflections', 'lessons learned', 'lessons learnt', 'lesson learned'],
    ...['lesson learnt', 'lessons', 'lesson', 'hindsight', "what i'd do differently", 'what i would do differently'],
    ...['what i would change', "what i'd change", 'retrospective', 'takeaway', 'takeaways', 'what i learned'],
    ...['what i learnt', 'what i took away', 'in hindsight', 'what i have learned', "what i've learned", 'learned'],
    ...['learnt', 'what did i learn', 'what i took from it', 'what i learned from it', 'what i learned from this'],
    ...['what i learnt from it', 'what i learnt from this', 'what would i do differently', 'looking back', 'next time'],
    ...['what i would do differently next time', "what i'd do differently next time", 'if i did it again'],
    ...['post-mortem', 'postmortem', 'afterthought', 'afterthoughts', 'evaluation', 'insight', 'insights', 'growth'],
    ...['what it taught me', 'what this taught me', 'what we learned', 'what we learnt', 'retro', 'self-reflection'],
    ...[
      'learn',
      'lrn',
      'learns',
      'what stayed with me',
      'what i know now',
      'what i do differently now',
      'moral',
      'since then',
    ],
    ...['what i would do again', 'what stuck', 'what i keep', 'what i kept', 'what i now do', 'what i do now'],
    ...['with hindsight', 'after thoughts', 'what i see now', 'what i understood', 'conclusion', 'conclusions'],
  ],
  'Trade-offs': [
    ...['trade-offs', 'trade-off', 'tradeoffs', 'tradeoff', 'trade offs', 'alternatives', 'risks', 'guardrails'],
    ...['alternatives considered', 'options', 'options considered', 'risks and trade-offs'],
  ],
  'Follow-ups': [
    ...['follow-ups', 'follow-up', 'follow ups', 'follow up', 'followups', 'follow-up questions'],
    ...['follow up questions', 'possible follow-up questions', 'likely follow-up questions', 'interviewer questions'],
    ...['probes', 'q&a', 'questions', 'possible questions', 'likely questions'],
  ],
  Notes: ['notes', 'scratch', 'draft notes', 'note to self', 'draft'],
};

/** "Draft: Action": what one writes to oneself in front of a name. */
const DRAFT = /^(?:(?:first|second|third|rough|old|new|final) )?draft(?: \d)?$/;

/** Names that stand for their section whatever is joined to them: "Situation and stakes", "Results & next steps". */
const FIRST_NAMES = new Set([
  ...['situation', 'task', 'action', 'actions', 'result', 'results', 'outcome', 'outcomes', 'learning', 'learnings'],
  ...['lessons', 'lessons learned', 'lessons learnt', 'context', 'background'],
]);

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
  /^(?:(?:no\.? ?)?\d{1,3}(?:\.\d{1,2}){0,3}(?: ?(?:\/|of) ?\d{1,2})?(?:\s?[.):/|·–—-]\s*(?=\D)|\s+(?=\p{L}{2}))|[ivx]{1,4}(?:[.):]\s*|\s+(?=\p{L}{2}))|[a-z][.)]\s*(?=\p{L}{2}))/u;
/** "Action 2", "Result 1/3". */
const NUMBER_BEHIND = /\s\d{1,2}(?: ?(?:\/|of) ?\d{1,2})?$/;
/** "Situation 30 s", "Action ~60%": what the section may take. */
const SHARE_BEHIND =
  /\s[~≈]?\d{1,3}(?::\d\d|\s?(?:s|secs?|seconds?|mins?|minutes?|words?|%)\.?)(?:\s?[-–—]\s?\d{1,3}(?::\d\d|\s?(?:s|secs?|mins?|%)))?$/;
/** "Action section", "The result part". */
const KIND_BEHIND = /\s(?:section|part|phase|bullets)$/;
/** "STAR Action", "S.T.A.R. Result", "Draft action". */
const METHOD = /^(?:star[a-z]?|s\.\s?t\.\s?a\.\s?r\.?|draft)\s+(?=\S)|\s(?:draft|final)$/;
/** A sentence that ends with a name: "We had one aim: results". */
const SENTENCE = /^(?:i|we|you|he|she|it|they|there|this|that)\s/;
/** The last one of "Action #draft @ana v2 2030-01-31": hashtags, people, versions and days. */
const HASHTAG = /\s(?:[#@]\p{L}[\p{L}\p{N}_/-]{0,60}|v\d{1,2}|\d{4}-\d\d-\d\d)$/u;
/** Where the writer stands with it: "TODO Situation", "Result - done". */
const STATE = /^(?:todo|wip|tbd|done)(?:\s?[:–—-]\s*|\s+)(?=\S)|\s(?:todo|wip|tbd|done)$/g;
/** "S I T U A T I O N". */
const SPACED = /^(?:\p{L} ){3,20}\p{L}$/u;
/** "Step 1:", "Part 2 -", "STAR:": what only says where in the story the heading stands. */
const PLACE = /^(?:\d{4}-\d\d-\d\d\s|(?:(?:step|part|section|phase) \d{1,2}|star[a-z]?(?: method)?)\s?[:.–—-])\s*/;
/** "(S)ituation", "[R]": an initial in brackets is read, other brackets are a remark. */
const BRACKETED_INITIAL = /^[([]([starl])[)\]]/;
/** "What was the result?", "What is my role": a question asks for the section it names. */
const QUESTION = /^(?:what|which) (?:was|were|is|are) (?=\S)/;
const APOSTROPHES = /[’‘ʼ´′＇`]/g;
const HYPHENS = /[\u2010-\u2012\u2212\uFE63\uFF0D]/g;
/** What makes a picture of the sign before it: of "1" the key with a 1 on it. */
const PICTURED = /[\uFE00-\uFE0F\u20E3]/g;
const BEYOND_ASCII = /[^\s!-~]/;
const MARKUP = /[*_`~#]/g;
const PARENTHESES = /\([^()[\]]{0,200}\)|\[[^()[\]]{0,200}\]/g;
const INITIAL = /^([starl])(?:\s*[-–—:.=)/>→|·•]{1,2}\s*|\s+)(?=\S)/;
const ARTICLE = /^(?:the|my|our|key|main|your)\s+/;
/** A letter or a digit, or what opens or closes a remark: a heading's words stand between the first and the last of these. */
const IN_WORDS = /[\p{L}\p{N}([\])]/u;
const JOINTS = /[/&+,|→]|\sand\s/;

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
  return words.replace(APOSTROPHES, "'").replace(PICTURED, '').normalize('NFKC').replace(HYPHENS, '-').toLowerCase();
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
  const shown = headingWords(heading);
  if (shown.length > 200) return [];
  const plain = plainSigns(withoutHashtags(shown))
    .replace(MARKUP, '')
    .trimStart()
    .replace(BRACKETED_INITIAL, (_, initial: string) => initial)
    .replace(PARENTHESES, (remark, _at, all: string) => (remark === all ? remark.slice(1, -1) : ' '))
    .replace(/\s+/g, ' ')
    .trim();
  const edged = withoutEdges(withoutEdges(plain).replace(PLACE, '').replace(NUMBERING, '').replace(STATE, ''));
  const words = SPACED.test(edged) ? edged.replaceAll(' ', '') : edged;
  const least = words.replace(SHARE_BEHIND, '').replace(NUMBER_BEHIND, '').replace(KIND_BEHIND, '').replace(METHOD, '');
  return namesOfPlain(words) ?? (least === words ? undefined : namesOfPlain(least)) ?? [];
}

function namesOfPlain(words: string): readonly SectionName[] | undefined {
  const found = namesIn(words);
  if (found.length > 0) return found;
  const bare = words.replace(INITIAL, '');
  if (bare !== words && namesIn(bare).length > 0) return namesIn(bare);
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
