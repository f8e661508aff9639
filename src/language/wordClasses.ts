import { wordSet } from './wordSet';
/** The closed classes of English, lower case. What belongs here: words whose part of speech the spelling alone settles. */
export const MODALS = wordSet("can could may might must shall should will would 'd ought");
export const BE_FORMS = wordSet('am is are was were be been being');
export const HAVE_FORMS = wordSet('have has had having');
export const DO_FORMS = wordSet('do does did');
export const NEGATIONS = wordSet('not never hardly barely neither nor rarely seldom no');
export const SUBJECT_PRONOUNS = wordSet('i we they he she');
/** Pronouns that can be subject or object alike. */
export const NEUTRAL_PRONOUNS = wordSet(
  'it you this that these those there one someone somebody anyone anybody nobody  both',
);
export const OBJECT_PRONOUNS = wordSet(
  'me us them him her myself ourselves themselves himself herself itself each other',
);
export const ARTICLES = wordSet('the a an this that these those another each every no any either neither');
export const POSSESSIVES = wordSet('my our your his her its their whose');
export const QUANTIFIERS = wordSet(
  'some all both many most several few several two three four five six seven eight nine ten eleven twelve half half-a-dozen dozens hundreds more other such enough one',
);
export const PREPOSITIONS = wordSet(
  'about above across after against along alongside amid among around as at before behind below beneath beside besides between beyond by despite down due during except for from in including inside into like near of off on onto opposite out outside over past per regarding round since than through throughout to toward towards under underneath until up upon via versus vs with within without',
);
/** Particles that belong to the verb before them ("rolled out", "cleaned up"). */
export const PARTICLES = wordSet(
  'up out down off back over away on in through together aside apart forward live around along',
);
export const COORDINATORS = wordSet('and but or nor yet so & then plus');
/** Words that open a clause of time, cause or contrast, in which what is told still happened. */
export const FACTUAL_SUBORDINATORS = wordSet(
  'because since when while as once after whenever although though whereas where until before whilst',
);
/** Words that open a clause of condition, purpose or comparison, in which nothing has happened. */
export const UNREAL_SUBORDINATORS = wordSet('if unless whether lest than provided assuming suppose supposing');
export const RELATIVES = wordSet('who which that whom whose');
/** Question words that open reported content ("I asked how we deploy"). */
export const QUESTION_WORDS = wordSet('how why what where when who which whether if');
/** Adverbs without "-ly" that can stand between subject and verb or open a sentence. */
const PLAIN_ADVERBS = wordSet(
  'also then now just still already again soon even always often sometimes once twice first second third firstly next later afterwards afterward meanwhile finally lastly instead therefore thus hence however moreover furthermore additionally besides nevertheless nonetheless otherwise anyway perhaps maybe together ahead altogether too very quite rather almost simply only all both each ourselves themselves myself himself herself well right straight eventually overnight yesterday today tomorrow ultimately subsequently respectively tirelessly further apparently sort kind basically late early hard initially thereafter thereupon jointly ever somehow likewise similarly indeed step thankfully luckily consequently here',
);
/** Adverbs of habit: what is said with them is what used to be done, not an action of this story. */
export const HABIT_ADVERBS = wordSet(
  'always usually often normally typically generally regularly sometimes frequently traditionally commonly whenever historically',
);
/** Before these stands what can be more or less so: what somebody or something is like. */
export const DEGREES = wordSet('very so quite too rather really extremely pretty fairly deeply visibly');
/** Words ending in "-ly" that are no adverbs. */
const NOT_ADVERBS = wordSet(
  'family reply supply apply early daily weekly monthly quarterly yearly hourly nightly friendly ally assembly anomaly july italy only rely fly comply multiply bully tally rally july',
);
/** Words ending in "-ed" or "-ing" that are no verbs. */
export const NOT_VERBS = wordSet(
  'indeed hundred red bed shed biased talented gifted skilled unprecedented hatred naked sacred wicked aged united limited so-called thing something anything nothing everything during morning evening king ring spring string ceiling wing sibling sterling pending interesting following upcoming ongoing outstanding unexpected undocumented unused unneeded outdated complicated detailed advanced experienced dedicated tired worried excited concerned interested',
);
/** The days of the week and the months, but for "may", which is a word of its own. */
export const DAYS_AND_MONTHS =
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december';
/** Words that say when, for "every week we met" and "by Friday". */
export const TIME_NOUNS = wordSet(
  `${DAYS_AND_MONTHS} may may. today tomorrow yesterday noon midnight morning evening afternoon night end day days week weeks weekend weekends month months year years quarter hour hours minute minutes time then now christmas summer winter autumn spring deadline eod eow second seconds sprint`,
);

/** An adverb that can stand inside a verb phrase. */
export function isAdverb(word: string): boolean {
  if (PLAIN_ADVERBS.has(word)) return true;
  return word.length > 4 && word.endsWith('ly') && !NOT_ADVERBS.has(word);
}

const DETERMINERS: ReadonlySet<string> = new Set([...ARTICLES, ...POSSESSIVES, ...QUANTIFIERS]);

/** An article, a possessive or a quantity: what can open a noun phrase. */
export function isDeterminer(word: string): boolean {
  return DETERMINERS.has(word);
}

const CLOSED: ReadonlySet<string> = new Set(
  [
    ...[MODALS, BE_FORMS, HAVE_FORMS, DO_FORMS, NEGATIONS, PREPOSITIONS, COORDINATORS, FACTUAL_SUBORDINATORS],
    ...[UNREAL_SUBORDINATORS, RELATIVES, QUESTION_WORDS, SUBJECT_PRONOUNS, NEUTRAL_PRONOUNS, OBJECT_PRONOUNS],
  ].flatMap((words) => [...words]),
);

/** A word of a closed class, or an adverb: whatever else a lexicon lacks, it's no noun, verb or name that nobody listed. */
export const isClosedClass = (word: string): boolean => CLOSED.has(word) || isDeterminer(word) || isAdverb(word);
