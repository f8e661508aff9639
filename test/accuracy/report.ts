import { readFileSync } from 'node:fs';
import { contextOf } from '../../src/config/options';
import { CHECKS, checkStory, DEFAULT_OPTIONS } from '../../src/index';
import type { LabelledStory } from './corpus';
import type { FirstRun } from './firstRuns';
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
  'too-short',
  'confidential-detail',
]);

const FOLDS = 5;

/** The checks that the corpus labels, in the order of the catalogue. */
export function labelledChecks(): readonly string[] {
  return CHECKS.map(({ id }) => id).filter((id) => !UNLABELLED.has(id));
}

/** At least so many stories of the corpus are strong. */
export const STRONG = 15;

/**
 * The stories in which an annotator found nothing that a coach would certainly underline. What was debatable counts as
 * found, so that a warning there proves nothing.
 */
export function strongStories(stories: readonly LabelledStory[]): readonly LabelledStory[] {
  return stories.filter(({ text, findings, debatable }) => {
    const { story } = checkStory(text);
    const context = contextOf(story, DEFAULT_OPTIONS);
    const loud = new Set(
      CHECKS.filter((check) => ['warning', 'error'].includes(check.defaultSeverity(context))).map(({ id }) => id),
    );
    return ![...findings, ...debatable].some(({ check }) => loud.has(check));
  });
}

const HEAD = [
  '| Check | Right | Wrong | Missed | Precision | 95 % interval | Recall | 95 % interval |',
  '| --- | ---: | ---: | ---: | ---: | --- | ---: | --- |',
];

/**
 * The page docs/accuracy.md: what was measured, on what, what the figures mean, and how a word list does on the same.
 *
 * @param date the day it was measured, as 2026-01-31
 */
export function accuracyReport(
  stories: readonly LabelledStory[],
  date: string,
  firstRuns: readonly FirstRun[] = [],
  questions: readonly string[] = [],
): string {
  const checks = labelledChecks();
  const ours = score(stories, predictWithChecks, checks).tallies;
  const naive = score(stories, predictNaively, HEADLINE).tallies;
  const folds = Array.from({ length: FOLDS }, (_, fold) => stories.filter((__, index) => index % FOLDS === fold));
  const foldTallies = folds.map((part) => score(part, predictWithChecks, HEADLINE).tallies);
  const labels = stories.reduce((sum, { findings }) => sum + findings.length, 0);
  const unlabelled = [...UNLABELLED].map((id) => `\`${id}\``).join(', ');
  return `${[
    '# How often the checks are right',
    '',
    '<!-- Written by npm run accuracy -- --write: change test/accuracy/report.ts, not this page. -->',
    '',
    `Measured on ${date}, on the ${stories.length} stories of \`test/corpus\`, to which ${labels} labels were written beforehand: what a coach would underline. A finding is right where a label names the same check on the same line. What the annotator called debatable counts neither for nor against.`,
    '',
    '- **Precision** is the share of findings that are right. It falls when a check cries wolf.',
    '- **Recall** is the share of labels that were found. It falls when a check looks away.',
    '- **The interval** is where the true share lies with 95 % certainty (Wilson), if these stories were drawn at random from all stories. Few labels make it wide.',
    '',
    '## What the figures do not say',
    '',
    '- The stories are invented, and the checks were tuned on these very stories. On a story that nobody here has seen, expect less.',
    '- One annotator labelled each story. Two coaches differ on what they underline, and no checker can agree with both.',
    `- Not labelled, and so not measured: ${unlabelled}. They have tests of their own.`,
    '- A check without a single finding or label shows as 1.00; its interval is a dash.',
    '- A story without a finding is not thereby a good story. The checks see words, not whether they are true.',
    '',
    '## Every check',
    '',
    ...HEAD,
    ...checks.map((check) => row(check, ours.get(check))),
    '',
    ...unseen(firstRuns),
    ...questions,
    '## A plain word list, on the same stories',
    '',
    'What one gets by searching for “we”, for digits and for stock phrases:',
    '',
    ...HEAD,
    ...HEADLINE.map((check) => row(check, naive.get(check))),
    '',
    '## Part by part',
    '',
    `The stories in ${FOLDS} parts by the order of their names (${folds.map(({ length }) => length).join(', ')} stories), precision / recall of each:`,
    '',
    `| Check | ${folds.map((_, index) => `Part ${index + 1}`).join(' | ')} |`,
    `| --- |${' --- |'.repeat(FOLDS)}`,
    ...HEADLINE.map(
      (check) => `| \`${check}\` | ${foldTallies.map((tallies) => both(tallies.get(check))).join(' | ')} |`,
    ),
    '',
    '## Measure it yourself',
    '',
    '```sh',
    'npm run accuracy                            # these tables',
    'npm run accuracy -- --check we-in-action    # with every wrong and every missed finding of one check',
    'npm run accuracy -- --folder FOLDER         # on labelled stories of yours',
    '```',
    '',
    'The floor of each figure stands in `test/accuracy/floors.json`, and `npm test` fails below it.',
  ].join('\n')}\n`;
}

/** The figures that say most about somebody else's story: each set's first run, before a rule was changed for it. */
function unseen(runs: readonly FirstRun[]): readonly string[] {
  if (runs.length === 0) return [];
  return [
    '## On stories that nobody had tuned on',
    '',
    'Stories in the style of people’s own notes, by authors who had not seen the rules, in `test/exams`. These are the figures of each set’s first run; the rules were improved with it afterwards, so each set met better rules than the one before. Precision / recall:',
    '',
    `| Check | ${runs.map(({ set, stories }) => `Set ${set} (${stories})`).join(' | ')} |`,
    `| --- |${' --- |'.repeat(runs.length)}`,
    ...HEADLINE.map((check) => `| \`${check}\` | ${runs.map(({ tallies }) => both(tallies.get(check))).join(' | ')} |`),
    '',
    ...runs
      .slice(-2)
      .flatMap(({ set, date, tallies }) => [
        `Every check on set ${set}, on ${date}:`,
        '',
        ...HEAD,
        ...[...tallies].map(([check, tally]) => row(check, tally)),
        '',
      ]),
    '## On writers the judge was not trained on',
    '',
    'What `npm run train` measured: each labelled story was judged by a model that had not seen its writer. *Sure* is spoken as a warning (or as loud as the check is), *unsure* as a question. Evidence (boundary, effect, worth …) is never spoken: *sure* may be quoted as proof, *unsure* only counts against an absence. The cuts were set on these very figures, so expect a little less elsewhere.',
    '',
    '```',
    readFileSync('test/accuracy/cross-validated.txt', 'utf8').trimEnd(),
    '```',
    '',
  ];
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
