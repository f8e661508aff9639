import { findInStory } from './findInStory';
import { compileGrammar, type PhraseRule, type WordClasses } from './phrasePattern';
import type { Located, Reader } from './types';

const CLASSES: WordClasses = {
  be: "is was were are been be 's",
  // Deeds that find out whether something holds. Verbs that can also mean another thing stand in the patterns.
  prove: `measured verified validated confirmed replayed monitored benchmarked reproduced simulated audited reconciled
    profiled retested rehearsed`,
  proving: `measuring verifying validating confirming replaying monitoring benchmarking reproducing simulating auditing
    reconciling testing comparing checking`,
  test: 'test tests tested testing benchmark benchmarks check checks experiment experiments pilot replay drill drills',
};

const PATTERNS: readonly string[] = [
  '{prove}',
  'by {proving}',
  'to verify|validate|confirm|measure|prove|monitor _',
  'ran|run|wrote|added|built|did|performed|conducted|set|started _4 {test}',
  'checked|compared|counted _6 against|with|before|after|daily|every|for|totals',
  'double|cross checked',
  'i|we|and tested|checked|compared|piloted|watched _',
  '^ tested|checked|compared|piloted',
  'load|smoke|regression|integration|unit|property|stress|soak|user|usability|acceptance|performance {test}',
  'a / b',
  'canary|canaries',
  'shadow mode|traffic|run',
  'dry run|runs',
  'before and|/ after',
  'in|on staging|sandbox',
  'behind a +2 flag',
  'kept|keep an eye',
  'sat with _4 and checked',
  'rolled|roll|released|shipped|launched _4 to {NUMBER} %',
];

const RULES: readonly PhraseRule<true>[] = PATTERNS.map((pattern) => ({ kind: true, pattern }));
const GRAMMAR = compileGrammar(RULES, CLASSES);

/** How they knew that it worked: what was measured, replayed, tried on a few first, or checked against the totals. */
export const readVerifications: Reader<Located> = (story) =>
  findInStory(GRAMMAR, story).map(({ range, sentence }) => ({ range, sentence }));
