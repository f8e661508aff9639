import { type FoundPhrase, findInStory } from './findInStory';
import { compileGrammar, type PhraseRule, type WordClasses } from './phrasePattern';
import type { Assignment, Reader } from './types';

const CLASSES: WordClasses = {
  be: 'am is was were are been got get being',
  had: "had have has 'd",
  adv: 'also then now first later initially specifically explicitly directly recently once just only suddenly simply even',
  // Those who may tell the candidate what to do. Clients, customers, users and colleagues may ask, but are no superiors.
  superior: `manager managers boss bosses supervisor supervisors superior superiors lead leads leader leaders director
    directors head heads chief ceo cto coo cfo cio vp pm tl em management leadership professor professors teacher teachers
    tutor tutors lecturer instructor principal producer employer company executive executives president founder founders
    foreman sergeant commander dean coach hod`,
  order: 'asked told instructed ordered directed requested tasked pushed urged wanted required invited commissioned',
  place: 'assigned appointed chose selected nominated picked entrusted tasked delegated designated sent volunteered',
  task: `task tasks project assignment job responsibility ticket goal challenge role work duty feature module story request
    mandate target deadline`,
};

/** Who gives the order, as the subject of the sentence. */
const SUBJECTS: readonly string[] = [
  'my|our|the|a|his|her|their +3 {superior} ,? {NAME}? {NAME}? ,?',
  '^ management|leadership',
  'head|director|vp|chief of +2',
];

const ORDERS: readonly string[] = [
  '{had}? {adv}? {order} me|us _5 to !leave|let|drop|ignore|stop|wait|not|forget',
  '{had}? {adv}? asked me|us? if|whether i|we could|can|would|might',
  '{had}? {adv}? {place} me|us|it|this|the',
  '{had}? {adv}? gave|handed me|us the|a|this|an|my|our +2 {task}',
  '{had}? {adv}? put|made me|us on|in|responsible|lead|the',
  'came|approached|called|reached _4 and asked|told|assigned',
];

const NAMED: readonly string[] = [
  ...SUBJECTS.flatMap((subject) => ORDERS.map((order) => `${subject} ${order}`)),
  'i|we|team {had}? {be} {adv}? asked|told|assigned|tasked|instructed|requested|ordered|approached|appointed|selected|chosen _3 by my|our|the|a +3 {superior}',
  'i|we|team {had}? {be} {adv}? given|handed the|a|this|an|my|our +2 {task} by|from my|our|the|a +3 {superior}',
  'assigned|given|delegated|handed to me|us by my|our|the|a +3 {superior}',
];

const BARE: readonly string[] = [
  'i|we {had}? {be} {adv}? asked|told|instructed|ordered|directed|requested to !leave|let|drop|ignore|stop|wait|not|forget',
  'i|we {had}? {be} {adv}? tasked|entrusted|charged with|to',
  'i|we {had}? {be} {adv}? assigned|delegated|allocated !points|blame|seats',
  'i|we {had}? {be} {adv}? appointed|selected|chosen|nominated|picked|designated to|as|for|by',
  'i|we {had}? {be} {adv}? put in charge',
  'i|we {had}? {be} {adv}? put on this|that|it|the',
  'i|we {had}? {be} {adv}? given|handed the|a|this|an|my|our +2 {task}',
  'i {had}? got|received the|a|this|an +2 task|assignment|ticket|request from|to|of',
  'my|our +2 team|group|squad|department {had}? {be} {adv}? asked|tasked|assigned|instructed|told to|with|the|a|this|by',
  'they|management|he|she {had}? {adv}? assigned|tasked|appointed me|us',
  '{be} {adv}? assigned|given|delegated|handed|allocated to me|us',
  '{task} assigned|given|handed to me|us',
];

const RULES: readonly PhraseRule<boolean>[] = [
  ...NAMED.map((pattern) => ({ kind: true, pattern })),
  ...BARE.map((pattern) => ({ kind: false, pattern })),
];

const GRAMMAR = compileGrammar(RULES, CLASSES);

/** Words before it that take the order back, or make it a mere possibility. */
const TAKEN_BACK = new Set(
  'not never nobody none without before until unless if neither nor than client customer'.split(' '),
);
const LOOK_BACK = 3;

/** Places where the work began because a superior said so. */
export const readAssignments: Reader<Assignment> = (story) =>
  findInStory(GRAMMAR, story)
    .filter((phrase) => !isTakenBack(phrase))
    .map(({ range, sentence, kind }) => ({ range, sentence, named: kind }));

function isTakenBack({ words, from }: FoundPhrase<boolean>): boolean {
  return words.slice(Math.max(0, from - LOOK_BACK), from).some((word) => TAKEN_BACK.has(word.text));
}
