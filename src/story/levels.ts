import { isSchoolHead, leadsPeople } from './managers';
import { LEVELS, type Level } from './types';

/** The names companies and candidates give to a level, in lower case with single spaces. */
const SYNONYMS: Readonly<Record<Level, readonly string[]>> = {
  SDE1: [
    'sde1',
    'sde i',
    'sde 1',
    'sde-1',
    'sde-i',
    'l4',
    'junior',
    'entry',
    'entry level',
    'new grad',
    'intern',
    'graduate',
  ],
  SDE2: [
    'sde2',
    'sde ii',
    'sde 2',
    'sde-2',
    'sde-ii',
    'l5',
    'mid',
    'mid level',
    'mid-level',
    'intermediate',
    'experienced',
  ],
  Senior: ['senior', 'sde3', 'sde iii', 'sde 3', 'sde-3', 'sde-iii', 'l6', 'sr', 'lead'],
  Principal: ['principal', 'l7', 'l8', 'staff', 'senior staff'],
};

const LEVEL_BY_NAME: ReadonlyMap<string, Level> = new Map(
  LEVELS.flatMap((level) => SYNONYMS[level].map((name): [string, Level] => [name, level])),
);

/** What a manager's own level is where they name none: that of an SDM at Amazon. */
export const MANAGERS_LEVEL: Level = 'Senior';

/** Jobs of so many words at most; more are a sentence. */
const MOST_WORDS = 4;

/** Words that are a level beside a job too: a staff nurse and a lead engineer need be no Principal and no Senior. */
const BESIDE_A_JOB =
  /^(?:entry|junior|intern|graduate|mid|mid-level|intermediate|experienced|senior|sr|principal|sde-?(?:[123]|i{1,3}))$/;
/** Jobs beside which "staff" is a level all the same. */
const HAS_STAFF_LEVEL = /^(?:sdm|em|sde|swe|sre|tpm|engineer|developer)$/;

/** What jobs are called, by their last word: a role, which says nothing of a level. */
const JOBS: ReadonlySet<string> = new Set(
  'tpm pm pm-t pmt sde swe sre nurse midwife physician designer researcher analyst consultant scientist architect recruiter teacher engineer developer manager'.split(
    ' ',
  ),
);

/** Numerals behind a title, and what they mean behind a job; a manager's count managers. Higher ones differ from company to company. */
const NUMERALS: ReadonlyMap<string, Level> = new Map([
  ['i', 'SDE1'],
  ['1', 'SDE1'],
  ['ii', 'SDE2'],
  ['2', 'SDE2'],
  ['iii', 'Senior'],
  ['3', 'Senior'],
]);

/** A level as Amazon counts them, wherever it stands. */
const GRADE = /^l\d$/;

/** How senior somebody is: their level, and whether they are there as a manager of people. */
export interface Seniority {
  readonly level: Level;
  readonly manager: boolean;
}

/** What words such as "L5", "staff", "L6 SDM", "TPM II" or "head nurse" mean; undefined where they mean no level. */
export function seniorityOf(words: string): Seniority | undefined {
  return statedSeniority(words) ?? (isManager(words) ? { level: MANAGERS_LEVEL, manager: true } : undefined);
}

/** As `seniorityOf`, but undefined too where a manager's title names no level: "SDM", "head nurse", "CEO". */
export function statedSeniority(words: string): Seniority | undefined {
  const named = LEVEL_BY_NAME.get(plain(words)) ?? namedAlike(words, (name) => LEVEL_BY_NAME.get(plain(name)));
  if (named) return { level: named, manager: false };
  const { title, grade, numeral } = readTitle(words);
  const manager = leadsPeople(title);
  if (!manager && !isJobTitle(title)) return undefined;
  // A numeral behind a manager's title counts managers.
  const level = grade ?? levelBeside(title) ?? (manager ? undefined : numeral);
  return level && { level, manager };
}

/** The level that each of several names means: "SDE2 (L5)", "Senior / L6". Undefined where they mean two, or one means none. */
export function namedAlike(words: string, levelNamed: (name: string) => Level | undefined): Level | undefined {
  const [first, ...others] = words.split(/[()/,|]| [-–—] /).filter((name) => name.trim() !== '');
  const level = first !== undefined && others.length > 0 ? levelNamed(first) : undefined;
  return others.every((name) => levelNamed(name) === level) ? level : undefined;
}

/** The level that a word such as "L5", "SDE II", "staff" or "SDM" means, or undefined where it means none. */
export function levelOf(words: string): Level | undefined {
  return seniorityOf(words)?.level;
}

/** Words that mean this level, or a manager of people at it. */
export function levelWords({ level, manager }: Seniority): string {
  return manager ? `${level} manager` : level;
}

/** Whether a role is that of a manager of people: "nurse manager", "SDM", "head of support", and no product manager. */
export function isManager(role: string): boolean {
  return leadsPeople(readTitle(role).title);
}

/** Whether the words name a job, with or without a level beside it: "TPM", "ICU nurse", "L5 PM-T", "Engineer II". */
export function isJob(words: string): boolean {
  return !LEVEL_BY_NAME.has(plain(words)) && isJobTitle(readTitle(words).title);
}

const isJobTitle = (title: readonly string[]): boolean => title.length <= MOST_WORDS && JOBS.has(title.at(-1) ?? '');

/** A title without what stands around it. */
interface Title {
  /** With the level in front of it, wherever it was said: "senior sdm" for "SDM senior". */
  readonly title: readonly string[];
  /** The level that is said beside it as Amazon counts: "L6". */
  readonly grade: Level | undefined;
  /** What a numeral behind it means: "II". */
  readonly numeral: Level | undefined;
}

/** The title in words such as "TPM L6", "SDM, L7", "SDM senior", "Manager, Software Development" and "EM2". */
function readTitle(words: string): Title {
  const said = words.split(',').map(plain).reverse().join(' ').trim();
  const each = said.replace(/(?<=[a-z]{2})-?(?=[1-3]$)/, ' ').split(' ');
  const grade = each.filter((word) => GRADE.test(word)).map((word) => LEVEL_BY_NAME.get(word))[0];
  const rest = each.filter((word) => !GRADE.test(word));
  const last = rest.at(-1) ?? '';
  const title = NUMERALS.has(last) ? rest.slice(0, -1) : rest;
  const [job = '', ...behind] = title;
  const isBehind = isTitle([job]) && LEVEL_BY_NAME.has(behind.join(' '));
  return { title: isBehind ? [...behind, job] : title, grade, numeral: NUMERALS.get(last) };
}

const isTitle = (title: readonly string[]): boolean => leadsPeople(title) || isJobTitle(title);

/** The level in front of a job, by its longest name and the word that stands nearest: "senior staff engineer". */
function levelBeside(title: readonly string[]): Level | undefined {
  const words = isSchoolHead(title) ? title.filter((word) => word !== 'principal') : title;
  const pairs = words.map((word, at) => `${words[at - 1]} ${word}`);
  const staff = HAS_STAFF_LEVEL.test(title.at(-1) ?? '') ? 'staff' : undefined;
  const named = [...pairs, ...words.filter((word) => word === staff || BESIDE_A_JOB.test(word)).reverse()];
  return named.map((name) => LEVEL_BY_NAME.get(name)).find((level) => level !== undefined);
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[,()\s]+/g, ' ')
    .replace(/\.(?= |$)/g, '')
    .trim();
}
