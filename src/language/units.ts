/** What a quantity can be. `zero` is an absence that counts ("no restarts"), `delta` a change told in words ("halved"). */
export type MeasureKind =
  | 'percentage'
  | 'money'
  | 'duration'
  | 'latency'
  | 'rate'
  | 'count'
  | 'multiplier'
  | 'points'
  | 'size'
  | 'delta'
  | 'zero';

import { wordSet } from './wordSet';

/** Unit words by kind, singular and plural, lower case. What belongs here: words that make any number before them a measurement. */
const UNITS: readonly (readonly [MeasureKind, string, string])[] = [
  ['latency', 'ns', 'ns nanosecond nanoseconds'],
  ['latency', 'µs', 'µs μs microsecond microseconds'],
  ['latency', 'ms', 'ms msec msecs millisecond milliseconds'],
  ['latency', 's', 's sec secs second seconds'],
  ['duration', 'min', 'min mins minute minutes'],
  ['duration', 'h', 'h hr hrs hour hours'],
  ['duration', 'day', 'day days workday workdays weekday weekdays'],
  ['duration', 'night', 'night nights morning mornings afternoon afternoons evening evenings'],
  ['duration', 'week', 'week weeks wk wks fortnight fortnights weekend weekends'],
  ['duration', 'month', 'month months'],
  ['duration', 'quarter', 'quarters'],
  ['duration', 'season', 'winters summers springs autumns seasons'],
  ['duration', 'year', 'year years yr yrs decade decades'],
  ['duration', 'sprint', 'sprints'],
  ['size', 'b', 'byte bytes'],
  ['size', 'kb', 'kb kib kilobyte kilobytes'],
  ['size', 'mb', 'mb mib megabyte megabytes'],
  ['size', 'gb', 'gb gib gigabyte gigabytes gigs'],
  ['size', 'tb', 'tb tib terabyte terabytes'],
  ['size', 'pb', 'pb petabyte petabytes'],
  ['size', 'w', 'w watt watts kw mw kwh mwh gwh'],
  ['size', 'kg', 'kg kgs kilo kilos kilograms tonne tonnes tons lbs'],
  ['size', 'km', 'km kms mile miles metres meters mm cm'],
  ['size', 'l', 'litre litres liter liters gallon gallons'],
  ['size', '°', '° degrees degree °c °f'],
  ['rate', 'rps', 'rps qps tps rpm fps mbps gbps kbps'],
  ['points', 'points', 'points point pts pp bps star stars marks'],
  ['money', '$', 'dollar dollars usd bucks cent cents'],
  ['money', '€', 'euro euros eur'],
  ['money', '£', 'pound pounds gbp quid'],
  ['money', '₹', 'rupee rupees rs inr'],
  ['money', '¥', 'yen jpy yuan rmb cny'],
  ['money', 'chf', 'chf francs'],
  ['money', 'kr', 'kr sek nok dkk kronor kroner'],
  [
    'money',
    'other',
    'cad aud nzd sgd zar aed pln zł czk huf brl mxn try krw hkd ngn naira rand dirhams reais pesos lira',
  ],
];

/** How long each unit of time is. */
export const SECONDS: Readonly<Record<string, number>> = {
  ns: 1e-9,
  µs: 1e-6,
  ms: 1e-3,
  s: 1,
  min: 60,
  h: 3_600,
  day: 86_400,
  week: 604_800,
  month: 2_629_746,
  year: 31_556_952,
};
/** How much each unit of data is. */
export const BYTES: Readonly<Record<string, number>> = { b: 1, kb: 1e3, mb: 1e6, gb: 1e9, tb: 1e12, pb: 1e15 };

/** How much the words are that are more or less than one of the unit they stand under: a fortnight is two weeks, a cent 0.01 dollars. */
export const OF_UNIT: ReadonlyMap<string, number> = new Map(
  (
    [
      [2, 'fortnight fortnights'],
      [2 / 7, 'weekend weekends'],
      // Five of them are a week.
      [7 / 5, 'workday workdays weekday weekdays'],
      [10, 'decade decades'],
      [0.01, 'cent cents'],
      [1_000, 'tonne tonnes tons'],
      [0.45, 'lbs'],
      [1.61, 'mile miles'],
      [1e-3, 'metres meters'],
      [1e-5, 'cm'],
      [1e-6, 'mm'],
      [3.8, 'gallon gallons'],
    ] as const
  ).flatMap(([one, words]) => words.split(' ').map((word) => [word, one] as const)),
);
/** Units that stand for several that nobody can turn into each other here: currencies, "kW" and "kWh", "rps" and "Mbps". */
export const MIXED_UNITS = wordSet('w ° rps other kr ¥');

export const UNIT_OF: ReadonlyMap<string, { readonly kind: MeasureKind; readonly unit: string }> = new Map(
  UNITS.flatMap(([kind, unit, words]) => words.split(' ').map((word) => [word, { kind, unit }] as const)),
);

/** The unit a word names, "man-days" and "week-long" too. */
export function unitOf(word: string): { readonly kind: MeasureKind; readonly unit: string } | undefined {
  const known = UNIT_OF.get(word);
  const hyphen = word.lastIndexOf('-');
  if (known !== undefined || hyphen < 0) return known;
  const head = word.slice(0, hyphen);
  const tail = word.slice(hyphen + 1);
  const span = UNIT_OF.get(tail === 'long' || tail === 'old' ? head : tail.endsWith('s') ? tail : '');
  return span?.kind === 'duration' ? span : undefined;
}

/** Spans "a" and "per" can stand before: "60 a week", "four per year". */
export const PERIODS = wordSet(
  'second minute hour day night morning evening week weekend fortnight month quarter year shift sprint',
);

/** Currency signs, and codes that are written before the amount ("INR 2 crore", "Rs. 500"). */
export const CURRENCY_BEFORE: ReadonlyMap<string, string> = new Map([
  ...'$€£¥₹₩₽₦'.split('').map((sign) => [sign, sign] as const),
  ...'usd eur gbp inr rs chf jpy cad aud sgd nzd zar aed sek nok dkk pln hkd rmb'
    .split(' ')
    .map((code) => [code, UNIT_OF.get(code)?.unit ?? code] as const),
]);

/** Letters that scale an amount of money, and only that ("£1.2m", "$3b"). */
export const MONEY_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['t', 1e12],
  ['l', 1e5],
  ['cr', 1e7],
]);

/** Names of scores: the bare number after them is on a scale ("NPS +12", "CSAT 4.6", "a GPA of 3.8"). */
export const SCORES = wordSet(
  'nps enps csat ces gpa cgpa score scores scored scoring rating ratings rated rank grade mark roi sla slo lighthouse satisfaction index psi apdex auc roc f1 bleu rouge rmse mae mape mse iou map r2 kappa',
);

/** Which mark of a gauge a number is: "average wait 12". */
export const GAUGES = wordSet('highest lowest top average mean median maximum max minimum min peak worst best');

/** Units of one scale can be a before and an after of each other ("6 hours → 40 s"). */
export function comparable(a: MeasureKind | 'bare', b: MeasureKind | 'bare'): boolean {
  const family = (kind: MeasureKind | 'bare') => {
    if (kind === 'latency') return 'duration';
    return kind === 'rate' || kind === 'zero' || kind === 'bare' ? 'count' : kind;
  };
  return family(a) === family(b);
}
