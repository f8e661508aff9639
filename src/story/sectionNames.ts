import type { SectionName } from './types';

/** What writers call a section: lower case, straight apostrophes, no leading article. */
const ALIASES: Readonly<Record<SectionName, readonly string[]>> = {
  Situation: ['situation', 'situations', 'context', 'background', 'setting', 'what happened', 'scenario'],
  Task: [
    ...['task', 'tasks', 'goal', 'goals', 'objective', 'objectives', 'problem', 'challenge', 'challenges', 'role'],
    ...['responsibility', 'problem statement', 'what i had to do', 'obstacle', 'obstacles'],
  ],
  Action: [
    ...['action', 'actions', 'what i did', 'approach', 'steps', 'action taken', 'actions taken', 'action steps'],
    ...[
      'steps taken',
      'what i actually did',
      'solution',
      'action plan',
      'how i did it',
      'actions i took',
      'action i took',
    ],
    ...['steps i took'],
  ],
  Result: [
    'result',
    'results',
    'outcome',
    'outcomes',
    'impact',
    'metrics',
    'end result',
    'final result',
    'what came of it',
  ],
  Learning: [
    ...['learning', 'learnings', 'reflection', 'reflections', 'lessons learned', 'lessons learnt', 'lesson learned'],
    ...['lesson learnt', 'lessons', 'lesson', 'hindsight', "what i'd do differently", 'what i would do differently'],
    ...['what i would change', "what i'd change", 'retrospective', 'takeaway', 'takeaways', 'what i learned'],
    ...['what i learnt', 'what i took away', 'in hindsight', 'what i have learned', "what i've learned"],
  ],
  'Trade-offs': [
    ...['trade-offs', 'trade-off', 'tradeoffs', 'tradeoff', 'trade offs', 'alternatives', 'risks', 'guardrails'],
    ...['alternatives considered'],
  ],
  'Follow-ups': [
    ...[
      'follow-ups',
      'follow-up',
      'follow ups',
      'follow up',
      'followups',
      'follow-up questions',
      'follow up questions',
    ],
    ...['probes', 'q&a', 'questions'],
  ],
  Notes: ['notes', 'scratch', 'draft notes', 'note to self', 'draft'],
};

const SECTION_BY_ALIAS: ReadonlyMap<string, SectionName> = new Map(
  (Object.entries(ALIASES) as [SectionName, readonly string[]][]).flatMap(([name, aliases]) =>
    aliases.map((alias): [string, SectionName] => [alias, name]),
  ),
);

/** The letter of the method that people put before or instead of the word: "S — Situation". */
const INITIALS: Readonly<Record<string, SectionName>> = {
  s: 'Situation',
  t: 'Task',
  a: 'Action',
  r: 'Result',
  l: 'Learning',
};

const NUMBERING = /^(?:\d{1,3}|[ivx]{1,4})[.):]\s*/;
const MARKUP = /[*_`~#]/g;
const PARENTHESES = /\([^()]{0,200}\)|\[[^[\]]{0,200}\]/g;
const INITIAL = /^([starl])(?:\s*[-–—:.=)/]\s*|\s+)(?=\S)/;
const ARTICLE = /^(?:the|my|our|key|main|your)\s+/;
const BEFORE_WORDS = new Set(' -–—:.,;=>•→');
const AFTER_WORDS = new Set(' -–—:.,;=?!');
const JOINTS = /[/&+,]|\sand\s/;

/** The words without the marks and spaces around them. */
function withoutEdges(words: string): string {
  let start = 0;
  let end = words.length;
  while (start < end && BEFORE_WORDS.has(words[start] ?? '')) start += 1;
  while (end > start && AFTER_WORDS.has(words[end - 1] ?? '')) end -= 1;
  return words.slice(start, end);
}

function alias(words: string): SectionName | undefined {
  const plain = withoutEdges(words);
  return SECTION_BY_ALIAS.get(plain) ?? SECTION_BY_ALIAS.get(plain.replace(ARTICLE, ''));
}

function namesIn(words: string): readonly SectionName[] {
  const whole = alias(words);
  if (whole) return [whole];
  const names = words.split(JOINTS).map(alias);
  return names.every((name) => name !== undefined) ? [...new Set(names)] : [];
}

/**
 * The sections that a heading names, in its order: none, one, or both of "Situation/Task". Case, numbering ("1."),
 * an initial ("S —"), parentheses, emphasis and a trailing colon do not count; of "Action: the long night" the words
 * before the colon do.
 */
export function sectionNamesOf(heading: string): readonly SectionName[] {
  if (heading.length > 200) return [];
  const plain = heading
    .replace(/[’ʼ`]/g, "'")
    .toLowerCase()
    .replace(MARKUP, '')
    .replace(PARENTHESES, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const words = withoutEdges(plain.replace(NUMBERING, ''));
  const found = namesIn(words);
  if (found.length > 0) return found;
  const bare = words.replace(INITIAL, '');
  if (bare !== words && namesIn(bare).length > 0) return namesIn(bare);
  const head = /^[^:–—]{1,60}?(?=\s?:|\s[-–—]\s)/.exec(bare)?.[0];
  if (head !== undefined) return namesIn(head);
  const initial = INITIALS[words];
  return initial && words.length === 1 ? [initial] : [];
}
