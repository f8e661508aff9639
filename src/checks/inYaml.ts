import { inQuotes } from '../base/inQuotes';

/** Words that YAML takes for words wherever they stand: nothing in them or at their ends means anything to it. */
const PLAIN = /^\p{L}(?:[\p{L}\p{N} _.;&!?'’/()+-]*[\p{L}\p{N}.!?')’])?$/u;

/** Words that YAML, or one of its older versions, takes for something else. */
const MEANS_SOMETHING = /^(?:true|false|yes|no|on|off|y|n|null)$/i;

/** A name as YAML needs it in a value or in a list: in quotation marks where it had them, or where it needs them. */
export function inYaml(name: string, written = ''): string {
  const plain = !/^["']/.test(written) && PLAIN.test(name) && !MEANS_SOMETHING.test(name);
  return plain ? name : inQuotes(name);
}
