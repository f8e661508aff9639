import { isSuperlative } from '../language/superlatives';
import { verbForm } from '../language/verbForms';
import { asksForStory } from '../story/storyQuestions';

/** What the interviewer's side does with a candidate: "should we hire you", and not "do we know you deliver". */
const WE_AND_YOU = /\b(?:we|I) (?!trust|believe)[a-z]{3,12} you(?= (?:over|for|as|and|in|at)\b| ?[.?!,;]|$)/i;
/** The interviewer's side as somebody to join, to ask and to know about. */
const TO_US =
  /\b(?:for|about|to|join|joining|choose|pick|ask|work with|working with|apply with|stay with) us\b|\btell us(?= ?[?.!]|$)|\b(?:(?:questions?|anything) for|ask) me\b/i;
/** What the interviewer's side offers, or is. */
const OURS =
  /\bour (?:[a-z]{2,14} )?(?:company|firm|organi[sz]ation|business|team|office|products?|culture|mission|industry|offer)\b|\bthis (?:company|firm|role|job|position|team|office|opportunity|offer)\b/i;
/** Terms of employment, the candidate's own or those that are agreed; "your toughest pay dispute" is none. */
const TERMS =
  /\b(?:(?:salary|pay|wage|compensation) (?:expectations?|range|requirements?)|notice period|work permit|start date|your (?:current |expected |desired )?(?:salary|pay|wages?|compensation|notice)(?= ?[.?!,;]| (?:now|right now|today|at present)\b|$))/i;
/** A story by another name, a case to think of, or the way somebody works: each may be told by what happened. */
const OF_A_CASE =
  /\b(?:stor(?:y|ies)|examples?|instances?|cases?|times?|moments?|situations?|occasions?|how (?:do|can|will) you|what do you do|if|suppose|imagine|would(?! you like\b)|when (?!can|could|do|will|would))\b/i;
/** One of many: "your last", "the hardest". */
const ONE_OF = /\b(?:your|the) ([a-z]{2,16})\b/gi;
/** What lies behind somebody, but for what "you" did. */
const PAST = /\b(?:did|had|was|were|been|ever|have you (?!an?\b|any|got)|you['’]ve)\b/i;
/** What "you" is followed by, an adverb aside. */
const YOU_DO = /(?<!\bare )\byou (?:[a-z]{2,12}ly |never |once |just )?([a-z]{2,20})/gi;

/**
 * Whether a question is about the job that is offered: why this one, why you, on what terms, and what you want to ask. It is in the
 * present, and no story answers it.
 */
export function asksAboutJob(question: string): boolean {
  if (![WE_AND_YOU, TO_US, OURS, TERMS].some((side) => side.test(question))) return false;
  return !OF_A_CASE.test(question) && !asksForStory(question) && !isOfOne(question) && !isPast(question);
}

function isOfOne(question: string): boolean {
  return [...question.matchAll(ONE_OF)].some(
    ([, word = '']) => /^(?:last|first)$/i.test(word) || isSuperlative(word.toLowerCase()),
  );
}

function isPast(question: string): boolean {
  if (PAST.test(question)) return true;
  return [...question.matchAll(YOU_DO)].some(([, word = '']) => {
    const form = verbForm(word.toLowerCase());
    return form?.past === true && !form.base;
  });
}
