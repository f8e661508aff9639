import { agentOf } from './agent';
import { type Meaning, meaningOf, type SubjectKind } from './meaning';
import { coordinated, type NounPhrase, readNounPhrase, readObject } from './nounPhrase';
import { sharesAuxiliary } from './passives';
import { withModal } from './sharedModal';
import { findVerb } from './subjectVerb';
import type { Token } from './tokens';
import { OPTION_NOUNS, REPORT_NOUNS, REPORTING } from './verbClasses';
import { verbForm } from './verbForms';
import type { VerbGroup } from './verbGroup';
import { BE_FORMS, COORDINATORS, PREPOSITIONS } from './wordClasses';

const SELF: ReadonlySet<string> = new Set(['i', 'me', 'myself', 'us']);

function subjectKind(tokens: readonly Token[], subject: NounPhrase | undefined): SubjectKind {
  if (subject === undefined) return 'pronoun';
  // "My colleague and me gave out drinks": with the candidate in it, it does not merely react.
  const self = [subject.start, subject.end - 1].some((at) => SELF.has(tokens[at]?.text ?? ''));
  if (subject.kind === 'group' && self) return 'pronoun';
  const noun = subject.pronoun === undefined || subject.pronoun.startsWith('every');
  if (subject.kind === 'thing') return noun ? 'thing' : 'it';
  return noun ? 'noun' : 'pronoun';
}

/** How a clause hangs on the rest of its sentence. `before`: at that time it had not happened yet. */
export type Hangs = 'main' | 'temporal' | 'before' | 'relative' | 'reported' | 'unreal';

/** A clause in token indexes. */
export interface ParsedClause {
  /** The token that opens it: its connector, subject or verb. */
  readonly opened: number;
  readonly subject: NounPhrase | undefined;
  /** The subject was taken over from an earlier clause ("…and deployed it"). */
  readonly shared: boolean;
  readonly verb: VerbGroup;
  readonly meaning: Meaning;
  /** Who a passive says did it. */
  readonly agent: NounPhrase | undefined;
  readonly link: Hangs;
  /** "What we did:" only announces the steps. */
  readonly label: boolean;
}

/** What was crossed since the last verb; `none` inside a predicate. */
export type Boundary = 'start' | 'strong' | 'comma' | 'and' | 'sub' | 'none';

/** Where the reading of one sentence stands: the clauses found so far and what the words since the last verb have opened. */
export class ClauseState {
  readonly clauses: ParsedClause[] = [];
  at = 0;
  boundary: Boundary = 'start';
  opened = 0;
  link: Hangs = 'main';
  /** A noun phrase since the boundary that has no verb yet. */
  pending: NounPhrase | undefined;
  /** The subject of the clause around a relative one, still without its verb. */
  outer: NounPhrase | undefined;
  lastMain: ParsedClause | undefined;
  /** A clause that follows without a mark is what was said or thought. */
  reports = false;
  /** The sentence holds something said or thought: a "that" after "and" or a comma goes on with it. */
  quotes = false;
  reportNoun = false;
  option = false;
  connector = '';
  /** Where the last verb phrase ended: a "that" right there opens its content. */
  lastVerbEnd = -1;

  /** Where a phrase of means ended: "with the list". */
  meansEnd = -1;
  /** Where the last phrase with a preposition ended. */
  phraseEnd = -1;

  constructor(readonly tokens: readonly Token[]) {}

  word(index: number): string {
    return this.tokens[index]?.text ?? '';
  }

  open(boundary: Boundary, link: Hangs, connector: string): void {
    if (this.boundary === 'none' || boundary === 'sub' || boundary === 'strong') this.opened = this.at;
    this.boundary = boundary;
    this.link = link;
    this.connector = connector;
  }

  /** Nouns that make what follows a colon a plan or a thought. */
  noteNouns(phrase: NounPhrase): void {
    for (let at = phrase.start; at < phrase.end; at += 1) {
      if (REPORT_NOUNS.has(this.word(at))) this.reportNoun = true;
      if (OPTION_NOUNS.has(this.word(at))) this.option = true;
    }
  }

  /** "When the tests failed we rolled back", "…, and when they failed we…": the main clause follows without a comma. */
  opensWithSubordinate(): boolean {
    const last = this.clauses.at(-1);
    if (last === undefined) return false;
    const before = this.tokens[last.opened - 1];
    if (before !== undefined && before.kind !== 'mark' && !COORDINATORS.has(before.text)) return false;
    return last.link === 'temporal' || last.link === 'before' || last.link === 'unreal';
  }

  /** Emits the clause whose subject begins at `from`, if a verb follows it. */
  clauseAt(from: number, link: Hangs, opened: number): boolean {
    const first = readNounPhrase(this.tokens, from);
    if (first === undefined) return false;
    const alone = findVerb(this.tokens, first);
    const joined = alone === undefined && this.boundary !== 'none';
    const subject = joined ? coordinated(this.tokens, first) : first;
    if (subject === undefined) return false;
    const verb = alone ?? findVerb(this.tokens, subject);
    if (verb === undefined) return false;
    this.emit(subject, verb, link, opened, false);
    return true;
  }

  /** "What we did was…": a form of "be" within a few words. */
  isEquated(from: number): boolean {
    for (let at = from; at < from + 4; at += 1) if (BE_FORMS.has(this.word(at)) || this.word(at) === "'s") return true;
    return false;
  }

  /** The verb again as a passive where it goes on with the auxiliary of the one before it. */
  private withAuxiliary(subject: NounPhrase | undefined, verb: VerbGroup, shared: boolean): VerbGroup | undefined {
    const personal = subject?.pronoun !== undefined && !subject.pronoun.startsWith('every');
    const joined = this.boundary === 'and' || (this.boundary === 'comma' && shared);
    if (!joined || personal || !this.clauses.at(-1)?.verb.passive) return undefined;
    if (shared && subject?.kind !== 'thing') return undefined;
    return sharesAuxiliary(this.tokens, verb, shared) ? { ...verb, passive: true } : undefined;
  }

  emit(subject: NounPhrase | undefined, told: VerbGroup, hangs: Hangs, opened: number, shared: boolean): void {
    // "I changed the flag, so failed writes were treated as fatal": what followed from it, not who did it.
    const follows =
      this.connector === 'so' &&
      hangs === 'main' &&
      told.passive &&
      subject?.kind === 'thing' &&
      this.clauses.length > 0;
    const link = follows ? 'temporal' : hangs;
    const again = this.withAuxiliary(subject, told, shared);
    const last = this.clauses.at(-1)?.verb;
    const verb = again ?? (shared && last !== undefined ? withModal(this.tokens, told, last, this.connector) : told);
    const whole = meaningOf(this.tokens, verb, subjectKind(this.tokens, subject));
    // Who did it is asked once, of the first.
    const meaning: Meaning = again === undefined ? whole : { ...whole, event: 'state' };
    const agent = verb.passive ? agentOf(this.tokens, verb) : undefined;
    const announced = verb.lemma === 'do' || this.word(meaning.end) === ':';
    const label = link === 'relative' && announced && !this.isEquated(verb.end);
    const clause: ParsedClause = { opened, subject, shared, verb, meaning, agent, link, label };
    const end = Math.max(verb.end, meaning.end);
    // "Two postcodes, I found, shared one chute": between commas stands who says so, and not who did it.
    const inserted = this.boundary === 'comma' && this.pending !== subject && REPORTING.has(verb.lemma);
    const past = inserted && PREPOSITIONS.has(this.word(end)) ? readObject(this.tokens, end + 1) : undefined;
    const around = inserted && this.word(past?.end ?? end) === ',' ? this.pending : undefined;
    this.clauses.push(clause);
    if (link === 'main' || link === 'temporal') this.lastMain = clause;
    this.at = end;
    this.lastVerbEnd = end;
    this.boundary = 'none';
    this.link = 'main';
    this.connector = '';
    this.pending = undefined;
    if (link !== 'relative') this.outer = around;
    const inner = verbForm(this.word(meaning.end - 1));
    // "Turned out he kept a list": what was found out.
    const foundOut = verb.lemma === 'turn' && this.word(this.at - 1) === 'out';
    this.reports = foundOut || [verb.lemma, meaning.lemma, inner?.lemma ?? ''].some((lemma) => REPORTING.has(lemma));
    if (this.reports || link === 'reported') this.quotes = true;
  }
}
