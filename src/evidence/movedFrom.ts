import type { Quantity } from '../language/quantity';
import { type Token, textAt } from '../language/tokens';
import { BYTES, MIXED_UNITS, OF_UNIT, SECONDS, unitOf } from '../language/units';

/** How far a figure has moved from its before, in a unit of both; undefined where they have none, or are no plain numbers. */
export function movedFrom(tokens: readonly Token[], before: Quantity, after: Quantity): number | undefined {
  if (before.value === undefined || after.value === undefined) return undefined;
  if (after.kind === 'bare' || before.kind === 'bare') return after.value - before.value;
  const [from, to] = [amountOf(tokens, before), amountOf(tokens, after)];
  if (from === undefined || to === undefined || from.scale !== to.scale) return undefined;
  // "9 a day" and "12 a month" are over spans of their own; what only one of them tells holds for both.
  if (from.period !== undefined && to.period !== undefined && from.period !== to.period) return undefined;
  // "30 days" and "a month" are one.
  const same = before.unit !== after.unit && Math.abs(to.amount - from.amount) < from.amount * NEAR;
  return same ? undefined : to.amount - from.amount;
}

/** So near are two amounts of different units that are meant to be equal. */
const NEAR = 0.05;

/** How much a figure is. */
interface Amount {
  /** What it is counted in; the amounts of one scale can be compared. */
  readonly scale: string;
  readonly amount: number;
  /** The span that it holds for each time. */
  readonly period: string | undefined;
}

function amountOf(tokens: readonly Token[], quantity: Quantity): Amount | undefined {
  const { first, kind, unit, value } = quantity;
  if (value === undefined) return undefined;
  const { period, next } = periodOf(tokens, quantity);
  const units = tokens.slice(first, next).filter(({ text }) => familyOf(unitOf(text)?.kind) === familyOf(kind));
  // Of "1 hour 20 minutes", only the hour is the figure's value.
  if (familyOf(kind) === 'time' && units.length > 1) return undefined;
  const name = units.find(({ text }) => unitOf(text)?.unit === unit)?.text ?? '';
  const amount = value * (OF_UNIT.get(name) ?? 1);
  const seconds = familyOf(kind) === 'time' ? SECONDS[unit ?? ''] : undefined;
  if (seconds !== undefined) return { scale: 'time', amount: amount * seconds, period };
  const bytes = kind === 'size' ? BYTES[unit ?? ''] : undefined;
  if (bytes !== undefined) return { scale: 'data', amount: amount * bytes, period };
  return { scale: `${kind} ${unit} ${MIXED_UNITS.has(unit ?? '') ? name : ''}`, amount, period };
}

const familyOf = (kind: Quantity['kind'] | undefined): string | undefined =>
  kind === 'duration' || kind === 'latency' ? 'time' : kind;

/** "day" of "20 minutes a day", and where what it is told of ends. */
function periodOf(
  tokens: readonly Token[],
  { first, next }: Quantity,
): { readonly period: string | undefined; readonly next: number } {
  const word = textAt(tokens, next - 1);
  if (word.endsWith('ly')) return { period: word, next: next - 1 };
  // "Half a day" has no other unit.
  const each = next - 2 > first && /^(?:an?|each|every|per|\/)$/.test(textAt(tokens, next - 2));
  const isPeriod = each && !/^(?:half|of)$/.test(textAt(tokens, next - 3));
  return isPeriod ? { period: word, next: next - 2 } : { period: undefined, next };
}
