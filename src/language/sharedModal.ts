import type { Token } from './tokens';
import { verbForm } from './verbForms';
import type { VerbGroup } from './verbGroup';
import { wordSet } from './wordSet';

/** "We could see smoke and shut the valve": one was able to, and did. */
const PERCEIVED = wordSet('see hear feel smell tell find');

/**
 * "We could pay for it or put a proxy in front": a verb whose past is its base form ("put", "cut", "let") stands under the
 * modal of the verb before it. Any other past form does not, and comes back unchanged.
 */
export function withModal(tokens: readonly Token[], verb: VerbGroup, last: VerbGroup, connector: string): VerbGroup {
  if (last.modal === undefined || verb.auxiliary) return verb;
  const form = verbForm(tokens[verb.main]?.text ?? '');
  if (form?.base !== true || !form.past) return verb;
  const or = connector === 'or';
  if (!or && (connector !== 'and' || last.negated || PERCEIVED.has(last.lemma))) return verb;
  return { ...verb, modal: last.modal, tense: last.tense };
}
