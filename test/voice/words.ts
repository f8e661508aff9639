/** What nobody says in a software team, with what they do say. Whole words, in any case. The style page is docs/voice.md. */
export const FORBIDDEN: readonly (readonly [pattern: string, instead: string])[] = [
  ['deeds?', 'action, step'],
  ['whom', 'who'],
  [
    '(?<!\\b(?:no|this|that|which|each|the|only|every|any) )one (?:can|could|would|should|may|might|must|cannot)(?= \\w)',
    'you',
  ],
  ['mend(?:s|ed|ing)?', 'fix, repair'],
  ['keepers?', 'owner'],
  ['befall(?:s|en)?|befell', 'happen to'],
  ['in vain', 'for nothing'],
  ['anew', 'again'],
  ['nought|naught', 'zero, nothing'],
  ['whilst|amongst', 'while, among'],
  ['lest|whence|wherein|hitherto|henceforth', 'plain words'],
  ['learnt', 'learned'],
  ['fortnights?', 'two weeks'],
  ['rotas?', 'on-call rotation, schedule'],
  ['goes for:', 'tests:'],
  ['ha(?:s|ve) no before', 'has no baseline'],
  ['leaves? open (?:what|who|whose|over|how|when|whether)', "doesn't say"],
  ['names? no (?:action|owner|one|reason|result)', "doesn't say"],
  ['is no (?:principle|check|key|level|word|setting)', "isn't a"],
  ['ends the signal', 'dealbreaker'],
  ['speaks for you', 'what helps'],
  ['stands? (?:here|there) twice', 'appears twice'],
  ['it was I', 'I did it'],
  ['could have filmed', 'a camera could have caught'],
  ['than it has', 'runs over its time'],
  ['had nobody (?:acted|asked|noticed|looked|done)', 'if nobody had'],
  ['the decision had fallen', 'the decision was made'],
  ['hands? the question on', 'passes the question on'],
  ['nor whether', 'or whether'],
];

/** "I had a plan" has a thing; "I had told" and "they had three left" are told apart by the word that follows. */
const PARTICIPLE =
  '(?:[a-z]{2,}ed|been|begun|bought|brought|built|caught|chosen|come|cut|done|fallen|felt|found|given|gone|got|grown|heard|held|hidden|kept|known|left|lost|made|meant|met|paid|put|read|run|said|seen|sent|set|shown|spent|taken|taught|thought|told|won|worn|written)';

/** Said aloud it is one word: "didn't", "I'd". A writer may stress the "not" only by leaving the sentence without it. */
export const UNCONTRACTED = new RegExp(
  [
    '\\b(?:did|do|does|was|were|is|are|has|have|had|could|would|should|will) not\\b(?! only)',
    '\\bcannot\\b|\\bI am\\b(?=[ ,])|\\bI will\\b',
    '\\b(?:I|you|he|she|we|they) would [a-z]',
    `\\b(?:I|you|he|she|we|they) ha(?:d|ve) (?:never |already |just )?${PARTICIPLE}\\b`,
  ].join('|'),
  'i',
);

const PATTERNS = FORBIDDEN.map(
  ([words, instead]) => [new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${words})(?![\\p{L}\\p{N}_-])`, 'iu'), instead] as const,
);
/** Each forbidden word of a text, with what to write instead. */
export function forbiddenIn(text: string): readonly string[] {
  const read = text.replace(/\s+/g, ' ');
  return PATTERNS.flatMap(([pattern, instead]) => {
    const found = pattern.exec(read);
    return found ? [`“${found[0]}” (say: ${instead})`] : [];
  });
}
