import type { Range, SuppressionComment } from './types';

const OPENING = /^<!--\s*star-(disable-next-line|disable|enable)(?![\w-])/;
const LONGEST_COMMENT = 2000;

/**
 * The comments, among those given, that turn checks off or on. What follows " -- " is the writer's reason, as linters
 * have it, and names no check.
 */
export function readSuppressions(text: string, comments: readonly Range[]): readonly SuppressionComment[] {
  return comments.flatMap(({ start, end }) => {
    const words = text.slice(start, Math.min(end, start + LONGEST_COMMENT));
    const [opening, kind] = OPENING.exec(words) ?? [];
    const close = words.indexOf('-->');
    if (opening === undefined || close < opening.length) return [];
    const [named = ''] = words.slice(opening.length, close).split(/\s--\s/);
    const found = [...named.matchAll(/[^\s,]+/g)].filter(([id]) => /\w/.test(id));
    const idRanges = found.map(({ index, 0: id }) => {
      const at = start + opening.length + index;
      return { start: at, end: at + id.length };
    });
    const range = { start, end: start + close + '-->'.length };
    return [{ kind: kind as SuppressionComment['kind'], ids: found.map(([id]) => id), idRanges, range }];
  });
}
