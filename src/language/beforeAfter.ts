import { arrowEnd } from './arrows';
import { isMarkedBefore, isSaid, saysNow } from './beforeMarks';
import { CHANGES, LOWERING, RAISING, RAISING_THINGS, SHARES, SHIFTING } from './changeWords';
import type { Clause } from './clause';
import { isNoChange } from './fromTo';
import type { Quantity } from './quantity';
import { readEllipsis, readSeries } from './series';
import { type Token, textAt } from './tokens';
import { comparable, PERIODS } from './units';
import { wordSet } from './wordSet';

/** A before and its after: `after` is an index into the quantities, `before` the tokens it came from. */
export interface Pair {
  readonly after: number;
  readonly before: { readonly first: number; readonly next: number };
  /** The quantity that is the before, where it is one. */
  readonly beforeQuantity: number | undefined;
}

const RENAMES = wordSet('version versions upgrade upgraded upgrading port');
/** Verbs that take a figure from one value to another, and may mean something else elsewhere. */
const MOVES = wordSet('pass shift switch change step sink slip creep swell edge slide');
/** What two figures around "to" make up as one: a score, a proportion, the hours of a day. Of nothing that changed. */
const SCORES = wordSet('score scores vote votes ratio ratios odds hours shift shifts open');
/** A verb stands at most so many tokens before the figures it takes "40 to 2". */
const VERB_REACH = 14;
/** A number stands at most so many tokens after its preposition ("from an average of about 40"). */
const REACH = 6;

const takesFigures = (lemma: string): boolean => LOWERING.has(lemma) || RAISING.has(lemma) || SHIFTING.has(lemma);

/** Links the quantities of one sentence into befores and afters. */
export class PairLinker {
  private readonly byFirst = new Map<number, number>();
  private readonly byNext = new Map<number, number>();
  private readonly pairs: Pair[] = [];
  private readonly paired = new Set<number>();
  private readonly changes: boolean;
  private readonly renames: boolean;
  private readonly hasNow: boolean;
  /** The verb of each clause, by where it ends. */
  private readonly verbs: ReadonlyMap<number, string>;

  constructor(
    private readonly tokens: readonly Token[],
    clauses: readonly Clause[],
    private readonly quantities: readonly Quantity[],
    private readonly times: readonly number[],
  ) {
    this.verbs = new Map(clauses.map(({ verb, lemma }) => [verb.end, lemma]));
    quantities.forEach((quantity, index) => {
      this.byFirst.set(quantity.first, index);
      this.byNext.set(quantity.next, index);
    });
    this.changes = tokens.some((token) => CHANGES.has(token.lemma));
    this.renames = tokens.some((token) => RENAMES.has(token.text));
    this.hasNow = saysNow(tokens);
  }

  link(): readonly Pair[] {
    for (let i = 0; i < this.tokens.length; i += 1) {
      const arrow = arrowEnd(this.tokens, i);
      if (arrow !== undefined) this.linkArrow(i, arrow);
      else if (textAt(this.tokens, i) === 'from') this.linkFrom(i);
      else if (textAt(this.tokens, i) === 'to') this.linkTo(i);
    }
    this.quantities.forEach((_, index) => {
      this.linkMarked(index);
      this.linkThan(index);
    });
    this.linkSeries();
    return this.pairs;
  }

  private startingAfter(i: number, reach = REACH): number | undefined {
    for (let j = i; j < i + reach; j += 1) {
      const index = this.byFirst.get(j);
      if (index !== undefined) return index;
      if (/^[;:.→⇒]$/.test(textAt(this.tokens, j))) return undefined;
    }
    return undefined;
  }

  private endingBefore(i: number, reach: number): number | undefined {
    for (let j = i; j > i - reach && j > 0; j -= 1) {
      const index = this.byNext.get(j);
      if (index !== undefined) return index;
      if (/^[;:.]$/.test(textAt(this.tokens, j - 1))) return undefined;
    }
    return undefined;
  }

  /** `how`: a word links them, a word marks the before, or they only stand close; then two counts have to count the same thing. */
  private add(before: number, after: number, how: 'linked' | 'moved' | 'marked' | 'close' = 'linked'): void {
    const from = this.quantities[before];
    const to = this.quantities[after];
    if (from === undefined || to === undefined || before === after || this.paired.has(after) || this.paired.has(before))
      return;
    const bare = from.kind === 'bare' || to.kind === 'bare';
    if (!bare && !comparable(from.kind, to.kind)) return;
    if ((how === 'marked' || how === 'close') && !bare && from.kind === 'count' && from.unit !== to.unit) return;
    // "The following four newsletters brought more than the four before": how many were compared, not what came about.
    if (how === 'marked' && from.kind === 'bare' && from.value !== undefined && from.value === to.value) return;
    const moves = this.changes || how === 'moved' || (how === 'marked' && this.hasNow);
    if (from.kind === 'bare' && to.kind === 'bare' && (this.renames || !moves)) return;
    this.paired.add(after).add(before);
    this.pairs.push({ after, before: from, beforeQuantity: before });
  }

  private addWord(before: number, after: number): void {
    if (this.paired.has(after)) return;
    this.paired.add(after);
    this.pairs.push({ after, before: { first: before, next: before + 1 }, beforeQuantity: undefined });
  }

  /** "1.8 s → 280 ms", "Refill by ear: impossible → 50 seconds". */
  private linkArrow(i: number, end: number): void {
    const after = this.startingAfter(end);
    if (after === undefined) return;
    const before = this.endingBefore(i, REACH);
    if (before !== undefined && !this.paired.has(before)) this.add(before, after, 'moved');
    else if (before === undefined && i > 0 && this.tokens[i - 1]?.kind !== 'mark') this.addWord(i - 1, after);
  }

  /** "from 0.3% to zero", "from 640, now it's around 90", and backwards: "down to 3 from 40", "…, up from zero". */
  private linkFrom(i: number): void {
    const masked = this.tokens[i + 1]?.kind === 'hole';
    const near = masked ? undefined : this.startingAfter(i + 1);
    // "from double figures to three": what follows "to" is no before.
    const before = textAt(this.tokens, (this.quantities[near ?? -1]?.first ?? 0) - 1) === 'to' ? undefined : near;
    const start = masked ? i + 2 : before === undefined ? this.wordsFrom(i) : this.quantities[before]?.next;
    if (start === undefined) return;
    for (let j = start; j < start + 10; j += 1) {
      const word = textAt(this.tokens, j);
      if (word === 'to' || word === 'into' || arrowEnd(this.tokens, j) !== undefined) {
        const after = this.startingAfter(j + 1);
        if (after === undefined) return;
        const verb = this.lemmaBefore(i);
        const [from, to] = [this.quantities[before ?? -1], this.quantities[after]];
        if (before === undefined) this.addWord(i + 1, after);
        else if (from && to && isNoChange(this.tokens, i, verb, from, to)) this.paired.add(before).add(after);
        else this.add(before, after, MOVES.has(verb) ? 'moved' : 'linked');
        return;
      }
      if (word === '' || /^[;.]$/.test(word)) break;
    }
    if (before === undefined) return;
    const far = /^(?:up|down|compared|improved|increase|reduction|drop|,)$/.test(textAt(this.tokens, i - 1));
    const after = this.endingBefore(i, far ? 14 : REACH);
    if (after !== undefined && far) this.add(before, after);
    else if (after !== undefined && this.isReached(after)) this.add(before, after, 'close');
    else this.linkNow(before);
  }

  /** "Down to 3 from 40"; "I talked to 5 people from 2 teams" says where they came from, and of nothing that changed. */
  private isReached(after: number): boolean {
    const { first = 0, kind } = this.quantities[after] ?? {};
    return textAt(this.tokens, first - 1) === 'to' && (this.changes || (kind !== 'count' && kind !== 'bare'));
  }

  /** "from 640, now it's around 90", "from 12 a month, now 3": the second figure right behind the "now", of no unit or one of the same scale. */
  private linkNow(before: number): void {
    const from = this.quantities[before];
    if (from === undefined) return;
    const now = textAt(this.tokens, from.next) === ',' ? from.next + 1 : from.next;
    const after = textAt(this.tokens, now) === 'now' ? this.startingAfter(now + 1, 5) : undefined;
    const to = this.quantities[after ?? -1];
    if (after === undefined || to === undefined) return;
    const alike = comparable(from.kind, to.kind) && (from.kind !== 'count' || from.unit === to.unit);
    if (to.kind === 'bare' || alike) this.add(before, after, 'moved');
  }

  /** "9 in that week and 2 the next": the earlier figure is the before, unless the later one is marked as it. */
  private linkSeries(): void {
    if (this.renames) return;
    const open = [...this.quantities.entries()].filter(([index]) => !this.paired.has(index));
    const ellipsis = readEllipsis(this.tokens, this.quantities)?.map((at) => open.find(([index]) => index === at));
    const [head, tail] = readSeries(this.tokens, open, this.times) ?? ellipsis ?? [];
    if (head === undefined || tail === undefined) return;
    const marked = ([, quantity]: readonly [number, Quantity]) => isMarkedBefore(this.tokens, quantity, this.hasNow);
    const [before, after] = marked(tail) && !marked(head) ? [tail, head] : [head, tail];
    this.paired.add(before[0]).add(after[0]);
    this.pairs.push({ after: after[0], before: before[1], beforeQuantity: before[0] });
  }

  /** "some 700 more than any summer before": what stands after "than" is the before. */
  private linkThan(index: number): void {
    const next = this.quantities[index]?.next ?? 0;
    const by = [next, next + 1].find((at) =>
      /^(?!rather$)(?:more|fewer|less|(?:\w+er))$/.test(textAt(this.tokens, at)),
    );
    if (by !== undefined && textAt(this.tokens, by + 1) === 'than' && this.tokens[by + 2] !== undefined)
      this.addWord(by + 2, index);
  }

  /** "fell from double figures to three": where the before is told in words, the token after its first. */
  private wordsFrom(i: number): number | undefined {
    const moved = CHANGES.has(this.lemmaBefore(i)) && !/^(?:go|come|bring|get|move|turn)$/.test(this.lemmaBefore(i));
    return moved && this.tokens[i + 1]?.kind === 'word' ? i + 2 : undefined;
  }

  /** The base form of the nearest word before token `i` that is no adverb or object pronoun. */
  private lemmaBefore(i: number): string {
    const at = /^(?:it|them|this|that|down|up|over|back|right)$/.test(textAt(this.tokens, i - 1)) ? i - 2 : i - 1;
    return this.tokens[at]?.lemma ?? '';
  }

  /** "cut it 14 min to 5 min", "rose 4.1 to 4.6", "it was 40, down to 2": a change without "from". */
  private linkTo(i: number): void {
    const after = this.startingAfter(i + 1, 3);
    const verb = this.tokens[i - 1]?.lemma ?? '';
    const moved = takesFigures(verb);
    const before = this.endingBefore(i, moved ? 4 : 2);
    const [from, to] = [this.quantities[before ?? -1], this.quantities[after ?? -1]];
    if (before === undefined || after === undefined || from === undefined || to === undefined) return;
    if (moved ? !this.isNumbered(from) : this.isMovedTo(from, to)) this.add(before, after, moved ? 'close' : 'moved');
  }

  /** "In week 2 we got to 14 farms": which one it was. */
  private isNumbered({ first, kind }: Quantity): boolean {
    return kind === 'bare' && PERIODS.has(this.tokens[first - 1]?.lemma ?? '');
  }

  /** Two figures around "to" are a before and its after where a verb of change takes them, or nothing but what they measure stands there. */
  private isMovedTo(from: Quantity, to: Quantity): boolean {
    const lead = textAt(this.tokens, from.first - 1);
    if (/^(?:an?|by|in|within|over|for|every|about|takes|took|than|of)$/.test(lead)) return false;
    const named = lead === ':' ? textAt(this.tokens, from.first - 2) : lead;
    if ([named, textAt(this.tokens, to.next)].some((word) => SCORES.has(word))) return false;
    const bare = from.kind === 'bare';
    if (from.value === to.value && (bare || from.unit === to.unit)) return false;
    if (from.kind === 'count' && to.kind === 'count' && from.unit !== to.unit) return false;
    const rises = from.value !== undefined && to.value !== undefined && from.value < to.value;
    if (this.verbs.size === 0) return !(rises && bare) && (from.first > 0 || !bare);
    // A range is never told from its end: "I rewrote it, 14 s to 2 s". But "I prefer 10 minutes to 5 minutes".
    const isMeasured = !bare && from.kind !== 'count' && from.kind !== 'points' && from.unit === to.unit;
    if (isMeasured && !rises && !this.verbs.has(this.tokens[from.first - 1]?.end ?? -1)) return true;
    const verb = this.verbBefore(from.first);
    if (RAISING.has(verb)) return !(rises && bare) || this.isLevel(from, to);
    // "cut 5 to 10 minutes off": how much, told as a range.
    if (LOWERING.has(verb)) return !rises || (!bare && from.unit !== to.unit);
    return SHIFTING.has(verb) && !(rises && bare);
  }

  /** Whether "10 to 15" behind a verb that raises are two levels, and no range of the things raised ("10 to 15 tickets") or of the change ("10 to 15 percent"). */
  private isLevel({ first }: Quantity, { kind, unit }: Quantity): boolean {
    const lead = this.tokens[first - 1]?.lemma ?? '';
    if (kind === 'count' || kind === 'rate') return !RAISING_THINGS.has(lead) && unit !== 'times';
    if (kind === 'bare' || kind === 'money' || kind === 'size') return true;
    if (kind !== 'percentage' && kind !== 'points') return false;
    return SHARES.has(lead) || (RAISING.has(lead) && SHARES.has(this.tokens[first - 2]?.lemma ?? ''));
  }

  /** The base form of the nearest verb before token `i`: a clause's own, or one of change that it brings along ("managed to cut"). */
  private verbBefore(i: number): string {
    for (let j = i - 1; j >= 0 && j > i - VERB_REACH; j -= 1) {
      const { lemma = '', end = -1 } = this.tokens[j] ?? {};
      if (takesFigures(lemma)) return lemma;
      const verb = this.verbs.get(end);
      if (verb !== undefined) return verb;
    }
    return '';
  }

  /** "19 minutes, against 25", "instead of the usual 25": a bare figure right behind one takes its unit. */
  private standsAgainst({ next }: Quantity, { first }: Quantity): boolean {
    const between = this.tokens.slice(next, first).map(({ text }) => text);
    return /^,? ?(?:against|versus|vs|instead of|rather than|compared (?:to|with))(?: (?:the|our|my)(?: [a-z]+)?)?$/.test(
      between.join(' '),
    );
  }

  /** "40 seconds instead of six minutes", "50 minutes, against 3 hours", "was 40, now 3", "1.9% before, 1.8% after". */
  private linkMarked(index: number): void {
    const quantity = this.quantities[index];
    if (quantity === undefined || this.paired.has(index) || !isMarkedBefore(this.tokens, quantity, this.hasNow)) return;
    const near = [index - 1, index + 1, index - 2].find((other) => {
      const candidate = this.quantities[other];
      return (
        candidate !== undefined &&
        !this.paired.has(other) &&
        (candidate.kind !== 'bare' || isSaid(this.tokens, candidate)) &&
        (comparable(candidate.kind, quantity.kind) ||
          (quantity.kind === 'bare' && (isSaid(this.tokens, quantity) || this.standsAgainst(candidate, quantity))))
      );
    });
    const bareNow = this.quantities[index + 1]?.kind === 'bare' && this.hasNow ? index + 1 : undefined;
    const after = near ?? bareNow;
    if (after !== undefined) this.add(index, after, 'marked');
  }
}
