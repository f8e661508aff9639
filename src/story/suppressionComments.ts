import type { Range, SuppressionComment } from './types';

const COMMENT = /^<!--\s*star-(disable-next-line|disable|enable)(?![\w-])([\w\s,-]*?)-->/;
const LONGEST_COMMENT = 2000;

/** The comments, among those given, that turn checks off or on. */
export function readSuppressions(text: string, comments: readonly Range[]): readonly SuppressionComment[] {
  return comments.flatMap(({ start, end }) => {
    const found = COMMENT.exec(text.slice(start, Math.min(end, start + LONGEST_COMMENT)));
    if (!found) return [];
    const kind = found[1] as SuppressionComment['kind'];
    const ids = (found[2] ?? '').split(/[\s,]+/).filter((id) => /\w/.test(id));
    return [{ kind, ids, range: { start, end: start + found[0].length } }];
  });
}
