import { findPhrases } from './findPhrases';
import { compileGrammar } from './phrasePattern';
import type { Word } from './words';

/** Turns of phrase that close any story, whatever the one noun in them: "Sport is about more than winning". */
const FRAMES = compileGrammar(
  [
    '{be} about|so? much? more than',
    '{be} king|everything|gold|contagious|priceless|unstoppable|invincible',
    '{be} {half} the battle|solution|success|work|job',
    'come|comes first $',
    'safety|health|family|people first $',
    'pay|pays off',
    'makes|make perfect',
    'goes|go a long way',
    'you can do|achieve|overcome|handle|solve|accomplish anything|everything|it',
    'anything|everything {be} possible',
    'nothing {be} impossible',
    'i {be} {very}? proud of',
    'i {be}|became|feel|felt|got {very}? more confident|mature|professional|experienced',
    'made|makes me a|an|more|stronger',
    'would not do|change anything|thing',
    'no i in team',
    'team spirit',
    'stronger|better|capable than i thought',
    'i would _2 sooner|earlier|differently $',
    'the same way|thing|things again',
    'everything happens for',
    'where there {be} a will',
    'i love|enjoy working with|in',
    '^ it {be} better to _2 than to',
    '{be} better than cure',
    'always win|wins|pays|helps|matters',
    'saves|save time',
    'comfort zone',
    "everyone|everybody 's responsibility|job|business|duty|concern",
    'in a|an +1 structured|systematic|methodical|organised|organized|analytical|professional|efficient way|manner',
    '{be} a team effort|sport',
    'happy|motivated|satisfied|engaged _ {be}|make|work',
    'two way street',
    'i am now? a|an more|better',
    'every|each child|person|individual|patient|student|customer|team|situation|client|day {be} {very}? different|unique',
    'team player',
    'thrive|thrived|excel|perform|work well? under pressure',
    'i now? feel|am able|ready|equipped|prepared to|for',
    'you should|must|can always|never|not|only',
    'great things',
    'can not|never be overestimated|overstated|underestimated|overrated',
    'greatest|most|biggest|important|valuable +1 asset|resource|gift|capital',
    'is a gift|journey|marathon|process|must',
    'i am|became|become|was a good|great|better|strong|natural|stronger|real +1 person|leader|listener|communicator|manager|colleague|professional|teacher|nurse|engineer|developer|team',
    'trust the process',
    'never give up|in',
    'better than being',
    '{be} the foundation|heart|basis|backbone|cornerstone|key|secret|root|essence of|to|for !the',
    'would|could never|not have _3 without my|the|our|their +1 team|colleagues|teammates|support|help',
    'at the heart of it|everything|all',
    'outside|inside the box',
    'bigger|big picture',
    'different personalities|cultures|backgrounds|people|opinions|perspectives',
    'worth the effort|wait|it',
    'on the same page|boat',
    'put myself in|into',
    'pay attention to|more',
    'work|working hard|smart|smarter',
    'what i {be} capable of',
    'i can do|achieve|handle|overcome|lead|manage anything|more|it|this|difficult|under',
    'there {be} always a|room|something|more|another',
    'every|each problem|challenge|mistake|failure|day|crisis|setback {be}|has',
    'a|the whole {be} greater|more than',
    'whatever the circumstances|situation|problem',
    'lead|leads|leading by example',
    'the power|value|importance|benefit|benefits of !the|this|a',
  ].map((pattern) => ({ kind: true, pattern })),
  { be: "is are was am 's", half: 'half part', very: 'very so really much also' },
);

/** Frames round one bare noun, which would take any other noun as well: "Indexes matter", "Communication with HR is key". */
const TOPIC_FRAMES = compileGrammar(
  [
    '^ !it|this|that|these|those|they|he|she|both|none|all|which|what _ matters|matter $',
    '^ !it|this|that|these|those|they|he|she|both|none|all|which|what _ {be} {weighty} $',
    '^ {talk} with|between|within +2 {be} {weighty} $',
    '^ always think|focus|concentrate|care about|on !the|this|that|what|who|how|why|whether _ $',
  ].map((pattern) => ({ kind: true, pattern })),
  {
    be: 'is are',
    weighty: 'key important crucial essential vital paramount critical everything',
    talk: 'communication collaboration cooperation coordination alignment trust transparency teamwork feedback',
  },
);

/** Verbs that open a rule of conduct. What belongs here: those that name no trade and no thing. */
const IMPERATIVES = new Set(
  `act ask be believe care check communicate dare do double focus give go have help keep know learn let listen love make move own
  plan prepare respect respond say share speak start stay stop take talk think treat trust try work`.split(/\s+/),
);
const DUTIES = new Set('can cannot must should have need will if when'.split(' '));
const PRESENT = new Set(
  'is are makes make pays pay comes come matters matter has have can wins win takes take leads lead counts count'.split(
    ' ',
  ),
);
/** Words that point at something of this story, or ask. */
const POINTERS = new Set(
  `the this that these those it they them he she him her we us our my i what who where why how which whoever if nobody none
  here now`.split(/\s+/),
);

const LONGEST_RULE = 10;
const LONGEST_SAYING = 7;

/** True where a turn of phrase that fits any story carries the sentence. */
export function hasStockFrame(words: readonly Word[]): boolean {
  return findPhrases(FRAMES, words).length > 0;
}

/** True where a frame that would take any noun stands round one. The caller has made sure that there is only one. */
export function framesOneTopic(words: readonly Word[]): boolean {
  return findPhrases(TOPIC_FRAMES, words).length > 0;
}

/**
 * True for a rule of conduct or a saying: an imperative ("Act fast"), what "you" can or must do, or a short statement of
 * what always is ("Less is more"). The caller has made sure that every word in it is commonplace.
 */
export function isSaying(words: readonly Word[]): boolean {
  const texts = words.filter((word) => word.kind !== 'mark').map((word) => word.text);
  const [first = ''] = texts;
  if (texts.length > LONGEST_RULE) return false;
  if (texts.includes('you') && texts.includes('should')) return true;
  if (texts.includes('the')) return false;
  if (IMPERATIVES.has(first)) return true;
  if (texts.includes('you') && texts.some((text) => DUTIES.has(text))) return true;
  return (
    texts.length <= LONGEST_SAYING &&
    texts.some((text) => PRESENT.has(text)) &&
    !texts.some((text) => POINTERS.has(text))
  );
}

/**
 * True where the sentence argues from its own case though its words are common: it turns twice on one thing ("the user
 * who … is the user we …"), or sets what was done against what was not.
 */
export function arguesItsCase(words: readonly Word[]): boolean {
  const named = new Set<string>();
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (word.text !== 'the' || next === undefined) continue;
    if (named.has(next.text)) return true;
    named.add(next.text);
  }
  const texts = words.map((word) => word.text);
  const counterfactual = texts.includes('should') && texts.includes('have') && texts.includes('own');
  const contrast = texts.some((text, index) => text === 'and' && texts[index + 1] === 'not');
  return counterfactual || (contrast && texts.includes('was')) || weighsAnotherCourse(texts);
}

/** What a candidate says would not have come about: outcomes of one case. "Learned" or "grown" would fit any. */
const OUTCOMES = new Set(
  'won lost found seen noticed caught sold got reached passed persuaded convinced finished survived'.split(' '),
);

/** "I'd never have won on kindness": another course is weighed; "never … without my team" is a thank-you. */
function weighsAnotherCourse(texts: readonly string[]): boolean {
  const have = texts.indexOf('have');
  const denied = texts[have - 1] === 'never' || texts[have - 1] === 'not';
  const would = texts[have - 2] === "'d" || texts[have - 2] === 'would' || texts[have - 2] === 'could';
  return (
    denied && would && OUTCOMES.has(texts[have + 1] ?? '') && !texts.includes('without') && !texts.includes('alone')
  );
}
