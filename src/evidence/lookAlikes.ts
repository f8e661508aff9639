import { parseDigits } from './numbers';
import type { Token } from './tokens';
import { PERIODS, SCORES } from './units';

/** Months and their short forms; "may" counts only beside a number. */
const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
/** Words whose following number is a name, not an amount ("version 2", "room 214", "sprint 14"). */
const NUMBERED = new Set(
  (
    'version versions release v build port http https status code error room page pages chapter step phase sprint day week month quarter ' +
    'level tier stage part ticket issue bug pr mr section figure fig table line building floor gate number no nr # exit shard node zone ' +
    'option point item grade class type category priority sev severity severity-level question task story epic milestone iteration module ' +
    'article rfc iso cve cwe iec en din pep adr kb track layer terminal unit apartment route bus flight form schedule series season episode ' +
    'semester year q fy h p s3 covid windows python java node angular php ios android office'
  ).split(' '),
);
const YEAR_LEADS = new Set(
  'in since from until till by during early late mid around through to of and year fall spring summer winter autumn before after'.split(
    ' ',
  ),
);
const ORDINAL_ENDS = new Set(['st', 'nd', 'rd', 'th']);
const CLOCK_AFTER = new Set([
  'am',
  'pm',
  'a.m',
  'p.m',
  "o'clock",
  'oclock',
  'uhr',
  'hrs',
  'utc',
  'cet',
  'est',
  'pst',
  'gmt',
  'ist',
]);

const isCapitalised = (token: Token): boolean => token.kind === 'word' && token.raw !== token.low;

function isDate(tokens: readonly Token[], i: number, end: number): boolean {
  const before = tokens[i - 1]?.low ?? '';
  const after = tokens[end]?.low ?? '';
  if (MONTHS.has(before) || MONTHS.has(after)) return after !== 'may' || tokens[end]?.raw === 'May';
  if (after === 'of' && MONTHS.has(tokens[end + 1]?.low ?? '')) return true;
  if (ORDINAL_ENDS.has(after) && tokens[end]?.glued === true) return true;
  const raw = tokens[i]?.raw ?? '';
  if (!/^(?:19|20)\d\d$/.test(raw)) return false;
  const monthBefore = MONTHS.has(tokens[i - 2]?.low ?? '') || MONTHS.has(tokens[i - 3]?.low ?? '');
  return YEAR_LEADS.has(before) || tokens[end]?.kind !== 'word' || monthBefore || !/(?:s|people)$/.test(after);
}

/** "10:30", "24/7", "12/03/2021", "2021-03-12", "192.168.0.1": a number tied to another by a mark. */
function isTied(tokens: readonly Token[], i: number, end: number): boolean {
  const raw = tokens[i]?.raw ?? '';
  if ((raw.match(/\./g)?.length ?? 0) > 1) return true;
  const tie = (mark: Token | undefined, other: Token | undefined) =>
    mark?.glued === true && other?.kind === 'number' && (mark.raw === ':' || mark.raw === '/' || mark.raw === '_');
  if (tie(tokens[end], tokens[end + 1]) && tokens[end + 1]?.glued === true) return true;
  if (tokens[i]?.glued === true && tie(tokens[i - 1], tokens[i - 2])) return true;
  const hyphenated = tokens[end]?.raw === '-' && tokens[end]?.glued === true && tokens[end + 1]?.kind === 'number';
  return hyphenated && tokens[end + 2]?.raw === '-' && tokens[end + 2]?.glued === true;
}

/** "PAY-1432", "#77", "v2.3", "0.9.3", "COVID-19", "Windows 11", "step 3". */
function isName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (token === undefined || before === undefined) return false;
  if (token.glued && /^[-._/#:@]$/.test(before.raw) && before.glued && tokens[i - 2]?.kind === 'word') return true;
  if (before.raw === '#') return true;
  if (NUMBERED.has(before.low)) return !(PERIODS.has(before.low) && token.raw.length > 2);
  if (before.raw === '.' && NUMBERED.has(tokens[i - 2]?.low ?? '') && before.glued) return true;
  const insideClause = i > 1 && tokens[i - 2]?.kind === 'word';
  return (
    token.kind === 'number' && insideClause && isCapitalised(before) && !SCORES.has(before.low) && before.raw !== 'I'
  );
}

function isClock(tokens: readonly Token[], i: number, end: number): boolean {
  if (CLOCK_AFTER.has(tokens[end]?.low ?? '')) return tokens[end]?.low !== 'hrs';
  return (
    tokens[i - 1]?.low === 'at' &&
    tokens[i]?.kind === 'number' &&
    tokens[end]?.kind !== 'word' &&
    parseDigits(tokens[i]?.raw ?? '') < 24
  );
}

/**
 * Whether the number at tokens `i` to `end`, which has no unit, is a date, a year, a clock time, a version, an id, a
 * port or another number that names rather than measures.
 */
export function isLookAlike(tokens: readonly Token[], i: number, end: number): boolean {
  return isDate(tokens, i, end) || isTied(tokens, i, end) || isName(tokens, i) || isClock(tokens, i, end);
}
