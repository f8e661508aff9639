// The rules of the grammar that color a heading as the section it names, made from the names that stories are read by.
import { ALIASES, FIRST_NAMES } from '../src/story/sectionAliases';
import { SECTION_NAMES, type SectionName } from '../src/story/types';

interface Rule {
  readonly include?: string;
  readonly [key: string]: unknown;
}

interface Grammar {
  patterns: Rule[];
  repository: Record<string, Rule>;
}

const SPACE = '\\s';
/** Spaces behind the marks, those that nobody sees among them. */
const ANY_SPACE = '[\\s\\u200B-\\u200D\\u2060\\uFEFF]';
/** What decorates a name: a tag, a comment, a short code, a box to tick, and each sign that is no letter. One way to read each. */
const SIGN =
  '(?:<[^<>\\n]{0,300}>|<(?![^<>\\n]*>)|:[a-z][a-z0-9_+-]{0,40}:|:(?![a-z][a-z0-9_+-]*:)|\\[x\\]|\\{(?![#.:=-])|[^\\p{L}\\p{N}\\n<:{])';
const SIGNS = `${SIGN}{0,24}`;
const MORE_SIGNS = `${SIGN}{1,24}`;
/** "[[lamp#part|": what a wiki link points at. */
const TARGET = `(?:(?<=\\[\\[)[^\\[\\]\\n]{0,200}[|#](?=[^\\[\\]|#]*\\])${SIGNS})?`;
const NUMBER = [
  '\\d{4}-\\d\\d-\\d\\d',
  `(?:step|part|section|phase)${SPACE}\\d{1,2}(?=${SPACE}?[:.–—-])`,
  `(?:no\\.?${SPACE}?)?\\d{1,3}(?:\\.\\d{1,2}){0,3}(?:${SPACE}?(?:\\/|of)${SPACE}?\\d{1,2})?(?![\\d\\p{L}])`,
  `[ivx]{1,4}(?=[.):]|${SPACE})`,
  '[a-z](?=[.)])',
  '\\p{No}',
].join('|');
/** "#lamp", "@ana" in front of the name. */
const TAGS = `(?:[#@]\\p{L}[\\p{L}\\p{N}_\\/-]{0,60}${SPACE}{1,4}){0,3}`;
const METHOD = `star[a-z]?(?:${SPACE}method)?(?=[^\\p{L}\\p{N}\\n])`;
const STATE = '(?:todo|wip|tbd|done)(?=[^\\p{L}\\p{N}\\n])';
const DRAFT = `(?:(?:first|second|third|rough|old|new|final)${SPACE})?draft(?:${SPACE}\\d)?(?=[^\\p{L}\\p{N}\\n])`;
const INITIAL = "[starl](?=[^\\p{L}\\p{N}\\n'’])";
const ARTICLE = `(?:(?:what|which)${SPACE}(?:was|were|is|are)${SPACE})?(?:(?:the|my|our|key|main|your)${SPACE}{1,4})?`;
const part = (words: string): string => `(?:(?:${words})${MORE_SIGNS})?`;
const BEFORE = `${TAGS}${SIGNS}${TARGET}${part(METHOD)}${part(NUMBER)}${part(STATE)}${part(INITIAL)}${ARTICLE}`;

const END = `${SPACE}*(?:$|[^\\p{L}\\p{N}\\s])`;
/** "30 s", "0:30–1:30", "2 of 3". */
const FIGURES = `[~≈]?\\d[\\d:.,~ –—\\/-]{0,20}(?:of \\d+)?(?:s|secs?|seconds?|mins?|minutes?|words?|%)?\\.?${END}`;
const STATE_BEHIND = `(?:todo|wip|tbd|done|draft|final|section|part|phase|bullets|https?|v\\d{1,2})(?![\\p{L}\\p{N}])`;
/** A name ends, and what follows is no more words of the same heading. */
const after = (joins: boolean): string =>
  `(?![\\p{L}\\p{Nd}]|[-'’_.]\\p{L})(?=${SPACE}*(?:$|[^\\p{L}\\p{N}\\s]|\\p{No}|${joins ? 'and\\b|' : ''}${STATE_BEHIND}|${FIGURES}))`;

const HEAD = `(?i)(?:^|\\G) {0,3}(?:>[ \\t]?){0,2}(#{1,6})(?:${ANY_SPACE}{1,20}|(?=(?-i:[A-Z])))`;
const TAIL = `(?:${SPACE}+(#+))?${SPACE}*$`;

/** A name as people type it: its first letter may be set off, as in "(S)ituation" and "**S**ituation". */
function typed(name: string): string {
  const letters = [...name].map((sign) => {
    if (sign === ' ') return `${SPACE}+`;
    if (sign === "'") return "['’‘ʼ´′＇`]";
    if (sign === '-') return '[\\u2010-\\u2012\\u2212-]';
    return sign === '&' ? '(?:&|&amp;)' : sign;
  });
  const [first = '', ...others] = letters;
  return `${first}${name.length > 4 ? '[)\\]*_]{0,4}' : ''}${others.join('')}`;
}

const anyOf = (names: readonly string[]): string =>
  `(?:${[...names]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(typed)
    .join('|')})`;

/** Names that are sure to be meant behind other words: "The late lamp – Action". */
const isSure = (name: string): boolean => FIRST_NAMES.has(name) || name.split(' ').length > 2;

function rule(section: SectionName, words: string): Rule {
  const scope = section.toLowerCase();
  return {
    name: `markup.heading.star.${scope}.star-story`,
    match: `${HEAD}(${words}[^\\n]*?)${TAIL}`,
    captures: {
      1: { name: 'punctuation.definition.heading.markdown' },
      2: { name: `entity.name.section.star.${scope}.star-story` },
      3: { name: 'punctuation.definition.heading.markdown' },
    },
  };
}

function rulesOf(section: SectionName): readonly (readonly [string, Rule])[] {
  const names = ALIASES[section];
  const first = names.filter((name) => FIRST_NAMES.has(name));
  const others = names.filter((name) => !FIRST_NAMES.has(name));
  const key = `heading-${section.toLowerCase()}`;
  const spoken = section !== 'Follow-ups' && section !== 'Notes';
  const isStar = spoken && section !== 'Trade-offs';
  const plain = [
    ...(first.length > 0 ? [`${anyOf(first)}${after(true)}`] : []),
    `${anyOf(others)}${after(false)}`,
  ].join('|');
  const initial = isStar ? `|${SIGNS}${section[0]?.toLowerCase()}(?=[)\\].:*_]{0,4}${SPACE}*$)` : '';
  if (!spoken) return [[key, rule(section, `${BEFORE}(?:${plain})`)]];
  const sure = `${ARTICLE}${anyOf(names.filter(isSure))}(?=[^\\p{L}\\p{N}\\n]*$)`;
  const draft = `${SIGNS}${DRAFT}${MORE_SIGNS}${sure}`;
  const behind = `[^\\n:–—#]{1,60}?(?:${SPACE}?[:;]|\\.(?=${SPACE})|${SPACE}[–—·•›»-](?=${SPACE}))${SIGNS}${sure}`;
  return [
    [key, rule(section, `(?:${BEFORE}(?:${plain})|${draft}${initial})`)],
    [`${key}-behind`, rule(section, behind)],
  ];
}

/** The grammar with its rules of headings as the names of sections want them. Those for a name behind other words come last. */
export function withHeadings(text: string): string {
  const grammar: Grammar = JSON.parse(text);
  const isHeading = (name: string): boolean => name.startsWith('heading-');
  const kept = Object.entries(grammar.repository).filter(([name]) => !isHeading(name) && name !== 'headings');
  const rules = SECTION_NAMES.flatMap(rulesOf);
  const behind = rules.filter(([name]) => name.endsWith('-behind'));
  const order = [...rules.filter((one) => !behind.includes(one)), ...behind];
  const includes = order.map(([name]) => ({ include: `#${name}` }));
  grammar.repository = { ...Object.fromEntries(kept), headings: { patterns: includes }, ...Object.fromEntries(order) };
  return `${JSON.stringify(grammar, undefined, 2)}\n`;
}
