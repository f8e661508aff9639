import { type FoundPhrase, findInStory } from './findInStory';
import { compileGrammar, type PhraseRule, type WordClasses } from './phrasePattern';
import type { Located, Reader } from './types';

const CLASSES: WordClasses = {
  be: "is was were are been be 's",
  have: "have has had 've 'd",
  adv: 'also even still only then briefly first seriously deliberately consciously carefully actually',
  ways: `options option approaches approach ways alternatives choices solutions possibilities designs tools vendors paths
    frameworks libraries strategies candidates models`,
  two: 'two three four five both several multiple various different many other 2 3 4 5',
  count: 'a an one two three four five six seven eight nine ten twelve twenty',
  // Deeds that give something up, or turn something down.
  drop: `rejected discarded dismissed abandoned postponed deferred delayed sacrificed skipped dropped descoped shelved
    parked declined refused`,
  // Comparatives that weigh one way against another.
  better: `cheaper cheapest quicker quickest safer safest easier easiest simplest simpler faster fastest slower riskier dearer cheap expensive
    cleaner lesser obvious smaller popular tempting`,
};

const PATTERNS: readonly string[] = [
  'threw|throw|thrown it|them|that|this out|away',
  'tried _5 first',
  '{be} against it|this|that|the|my|us',
  'counter argument|arguments',
  'in exchange|return $',
  'thought|toyed|played|flirted about|of|with _7 , but',
  'thought|toyed|flirted about|of|with _5 but|instead|however',
  'afraid|feared|worried|objected|nervous that|it|this|we|they|about',
  'the|one +1 price|cost|catch|snag :|,',
  'i|we {adv}? lost !my|track|touch|contact|the|count|sight',
  'bad|wrong|costly|expensive idea|choice|move',
  'at first but|however',
  'might|could|may {adv}? block|break|fail|backfire|delay|hurt|upset|annoy|offend|lose',
  'rather than|keep|pay|lose|wait|risk',
  'knew|know|aware that? it|this|we|i|they would|could|might',
  'made me unpopular',
  '^ extra|additional',
  'against the|our|my +2 rule|rules|policy|protocol|advice|wish|wishes',
  'without asking|permission|approval|waiting',
  'alternative|alternatives|alternatively|tradeoff|tradeoffs|downside|downsides|drawback|drawbacks|compromise|compromises|fallback|caveat',
  'trade off|offs',
  'traded|trading|trade _3 for|against',
  'pros and|& cons',
  'risk|risks|risky|riskier|risked|risking',
  'danger|dangers {be}',
  'biggest|main|real danger',
  '{two} +1 {ways}',
  'considered|considering|debated|contemplated',
  'weighed|weighing up|both|whether|against|my|pros|cost|costs|risk|risks|options|whether',
  'weighed|weighing the|a|our|two +1 {ways}|pros|cost|costs|risk|risks|benefit|benefits|advantages',
  'weighed|weighing _5 against',
  'evaluated|compared|assessed|researched at? _3 {ways}',
  'looked|explored|discussed at|into? {two}|different|alternative|other|several +1 {ways}',
  'instead|rather of|than !{NUMBER}|{count}|day|week|month|year|hour',
  'i instead',
  'instead ,|:|$',
  'tried|used|took|did instead',
  'opposed to',
  'versus|vs',
  'opted|opt|opting for|to',
  'chose|choose|choosing|picked|preferred|selected|favoured|favored _8 over|because|since|instead',
  'chose|preferred the? first|second|third|former|latter|{better}',
  'chose|choosing not|to',
  'decided|deciding|argued|advised|chose against',
  'decided|chose|agreed not to',
  'ruled|ruling out',
  'threw|throw|turned out|down the|a|an|two|that',
  'i|we|and {adv}? {drop}',
  '^ {drop}',
  'gave|give up _3',
  'could {have} _',
  'would {have} _',
  'would {adv}? cost|mean|break|take|need|require|double|lose|slow|delay|add|hide|make',
  'but|and it|that|this|which would|might|could|meant|means|needed|costs|cost|takes',
  'cost|costs|costing me|us|it|them|about|roughly|around|{NUMBER}|$|£|€|one|two|three|some|nothing|little|a|an|more|less',
  'the|its|real|only cost|price|catch {be}|of !the',
  '^ cost|costs|price|risk|catch :|-',
  'which {adv}? ate|costs|cost|doubled|slowed|needs|delayed|meant|delays|slows|makes|made',
  '{be} worse|better|cheaper|safer than a|an|the|to|no|losing|having|waiting',
  'it|this|that {be} less|more|slower|heavier|uglier _ ,|;|but|and|.',
  'off the|my|our +2 roadmap|plan|sprint|backlog',
  'at the|a? cost|price|expense of',
  'even if|though it|this|that|the|some|then|we|i',
  'knowing it|this|that|full|how',
  'i|we|and {adv}? accepted|accepting|accept that|the|a|some|slower|higher|more|this',
  '^ accepted|accepting',
  'in exchange|return for',
  'sacrifice|sacrificing|sacrifices',
  'balance|balancing|balanced _3 between|against|with|and',
  'the|a {better} +1 option|way|fix|choice|path|solution|harm|one|route|request|answer|alternative',
  '{better} , but',
  'i|we|and left|kept _6 alone|untouched|unchanged|open|manual|eager|parallel|for|as',
  '^ left|kept|leave|keep _6 alone|untouched|unchanged|open|manual|eager|parallel|for|as',
  'leaving|keeping _6 alone|untouched|unchanged',
  'more|less +1 work|code|effort|memory|time|complexity but|and|than',
  'took longer than',
  'side effect|effects',
  'choose|chose|choosing|decide|decided between',
  'either _7 or',
  '{better}|safer|riskier|uglier|longer|shorter|less|more but',
  'but {better}|safer|riskier',
  'needed|needs|used|uses|required|requires|takes more|extra memory|time|work|code|money|disk|space|effort',
  'it|this|that|which {adv}? meant|means that|more|less|slower|waiting|losing',
  'pushed back on|against|and',
  'prioritised|prioritized|prioritising|prioritizing _6 over',
  'which|that i|we {adv}? accepted',
  'out of scope',
  'short term|long',
  'built|build or|vs|versus|against buy|bought',
  'speed over|vs|versus|and|or quality|safety|correctness|risk|perfection|accuracy|completeness',
];

const RULES: readonly PhraseRule<true>[] = PATTERNS.map((pattern) => ({ kind: true, pattern }));
const GRAMMAR = compileGrammar(RULES, CLASSES);

/** Alternatives that were weighed, costs that were accepted and risks that were named. */
export const readTradeOffs: Reader<Located> = (story) =>
  findInStory(GRAMMAR, story)
    .filter((phrase) => !isStake(phrase))
    .map(({ range, sentence }) => ({ range, sentence }));

/** "The renewal was at risk" says what was at stake, and weighs nothing. */
function isStake({ words, from }: FoundPhrase<true>): boolean {
  return words[from]?.text.startsWith('risk') === true && words[from - 1]?.text === 'at';
}
