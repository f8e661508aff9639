import type { Story } from '../story/types';
import { type FoundPhrase, findInStory } from './findInStory';
import { compileGrammar, type PhraseRule, type WordClasses } from './phrasePattern';
import type { Located } from './types';
import type { Word } from './words';

const CLASSES: WordClasses = {
  be: 'am is are was were been being',
  had: "had have has 'd",
  adv: `also once again simply just really always often usually constantly even completely totally very so too rather quite
    extremely incredibly obviously clearly apparently still long`,
  // People without the candidate. Systems are no party: "the cache never expired" blames nobody.
  party: `analyst analysts predecessor accountant accountants nurse nurses chef chefs cook cooks driver drivers teacher
    teachers parent parents waiter waiters clerk clerks supervisor agent agents treasury accounting team teams squad squads group department guy guys folks people dev devs developer developers engineer engineers
    manager managers management boss lead leads leadership director colleague colleagues coworker coworkers teammate
    teammates member members student students intern interns designer designers tester testers architect consultant
    consultants contractor contractors freelancer vendor vendors supplier suppliers client customer partner he she they
    someone somebody everyone who ops sales finance marketing legal security qa procurement support operations firmware
    hr admin admins administrator administrators foreman foremen councillor councillors`,
  // What is said of a person to put them down.
  fault: `lazy sloppy careless incompetent useless clueless unprofessional irresponsible negligent unreliable stubborn
    arrogant hopeless ignorant rude toxic dishonest uncooperative unhelpful disorganised disorganized slacking`,
  // Duties that somebody is said to have left undone.
  duty: `test tested tests check checked checks deliver delivered read reads look looked looks listen listened answer
    answered reply replied respond responded document documented care cared cares bother bothered do did does finish
    finished help helped show showed communicate communicated review reviewed inform informed update updated understand
    understood think thought want wanted contribute contributed say`,
};

const PATTERNS: readonly string[] = [
  '{party}|{NAME} {had}? {be}? {adv}? {be}? {fault}',
  '{party}|{NAME} {had}? {be}? {adv}? {adv}? forgot|forgotten|neglected to|about|the',
  '{party}|{NAME} {had}? {adv}? refused|refuses to even',
  '{party}|{NAME} {had}? {adv}? {adv}? refused|refuses to !pay|sign|buy',
  '{party}|{NAME} {had}? could|can|would|will never say|do|deliver|be|even|bother',
  '{party}|{NAME} {had}? could|can|would|will not say|deliver|even|bother',
  '{party}|{NAME} could|can not be bothered|trusted',
  'the|my|our|their +2 {be} {adv}? lazy|incompetent|clueless|unprofessional|irresponsible|arrogant|rude|dishonest|uncooperative',
  '{party}|{NAME} {had}? _2 and? {adv}? never {duty}',
  '{party}|{NAME} did|do|does not {adv}? {adv}? bother|care|deliver|listen|test|document|check|contribute|cooperate|communicate|review',
  '{party}|{NAME} {adv}? kept ignoring|changing|delaying|blaming|complaining|refusing|forgetting',
  '{party}|{NAME} {had}? {adv}? failed to deliver|do|test|check|communicate|document|inform|tell|provide|plan|meet|understand',
  '{party}|{NAME} {had}? {adv}? messed|screwed|slipped up',
  '{party}|{NAME} {had}? {adv}? dropped the ball',
  '{party}|{NAME} {had}? {adv}? took forever|ages',
  '{party}|{NAME} {be} not {adv}? pulling|doing|interested|cooperative|helpful|competent|responsive|professional|listening',
  '{party}|{NAME} {had}? {adv}? ignored|blamed my|our|the|me|us|it|all|every|this|everything',
  '{party}|{NAME} {had}? {be}? to blame',
  '{party}|{NAME} {had}? made a|his|her|their +1 mess|mistake|mistakes',
  '{party}|{NAME} {had}? {adv}? delivered|produced|sent|submitted|made|wrote|written|left us|me? a|an|the? careless|sloppy|shoddy|lousy|slipshod|botched',
  '{party}|{NAME} who as usual|always',
  '{party}|{NAME} {had}? _6 , as usual|always',
  '{party}|{NAME} {had}? _5 as usual|always',
  '{party} always|constantly promises|promised|changes|changed|complains|blames|blamed|forgets|delays|delayed',
  'typical of|for {NAME}|{party}|the|them|him|her',
  'as they|he|she always|usually do|does|did',
  '^ !it|this|that|which|there|i|we _ never {adv}? bothered|cared|listened|replied|apologised|apologized|documented|delivered to?',
  'no sane _2 could|would',
  "{party}|{NAME} 's incompetence|negligence|laziness|carelessness|sloppiness|ignorance|arrogance|fault|stubbornness",
  'because|due of|to their|his|her|the +3 incompetence|negligence|laziness|carelessness|sloppiness|ignorance|arrogance',
  'incompetence|negligence|laziness|carelessness|sloppiness of the|our|my|their',
  'fault of the|our|my +2 {party}',
  '{party}|{NAME} {be} {adv}? no|little|zero|not|never +1 help|use|support at|to|$|,',
  'the +1 {be} no|little|zero help|use|support',
  'afraid|scared of losing|loosing their|his|her +1 kingdom|kingdoms|power|turf|influence|status|position|positions',
  'too {adv}? lazy|proud|stubborn|arrogant|busy with themselves to',
  '{party}|{NAME} {be} {adv}? too lazy|proud|stubborn|arrogant|slow|busy to',
  '{party}|{NAME} only|just cared|cares|thought|thinks about|of',
  'protecting|defending|guarding their|his|her +1 kingdom|kingdoms|turf|territory|empire',
  'poorly|badly|carelessly written|done|designed|managed|tested|built by',
];

const RULES: readonly PhraseRule<true>[] = PATTERNS.map((pattern) => ({ kind: true, pattern }));
const GRAMMAR = compileGrammar(RULES, CLASSES);

/** Words that may stand between two phrases of one reproach: "refused … , as they always do". */
const ONE_REPROACH = 5;

/**
 * Where another person or team, by name or role, is made to answer for what went wrong, from the first words of blame
 * to the last. The candidate's own faults are none.
 */
export function readBlames(story: Story): readonly Located[] {
  const blames: Located[] = [];
  let before: FoundPhrase<true> | undefined;
  for (const phrase of findInStory(GRAMMAR, story)) {
    if (blamesNobody(phrase)) continue;
    const { sentence, range } = phrase;
    const goesOn = before?.sentence === sentence && phrase.from - before.to <= ONE_REPROACH;
    const start = (goesOn ? blames.pop()?.range.start : undefined) ?? range.start;
    blames.push({ sentence, range: { start, end: range.end } });
    before = phrase;
  }
  return blames;
}

/** Words before a reproach that deny it, take it for a mistaken belief, or only choose by it ("strike out whatever they never read"). */
const DENIALS = new Set(
  'not nobody no if thought thinking assumed assuming believed believing suspected supposed whatever whichever what'.split(
    ' ',
  ),
);

/** "It was nobody's fault", "I never blamed the team", and a fault that the candidate shares. */
function blamesNobody({ words, from, to }: FoundPhrase<true>): boolean {
  const before = words.slice(Math.max(0, from - 3), from).map((word) => word.text);
  if (before.some((word) => DENIALS.has(word)) || comesNotFrom(words, from)) return true;
  if (isAllowedFor(words, from, to) || isExplained(words, from, to)) return true;
  return words.slice(from, to).some((word) => word.text === 'i' || word.text === 'we');
}

const SOURCES = new Set('come came due because caused lie lay'.split(' '));

/** "The errors did not come from nurses who are careless": a cause that is denied. */
function comesNotFrom(words: readonly Word[], from: number): boolean {
  for (let index = from - 1; index > Math.max(0, from - 7); index--) {
    if (SOURCES.has(words[index]?.text ?? '')) return words[index - 1]?.text === 'not';
  }
  return false;
}

const OCCASIONS = new Set('when whenever if once until unless'.split(' '));

/** "When she made a mistake, I let it stand": a slip that was reckoned with. */
function isAllowedFor(words: readonly Word[], from: number, to: number): boolean {
  const slip = words[to - 1]?.text;
  if (slip !== 'mistake' && slip !== 'mistakes') return false;
  return words.slice(Math.max(0, from - 3), from).some(({ text }) => OCCASIONS.has(text));
}

const TURNS = new Set('before until till because'.split(' '));
const UNCARING = new Set('care cared listen listened'.split(' '));
/** How far behind an omission its reason may stand. */
const REASON_WITHIN = 6;

/** "They did not care about a cent before they saw the bill": says what they lacked, and so blames nobody. */
function isExplained(words: readonly Word[], from: number, to: number): boolean {
  if (!words.slice(from, to).some(({ text }) => UNCARING.has(text))) return false;
  return words.slice(to, to + REASON_WITHIN).some(({ text }) => TURNS.has(text));
}
