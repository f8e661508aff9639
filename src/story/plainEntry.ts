import { Scalar } from 'yaml';

/** A key and its value, with offsets from where its YAML begins, as the parser would tell them. */
export interface PlainEntry {
  readonly key: string;
  readonly node: Scalar<string>;
}

/** One line, whose value has nothing in it that could mean anything to YAML: no colon, no hash, no quotation mark in front. */
const ENTRY =
  /^([A-Za-z][\w-]{0,40}):( {1,8})([A-Za-z](?:[\w ,.;?!'’"“”()/%$&+–—-]{0,400}[\w,.;?!'’"“”()/%$&+–—-])?) {0,8}(?:\r?\n)*$/;
/** Words that are values of another kind. */
const NO_STRING = /^(?:null|true|false)$/i;

/**
 * Reads what most keys of most stories are, `key: words`, at a small part of what the parser takes: a bank has thousands
 * of them. Undefined for everything else.
 */
export function plainEntry(yaml: string): PlainEntry | undefined {
  const [, key, gap, words] = ENTRY.exec(yaml) ?? [];
  if (key === undefined || gap === undefined || words === undefined || NO_STRING.test(words)) return undefined;
  const node = new Scalar(words);
  const start = key.length + 1 + gap.length;
  node.range = [start, start + words.length, yaml.length];
  node.source = words;
  node.type = Scalar.PLAIN;
  return { key, node };
}
