import { MOST_READ } from '../story/fence';
import type { Range } from '../story/types';

/** Whether a name with its mark stands in YAML as a word of its own. */
export function holdsName(yaml: string, marked: string): boolean {
  for (let at = yaml.indexOf(marked); at >= 0; at = yaml.indexOf(marked, at + 1)) {
    const [before = ' ', next = ' '] = [yaml[at - 1], yaml[at + marked.length]];
    if (/[\s,[{]/.test(before) && /[\s,[\]{}]/.test(next)) return true;
  }
  return false;
}

/** Whether what stands there names something, `&star`, that is referred to from there on, `*star`: without the name, YAML could not read that. */
export function namesForBelow(yaml: string, { start, end }: Range): boolean {
  const below = yaml.slice(start, start + MOST_READ);
  const names = yaml.slice(start, end).matchAll(/(?<![^\s,[{])&([^\s,[\]{}]+)/g);
  return [...new Set([...names].map(([, name]) => name))].some((name) => holdsName(below, `*${name}`));
}
