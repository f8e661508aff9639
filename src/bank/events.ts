import type { BankEntry } from './types';

interface Event {
  readonly number: number;
  /** The file of the story each retells, where that is here. */
  readonly original: string | undefined;
}

/** Which event each file tells: a story, its retellings and theirs are one. Circles of retellings are one event too. */
export function eventsOf(entries: readonly BankEntry[]): ReadonlyMap<string, Event> {
  const find = finderOf(entries.map(({ file }) => file));
  const originals = new Map<string, string>();
  const leaders = new Map<string, string>(entries.map(({ file }) => [file, file]));
  const leaderOf = (file: string): string => {
    let leader = file;
    for (let next = leaders.get(leader); next !== undefined && next !== leader; next = leaders.get(leader))
      leader = next;
    // The next search is a short one, however long the chain of retellings.
    for (let at = file; at !== leader; ) {
      const next = leaders.get(at) ?? leader;
      leaders.set(at, leader);
      at = next;
    }
    return leader;
  };
  for (const { file, retells } of entries) {
    const original = retells === undefined ? undefined : find(pathFrom(file, retells));
    if (original === undefined || original === file) continue;
    originals.set(file, original);
    leaders.set(leaderOf(file), leaderOf(original));
  }
  const numbers = new Map<string, number>();
  const events = new Map<string, Event>();
  for (const { file } of entries) {
    const leader = leaderOf(file);
    const number = numbers.get(leader) ?? numbers.size;
    numbers.set(leader, number);
    events.set(file, { number, original: originals.get(file) });
  }
  return events;
}

/** The file that a path written in another file means, both with "/" between folders. */
export function pathFrom(file: string, written: string): string {
  const plain = written.replaceAll('\\', '/');
  if (/^(?:\/|[a-z]:\/)/i.test(plain)) return plain;
  const parts = file.replaceAll('\\', '/').split('/').slice(0, -1);
  for (const part of plain.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..' && parts.at(-1) !== '') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** Finds a file by its exact path, or, as people and half the systems do, without regard to case. */
function finderOf(files: readonly string[]): (path: string) => string | undefined {
  const plain = (path: string): string => path.replaceAll('\\', '/').normalize('NFC');
  const exact = new Map(files.map((file) => [plain(file), file]));
  const loose = new Map(files.map((file) => [plain(file).toLowerCase(), file]));
  return (path) => exact.get(plain(path)) ?? loose.get(plain(path).toLowerCase());
}
