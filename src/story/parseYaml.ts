import { type Document, parseDocument } from 'yaml';

/**
 * Reads YAML into nodes; undefined where it is nested so deep that the stack is full. Turn no node into a value by
 * YAML's own means (`toJS`): it takes exponential time for maps that are keys of maps, and unfolds aliases.
 */
export function parseYaml(text: string): Document.Parsed | undefined {
  try {
    // Holding each key against each other takes quadratic time; whoever reads the nodes finds repeated ones.
    return parseDocument(text, { prettyErrors: false, logLevel: 'silent', uniqueKeys: false });
  } catch {
    return undefined;
  }
}
