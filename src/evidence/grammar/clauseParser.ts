import { agentOf } from './agent';
import { canFollowSubject, findVerb, isInverted, isReduced, isUnderstoodBase } from './attach';
import { type Meaning, meaningOf } from './meaning';
import { OPTION_NOUNS, PARTICIPLE_OPENERS, REPORT_NOUNS, REPORTING } from './meaningWords';
import { coordinated, type NounPhrase, readNounPhrase, readObject } from './nounPhrase';
import type { Token } from './tokens';
import { verbForm } from './verbForms';
import { readVerbGroup, skipAdverbs, type VerbGroup } from './verbGroup';
import {
  BE_FORMS,
  COORDINATORS,
  FACTUAL_SUBORDINATORS,
  isAdverb,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_NOUNS,
  UNREAL_SUBORDINATORS,
} from './wordClasses';

/** How a clause hangs on the rest of its sentence. `before`: at that time it had not happened yet. */
export type Link = 'main' | 'temporal' | 'before' | 'relative' | 'reported' | 'unreal';

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
  readonly link: Link;
  /** "What we did:" only announces the deeds. */
  readonly label: boolean;
}

/** What was crossed since the last verb; `none` inside a predicate. */
type Boundary = 'start' | 'strong' | 'comma' | 'and' | 'sub' | 'none';

const STRONG_MARKS: ReadonlySet<string> = new Set([
  ';',
  ':',
  '—',
  '–',
  '→',
  '⇒',
  '(',
  ')',
  '!',
  '?',
  '.',
  '…',
  '•',
  '|',
  '>',
  '-',
]);
const BEFORE: ReadonlySet<string> = new Set(['before', 'until', 'till']);
const SURE: ReadonlySet<string> = new Set([
  'sure',
  'certain',
  'aware',
  'clear',
  'confident',
  'glad',
  'happy',
  'worried',
  'afraid',
  'convinced',
]);
/** Of these a bullet tells the finding, not an adjective ("Found customers were leaving"). */
const FINDING: ReadonlySet<string> = new Set([
  'find',
  'notice',
  'realise',
  'realize',
  'discover',
  'learn',
  'see',
  'confirm',
  'know',
]);
const WH_WORDS: ReadonlySet<string> = new Set(['how', 'why', 'what', 'where']);
const LET_IDIOMS: ReadonlySet<string> = new Set([
  'say',
  'assume',
  'see',
  'consider',
  'take',
  'imagine',
  'talk',
  'look',
  'be',
  'face',
  'suppose',
  'call',
]);

/** Reads one sentence's clauses from left to right. One pass; every look ahead is bounded. */
class ClauseParser {
  private readonly clauses: ParsedClause[] = [];
  private at = 0;
  private boundary: Boundary = 'start';
  private opened = 0;
  private link: Link = 'main';
  /** A noun phrase since the boundary that has no verb yet. */
  private pending: NounPhrase | undefined;
  /** The subject of the clause around a relative one, still without its verb. */
  private outer: NounPhrase | undefined;
  private lastMain: ParsedClause | undefined;
  /** A clause that follows without a mark is what was said or thought. */
  private reports = false;
  private reportNoun = false;
  private option = false;
  private connector = '';
  /** Where the last verb phrase ended: a "that" right there opens its content. */
  private lastVerbEnd = -1;

  constructor(private readonly tokens: readonly Token[]) {}

  parse(): readonly ParsedClause[] {
    while (this.at < this.tokens.length) {
      const before = this.at;
      this.step();
      if (this.at <= before) this.at = before + 1;
    }
    return this.clauses;
  }

  private word(index: number): string {
    return this.tokens[index]?.word ?? '';
  }

  private open(boundary: Boundary, link: Link, connector: string): void {
    if (this.boundary === 'none' || boundary === 'sub' || boundary === 'strong') this.opened = this.at;
    this.boundary = boundary;
    this.link = link;
    this.connector = connector;
  }

  private step(): void {
    const token = this.tokens[this.at];
    if (token === undefined) return;
    const { word } = token;
    if (REPORT_NOUNS.has(word)) this.reportNoun = true;
    if (OPTION_NOUNS.has(word)) this.option = true;
    if (token.kind === 'mark') this.mark(word);
    else if (this.letUs()) return;
    else if (COORDINATORS.has(word)) this.join(word);
    else if (FACTUAL_SUBORDINATORS.has(word) && this.temporal(word)) return;
    else if (UNREAL_SUBORDINATORS.has(word) && word !== 'than' && word !== 'provided') this.condition();
    else if (word === 'than') this.compare();
    else if (word === 'who' || word === 'which' || word === 'that' || word === 'whom' || word === 'whose')
      this.relative(word);
    else if (WH_WORDS.has(word)) this.question(word);
    else if (isInverted(this.tokens, this.at)) this.inverted();
    else if (word === 'to' && this.infinitive()) return;
    else if (PREPOSITIONS.has(word)) this.preposition(word);
    else if (SUBJECT_PRONOUNS.has(word)) this.pronoun();
    else if (this.boundary !== 'none') this.atBoundary();
    else this.inPredicate();
  }

  private mark(word: string): void {
    if (word === ',') {
      const insideSubject = this.boundary !== 'none' && this.pending !== undefined;
      if (!insideSubject) this.pending = this.outer;
      this.outer = undefined;
      // "when bid, hour and device were equal": a list inside the clause, not its end.
      const keepsLink =
        this.boundary === 'sub' && (this.link === 'reported' || (insideSubject && this.link !== 'unreal'));
      this.open('comma', keepsLink ? this.link : 'main', ',');
      this.reports = false;
    } else if (STRONG_MARKS.has(word)) {
      // "Decision: we moved" is a label and its deed; "I had an idea: we move" is the idea.
      const told = word === ':' && (this.reports || this.option || (this.reportNoun && this.clauses.length > 0));
      this.pending = undefined;
      this.outer = undefined;
      this.open('strong', told ? 'reported' : 'main', word);
      this.reports = false;
      this.reportNoun = false;
      this.option = false;
    }
    this.at += 1;
  }

  private join(word: string): void {
    const last = this.clauses.at(-1);
    const afterComma = this.boundary !== 'none';
    if (word === 'so' && this.word(this.at + 1) === 'that') {
      this.open('sub', 'unreal', 'so');
      this.pending = undefined;
      this.at += 2;
      return;
    }
    const breaks = afterComma || word === 'so' || word === 'but' || word === 'yet' || word === 'plus';
    const inherited = last === undefined || breaks || last.link === 'relative' ? 'main' : last.link;
    if (this.boundary === 'none') this.pending = this.outer;
    this.outer = undefined;
    const keepsLink = this.boundary === 'sub' || (this.boundary === 'comma' && this.link !== 'main');
    this.open('and', keepsLink ? this.link : inherited, word);
    if (breaks) this.reports = false;
    this.at += 1;
  }

  private temporal(word: string): boolean {
    const link: Link = BEFORE.has(word) ? 'before' : 'temporal';
    const opened = this.at;
    const from = skipAdverbs(this.tokens, this.at + 1);
    const inherited = this.link === 'reported' && this.boundary === 'sub' ? 'reported' : link;
    if (this.clauseAt(from, inherited, opened)) return true;
    if (
      word === 'because' ||
      word === 'although' ||
      word === 'though' ||
      word === 'whereas' ||
      word === 'when' ||
      word === 'while'
    ) {
      this.open('sub', link, word);
      this.pending = undefined;
      this.at += 1;
      return true;
    }
    return false;
  }

  private condition(): void {
    this.open('sub', this.reports ? 'reported' : 'unreal', 'if');
    this.pending = undefined;
    this.at += 1;
  }

  private compare(): void {
    if (this.clauseAt(this.at + 1, 'unreal', this.at)) return;
    this.preposition('than');
  }

  private relative(word: string): void {
    const previous = this.word(this.at - 1);
    const here = { start: this.at, end: this.at + 1, pronoun: word, denied: false } as const;
    if (word === 'that') {
      const pointing = this.boundary === 'start' || this.boundary === 'strong' || this.boundary === 'sub';
      const asSubject = this.boundary !== 'none' && this.pending === undefined;
      if ((pointing || asSubject) && this.clauseAt(this.at, this.link, this.at)) return;
      if (pointing && this.pending === undefined) {
        this.atBoundary();
        return;
      }
      if (
        this.reports ||
        this.lastVerbEnd === this.at ||
        SURE.has(previous) ||
        REPORT_NOUNS.has(previous) ||
        BE_FORMS.has(previous) ||
        this.clauses.length === 0
      ) {
        this.outer = this.boundary === 'none' ? undefined : this.pending;
        this.open('sub', 'reported', word);
        this.pending = undefined;
        this.at += 1;
        return;
      }
    }
    if (this.boundary !== 'none' && this.pending !== undefined) this.outer = this.pending;
    this.open('sub', 'relative', word);
    const kind = word === 'who' ? 'others' : 'thing';
    this.pending = word === 'whose' ? undefined : (this.cleft() ?? { ...here, kind });
    this.at += 1;
  }

  /** "It was us who…", "it was the team that…": the one named is the one who acts. */
  private cleft(): NounPhrase | undefined {
    const last = this.clauses.at(-1);
    if (last?.verb.lemma !== 'be' || last.subject?.pronoun !== 'it') return undefined;
    const previous = this.word(this.at - 1);
    if (previous === 'me') return { start: this.at - 1, end: this.at, kind: 'candidate', pronoun: 'i', denied: false };
    if (previous === 'us') return { start: this.at - 1, end: this.at, kind: 'group', pronoun: 'us', denied: false };
    const named = readObject(this.tokens, this.lastVerbEnd);
    return named?.end === this.at ? named : undefined;
  }

  private question(word: string): void {
    const opening = this.boundary === 'start';
    const previous = this.word(this.at - 1);
    if (this.boundary !== 'none' && this.pending !== undefined) this.outer = this.pending;
    // "That is how we found it" tells the deed; "I asked how we found it" does not.
    const told = opening || word === 'where' || BE_FORMS.has(previous) || previous === "'s";
    this.open('sub', told ? 'relative' : 'reported', word);
    this.pending = { start: this.at, end: this.at + 1, pronoun: word, kind: 'thing', denied: false };
    this.at += 1;
  }

  private inverted(): void {
    const link: Link = this.word(this.at - 1) === 'only' || this.word(this.at - 2) === 'only' ? 'main' : 'unreal';
    this.clauseAt(this.at + 1, link, this.at);
  }

  private preposition(word: string): void {
    if (
      this.boundary !== 'none' &&
      this.pending === undefined &&
      this.boundary === 'start' &&
      isUnderstoodBase(this.tokens, this.at)
    )
      return;
    if (word === 'like' && this.boundary !== 'none') {
      this.at += 1;
      return;
    }
    const next = this.word(this.at + 1);
    if (SUBJECT_PRONOUNS.has(next) || verbForm(next)?.gerund === true) {
      this.at += 1;
      return;
    }
    const phrase = readObject(this.tokens, this.at + 1);
    if (phrase !== undefined && (phrase.pronoun === undefined || phrase.pronoun === 'it')) {
      this.noteNouns(phrase);
      this.at = phrase.end;
    } else this.at += 1;
  }

  /** Nouns that make what follows a colon a plan or a thought. */
  private noteNouns(phrase: NounPhrase): void {
    for (let at = phrase.start; at < phrase.end; at += 1) {
      if (REPORT_NOUNS.has(this.word(at))) this.reportNoun = true;
      if (OPTION_NOUNS.has(this.word(at))) this.option = true;
    }
  }

  /** Past "to" and its verb; what follows a verb of saying is what was said ("to check whether we…"). */
  private infinitive(): boolean {
    const at = skipAdverbs(this.tokens, this.at + 1);
    const verb = verbForm(this.word(at));
    if (!verb?.base) return false;
    this.reports = REPORTING.has(verb.lemma);
    this.at = at + 1;
    return true;
  }

  private pronoun(): void {
    let link = this.link;
    if (this.boundary === 'none') {
      const previous = this.tokens[this.at - 1];
      const mine = this.word(this.at) === 'i' && this.opensWithSubordinate();
      if (BE_FORMS.has(previous?.word ?? '') || mine) link = 'main';
      else if (this.reports || SURE.has(previous?.word ?? '')) link = 'reported';
      else if (this.opensWithSubordinate()) link = 'main';
      else {
        const verb = findVerb(this.tokens, {
          start: this.at,
          end: this.at + 1,
          kind: 'group',
          pronoun: 'we',
          denied: false,
        });
        link = verb !== undefined && canFollowSubject(this.tokens, verb.end) ? 'main' : 'relative';
      }
    } else if (
      this.pending !== undefined &&
      this.boundary !== 'comma' &&
      this.boundary !== 'and' &&
      this.connector !== 'what'
    ) {
      const touching = this.pending.end === this.at && this.pending.pronoun === undefined;
      if (touching) {
        this.outer = this.pending;
        link = 'relative';
      }
    } else if (
      this.pending !== undefined &&
      this.pending.end === this.at &&
      this.pending.pronoun === undefined &&
      this.pending.kind === 'thing'
    ) {
      this.outer = this.pending;
    }
    if (!this.clauseAt(this.at, link, this.boundary === 'none' ? this.at : this.opened)) {
      this.at += 1;
    }
  }

  /** "When the tests failed we rolled back": the main clause follows the opening one without a comma. */
  private opensWithSubordinate(): boolean {
    const [first] = this.clauses;
    if (first === undefined || this.clauses.length > 1) return false;
    return first.link === 'temporal' || first.link === 'before' || first.link === 'unreal';
  }

  /** Where a clause can begin: a subject with its verb, a verb alone, or a phrase that waits for its verb. */
  private atBoundary(): void {
    const { tokens, at } = this;
    const form = verbForm(this.word(skipAdverbs(tokens, at)));
    if (this.boundary === 'start' && form?.past && FINDING.has(form.lemma) && this.verbAlone()) return;
    if (this.pending === undefined || this.pending.pronoun === undefined) {
      if (this.clauseAt(at, this.link, this.opened)) return;
    }
    if (this.verbAlone()) return;
    const phrase = readNounPhrase(tokens, at);
    if (phrase !== undefined && phrase.end > at && !isAdverb(this.word(at))) {
      if (!TIME_NOUNS.has(this.word(phrase.end - 1))) this.pending = phrase;
      this.noteNouns(phrase);
      this.at = phrase.end;
    } else this.at += 1;
  }

  /** A verb with its subject before it, shared with another clause, or understood. */
  private verbAlone(): boolean {
    const { tokens } = this;
    const verb = readVerbGroup(tokens, this.at, { allowBase: false, allowThird: this.pending !== undefined });
    if (verb === undefined) {
      if (this.clauses.length === 0 && this.pending === undefined && this.boundary === 'start') {
        const base = isUnderstoodBase(tokens, this.at)
          ? readVerbGroup(tokens, this.at, { allowBase: true, allowThird: false })
          : undefined;
        if (base !== undefined) {
          this.emit(undefined, base, 'main', this.opened, false);
          return true;
        }
      }
      return false;
    }
    if (this.pending !== undefined) {
      if (this.pending.pronoun === undefined && isReduced(tokens, verb)) return false;
      this.emit(this.pending, verb, this.link, this.opened, false);
      return true;
    }
    if (this.boundary === 'sub' || isInverted(tokens, verb.start)) return false;
    const opener = !verb.auxiliary && this.boundary !== 'and' && verbForm(this.word(verb.main))?.participle;
    if (opener) {
      const next = this.word(verb.end);
      if (next === 'by' || PARTICIPLE_OPENERS.has(verb.lemma)) return false;
    }
    const last = this.clauses.at(-1);
    if (last === undefined) {
      this.emit(undefined, verb, 'main', this.opened, false);
      return true;
    }
    const own =
      last.link === 'reported' ||
      (last.link === 'relative' && last.subject?.pronoun !== 'who') ||
      last.link === 'unreal';
    const source = own ? (this.lastMain ?? last) : last;
    const dropped =
      source.subject?.kind === 'thing' && !verb.auxiliary && (this.connector === 'so' || this.boundary === 'strong');
    this.emit(dropped ? undefined : source.subject, verb, source.link, this.opened, !dropped);
    return true;
  }

  private inPredicate(): void {
    const word = this.word(this.at);
    const form = verbForm(word);
    if (this.outer !== undefined && (form?.past || BE_FORMS.has(word))) {
      const verb = readVerbGroup(this.tokens, this.at, { allowBase: false, allowThird: false });
      if (verb !== undefined) {
        const subject = this.outer;
        this.outer = undefined;
        this.emit(subject, verb, 'main', subject.start, false);
        return;
      }
    }
    if (
      word === 'then' &&
      readVerbGroup(this.tokens, this.at + 1, { allowBase: false, allowThird: false }) !== undefined
    ) {
      this.open('and', this.clauses.at(-1)?.link ?? 'main', 'then');
    } else if (this.reports && this.outer === undefined && this.clauseAt(this.at, 'reported', this.at)) return;
    if (form?.gerund || SURE.has(word)) this.reports = SURE.has(word) || REPORTING.has(form?.lemma ?? '');
    this.at += 1;
  }

  /** "Let us roll back", "Let's": the group, told in the imperative. */
  private letUs(): boolean {
    if (this.word(this.at) !== 'let' || this.boundary === 'none') return false;
    const us = this.word(this.at + 1);
    if (us !== 'us' && us !== "'s") return false;
    const verb = readVerbGroup(this.tokens, this.at + 2, { allowBase: true, allowThird: false });
    if (verb === undefined || verb.tense !== 'present' || LET_IDIOMS.has(verb.lemma)) return false;
    const subject: NounPhrase = { start: this.at, end: this.at + 2, kind: 'group', pronoun: 'we', denied: false };
    this.emit(subject, verb, this.link, this.opened, false);
    return true;
  }

  /** Emits the clause whose subject begins at `from`, if a verb follows it. */
  private clauseAt(from: number, link: Link, opened: number): boolean {
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
  private isEquated(from: number): boolean {
    for (let at = from; at < from + 4; at += 1) if (BE_FORMS.has(this.word(at)) || this.word(at) === "'s") return true;
    return false;
  }

  private emit(subject: NounPhrase | undefined, verb: VerbGroup, link: Link, opened: number, shared: boolean): void {
    const noun = subject !== undefined && subject.pronoun === undefined;
    const meaning = meaningOf(this.tokens, verb, noun || subject?.pronoun?.startsWith('every') ? 'noun' : 'pronoun');
    const agent = verb.passive ? agentOf(this.tokens, verb.end) : undefined;
    const announced = verb.lemma === 'do' || this.word(meaning.end) === ':';
    const label = link === 'relative' && announced && !this.isEquated(verb.end);
    const clause: ParsedClause = { opened, subject, shared, verb, meaning, agent, link, label };
    this.clauses.push(clause);
    if (link === 'main' || link === 'temporal') this.lastMain = clause;
    this.at = Math.max(verb.end, meaning.end);
    this.lastVerbEnd = this.at;
    this.boundary = 'none';
    this.link = 'main';
    this.connector = '';
    this.pending = undefined;
    if (link !== 'relative') this.outer = undefined;
    const inner = verbForm(this.word(meaning.end - 1));
    this.reports = REPORTING.has(verb.lemma) || REPORTING.has(meaning.lemma) || REPORTING.has(inner?.lemma ?? '');
  }
}

/** The clauses of a sentence's tokens, in the order of their verbs. */
export function parseClauses(tokens: readonly Token[]): readonly ParsedClause[] {
  return new ClauseParser(tokens).parse();
}
