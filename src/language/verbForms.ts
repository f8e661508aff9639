import { IRREGULAR_VERBS } from './irregularVerbs';
import { REGULAR_VERBS } from './regularVerbs';
import { NOT_VERBS } from './wordClasses';
import { knownPartsOf, VERB } from './wordGroups';

/** What a word can be as a verb. */
export interface VerbForm {
  readonly lemma: string;
  readonly base: boolean;
  readonly third: boolean;
  readonly past: boolean;
  readonly participle: boolean;
  readonly gerund: boolean;
  /** The lemma is in the tables; a guess from the spelling otherwise. */
  readonly known: boolean;
}

const NO_FORM = { base: false, third: false, past: false, participle: false, gerund: false, known: true };

const irregular = new Map<string, VerbForm>();
const irregularBases = new Set<string>();

function addForm(word: string, lemma: string, form: Partial<VerbForm>): void {
  const before = irregular.get(word);
  // "found" is the past of "find" before it is the base of a company's founding; "lay" the base before the past of "lie".
  if (before !== undefined && before.lemma !== lemma) return;
  irregular.set(word, { ...NO_FORM, ...before, lemma, ...form });
}

for (const { base, pasts, participles } of IRREGULAR_VERBS) {
  irregularBases.add(base);
  addForm(base, base, { base: true });
  for (const past of pasts) addForm(past, base, { past: true });
  for (const participle of participles) addForm(participle, base, { participle: true });
}

function isBase(word: string): boolean {
  return REGULAR_VERBS.has(word) || irregularBases.has(word);
}

/** Base forms a stem before "-ed" or "-ing" can come from, the likeliest first. */
function basesOf(stem: string): readonly string[] {
  const last = stem.at(-1);
  const doubled = stem.length > 2 && last === stem.at(-2);
  const candidates = [stem, `${stem}e`];
  if (doubled) candidates.push(stem.slice(0, -1));
  if (stem.endsWith('i')) candidates.push(`${stem.slice(0, -1)}y`);
  if (stem.endsWith('ck')) candidates.push(stem.slice(0, -1));
  return candidates;
}

/** The known base of a stem; prefixes that make new verbs ("re-", "pre-", "over-") are looked through. */
function knownBase(stem: string): string | undefined {
  const candidates = basesOf(stem);
  const direct = candidates.find(isBase);
  if (direct !== undefined) return direct;
  for (const prefix of ['re-', 're', 'pre-', 'pre', 'over', 'mis', 'un', 'de', 'co-', 'out', 'auto-', 'cross-']) {
    if (!stem.startsWith(prefix)) continue;
    const found = basesOf(stem.slice(prefix.length)).find(isBase);
    if (found !== undefined) return prefix + found;
  }
  return undefined;
}

/** What a lemma is where the tables do not know it: as the lexicon has it, or guessed. */
function guess(stem: string): string {
  // "fined" is of "fine": a short stem would double its last letter.
  const bases = /[^aeiou][aeiou][^aeiouwxy]$/.test(stem) ? [`${stem}e`, ...basesOf(stem)] : basesOf(stem);
  const listed = bases.find((base) => (knownPartsOf(base) & VERB) !== 0);
  if (listed !== undefined) return listed;
  const last = stem.at(-1);
  if (stem.length > 3 && last === stem.at(-2) && last !== 's' && last !== 'l') return stem.slice(0, -1);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  return /(?:at|iz|is|c|v|u|ur|g|ir)$/.test(stem) ? `${stem}e` : stem;
}

function thirdOf(word: string): string | undefined {
  if (!word.endsWith('s') || word.length < 3) return undefined;
  const stem = word.slice(0, -1);
  if (isBase(stem)) return stem;
  if (word.endsWith('ies') && isBase(`${word.slice(0, -3)}y`)) return `${word.slice(0, -3)}y`;
  if (word.endsWith('es') && isBase(word.slice(0, -2))) return word.slice(0, -2);
  return undefined;
}

const forms = new Map<string, VerbForm | null>();

function analyse(word: string): VerbForm | undefined {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (NOT_VERBS.has(word)) return undefined;
  if (word === "'s" || word === 'has') return { ...NO_FORM, lemma: 'have', third: true };
  if (REGULAR_VERBS.has(word)) return { ...NO_FORM, lemma: word, base: true };
  if (word.length > 3 && word.endsWith('ed')) {
    const base = knownBase(word.slice(0, -2)) ?? (word.endsWith('eed') ? undefined : guess(word.slice(0, -2)));
    if (base === undefined) return undefined;
    return { ...NO_FORM, lemma: base, past: true, participle: true, known: knownBase(word.slice(0, -2)) !== undefined };
  }
  if (word.length > 4 && word.endsWith('ing')) {
    const base = knownBase(word.slice(0, -3));
    return { ...NO_FORM, lemma: base ?? guess(word.slice(0, -3)), gerund: true, known: base !== undefined };
  }
  const again = /^(?:re-?|pre-|co-|hand-|hot-|live-)(?=[a-z])/.exec(word)?.[0];
  const root = again === undefined ? undefined : irregular.get(word.slice(again.length));
  if (again !== undefined && root?.past && !root.base) return { ...root, lemma: again + root.lemma };
  const third = thirdOf(word);
  return third === undefined ? undefined : { ...NO_FORM, lemma: third, third: true };
}

/** What `word` (lower case) can be as a verb; undefined where it is none. */
export function verbForm(word: string): VerbForm | undefined {
  const known = forms.get(word);
  if (known !== undefined) return known ?? undefined;
  const form = analyse(word);
  // Bounded, so that a hostile text of endless new words cannot fill the memory.
  if (forms.size < 20_000) forms.set(word, form ?? null);
  return form;
}
