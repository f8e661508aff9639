/** A sentence to fill in, and a line of advice that goes with it. */
export interface Phrase {
  readonly family: string;
  readonly label: string;
  readonly words: string;
  readonly says: string;
}

const phrases = (
  family: string,
  ...rows: readonly (readonly [label: string, words: string, says: string])[]
): readonly Phrase[] => rows.map(([label, words, says]) => ({ family, label, words, says }));

/**
 * Ways to say what was measured, by the families that people measure in. Each has a before, an after and a window, and
 * its line says where such a figure comes from.
 */
export const METRIC_PHRASES: readonly Phrase[] = [
  ...phrases(
    'reliability',
    [
      'availability',
      'Availability rose from [before]% to [after]% over [how long].',
      'From the monitor that pages you. Say what a tenth of a percent meant to users.',
    ],
    [
      'error rate',
      'The error rate fell from [before]% to [after]% within [how long].',
      'From logs or traces: failed requests out of all requests, in the same hours of the week.',
    ],
    [
      'time to recover',
      'The time to recover fell from [before] hours to [after] hours over [how long].',
      'From the incident tickets: a median over several incidents, never one lucky night.',
    ],
    [
      'incidents',
      'Incidents of the highest severity fell from [before] a month to [after] a month over [how long].',
      'From the incident tracker. Name the severity, since everybody counts the small ones differently.',
    ],
    [
      'error budget',
      'The share of the error budget we spent fell from [before]% to [after]% within [how long].',
      "From the service's own objective. Say what the objective is if they don't know it.",
    ],
  ),
  ...phrases(
    'performance',
    [
      'p95 latency',
      'p95 latency fell from [before] ms to [after] ms within [how long].',
      'From traces, at the same load as before. A percentile tells them more than an average.',
    ],
    [
      'throughput',
      'Throughput rose from [before] requests a second to [after] requests a second in [how long].',
      'From a load test or the busiest hour; say which.',
    ],
    [
      'cache hit rate',
      'The cache hit rate rose from [before]% to [after]% within [how long].',
      "From the cache's counters. Say what a miss costs, or the number stays technical.",
    ],
    [
      'page load',
      'The page opened in [after] seconds instead of [before] seconds after [how long].',
      "From real users' browsers rather than your own machine.",
    ],
    [
      'memory',
      'Memory use fell from [before] GB to [after] GB within [how long].',
      "From the host's monitor over a full week, with the bill it brought down.",
    ],
  ),
  ...phrases(
    'delivery',
    [
      'deployments',
      'Deployments rose from [before] a week to [after] a week within [how long].',
      "From the pipeline's history. More is a result only if fewer went wrong.",
    ],
    [
      'lead time',
      'The time from commit to release fell from [before] days to [after] days over [how long].',
      "From the repository's dates: the median of all changes in a month.",
    ],
    [
      'change failures',
      'The share of releases that failed fell from [before]% to [after]% over [how long].',
      'From rollbacks and hotfixes, counted before and after in the same way.',
    ],
    [
      'rollbacks',
      'Rollbacks fell from [before] a month to [after] a month within [how long].',
      'From the release log; a quarter before and a quarter after is a fair window.',
    ],
    [
      'build time',
      'The build went from [before] minutes to [after] minutes in [how long].',
      'From the build server. Times the number of builds a day, that gives engineer hours.',
    ],
  ),
  ...phrases(
    'product',
    [
      'conversion',
      'Conversion rose from [before]% to [after]% within [how long].',
      'From an experiment if there was one: name its sample. Else say what else could explain it.',
    ],
    [
      'retention',
      'The share of users who came back after a month rose from [before]% to [after]% over [how long].',
      'From the warehouse, by the week in which people joined.',
    ],
    [
      'drop-off',
      'Drop-off at [the step] fell from [before]% to [after]% within [how long].',
      'From the funnel. Seasons move it too: compare the same weeks of a year.',
    ],
    [
      'satisfaction',
      'Customer satisfaction rose from [before] to [after] points within [how long].',
      'From the survey: say how many answered it.',
    ],
    [
      'support tickets',
      'Support tickets fell from [before] a week to [after] a week within [how long].',
      'From the help desk, by topic, so that it is your change that shows.',
    ],
  ),
  ...phrases(
    'cost',
    [
      'cost per request',
      'The cost per thousand requests fell from $[before] to $[after] within [how long].',
      "From the provider's bill over its requests. A total hides growth.",
    ],
    [
      'monthly bill',
      'The monthly bill fell from $[before] to $[after] within [how long].',
      'From the bill itself. If the amount is confidential, give a percentage.',
    ],
    [
      'storage',
      'Storage fell from [before] TB to [after] TB within [how long].',
      'From the storage report, with what a terabyte costs a month.',
    ],
    [
      'build minutes',
      'Paid build minutes fell from [before] a month to [after] a month within [how long].',
      "From the build provider's invoice.",
    ],
    [
      'engineer hours',
      'The work it took fell from [before] hours a week to [after] hours a week within [how long].',
      'An estimate is fine when you call it one: ask those who did the work.',
    ],
  ),
];

/** Choices between two goods, said so that the way not taken can be heard. */
export const TRADE_OFF_PHRASES: readonly Phrase[] = phrases(
  'trade-off',
  [
    'speed or risk',
    'I shipped [the smallest step] first, although [the whole] would have been safer, because [what waiting cost].',
    'Say what could have gone wrong, and why it could be taken back.',
  ],
  [
    'build or buy',
    'I chose to buy [the tool] rather than build one, because [what decided it].',
    'Name what you gave up with it: control, a feature, a yearly fee.',
  ],
  [
    'cost or reliability',
    'I chose [the spare capacity] over [the saving], because [what an hour of failure cost].',
    'A number on both sides makes it a decision, not a preference.',
  ],
  [
    'consistency or availability',
    'I chose to show [old data] rather than an error, because [who] could live with it for [how long].',
    'Say who agreed that stale is better than nothing, or the other way round.',
  ],
  [
    'fresh or fast',
    'I let [the figures] be up to [how old] instead of making everybody wait for [how long].',
    'Say how you knew that nobody needed them newer.',
  ],
  [
    'safe or usable',
    'I asked for [the second step] only before [the risky step] rather than everywhere, because [what people did otherwise].',
    'How people work around the rule is your evidence here.',
  ],
  [
    "our pace or the platform's",
    "I used [the platform's way] instead of [our own], although ours would have been quicker by [how long].",
    'Say who has to live with it after you.',
  ],
);

/** What keeps a change's harm small if it goes wrong. */
export const GUARDRAIL_PHRASES: readonly Phrase[] = phrases(
  'guardrail',
  [
    'feature flag',
    'I put it behind a feature flag that [who] could turn off in [how long].',
    'Who could turn it off, and had they tried it?',
  ],
  [
    'canary',
    'I released it to [what share] of [which users] first and compared [which figure] for [how long].',
    'Name the number that would have stopped you.',
  ],
  [
    'automatic rollback',
    'I set it to roll back by itself when [which figure] passed [what limit].',
    'A limit chosen beforehand is what makes it credible.',
  ],
  [
    'rate limit',
    'I capped [the costly calls] at [how many] a second, so that [what] stayed up.',
    'Say what happens to those who are turned away.',
  ],
  [
    'timeout',
    'I gave [which call] a timeout of [how long], since [what] waited behind it.',
    'Where the number came from is the next question.',
  ],
  [
    'circuit breaker',
    'I added a circuit breaker that stopped calling [what] after [how many] failures.',
    'And what did users see while it was open?',
  ],
  [
    'idempotency',
    'I gave each [request] a key, so that a second one changed nothing.',
    'Say how long the keys are kept.',
  ],
  [
    'back-pressure',
    'I made [the consumer] slow [the producer] down once [how many] messages waited.',
    'Slower for a few people, or gone for everyone? Say it that plainly.',
  ],
  [
    'smaller blast radius',
    'I changed [one region] first, so that a mistake would have reached only [how few] of [which users].',
    'Say why that one was first.',
  ],
);
