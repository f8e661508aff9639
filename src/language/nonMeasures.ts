import { nounLemma } from './nounForms';
import { parseDigits } from './numbers';
import { type Token, textAt } from './tokens';
import { PERIODS, SCORES } from './units';
import { knownPartsOf, NOUN } from './wordGroups';
import { wordSet } from './wordSet';

/** Months and their short forms; "may" counts only beside a number. */
const MONTHS = wordSet(
  'january february march april may may. june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
/** Words whose following number is a name, not an amount ("version 2", "room 214", "sprint 14"). */
const NUMBERED = wordSet(
  'version versions release v build port http https status code error room page pages chapter step phase sprint day week month quarter ' +
    'level tier stage part ticket issue bug pr mr section figure fig table line building floor gate number no nr # exit shard node zone ' +
    'option point item grade class type category priority sev severity severity-level question task story epic milestone iteration module ' +
    'article rfc iso cve cwe iec en din pep adr kb track layer terminal unit apartment route bus flight form schedule series season episode ' +
    'semester year q fy h p s3 covid windows python java node angular php ios android office',
);
const YEAR_LEADS = wordSet(
  'in since from until till by during early late mid around through to of and year fall spring summer winter autumn before after',
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

/** "In May 12 tenants complained": a day stands on its date, a month holds what is counted. */
function isCountInMonth(tokens: readonly Token[], i: number, end: number): boolean {
  const after = textAt(tokens, end);
  const month = MONTHS.has(textAt(tokens, i - 1)) && textAt(tokens, i - 2) === 'in';
  return month && after.endsWith('s') && (knownPartsOf(nounLemma(after)) & NOUN) !== 0;
}

function isDate(tokens: readonly Token[], i: number, end: number): boolean {
  const before = textAt(tokens, i - 1);
  const after = textAt(tokens, end);
  if (MONTHS.has(before) || MONTHS.has(after)) return after !== 'may' || tokens[end]?.capital === true;
  if (after === 'of' && MONTHS.has(textAt(tokens, end + 1))) return true;
  // "3rd", "3rd-party".
  if (ORDINAL_ENDS.has(after.slice(0, 2)) && !/^..[a-z]/.test(after) && tokens[end]?.joined === true) return true;
  const raw = textAt(tokens, i);
  if (!/^(?:19|20)\d\d$/.test(raw)) return false;
  const monthBefore = MONTHS.has(textAt(tokens, i - 2)) || MONTHS.has(textAt(tokens, i - 3));
  return YEAR_LEADS.has(before) || tokens[end]?.kind !== 'word' || monthBefore || !/(?:s|people)$/.test(after);
}

/** "10:30", "24/7", "12/03/2021", "2021-03-12", "192.168.0.1": a number tied to another by a mark. */
function isTied(tokens: readonly Token[], i: number, end: number): boolean {
  const raw = textAt(tokens, i);
  if (raw.includes(':') || raw.indexOf('.') !== raw.lastIndexOf('.')) return true;
  const tie = (mark: Token | undefined, other: Token | undefined) =>
    mark?.joined === true && other?.kind === 'number' && (mark.text === ':' || mark.text === '/' || mark.text === '_');
  if (tie(tokens[end], tokens[end + 1]) && tokens[end + 1]?.joined === true) return true;
  if (tokens[i]?.joined === true && tie(tokens[i - 1], tokens[i - 2])) return true;
  const hyphenated = tokens[end]?.text === '-' && tokens[end]?.joined === true && tokens[end + 1]?.kind === 'number';
  return hyphenated && tokens[end + 2]?.text === '-' && tokens[end + 2]?.joined === true;
}

/** "PAY-1432", "#77", "v2.3", "0.9.3", "COVID-19", "Windows 11", "step 3". */
function isName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (token === undefined || before === undefined) return false;
  if (token.joined && /^[-._/#:@]$/.test(before.text) && before.joined && tokens[i - 2]?.kind === 'word') return true;
  if (before.text === '#') return true;
  if (NUMBERED.has(before.text)) return !(PERIODS.has(before.text) && token.text.length > 2);
  if (before.text === '.' && NUMBERED.has(textAt(tokens, i - 2)) && before.joined) return true;
  if (before.text === ':' && NUMBERED.has(textAt(tokens, i - 2)) && !PERIODS.has(textAt(tokens, i - 2))) return true;
  const insideClause = i > 1 && tokens[i - 2]?.kind === 'word';
  return token.kind === 'number' && insideClause && before.capital && !SCORES.has(before.text) && before.text !== 'i';
}

/** What a time of the clock can end with: "ten past three", "at ten to midnight". */
const HOUR = /^(?:[1-9]|1\d|2[0-4]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)$/;

function isClock(tokens: readonly Token[], i: number, end: number): boolean {
  const after = textAt(tokens, end);
  const behindHour = after === 'past' || (after === 'to' && textAt(tokens, i - 1) === 'at');
  if (behindHour && HOUR.test(textAt(tokens, end + 1))) return true;
  if (/^(?:half|past)$/.test(textAt(tokens, i - 1)) && tokens[i - 1]?.joined !== true) return true;
  if (CLOCK_AFTER.has(textAt(tokens, end))) return tokens[end]?.text !== 'hrs';
  return (
    tokens[i - 1]?.text === 'at' &&
    /^\d\d?(?:[:.]\d\d)?$/.test(textAt(tokens, i)) &&
    tokens[end]?.kind !== 'word' &&
    parseDigits(textAt(tokens, i)) < 24
  );
}

/**
 * Whether the number at tokens `i` to `end`, which has no unit, is a date, a year, a clock time, a version, an id, a
 * port or another number that names rather than measures.
 */
export function isNonMeasure(tokens: readonly Token[], i: number, end: number): boolean {
  if (isCountInMonth(tokens, i, end)) return false;
  return isDate(tokens, i, end) || isTied(tokens, i, end) || isName(tokens, i) || isClock(tokens, i, end);
}
