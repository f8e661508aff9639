import { CHECKS } from '../../src/index';
import type { LabelledStory } from './corpus';
import { predictNaively, predictWithChecks } from './predict';
import { precisionOf, recallOf, score, type Tally, wilson } from './score';

export const HEADLINE = [
  'we-in-action',
  'missing-scope-boundary',
  'missing-quantified-result',
  'generic-reflection',
] as const;

/** Not labelled in the corpus: they have cases of their own in their tests. */
export const UNLABELLED: ReadonlySet<string> = new Set([
  'over-time',
  'missing-timeframe',
  'thin-action',
  'confidential-detail',
]);

const FOLDS = 5;

/** The checks that the corpus labels, in the order of the catalogue. */
export function labelledChecks(): readonly string[] {
  return CHECKS.map(({ id }) => id).filter((id) => !UNLABELLED.has(id));
}

/** The page docs/accuracy.md: what was measured, on what, and how a word list does on the same. */
export function accuracyReport(stories: readonly LabelledStory[]): string {
  const checks = labelledChecks();
  const ours = score(stories, predictWithChecks, checks).tallies;
  const naive = score(stories, predictNaively, HEADLINE).tallies;
  const folds = Array.from({ length: FOLDS }, (_, fold) => stories.filter((__, index) => index % FOLDS === fold));
  const foldTallies = folds.map((part) => score(part, predictWithChecks, HEADLINE).tallies);
  return `${[
    `Measured on ${stories.length} labelled stories (${folds.map(({ length }) => length).join(' + ')} in five parts, by file).`,
    '',
    '| check | right | wrong | missed | precision | 95 % interval | recall | 95 % interval |',
    '| --- | ---: | ---: | ---: | ---: | --- | ---: | --- |',
    ...checks.map((check) => row(check, ours.get(check))),
    '',
    'A plain word list on the same stories:',
    '',
    '| check | right | wrong | missed | precision | 95 % interval | recall | 95 % interval |',
    '| --- | ---: | ---: | ---: | ---: | --- | ---: | --- |',
    ...HEADLINE.map((check) => row(check, naive.get(check))),
    '',
    'The headline checks on each fifth by itself (precision / recall):',
    '',
    `| check | ${folds.map((_, index) => `part ${index + 1}`).join(' | ')} |`,
    `| --- |${' --- |'.repeat(FOLDS)}`,
    ...HEADLINE.map(
      (check) => `| \`${check}\` | ${foldTallies.map((tallies) => both(tallies.get(check))).join(' | ')} |`,
    ),
  ].join('\n')}\n`;
}

function row(check: string, tally: Tally = { truePositives: 0, falsePositives: 0, misses: 0 }): string {
  const { truePositives: right, falsePositives: wrong, misses } = tally;
  const cells = [
    right,
    wrong,
    misses,
    share(precisionOf(tally)),
    interval(right, right + wrong),
    share(recallOf(tally)),
    interval(right, right + misses),
  ];
  return `| \`${check}\` | ${cells.join(' | ')} |`;
}

function both(tally: Tally = { truePositives: 0, falsePositives: 0, misses: 0 }): string {
  return `${share(precisionOf(tally))} / ${share(recallOf(tally))}`;
}

function share(value: number): string {
  return value.toFixed(2);
}

function interval(hits: number, trials: number): string {
  return trials === 0 ? '–' : wilson(hits, trials).map(share).join('–');
}
