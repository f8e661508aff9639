import { isSuperlative } from '../language/superlatives';
import { STATES } from '../language/verbClasses';
import { verbForm } from '../language/verbForms';
import { asksForStory, namesCase } from './storyQuestions';

/** What the interviewer's side does with a candidate: "should we hire you", and not "do we know you deliver". */
const WE_AND_YOU = /\b(?:we|I) (?!trust|believe)[a-z]{3,12} you(?= (?:over|for|as|and|in|at)\b| ?[.?!,;]|$)/i;
/** The interviewer's side as somebody to join, to ask and to know about. */
const TO_US =
  /\b(?:for|about|to|join|joining|choose|pick|ask|work with|working with|apply with|stay with) us\b|\btell us(?= ?[?.!]|$)|\b(?:(?:questions?|anything) for|ask) me\b|\bwant to (?:work|be|come) here\b/i;
/** What the interviewer's side offers, or is. */
const OURS =
  /\bour (?:[a-z]{2,14} )?(?:company|firm|organi[sz]ation|business|team|office|products?|culture|mission|industry|offer)\b|\bthis (?:company|firm|role|job|position|team|office|opportunity|offer)\b/i;
/** Terms of employment, the candidate's own or those that are agreed; "your toughest pay dispute" is none. */
const TERMS =
  /\b(?:(?:salary|pay|wage|compensation) (?:expectations?|range|requirements?)|notice period|notice (?:do|must|would|will) you|work permit|start date|your (?:current |expected |desired )?(?:salary|pay|wages?|compensation|notice)(?= ?[.?!,;]| (?:now|right now|today|at present)\b|$))/i;
/** When somebody could begin. */
const START =
  /\b(?:when|soon|early|earliest|soonest|date|can|could|ready|free|available|able)(?: to)?(?: (?:can|could|would|will))?(?: you)?(?: be able to)? start(?= ?[.?!,;]| (?:here|with us|work|working|immediately|right away|next)\b|$)|\b(?:when|how soon) (?:are|would|will|could) you (?:be )?(?:available|free)\b|\b(?:date|day) you(?:['’]re| are|['’]d be| would be) (?:available|free)\b/i;
/** Where and when the work is done, as far as somebody is willing: "open to relocation", "can you work nights". */
const WILLING =
  /\b(?:(?:willing|able|open|happy|comfortable|free|ready|prepared|available|flexible|okay|OK|fine)(?: are you)?(?: (?:to|with|for|about))?|(?:can|could|would|will) you(?: consider)?|do you (?:mind|want to)) (?:relocat(?:e|ion|ing)|(?:move|moving|commute|commuting|travel|travell?ing)(?= ?[.?!,;]| (?:to|for|from|abroad|often|regularly|up)\b|$)|(?:(?:work|working|do|doing) (?:on )?)?(?:nights?|weekends?|shifts?|shift work|night shifts?|overtime|on-call|holidays|full[- ]time|part[- ]time|remotely|remote work|on-?site|from home))(?= ?[.?!,;]| (?:to|for|from|at|in|on|if|and|or|when|abroad|every|often|regularly|up)\b|$)/i;
/** Where somebody wants to go from here, or away from. */
const PLANS =
  /\bwhere (?:do|would|will) you (?:see yourself|(?:want|hope|expect|plan) to be)\b|\byour (?:career|long-term|short-term|five-year|professional) (?:goals?|plans?|ambitions?|aspirations?)(?= ?[.?!,;]| (?:for|in|over)\b|$)|\bwhy (?:are you|do you want to|would you) (?:leave|leaving|looking to leave) (?:your|where)\b/i;
/** How somebody came to the interviewer's side: "how did you hear of us", "why did you apply for this role". */
const CAME =
  /\byou (?:ever |first |already )?(?:come to )?(?:(?:hear|heard|read|learn|find out|know) (?:of|about)|come (?:across|to)|(?:apply|applied) (?:to|for|at|with)|find|choose) (?:us|(?:our|this|the) (?:company|firm|organi[sz]ation|role|job|position|team|opening|vacancy|opportunity))(?= ?[.?!,;]| (?:and|or|before|in|on|at|through|via|from|over|here|first)\b|$)/i;
/** The interviewer's side by itself, or a company whose principles come along: "Why us?", "why amazon". */
const WHY_THEM = /^why (?:amazon|google|microsoft|us) ?\??$/i;
/** Any other company by its name, and nothing else: "Why Northwind?". In a story's own words it may be a tool: "Why Kafka?" */
export const WHY_NAME =
  /^[Ww]hy (?!(?:Me|You|Not|Us|Amazon|Google|Microsoft)\b)[A-Z][a-zA-Z]{1,20}(?: [A-Z][a-zA-Z]{1,20})? ?\??$/;
/** Where else somebody is asked. */
const ELSEWHERE =
  /\byou (?:also |still |currently |now )?(?:interviewing|applying) (?:anywhere|somewhere|elsewhere|(?:with|at|to|for) (?:any |some )?others?)\b/i;
/** What somebody is good or bad at in general, however it's asked: "What's your biggest strength?", "Describe your weaknesses." */
const TRAITS =
  /^(?:so,? )?(?:what(?: is| are|['’]s| would you say (?:is|are))|(?:tell (?:me|us)(?: about)?|describe|name|share|talk about)) (?:(?:one|some) of )?your (?:[a-z]{3,12} )?(?:strengths?|weakness(?:es)?)(?: and (?:your )?(?:[a-z]{3,12} )?(?:strengths?|weakness(?:es)?))?(?= ?[.?!]|$| with (?:me|us)\b)/i;
/**
 * Where the auxiliary alone is past, and what is asked holds today: "did you want to ask us anything", "what was your salary".
 * What "did you" do is past, but for how you came here.
 */
const PAST_IN_FORM =
  /\b(?:did you (?:want|have)|was there|were there) (?:(?:any|some|more|other) )?(?:questions?|anything|something|to ask|to know)\b|\b(?:was|were) your (?:current |expected |desired )?(?:salary|pay|wages?|compensation|notice)\b/i;

/** The way somebody works, and a case to think of: each may be told by what happened. */
const OF_A_CASE =
  /\b(?:stor(?:y|ies)|proud of|what experience|how (?:do|can|will) you|your [a-z ]{0,16}(?:approach|attitude|process|style)|mean to you|what do you do|if|suppose|imagine|would(?! you (?:say|like|be|consider|see|relocate|move|commute|travel)\b)|when (?!can|could|do|will|would|are))\b/i;
/** How fast somebody gets on, and not where they would live: "how fast can you move". */
const PACE = /\bhow (?:fast|quickly|swiftly) [^.?!,;]{0,24}\bmov(?:e|ing)\b/i;
/** "The team" that somebody chose or learned about is one they had, and what they learned of anything is a story's. */
const THEIRS =
  /\byou (?:ever |first |already )?(?:come to )?(?:(?:read|learn|find out|know) about|find|choose) the team\b|\bwhat (?:did|have) you (?:ever |first |already )?(?:come to )?(?:learn|find out) about the\b/i;
/** One of many: "your last", "the hardest"; the earliest day to begin is none. */
const ONE_OF = /\b(?:your|the) (?!earliest|soonest)([a-z]{2,16})\b/gi;
/** What lies behind somebody, but for what "you" did. */
const PAST = /\b(?:did|had|was|were|been|ever|have you (?!an?\b|any|got)|you['’]ve)\b/i;
/** What may have been done, but for what brought "you" here: "what drew you to our team". Behind the first words it only describes: "our mixed team". */
const DONE =
  /\b(?:our|your|this|the|an?|are you)(?: [a-z]{2,12}ly)? [a-z]{2,20}\b|\b([a-z]{2,20})\b(?! you (?:to|here|want|apply)\b)/gi;

/** What "you" are asked for as you are: what you like, have or feel. */
const OF_YOU = /^(?:\w+, )?wh(?:at|ich|o|ere)\b.*?\b(?:do you ([a-z]+)|your?\b(?!['’]))/i;

const SIDES = [WE_AND_YOU, TO_US, OURS, TERMS, START, WILLING, PLANS, CAME, WHY_THEM, WHY_NAME, ELSEWHERE, TRAITS];

/**
 * Whether a question is about the job that is offered, or the candidate as such: why this one, why you, on what terms, how
 * you came to it, where you want to be, what you're good at, and what you want to ask. It's about today, and no story answers it.
 */
export function asksAboutJob(question: string): boolean {
  if (!isAny(SIDES, question) || isOfCase(question) || (isOfOne(question) && !TRAITS.test(question))) return false;
  return CAME.test(question) || PAST_IN_FORM.test(question) || !isPast(question);
}

/** Whether somebody is asked what they are, have or like today: for nothing that happened, nor for what they do, or how. */
export function asksOfYou(question: string): boolean {
  const asked = OF_YOU.exec(question);
  if (!asked || isOfCase(question) || isOfOne(question)) return false;
  return STATES.has(asked[1] ?? 'be') && !isPast(question);
}

function isOfCase(question: string): boolean {
  return isAny([OF_A_CASE, PACE, THEIRS], question) || namesCase(question) || asksForStory(question);
}

const isAny = (kinds: readonly RegExp[], question: string): boolean => kinds.some((kind) => kind.test(question));

function isOfOne(question: string): boolean {
  return [...question.matchAll(ONE_OF)].some(
    ([, word = '']) => /^(?:last|first)$/i.test(word) || isSuperlative(word.toLowerCase()),
  );
}

function isPast(question: string): boolean {
  if (PAST.test(question)) return true;
  return [...question.matchAll(DONE)].some(([, word = '']) => {
    const form = verbForm(word.toLowerCase());
    return form?.past === true && !form.base;
  });
}
