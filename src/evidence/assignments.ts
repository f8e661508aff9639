import { type FoundPhrase, findInStory } from './findInStory';
import { compileGrammar, type PhraseRule, type WordClasses } from './phrasePattern';
import type { Assignment, Reader } from './types';

const CLASSES: WordClasses = {
  be: 'am is was were are been got get being',
  had: "had have has 'd",
  been: 'am was were been got being is are',
  lower:
    'team branch store shift plant line department head general vice project product floor area regional charge it',
  passed:
    'forwarded sent called emailed mailed rang pinged took pulled gave showed invited messaged approached visited came noticed saw',
  adv: 'also then now first later initially specifically explicitly directly recently once just only suddenly simply even',
  // Those who may tell the candidate what to do. Clients, customers, users and colleagues may ask, but are no superiors.
  superior: `manager managers boss bosses supervisor supervisors superior superiors lead leads leader leaders director
    directors head heads chief ceo cto coo cfo cio vp pm tl em management leadership professor professors teacher teachers
    tutor tutors lecturer instructor principal producer employer company executive executives president founder founders
    foreman sergeant commander dean coach hod matron captain lieutenant officer chairman chairwoman pmo hr hq sister ward-sister registrar colonel corporal warden bosun cpo cmo
    md gm svp evp nurse chef doctor dentist surgeon controller owner secretary trainer partner`,
  order: 'asked told instructed ordered directed requested tasked pushed urged wanted required invited commissioned',
  place: 'assigned appointed chose selected nominated picked entrusted tasked delegated designated sent volunteered',
  take: 'take lead run join handle pick own prepare organise organize',
  task: `task tasks project assignment job responsibility ticket goal challenge role work duty feature module story request
    target deadline`,
};

/** Who gives the order, as the subject of the sentence. */
const SUBJECTS: readonly string[] = [
  'my|our|the|a|his|her|their +3 {superior} ,? {NAME}? {NAME}? ,?',
  '^ management|leadership',
  'head|director|vp|chief of +2',
  '^ {superior}',
  '^ {lower} {superior}',
  '^ !user|customer|client|patient|guest +1 {superior}',
  'my grade _',
];

const ORDERS: readonly string[] = [
  '{had}? {adv}? {order} me|us _5 to !leave|let|drop|ignore|stop|wait|not|forget',
  '{had}? {adv}? asked me|us? if|whether i|we could|can|would|might',
  '{had}? {adv}? {place} me|us|it|this|the',
  '{had}? {adv}? gave|handed me|us the|a|this|an|my|our +2 {task}',
  '{had}? {adv}? gave|handed|passed me|us this|it|that $|on|to|as|because|when|in',
  '{had}? {adv}? suggested|proposed|recommended that? i|we {take}',
  '{had}? {adv}? put|made me|us on|in|responsible|lead|the',
  'came|approached|called|reached _4 and asked|told|assigned',
  '{passed} _7 and {adv}? {order} me|us _3 to !leave|let|drop|ignore|stop|wait|not|forget',
  '{had}? {adv}? said|says|decided|insisted to? me? that? i|we should|must|have|had|need|needed|shall to? !leave|let|drop|ignore|stop|wait|not|forget',
  'came|called|went|rang _5 and said that? i|we should|must|have|had',
  '{had}? {adv}? delegated|passed|transferred|assigned|gave|handed|allocated it|this|that|the +2 to me|us',
];

const NAMED: readonly string[] = [
  ...SUBJECTS.flatMap((subject) => ORDERS.map((order) => `${subject} ${order}`)),
  'i|we|team {had}? {be} {adv}? asked|told|assigned|tasked|instructed|requested|ordered|approached|appointed|selected|chosen|deputed|roped|voluntold _3 by my|our|the|a +3 {superior}',
  'i|we|team {had}? {be} {adv}? given|handed the|a|this|an|my|our +2 {task} by|from my|our|the|a +3 {superior}',
  'assigned|given|delegated|handed to me|us by my|our|the|a +3 {superior}',
  'i|we|team {had}? {be} {adv}? asked|told|assigned|tasked|instructed|requested|ordered|appointed|selected|chosen|deputed|nominated|roped _3 by {superior}',
  "at|on|upon|following my|our|the +2 {superior} 's +1 request|instruction|instructions|order|orders|suggestion",
  'at|on|upon|following the request|instruction|instructions|order|orders of my|our|the +2 {superior}',
  'call|mail|email|message|request|note from my|our|the +2 {superior} asking|telling|requesting me|us to',
];

/** The same where the sentence opens with the verb, and "I" is understood. */
const OPENING: readonly string[] = [
  '{been}? {adv}? asked|told|assigned|tasked|instructed|requested|ordered|appointed|selected|chosen|deputed by my|our|the|a|{superior}|{NAME}',
  '{been} {adv}? asked|told|instructed|requested|assigned|tasked|appointed|selected|chosen|deputed to|with|as|on',
  '{been} {adv}? given|handed the|a|this|an|my|our +2 {task}',
  'tasked with|to',
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
  '{be} {adv}? assigned|given|delegated|handed|allocated to me|us !as',
  '{task} assigned|given|handed to me|us',
];

type Order = 'named' | 'bare' | 'opening';

const RULES: readonly PhraseRule<Order>[] = [
  ...NAMED.map((pattern) => ({ kind: 'named' as const, pattern })),
  ...BARE.map((pattern) => ({ kind: 'bare' as const, pattern })),
  ...OPENING.map((pattern) => ({ kind: 'opening' as const, pattern })),
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
    .map((phrase) => ({ range: phrase.range, sentence: phrase.sentence, named: namesSuperior(phrase) }));

/** An opening names somebody where "by" stands in it. */
function namesSuperior({ kind, words, from, to }: FoundPhrase<Order>): boolean {
  return kind === 'opening' ? words.slice(from, to).some(({ text }) => text === 'by') : kind === 'named';
}

function isTakenBack({ words, from, to, kind }: FoundPhrase<Order>): boolean {
  if (kind === 'opening') return from !== 0;
  if (words.slice(from, to).some(({ text }) => text === 'not' || text === 'never')) return true;
  return words.slice(Math.max(0, from - LOOK_BACK), from).some((word) => TAKEN_BACK.has(word.text));
}
