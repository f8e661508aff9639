import { isSuperlative } from '../language/superlatives';

/** What asks to be told something. */
const OPENING =
  /\b(?:tell (?:me|us) about|(?:walk|talk|take) (?:me|us) through|describe|share|give(?: me| us)?)(?= )/gi;
/** "Give an update" asks for nothing that happened, and "describe yourself" is no story, but these begin a request anyhow. */
const ASKS_FOR_ANYTHING = /^(?:tell|walk|talk)/i;
const MARKUP = /^[*_]{0,3}/;
/** What is told about is one of many, or some: "yourself", "your resume" and "the interest you have" are none. */
const ONE =
  /^(?:an?|one|another|some(?:thing|body|one)|how you|your times? [a-z]{2,14}ing|the (?:last|first|times?))\b(?!['’])/i;
/** "Your hardest", "the best", but for what is so in general. */
const MAYBE_SUPERLATIVE = /^(?:the|your) (?!best (?:practices?|regards|wishes)\b)([a-z]{4,14})\b(?!['’])/i;
/** What a story is told as: one of many. */
const CASE = 'examples?|instances?|cases?|occasions?|situations?|moments?';
/** A time is one as well, but for "full-time". */
const NAMED = new RegExp(`\\b(?:${CASE}|(?<!(?:full|part)[- ])times?)\\b`, 'i');
/**
 * "Times you disagreed", "some examples of leading", "two occasions". What has another word and no article before it needs
 * what it is a case of: "edge cases" are things, "hard cases you settled" are told.
 */
const CASES = new RegExp(
  String.raw`^(?:(?:an?|one|another|some|any|two|three|four|five|more|several|a few|a couple of|the) (?:[a-z]{3,12} )?|your |[a-z]{3,12} (?=[a-z]{4,10},? (?:of|from|in|when|where|that|which|you)\b))?(?:${CASE}|times?(?= (?!to |for |of |at |zone|slot|limit)))\b`,
  'i',
);
/** "Leading a team", "working with somebody difficult". */
const DOING =
  /^(?!during )[a-z]{2,14}ing (?:(?:with|through|on|for|over|to|up|out) )?(?:an?|another|your|some(?:one|body)|people|others)\b/i;
/** What is so in general: habits, wishes, and what somebody is like. */
const IN_GENERAL =
  /^(?:an?|one|the|your) (?:bit|little|typical|ideal|normal|perfect|(?:(?:most|least) )?favou?rite)\b|^(?:an?|one|another|some|the|your)(?: of your)?(?: [a-z]{2,12}){0,2} (?:strengths?|weakness(?:es)?|hobby|hobbies|pastimes?)\b(?! (?:that|which|you) (?!have |are |do |like |enjoy ))|\byou (?:usually |normally |typically |often )?(?:do|like|enjoy|love|want|prefer|admire)\b/i;
const WOULD = /\bwould\b(?! (?:not )?have )|\byou['’]d (?!had|been|made|[a-z]{2,12}ed\b)/i;
/** What happened stays a story, whatever "would" come of it or would be done differently. */
const HAPPENED =
  /\byou (?:[a-z]{2,12}ed|had|made|took|knew|thought|were|did|led|got|saw|built|gave|ran)\b|\b(?:was|were|differently|again|today)\b/i;
/** Behind these the question goes on to something else: "and what would you change". */
const CLAUSE_END = /[.?!,;:]| and /;
/** What asks for one of many whatever stands before it: "can you think of a time when", "have you ever". */
const ONE_OF_MANY = new RegExp(
  String.raw`\b(?:an? (?:${CASE}|time) (?:when|where|that|in which|you|your)|have an? (?:time|example|instance)|an example of|the last time you|when have you)\b`,
  'i',
);
/** What somebody knows or where they have been is no story; "have you ever used data to persuade" is one. */
const EVER =
  /\bhave you ever\b(?! (?:used|programmed|worked (?:in|at|for)|heard of|been to|lived|studied)\b(?![^.?!]{0,80} to ))/i;

/** In UTF-16 units: what is asked for is told no farther behind the opening. */
const FARTHEST = 200;

/** Whether a line begins as an interviewer's request for a story does. */
export function beginsAsRequest(line: string): boolean {
  const words = line.replace(MARKUP, '');
  const [opening] = words.slice(0, FARTHEST).matchAll(OPENING);
  if (opening?.index !== 0) return false;
  return ASKS_FOR_ANYTHING.test(opening[0]) || isOne(opening[0], behind(words, opening));
}

/** Whether a question has a word for a case in it: "an example", "situations". */
export const namesCase = (question: string): boolean => NAMED.test(question);

/** Whether a question asks for something that happened by the way it is framed, whatever it is after. */
export function asksForStory(question: string): boolean {
  if (ONE_OF_MANY.test(question) || EVER.test(question)) return true;
  return [...question.matchAll(OPENING)].some((opening) => {
    const asked = behind(question, opening);
    return isOne(opening[0], asked) && !isInGeneral(asked);
  });
}

/** What an opening asks for. */
function behind(question: string, { 0: opening, index }: RegExpExecArray): string {
  const start = index + opening.length + 1;
  return question.slice(start, start + FARTHEST);
}

/** "Give me a minute" asks for no story, "give me an example" does. */
function isOne(opening: string, asked: string): boolean {
  if (CASES.test(asked)) return true;
  return (
    !/^give/i.test(opening) &&
    (ONE.test(asked) || DOING.test(asked) || isSuperlative(MAYBE_SUPERLATIVE.exec(asked)?.[1]?.toLowerCase() ?? ''))
  );
}

function isInGeneral(asked: string): boolean {
  const [clause = ''] = asked.split(CLAUSE_END, 1);
  return IN_GENERAL.test(clause) || (WOULD.test(clause) && !HAPPENED.test(asked));
}
