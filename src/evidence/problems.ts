import type { Story } from '../story/types';
import { findInStory } from './findInStory';
import { compileGrammar, type PhraseRule, type WordClasses } from './phrasePattern';
import type { Located } from './types';

const CLASSES: WordClasses = {
  // Things that are wrong, and the harm they do.
  trouble: `problem problems issue issues bug bugs defect defects error errors failure failures fault faults outage outages
    incident incidents crash crashes leak leaks breach vulnerability vulnerabilities corruption mismatch discrepancy
    discrepancies bottleneck bottlenecks delay delays backlog downtime complaint complaints churn loss losses fraud penalty
    penalties fine fines refund refunds escalation escalations risk risks threat danger crisis emergency chaos mess pain
    struggle struggles challenge challenges difficulty difficulties conflict conflicts disagreement tension confusion dispute
    disputes shortage lack gap gaps debt concern concerns pressure deadline stake stakes mistake mistakes waste spike spikes
    timeout timeouts duplicates overrun overtime workaround workarounds pager alarm alarms cancellation cancellations cost
    costs turnover attrition scam phishing theft accident accidents injury injuries fire flood strike audit lawsuit letter recall
    absence absences noise misunderstanding misunderstandings rumour rumours grievance grievances shrinkage overspend deficit regression regressions incidents obstacle obstacles setback friction frustration`,
  // States nobody wants.
  bad: `slow slower slowly slowest late broken wrong incorrect missing stale corrupt corrupted inaccurate unreliable
    unstable flaky inconsistent manual manually tedious painful inefficient expensive outdated obsolete legacy unusable
    unavailable unreachable down offline stuck blocked overloaded overwhelmed understaffed overdue short insufficient
    poor poorly bad badly worse worst angry upset unhappy frustrated frustrating dissatisfied worried tired confusing
    confused unclear difficult hard critical urgent impossible unable vulnerable insecure empty lost dead cumbersome
    repetitive prone error-prone unresponsive erratic erratically random randomly intermittent intermittently unmaintained
    messy fragile brittle tight struggling failing afraid scared anxious nervous exposed leaked unknown suspicious compromised crying ill sick hurt injured shouting short-staffed overbooked fake stolen
    suddenly unfortunately unexpected unexpectedly low lower`,
  // What goes wrong, as a verb.
  goesWrong: `fail fails failed break breaks broke breaking drop drops dropped dropping fall falls fell falling lose loses
    losing crash crashed crashing stop stops stopped complain complained complains complaining suffer suffered suffering
    struggle struggled miss misses missed exceed exceeded overrun delayed cancelled canceled quit resigned left leaving
    threaten threatened threatening refuse refused reject rejected wait waited waiting waste wasted wasting hang hung hangs
    freeze froze frozen leak leaked leaking decline declined declining decrease decreased degrade degraded deteriorate
    deteriorated stall stalled clash clashed disagree disagreed argue argued doubled tripled skyrocketed exploded piled
    rang gave disappear disappeared vanished corrupt overwrote overwritten double-charged timed expire expired reset
    resetting restart restarted paged flooded hacked attacked stole abandoned neglected jumped ignored died gone abandon abandons abandoned abandoning
    queueing queuing shouted yelled cried walked binned threw burned burnt flooded collapsed broke hurt fined sued slipped
    queued turned-away returning`,
  not: 'not never no nobody none nothing without neither nor hardly barely',
  time: 'second seconds minute minutes hour hours day days week weeks month months quarter sprint fortnight weekend',
  be: 'is was were are of at',
  // Spans that are waited through; nobody waits a year for a page.
  short: 'second seconds minute minutes min mins hour hours hrs h s ms day days night nights',
  count: 'a one two three four five six seven eight nine ten twelve couple few',
};

const PATTERNS: readonly string[] = [
  '{trouble}',
  '{bad}',
  '{goesWrong}',
  '{not}',
  'to|will|would|people|staff|customers|users|students|nurses|members|drivers|colleagues|employees|who leave|leaves',
  'twice|double|triple|duplicate|duplicated',
  '{NUMBER} x $|instead',
  'however|unfortunately|despite|although',
  'too many|much|long|few|little|often|late|big|small',
  '{NUMBER} %|percent|per',
  '$|£|€|₹ {NUMBER}',
  '{NUMBER} €|euros|dollars|pounds|rupees',
  'took|takes|taking|spent|spend|spending|wait|needed|needs ~3 {NUMBER}|{count} {time}|to|and|or',
  'took|takes|taking|take +1 {NUMBER}|{count} +2 {time}',
  '{NUMBER}|{count} - {NUMBER} {short}',
  '{NUMBER}|{count}|half +1 {short}',
  'target|goal|limit|budget|sla|standard|promised|plan {be}? {NUMBER}|{count}',
  'against|over|above|below|than|versus|instead {NUMBER}|{count}|of|target|plan|budget',
  'went|gone|rose|risen|climbed|grew|jumped|shot|fell|going up|down|from|to',
  '{NUMBER}|{count} out? of {NUMBER}|{count}|every',
  '{NUMBER} +2 tickets|calls|emails|mails|messages|letters|reports|alerts',
  'already|still|too old|late|busy|full|open|waiting',
  'gave|give|giving|turned|turning|sent|given _2 up|away|back|round|around',
  'got|received|had a|an|fake +2 letter|call|mail|email|warning|notice|invoice',
  'took|takes forever|long|hours|days|weeks|ages',
  'within|in|by|only|just the? next? {NUMBER}|{count} {time}',
  '{NUMBER}|{count} {time} before|late|behind|left|to',
  'behind the? schedule|plan|on|target|us|by|competitors|deadline',
  'had|has|must|going to be finished|done|shut|replaced',
  'noticed|noticing|discovered|realised|realized|found|saw|learned out? that|a|an|the|some|our|one|when|eleven|{NUMBER}',
  'found out',
];

const RULES: readonly PhraseRule<true>[] = PATTERNS.map((pattern) => ({ kind: true, pattern }));
const GRAMMAR = compileGrammar(RULES, CLASSES);

/** Where a problem, a change for the worse, a figure that hurts or a stake is named. */
export function readProblems(story: Story): readonly Located[] {
  return findInStory(GRAMMAR, story)
    .filter(({ words, from }) => !isRhythm(words[from - 1]?.text))
    .map(({ range, sentence }) => ({ range, sentence }));
}

/** "Every two hours", "open six days a week": a rhythm is no wait. */
function isRhythm(before: string | undefined): boolean {
  return before === 'every' || before === 'each' || before === 'open' || before === 'runs';
}
