import { type NounPhrase, readNounPhrase } from './nounPhrase';
import { type Token, textAt } from './tokens';
import { verbForm } from './verbForms';
import type { VerbGroup } from './verbGroup';
import { isDeterminer, RELATIVES, SUBJECT_PRONOUNS, TIME_NOUNS } from './wordClasses';
import { wordSet } from './wordSet';

/** How far after a passive its "by" is looked for. */
const REACH = 12;

const OBJECT_FORMS: Readonly<Record<string, NounPhrase['kind']>> = {
  us: 'group',
  me: 'candidate',
  myself: 'candidate',
  ourselves: 'group',
  them: 'others',
  him: 'others',
  her: 'others',
  themselves: 'others',
};

/** Adverbs by which a group acted: "it was collectively decided". */
const TOGETHER = wordSet('collectively jointly');

/** "It was collectively decided", "it was agreed among us", "the decision was made as a team": words by which a group did it. */
function group(tokens: readonly Token[], { start, main, end }: VerbGroup): NounPhrase | undefined {
  const named = (first: number, next: number): NounPhrase => ({
    start: first,
    end: next,
    kind: 'group',
    pronoun: undefined,
    denied: false,
  });
  for (let at = start; at <= end; at += 1)
    if (at !== main && TOGETHER.has(textAt(tokens, at))) return named(at, at + 1);
  const around = textAt(tokens, end);
  if ((around === 'among' || around === 'between') && textAt(tokens, end + 1) === 'us') return named(end, end + 2);
  const noun = textAt(tokens, end + 2);
  const as = textAt(tokens, end) === 'as' && textAt(tokens, end + 1) === 'a' && (noun === 'team' || noun === 'group');
  return as ? named(end, end + 3) : undefined;
}

/** Who did it: the noun phrase after "by" behind a passive, or a group by its adverb. "By Friday" and "by hand" name nobody. */
export function agentOf(tokens: readonly Token[], verb: VerbGroup): NounPhrase | undefined {
  return byPhrase(tokens, verb.end) ?? group(tokens, verb);
}

function byPhrase(tokens: readonly Token[], from: number): NounPhrase | undefined {
  for (let at = from; at < from + REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'mark' && token.text !== '"')) return undefined;
    // Another clause has begun: its "by" is not this one's.
    if (SUBJECT_PRONOUNS.has(token.text) || RELATIVES.has(token.text)) return undefined;
    if (token.text !== 'by') continue;
    const next = tokens[at + 1];
    if (next === undefined || next.kind === 'number') return undefined;
    const pronoun = Object.hasOwn(OBJECT_FORMS, next.text) ? OBJECT_FORMS[next.text] : undefined;
    const following = tokens[at + 2];
    const alone = following === undefined || following.kind === 'mark' || following.text !== "'s";
    // "by me and the second driver": a group with the candidate in it.
    const joined = next.text === 'me' ? readNounPhrase(tokens, at + 1) : undefined;
    if (joined !== undefined) return joined;
    if (pronoun !== undefined && alone && next.text !== 'her') {
      return { start: at + 1, end: at + 2, kind: pronoun, pronoun: next.text, denied: false };
    }
    if (verbForm(next.text)?.gerund === true) return undefined;
    const phrase = readNounPhrase(tokens, at + 1);
    if (phrase === undefined) return undefined;
    const head = tokens[phrase.end - 1]?.text ?? '';
    if (TIME_NOUNS.has(head) || TIME_NOUNS.has(next.text)) return undefined;
    // A bare noun says how or along what ("by module", "by email"), a name or an article says who.
    if (phrase.kind === 'thing' && !isDeterminer(next.text) && !next.capital) return undefined;
    return phrase;
  }
  return undefined;
}
