import { Scalar, YAMLSeq } from 'yaml';

/** A key and its value, with offsets from where its YAML begins, as the parser would tell them. */
export interface PlainEntry {
  readonly key: string;
  readonly node: Scalar<string> | YAMLSeq<Scalar<string>>;
}

/** One line, whose value has nothing in it that could mean anything to YAML: no colon, no hash, no quotation mark in front. */
const ENTRY =
  /^([A-Za-z][\w-]{0,40}):( {1,8})([A-Za-z](?:[\w ,.;?!'’"“”()/%$&+–—-]{0,400}[\w,.;?!'’"“”()/%$&+–—-])?) {0,8}(?:\r?\n)*$/;
/** Words that are values of another kind. */
const NO_STRING = /^(?:null|true|false)$/i;

/** The same for a list of plain words in brackets: "[Ownership, Dive Deep]". */
const LIST =
  /^([A-Za-z][\w-]{0,40}):( {1,8})\[([A-Za-z](?:[\w .;()/'’&–—-]{0,80}[\w)])?(?:, ?[A-Za-z](?:[\w .;()/'’&–—-]{0,80}[\w)])?){0,20})\] {0,8}(?:\r?\n)*$/;

/**
 * Reads what most keys of most stories are, `key: words` or `key: [words, words]`, at a small part of what the parser takes: a
 * bank has thousands of them. Undefined for everything else.
 */
export function plainEntry(yaml: string): PlainEntry | undefined {
  const [, key = '', gap = '', words] = ENTRY.exec(yaml) ?? [];
  if (words !== undefined) {
    const start = key.length + 1 + gap.length;
    return NO_STRING.test(words) ? undefined : { key, node: plainScalar(words, start, yaml.length) };
  }
  const [, listKey = '', listGap = '', items] = LIST.exec(yaml) ?? [];
  return items === undefined ? undefined : plainList(listKey, listKey.length + 1 + listGap.length, items, yaml.length);
}

/** The words from `start` on; `whole` is where what belongs to them ends, the line break with it. */
function plainScalar(words: string, start: number, whole: number): Scalar<string> {
  const node = new Scalar(words);
  node.range = [start, start + words.length, whole];
  node.source = words;
  node.type = Scalar.PLAIN;
  return node;
}

function plainList(key: string, start: number, items: string, whole: number): PlainEntry | undefined {
  const node = new YAMLSeq<Scalar<string>>();
  let at = start + 1;
  for (const item of items.split(',')) {
    const words = item.trimStart();
    if (NO_STRING.test(words)) return undefined;
    at += item.length - words.length;
    node.items.push(plainScalar(words, at, at + words.length));
    at += words.length + 1;
  }
  node.range = [start, at, whole];
  node.flow = true;
  return { key, node };
}
