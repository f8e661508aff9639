import type { WordClasses } from '../phrasePattern';

/** Word classes of the plain goals alone. */
export const GOAL_WORDS: WordClasses = {
  be: "am is are was were be been 's will would",
  adv: 'also then now therefore really quickly urgently just only simply still always first',
  // What a goal is called.
  aim: `task tasks goal goals role job aim aims challenge challenges objective objectives mission responsibility
    responsibilities duty duties target targets priority purpose assignment kpi ambition intention hope plan problem deadline
    brief requirement requirements idea focus question deliverable deliverables vision ambition dream`,
  // Wishes and needs, before "to".
  need: `need needs needed had have has want wants wanted wish wished hope hoped aim aimed try tried plan planned intend intended
    expect expected resolved resolve strive strove supposed required going like ought`,
  // Verbs that open a goal told as a command. What belongs here: what one sets oneself to bring about.
  bring: `achieve analyse analyze automate boost bring build calm check clean complete convince coordinate create cut decrease
    define deliver deploy design develop diagnose document eliminate ensure establish execute figure find finish fix get give
    grow handle help hit identify implement improve increase introduce investigate keep launch lead learn lower maintain make
    manage meet migrate modernise modernize move optimise optimize organise organize plan prepare prevent produce provide raise
    recover redesign reduce refactor replace rescue resolve restore rewrite run save scale set ship shorten simplify solve speed
    stabilise stabilize standardise standardize stop streamline support teach test train turn understand update upgrade win write`,
  superior:
    'manager boss supervisor lead leader director head management cto ceo cfo coo vp em pm po hr pmo team company they he she',
};

/** How a bare post is told. It opens its sentence: elsewhere it may be set against another's. */
export const POSTS: readonly string[] = ['i|we {be} a|an|the|one +3'];

/** How a plain goal or an order is told. A sentence of this kind draws no line around anybody's responsibility. */
export const GOALS: readonly string[] = [
  'i|we|and|team|so|then|but|company {adv}? {be}? {adv}? {need} {adv}? to',
  'i|we {adv}? must|should|shall',
  'i|we {adv}? wanted|want|needed|need !to',
  'my|our|the|main|this +2 {aim} {adv}? {be}|:',
  '{aim} :',
  'i|we had|have just|only|about? {NUMBER}|a|one|two|three|four|five|six +1 day|days|week|weeks|month|months|hours',
  'i|we {be} {adv}? {adv}? asked|told|tasked|assigned|given|requested|instructed|appointed|selected|chosen|expected|required|invited|hired|recruited',
  '{superior} {be}? _2 asked|told|tasked|assigned|requested|instructed|appointed|wanted|expected|put|said me|us|it|that|this|i|we',
  'i|we {be}? {adv}? responsible|accountable|in for|charge',
  '{be} {adv}? my|our +2 {aim} to',
  'must|should be !approved|signed|agreed|decided|cleared|checked|accepted|bought|paid',
  'had|needed|has|needs to be !approved|signed|agreed|decided|cleared|checked|accepted|bought|paid',
  '{superior} {adv}? gave me|us the|a|this|an +2 {aim}',
  'gave|handed|passed it|this|that to me|us',
  'ticket|task|request|order|assignment from|by',
  'on the|our +1 board|backlog|sprint|roadmap',
  // A value is no line around a responsibility either.
  'it {be} very|so|really|extremely? important|crucial|essential|vital|critical',
  '{be} very|so|really|extremely? important|crucial|essential|vital to|for me|us',
];
