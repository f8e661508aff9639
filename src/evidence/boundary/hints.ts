import type { WordClasses } from '../phrasePattern';

/** Word classes of the hints alone. */
export const HINT_WORDS: WordClasses = {
  // What a party does with a thing that is in its hands.
  keeping: `keep keeps kept hold holds held handle handles handled cover covers covered manage manages managed maintain
    maintains maintained supply supplies supplied provide provides provided sign signs signed approve approves approved choose
    chooses chose pick picks picked order orders ordered plan plans planned pay pays paid buy buys bought write writes wrote
    build builds built take takes took do does did stay stays stayed remain remains remained look looks looked set sets fix
    fixes fixed run runs ran own owns owned decide decides decided answer answers`,
  // After "by", a time or a means.
  byWhen: `the end deadline time date next then now friday monday tuesday wednesday thursday saturday sunday noon midnight
    early late mid january february march april may june july august september october november december q1 q2 q3 q4 eod
    summer autumn winter spring christmas easter year month week close of`,
  // Nouns of somebody's power over a thing.
  power: `authority mandate remit permission approval approvals ownership owners jurisdiction discretion freedom autonomy
    veto say sign-off signoff signature consent boundary boundaries purview rights prerogative privilege`,
  // Adjectives of somebody's standing towards a thing.
  standing: `allowed authorised authorized permitted entitled empowered answerable accountable liable qualified licensed
    trusted certified cleared supposed`,
  // First words of an equation that name no owner: "it was my first week", "it was my goal".
  notArea: `first goal aim priority objective ambition dream manager boss challenge fear concern main biggest target intention
    wish hope task favourite favorite turn-around chance opportunity plan idea team teams company last final second third`,
  // What is left to a party when it is shared out.
  portion:
    'side end half part portion piece share slice bit turn shift watch week bay floor desk section class ward patch',
  // What a person starts of their own will.
  initiative: `volunteered volunteering offered offering proposed proposing suggested suggesting pitched initiated undertook agreed
    promised insisted raised flagged stepped chose adopted`,
};

/** Before "by", a deed that names no owner: an assignment, a cause or a change. */
export const NO_AGENCY: ReadonlySet<string> = new Set(
  `asked told assigned tasked given instructed requested ordered appointed selected chosen approached required expected
  caused affected hit driven followed increased reduced decreased cut improved grown raised lowered finished completed
  delivered ready impressed surprised frustrated inspired motivated resolved fixed live`.split(/\s+/),
);

/**
 * Signs that responsibility is talked about at all, in words that do not prove where it began and ended. What belongs
 * here is rare in a plain goal ("I needed to cut the tickets") and in a plain assignment ("my manager asked me to…").
 */
export const HINTS: readonly string[] = [
  '=',
  'mine|theirs|hers|ours',
  'his|yours $',
  "'s $",
  'nobody|none|neither|nor|whose',
  'no one',
  'alone|solely|exclusively|single-handedly|initiative|myself|ourselves|himself|herself|themselves',
  'only !{NUMBER}|two|three|four|five|six|seven|eight|nine|ten|few|little|had|have|a|way|one|days|weeks|hours|after|when',
  'the|my|should|must|could only',
  'answer|answers|answered for',
  'done|made|handled|run|written|decided|prepared|kept at|with|in the|our|another|{NAME}',
  'only one|a|the +2 who|that|with|left|on|in|person|{person}',
  'i|we could|can|may|might|must|did|do|do|should not !know|want|have|understand|like|think|see',
  'i|we {be} {adv}? not !sure|happy|able|satisfied|comfortable|confident|aware|familiar',
  'i|we had|have|held no !idea|choice|time|experience|clue|doubt|problem',
  'not {adv}? {adv}? my|his|her|their|the|our +2 {duty}',
  'else|others',
  'the other|others|rest !day|side|hand',
  '{power}',
  'a|my|his|her|their|the|no +1 right to',
  '{be} my|our|his|her|their right|rights',
  'decision|decisions|call|choice {be} {adv}? !to',
  'decision|decisions|call|choice of',
  "my|his|her|their|our|'s +1 decision|decisions|call|choice",
  'i|we|he|she|they|who|director|manager|boss|head|chef|owner|judge|doctor|client|customer|board|committee {adv}? decide|decides|decided',
  'how|what|which|when|where i|we {adv}? {keeping}|use|used|teach|taught|work|worked',
  '{standing} to|for',
  'answerable|accountable|liable',
  'own|owns|owned|owning !a',
  'my|his|her|their|our own',
  'belong|belongs|belonged|belonging',
  '{be} {adv}? for me|him|her|them|us|the to',
  '{be} {adv}? on|up|down|with|under|by to? me|him|her|us|them',
  'left|leaving|leaves|up to me|him|her|us',
  'by|under me !to',
  '{be} {adv}? my|our|his|her|their|your|whose !{notArea}|own +2 {portion}|{duty}|$ !to|was|is',
  '{be} {adv}? the +2 area|job|business|field|domain|matter|concern|affair|task|duty|work|role|property|province of',
  '{be} {adv}? from|with the|our|my|a !end|beginning|start|last|first|very',
  'stay|stays|stayed|remain|remains|remained|sit|sits|sat|lie|lies|lay|rest|rests|rested with|in|at the|my|our|their|his|her|a|{NAME}',
  'by the|a|an|our|my|their !{byWhen} +2 {group}|{person}|{post}|{boss}|company|county|city|state|government|store|owner|parents|parent',
  'my {portion}',
  'i|and|then|so|we {adv}? {adv}? {initiative}',
  '^ {initiative}',
  'i|and|so|we {adv}? decided|took|asked if|whether|for|to|it|on|over|up|this|that|them|these|responsibility|ownership !me',
  'i|and {adv}? made it',
  'split|shared|divided|divide|share|rotates|rotate|rota',
  'interim|deputy|acting|stand-in|cover|covering|stood|standing|filled|filling for|in|as|while|of',
  '{be} {adv}? away|absent|off|sick|ill|on|abroad leave|holiday|vacation|sick|ill|that|for|$|and|so',
  'had {adv}? left|quit|resigned|retired|gone',
  'outside|beyond|within the|my|our|her|his|their|normal|usual',
  'i|we could|can|may {adv}? !not',
  'had|have|has|with the|full|read|write|admin? access',
  'let|lets|letting me|us',
  'up to {NUMBER}|$|£|€|₹',
  'i|me {be}|as {adv}? the +2 one|person|owner|author|maintainer|administrator|admin !to',
  'i {be} only|just|merely|still',
  'i had|have {adv}? written|built|made|designed|introduced|set|started|created|caused|broken|signed|promised|merged|deployed|configured',
  'because|since|as i had|have written|built|made|designed|introduced|set|started',
  'the|our|my|an|a +2 {group}|{person}|{post} {adv}? {keeping} !to|me|us|it|if|whether|for',
  '{NAME} {keeping} !to|me|us|it|if|whether',
  'he|she|they {adv}? {keeping} !to|me|us|if|whether',
  'while|whereas the|my|our|he|she|they|{NAME}|another|others|i',
  'off the|of my|our|their|the +1 books|clock|desk|plate|list|table',
  'unpaid|unofficial|unofficially|informally|informal|voluntary|voluntarily|spontaneously|unassigned|unowned|ownerless',
];
