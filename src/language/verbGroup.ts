import { hasNegation, skipAdverbs } from './adverbs';
import { withParticle } from './particles';
import type { Token } from './tokens';
import { type VerbForm, verbForm } from './verbForms';
import { isActiveInFact, isBaseForParticiple, isPastForParticiple, skipFirstHalf, unknownVerb } from './verbSlips';
import { BE_FORMS, DO_FORMS, HAVE_FORMS, MODALS, NOT_VERBS } from './wordClasses';

/** A verb phrase with what its auxiliaries say. Token indexes, half open. */
export interface VerbGroup {
  /** The first auxiliary or verb; adverbs before it are outside. */
  readonly start: number;
  /** After the main verb and its particle. */
  readonly end: number;
  readonly main: number;
  readonly lemma: string;
  /** The spelling is in the tables, or an auxiliary proves the verb. */
  readonly sure: boolean;
  readonly tense: 'past' | 'present' | 'future' | 'none';
  readonly modal: string | undefined;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  /** It opens with an auxiliary, so it is finite beyond doubt. */
  readonly auxiliary: boolean;
}

/** What the subject allows: a base form is a verb after "we", a noun after "the". */
export interface VerbHints {
  readonly allowBase: boolean;
  readonly allowThird: boolean;
}

/** Auxiliaries that open no finite phrase. */
const NON_FINITE: ReadonlySet<string> = new Set(['having', 'being', 'been', 'be']);

/** What can follow an auxiliary in this place. */
type Expecting = 'base' | 'participle' | 'any';

function accepts(form: VerbForm | undefined, expecting: Expecting): boolean {
  if (form === undefined) return false;
  if (expecting === 'base') return form.base;
  if (expecting === 'participle') return form.participle;
  return form.participle || form.gerund;
}

/** The index of the verb an auxiliary leads to, past adverbs; undefined where none follows. */
function verbAfter(tokens: readonly Token[], index: number, expecting: Expecting): number | undefined {
  const at = skipAdverbs(tokens, index);
  const word = tokens[at]?.text;
  if (word === undefined) return undefined;
  if (expecting === 'base' && (word === 'be' || word === 'have')) return at;
  if (expecting === 'participle' && word === 'been') return at;
  if (expecting === 'any' && word === 'being') return at;
  if (accepts(verbForm(word), expecting)) return at;
  const second = expecting === 'base' ? at : skipFirstHalf(tokens, at, true);
  return second > at && accepts(verbForm(tokens[second]?.text ?? ''), expecting) ? second : undefined;
}

function isPastAuxiliary(word: string): boolean {
  return word === 'was' || word === 'were' || word === 'had' || word === 'did' || word === 'been';
}

/**
 * The verb phrase that begins at `index`, past adverbs; undefined where none does. `hints` say which bare forms may
 * count: after a pronoun all, after a noun only a past or a third person.
 */
export function readVerbGroup(tokens: readonly Token[], index: number, hints: VerbHints): VerbGroup | undefined {
  const lead = skipAdverbs(tokens, index);
  const first = hints.allowBase ? skipFirstHalf(tokens, lead, false) : lead;
  const opener = tokens[first];
  if (opener === undefined || opener.kind !== 'word' || NON_FINITE.has(opener.text)) return undefined;
  let negated = hasNegation(tokens, index, first);
  let at = first;
  let modal: string | undefined;
  let perfect = false;
  let progressive = false;
  let passive = false;
  let tense: VerbGroup['tense'] = isPastAuxiliary(opener.text) ? 'past' : 'present';
  let main: number | undefined;
  let lemma = '';
  let sure = true;

  const step = (expecting: Expecting): number | undefined => {
    const next = verbAfter(tokens, at + 1, expecting);
    if (next !== undefined && hasNegation(tokens, at + 1, next)) negated = true;
    if (next === undefined) {
      const after = tokens[at + 1]?.text ?? '';
      if (after === 'not' || after === 'never' || after === 'no') negated = true;
    }
    return next;
  };

  const isOrHas = opener.text === "'s";
  const hadOrWould = opener.text === "'d";
  const asModal = MODALS.has(opener.text) && !(hadOrWould && verbAfter(tokens, first + 1, 'participle') !== undefined);
  if (asModal) {
    modal = opener.text;
    tense = modal === 'will' || modal === 'shall' ? 'future' : 'none';
    const next = step('base');
    if (next === undefined) return undefined;
    at = next;
  } else if (DO_FORMS.has(opener.text)) {
    const next = step('base');
    if (next !== undefined) at = next;
  }
  const auxiliary = asModal || at !== first;
  let word = tokens[at]?.text ?? '';
  if (HAVE_FORMS.has(word) || hadOrWould || isOrHas) {
    const regular = asModal && hadOrWould ? undefined : step('participle');
    const slip = skipAdverbs(tokens, at + 1);
    const slipped = isBaseForParticiple(tokens, slip) || isPastForParticiple(tokens[slip]?.text ?? '');
    const next = regular ?? (HAVE_FORMS.has(word) && slipped ? slip : undefined);
    if (next !== undefined && !(isOrHas && verbForm(tokens[next]?.text ?? '')?.gerund)) {
      perfect = true;
      if (hadOrWould) tense = 'past';
      at = next;
      word = tokens[at]?.text ?? '';
    } else if (!asModal && hadOrWould) return undefined;
    else if (!isOrHas && HAVE_FORMS.has(word)) {
      main = at;
      lemma = 'have';
    }
  }
  if (main === undefined && (BE_FORMS.has(word) || isOrHas) && word !== 'being') {
    const next = step('any');
    if (next === undefined && hints.allowBase && isBaseForParticiple(tokens, skipAdverbs(tokens, at + 1))) {
      at = skipAdverbs(tokens, at + 1);
      main = at;
      lemma = verbForm(tokens[at]?.text ?? '')?.lemma ?? 'be';
      tense = 'past';
    } else if (next === undefined) {
      main = at;
      lemma = 'be';
    } else {
      const form = verbForm(tokens[next]?.text ?? '');
      if (tokens[next]?.text === 'being') {
        at = next;
        const done = step('participle');
        progressive = true;
        passive = done !== undefined;
        at = done ?? next;
      } else {
        progressive = form?.gerund === true;
        passive = !progressive;
        at = next;
      }
      main = at;
      lemma = verbForm(tokens[at]?.text ?? '')?.lemma ?? 'be';
      if (passive && hints.allowBase && isActiveInFact(tokens, lemma, main)) {
        passive = false;
        tense = 'past';
      }
    }
  }
  if (main === undefined) {
    const form = verbForm(word) ?? (hints.allowBase ? unknownVerb(tokens, at) : undefined);
    if (form === undefined || NOT_VERBS.has(word)) return undefined;
    const inflected =
      at !== first ||
      form.past ||
      (form.third && hints.allowThird) ||
      ((form.base || form.participle) && hints.allowBase);
    if (!inflected) return undefined;
    main = at;
    lemma = form.lemma;
    sure = form.known || at !== first;
    // Where base and past are spelt alike ("put", "cut"), a story tells the past.
    if (at === first) tense = form.past || (form.participle && !form.base) ? 'past' : 'present';
    const got = lemma === 'get' ? verbForm(tokens[at + 1]?.text ?? '') : undefined;
    if (got?.participle && !got.base && tokens[at + 1]?.text !== 'started') {
      passive = true;
      main = at + 1;
      lemma = verbForm(tokens[main]?.text ?? '')?.lemma ?? lemma;
    }
  }
  if (perfect && tense === 'present') tense = 'past';
  return {
    start: first,
    end: withParticle(tokens, main),
    main,
    lemma,
    sure,
    tense,
    modal,
    perfect,
    progressive,
    passive,
    negated,
    auxiliary: auxiliary || BE_FORMS.has(opener.text) || HAVE_FORMS.has(opener.text) || isOrHas || hadOrWould,
  };
}
