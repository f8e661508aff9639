import { findPrinciple, type PrincipleName } from '../base/principleMatch';
import { levelOf } from '../story/levels';
import { type FrontMatterEntry, LENGTHS, STATUSES } from '../story/types';
import { inYaml } from './inYaml';
import { quoted } from './quoted';
import type { Context, Report } from './types';
import { valueLine } from './valueLine';

/**
 * A value that stands behind a "#" as a tag would, so that YAML reads none: `principles: #Ownership`, `level: #L5`. Words
 * that mean nothing to the key, or have a space in front of them, are a comment.
 */
export function behindHash(text: string, entry: FrontMatterEntry, context: Context): Report | undefined {
  const line = entry.value.kind === 'empty' ? valueLine(text, entry) : undefined;
  if (!line || !/^#[^\s#]/.test(line.written)) return undefined;
  const { written, range } = line;
  const meant = meantBy(entry.key, written.slice(1), context);
  if (meant === undefined) return undefined;
  // Who put a value out of use like this knows it, so nothing is brought back for them unasked.
  const suggestions = [{ title: `Change to “${meant}”`, edits: [{ range, text: meant }] }];
  return { range, message: `YAML reads ${quoted(written)} as a comment and drops it. Leave out the “#”.`, suggestions };
}

/** "SDE1 | SDE2" and "SDE1 or SDE2" say what could be written. */
const isName = (words: string): boolean => !/[^\p{L}\p{N}\s-]/u.test(words) && words.split(/\s+/).length < 3;

/** The words as the key takes them; undefined where it knows none of that name. */
function meantBy(key: string, words: string, { principles, levelNames }: Context): string | undefined {
  const isOne = (of: readonly string[]): boolean => of.some((one) => one.toLowerCase() === words.toLowerCase());
  switch (key) {
    case 'principles':
      return principlesMeant(words, principles);
    case 'level':
      return isOne(Object.values(levelNames)) || (isName(words) && levelOf(words) !== undefined) ? words : undefined;
    case 'length':
      return isOne(LENGTHS) ? words : undefined;
    case 'status':
      return isOne(STATUSES) ? words : undefined;
    default:
      return undefined;
  }
}

/** One name, or a list of them, each a tag or not: "Ownership", "Ownership, #DiveDeep". */
function principlesMeant(words: string, principles: readonly PrincipleName[]): string | undefined {
  const named = (part: string): string | undefined =>
    (findPrinciple(part, principles) ?? findPrinciple(part.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'), principles))?.name;
  const whole = named(words);
  const parts = words.split(/[,#]/).filter((part) => part.trim() !== '');
  const names = whole === undefined ? parts.map(named) : [whole];
  const known = names.flatMap((name) => name ?? []);
  if (known.length < names.length) return undefined;
  return known.length === 1 ? inYaml(known.join()) : `[${known.map((name) => inYaml(name)).join(', ')}]`;
}
