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

/** What is said of somebody who leads people, in lower case. */
const MANAGERS: ReadonlySet<string> = new Set(['sdm', 'em', 'manager']);

/** Managers of a thing and of no people: with one of these before it, "manager" is a job like any other. */
const OF_THINGS: ReadonlySet<string> = new Set(
  'product program programme project account success customer community case risk change release delivery brand category marketing content partner relationship property portfolio traffic'.split(
    ' ',
  ),
);

/** What a manager's own level is where they name none: that of an SDM at Amazon. */
export const MANAGERS_LEVEL: Level = 'Senior';

/** A longer name is a sentence, and no manager's. */
const MOST_WORDS = 3;

/** Words that are a level beside a job too: a staff nurse and a lead engineer need be no Principal and no Senior. */
const BESIDE_A_JOB = /^(?:l\d|entry|junior|mid|mid-level|experienced|senior|sr|principal)$/;

/** What jobs are called, by their last word: a role, which says nothing of a level. */
const JOBS: ReadonlySet<string> = new Set(
  'tpm pm pm-t pmt nurse midwife physician designer researcher analyst consultant scientist architect recruiter teacher engineer developer manager'.split(
    ' ',
  ),
);

/** How senior somebody is: their level, and whether they are there as a manager of people. */
export interface Seniority {
  readonly level: Level;
  readonly manager: boolean;
}

/** What words such as "L5", "staff", "L6 SDM" or "nurse manager" mean; undefined where they mean no level. */
export function seniorityOf(words: string): Seniority | undefined {
  const said = plain(words);
  const level = LEVEL_BY_NAME.get(said);
  if (level) return { level, manager: false };
  const led = managerIn(said);
  if (led === undefined) {
    const beside = isJobName(said) ? levelBeside(said) : undefined;
    return beside && { level: beside, manager: false };
  }
  return { level: LEVEL_BY_NAME.get(led) ?? levelAmong(led) ?? MANAGERS_LEVEL, manager: true };
}

/** The level that a word such as "L5", "SDE II", "staff" or "SDM" means, or undefined where it means none. */
export function levelOf(words: string): Level | undefined {
  return seniorityOf(words)?.level;
}

/** Words that mean this level, or a manager of people at it. */
export function levelWords({ level, manager }: Seniority): string {
  return manager ? `${level} manager` : level;
}

/** Whether a role is that of a manager of people: "nurse manager", "SDM", and no product manager. */
export function isManager(role: string): boolean {
  return managerIn(plain(role)) !== undefined;
}

/** Whether the words name a job, with or without a level beside it: "TPM", "ICU nurse", "L5 PM-T". */
export function isJob(words: string): boolean {
  return isJobName(plain(words));
}

function isJobName(said: string): boolean {
  const words = said.split(' ');
  return words.length <= MOST_WORDS + 1 && JOBS.has(words.at(-1) ?? '');
}

/** What stands beside the word for a manager ("l6", "nurse", nothing); undefined where it names none. */
function managerIn(said: string): string | undefined {
  const words = said.split(' ');
  const last = words.at(-1) ?? '';
  if (MANAGERS.has(last)) {
    const before = words.slice(0, -1);
    if (before.length > MOST_WORDS) return undefined;
    return OF_THINGS.has(before.at(-1) ?? '') ? undefined : before.join(' ');
  }
  // "Manager, L6" and "SDM L6".
  const [first = '', ...rest] = words;
  return MANAGERS.has(first) && LEVEL_BY_NAME.has(rest.join(' ')) ? rest.join(' ') : undefined;
}

/** The level that is named among other words: "senior nurse". */
function levelAmong(said: string): Level | undefined {
  return said
    .split(' ')
    .map((word) => LEVEL_BY_NAME.get(word))
    .find((level) => level !== undefined);
}

/** The level in front of a job, by its longest name and the word that stands nearest: "senior staff engineer". */
function levelBeside(said: string): Level | undefined {
  const words = said.split(' ').map((word) => word.replace(/\.$/, ''));
  const pairs = words.map((word, at) => `${words[at - 1]} ${word}`);
  const named = [...pairs, ...words.filter((word) => BESIDE_A_JOB.test(word)).reverse()];
  return named.map((name) => LEVEL_BY_NAME.get(name)).find((level) => level !== undefined);
}

function plain(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replace(/[,\s]+/g, ' ')
    .replace(/\.$/, '');
}
