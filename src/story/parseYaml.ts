import { type Document, parseDocument } from 'yaml';

/** Brackets open at once. The parser takes quadratic time for lists that are keys of lists. */
const MOST_OPEN = 32;

/**
 * Reads YAML into nodes; undefined where it is nested too deep. Turn no node into a value by
 * YAML's own means (`toJS`): it takes exponential time for maps that are keys of maps, and unfolds aliases.
 */
export function parseYaml(text: string): Document.Parsed | undefined {
  if (isDeep(text)) return undefined;
  // An error for each comma of `[,,,,` is no trouble; a stack trace for each takes six times as long as all the rest.
  const traces: { stackTraceLimit?: number } = Error;
  const { stackTraceLimit } = traces;
  traces.stackTraceLimit = 0;
  try {
    // Holding each key against each other takes quadratic time; whoever reads the nodes finds repeated ones.
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent', uniqueKeys: false });
    // It tells some of its own full stacks as errors of the text.
    return document.errors.some(({ message }) => message.includes('call stack')) ? undefined : document;
  } catch {
    // The stack is full.
    return undefined;
  } finally {
    if (stackTraceLimit !== undefined) traces.stackTraceLimit = stackTraceLimit;
  }
}

/** Keys that are maps, and items that are lists, one in the other on one line: "? ? ?", "- - -". */
const NESTED = /^[ \t]{0,99}(?:[?-][ \t]{1,9}){33}/m;

function isDeep(text: string): boolean {
  if (NESTED.test(text)) return true;
  let open = 0;
  for (const { 0: bracket } of text.matchAll(/[[\]{}]/g)) {
    open = bracket === '[' || bracket === '{' ? open + 1 : Math.max(0, open - 1);
    if (open > MOST_OPEN) return true;
  }
  return false;
}
