import { REPORTING, STATES } from './verbClasses';
import { verbForm } from './verbForms';
import { wordSet } from './wordSet';

/** Lemmas that say a quantity moved or was reached. What belongs here: verbs, and their nouns, that make "X to Y" a before and an after. */
export const CHANGES = wordSet(
  `increase decrease reduce reduction drop fall rise grow cut improve improvement boost lower raise shrink go come save climb jump decline slash shorten trim speed scale expand
  bring get move turn double triple halve accelerate win gain lose down up reach hit exceed surpass stay hold recover optimize optimise minimize minimise eliminate prevent avoid earn
  generate achieve attain deliver plunge soar surge spike`,
);

/** Verbs that take a figure down without a "from" ("cut it 14 to 5", "consolidated 14 forms to 3"). */
export const LOWERING = wordSet(
  `decrease reduce drop fall cut lower shrink decline slash shorten trim minimize minimise plunge down halve consolidate merge compress condense
  simplify streamline`,
);

/** Verbs that take a figure up in the same way, or to where it is better. */
export const RAISING = wordSet(
  `increase rise raise grow climb jump boost scale expand soar surge spike improve up go optimize optimise accelerate speed double triple
  quadruple`,
);

/** Verbs that take a figure to wherever the figures say. */
export const SHIFTING = wordSet('bring get move turn');

/** Of those that raise, what somebody does to things that are counted: "raised 5 to 10 tickets". */
export const RAISING_THINGS = wordSet(
  'raise boost scale expand improve optimize optimise accelerate speed double triple quadruple',
);

/** What is told in percent or points as such: "coverage 40 to 85%" is two levels of it, "sales 10 to 15%" how much they changed. */
export const SHARES = wordSet(
  `rate percentage share coverage accuracy precision recall conversion retention uptime availability adoption satisfaction utilization
  utilisation margin participation attendance engagement completion occupancy compliance nps csat score rating`,
);

/** Verbs that describe the work or its setting, and count nothing that changed. Those of saying, thinking and being belong to them. */
const SETTINGS = wordSet(
  `lead study change manage handle use touch cover contain involve include supervise interview showcase demo span divide split invite name call number spend base located
  comprised participate join coordinate oversee survey list count assign host deploy port discuss try watch visit contact display feature employ own present use regard follow
  compare listen speak talk tell read give sit do work learn`,
);

/** Past tenses after a counted subject by which nothing became of it. */
const IDLE = wordSet(
  'answer notice need review base call name relate watch listen look agree like want wait locate affect impact invite assign allocate design deploy be have do say think speak thank praise congratulate applaud clap cheer hug smile',
);

/** "caught two bugs", "kept five drivers": a verb after which a count is a result, whatever its tense. */
const GAINS = wordSet(
  'get win sell catch find bring make build write take meet beat send draw keep teach gain earn prevent avoid serve reach recover attract see save generate answer',
);

/** What a verb before a count makes of it: a result in the past, and of the likes of "save" or "catch" at any time. */
export function bringsAbout(word: string, managed: boolean): boolean {
  const form = verbForm(word);
  if (form === undefined) return false;
  const { lemma } = form;
  if (CHANGES.has(lemma)) return true;
  if (SETTINGS.has(lemma)) return false;
  if (managed || GAINS.has(lemma)) return true;
  return (form.past || form.participle || form.gerund) && !STATES.has(lemma) && !REPORTING.has(lemma);
}

/** What is used or joined "by 40 managers" is measured by them. */
export const TAKEN = wordSet('use adopt attend visit download read follow sign buy join watch book see');

const HABITS = wordSet('adopt use copy rely depend follow run switch pay');

/** What a verb after a counted subject says became of it: something in the past, or a habit taken up. */
export function becomesOf(word: string): boolean {
  const form = verbForm(word);
  if (form === undefined) return false;
  return form.past || form.participle ? !IDLE.has(form.lemma) && !REPORTING.has(form.lemma) : HABITS.has(form.lemma);
}

/** After a counted subject, these say that nothing became of it. */
export const isIdle = (word: string): boolean => {
  const form = verbForm(word);
  return (form?.past || form?.participle) === true && (IDLE.has(form?.lemma ?? '') || REPORTING.has(form?.lemma ?? ''));
};

/** Things that are results by being counted at all: people won, money-like events, failures that happened or not. */
export const OUTCOME_NOUNS = wordSet(
  'users downloads download signups sign-ups sign-up subscribers subscriptions views pageviews visitors visits attendees leads orders sales likes upvotes ' +
    'installs installations conversions referrals donations donors hires awards promotions deals contracts clients customers complaints ' +
    'incidents bugs defects errors outages crashes refunds returns failures escalations rollbacks restarts appointments registrations ' +
    'bookings applications enrollments followers reviews testimonials votes signatures volunteers jobs lives accidents injuries',
);

/** Failures whose absence alone is a result ("no downtime", "without a single rollback"). Lemmas. */
export const FAILURES = wordSet(
  `downtime outage incident error failure restart crash complaint escalation rollback regression duplicate defect bug breach violation refund return loss injury accident casualty page
  delay interruption disruption timeout leak rejection cancellation penalty fine finding vulnerability`,
);
