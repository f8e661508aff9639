import { addTo } from '../base/addTo';
import { countBefore } from '../base/bisect';
import type { Range, Story, SuppressionComment } from '../story/types';
import { nextLineTargets } from './suppressionTargets';
import type { AppliedSuppression, Finding } from './types';

/** Stands for "all checks" where a comment names none. No id looks like it. */
const ALL = '*';

/** One thing a comment says: the comment's index and the id, or ALL. */
type Entry = `${number}:${string}`;

/** Where an entry silences a check. */
interface Region extends Range {
  readonly entry: Entry;
}

interface Silenced {
  readonly kept: readonly Finding[];
  readonly applied: readonly AppliedSuppression[];
}

interface SuppressionOptions {
  /** The ids that a comment may name. */
  readonly known: readonly string[];
  /** Ids of which nobody can say whether suppressing them is needless: checks that are off, failed, or run last. */
  readonly unjudged: ReadonlySet<string>;
  /** Whether the findings are complete, so that a comment without an id can be called needless too. */
  readonly complete: boolean;
}

/** Where one check is silenced, in order of start. Neither list overlaps itself. */
interface Regions {
  readonly stretches: readonly Region[];
  readonly lines: readonly Region[];
}

/**
 * Takes the findings out that a comment suppresses, and says which comments were of no use. `disable-next-line` covers
 * what starts on the next line that is neither blank nor a comment; `disable` all that starts after it, up to an
 * `enable`. A `disable` before the first section holds from the start of the file, since a finding on the front matter
 * cannot be reached otherwise. Linear in comments times checks.
 */
export function applySuppressions(story: Story, findings: readonly Finding[], options: SuppressionOptions): Silenced {
  const { suppressions } = story;
  if (suppressions.length === 0) return { kept: findings, applied: [] };
  const targetOf = nextLineTargets(story);
  const closes = new Map<number, Set<Entry>>();
  const regions = new Map<string, Regions>();
  for (const id of options.known) regions.set(id, regionsOf(story, id, targetOf, closes));

  const used = new Set<Entry>();
  const kept = findings.filter((finding) => {
    const silenced = regions.get(finding.check);
    const { start } = finding.range;
    const region = silenced && (regionAt(silenced.stretches, start) ?? regionAt(silenced.lines, start));
    if (region) used.add(region.entry);
    return region === undefined;
  });
  return { kept, applied: judge(suppressions, used, closes, options) };
}

/** Takes those findings out that a comment suppresses by their check's name: for what is said about comments. */
export function keepUnlessNamed(story: Story, findings: readonly Finding[]): readonly Finding[] {
  const naming = story.suppressions.filter(({ ids }) => ids.length > 0);
  if (naming.length === 0 || findings.length === 0) return findings;
  const named: Story = { ...story, suppressions: naming };
  const known = [...new Set(findings.map(({ check }) => check))];
  return applySuppressions(named, findings, { known, unjudged: new Set(), complete: false }).kept;
}

/** Where a check is silenced. Notes in `closes` which entries each `enable` puts an end to. */
function regionsOf(
  story: Story,
  id: string,
  targetOf: (offset: number) => Range,
  closes: Map<number, Set<Entry>>,
): Regions {
  const stretches: Region[] = [];
  const lines: Region[] = [];
  const firstSection = story.sections[0]?.heading.start ?? story.text.length;
  let open: { readonly entry: Entry; readonly start: number } | undefined;
  for (const [index, { kind, ids, range }] of story.suppressions.entries()) {
    if (ids.length > 0 && !ids.includes(id)) continue;
    const entry: Entry = `${index}:${ids.length > 0 ? id : ALL}`;
    if (kind === 'disable-next-line') {
      const line = targetOf(range.end);
      if (line.start !== lines.at(-1)?.start) lines.push({ entry, ...line });
    } else if (kind === 'disable') open ??= { entry, start: range.start < firstSection ? 0 : range.start };
    else if (open) {
      stretches.push({ ...open, end: range.start });
      closes.set(index, (closes.get(index) ?? new Set<Entry>()).add(open.entry));
      open = undefined;
    }
  }
  if (open) stretches.push({ ...open, end: story.text.length + 1 });
  return { stretches, lines };
}

/** The region that holds an offset, by bisection. */
function regionAt(regions: readonly Region[], offset: number): Region | undefined {
  const found = regions[countBefore(regions, ({ end }) => end <= offset)];
  return found && found.start <= offset ? found : undefined;
}

function judge(
  suppressions: readonly SuppressionComment[],
  used: ReadonlySet<Entry>,
  closes: ReadonlyMap<number, ReadonlySet<Entry>>,
  { known, unjudged, complete }: SuppressionOptions,
): readonly AppliedSuppression[] {
  const knownIds = new Set(known);
  const needlessEntries = new Set<Entry>();
  const judged = suppressions.map((comment, index) => {
    const { kind, ids } = comment;
    const unknown = ids.filter((id) => !knownIds.has(id));
    if (kind === 'enable') {
      const wholly = !closes.has(index);
      return { comment, unknown, needless: [], wholly };
    }
    const isNeedless = (id: string) => !used.has(`${index}:${id}`);
    const needless = ids.filter((id) => knownIds.has(id) && !unjudged.has(id) && isNeedless(id));
    const all = ids.length === 0 && complete && isNeedless(ALL);
    for (const id of ids.length === 0 ? [ALL] : needless) if (isNeedless(id)) needlessEntries.add(`${index}:${id}`);
    return {
      comment,
      unknown,
      needless,
      wholly: all || (ids.length > 0 && needless.length + unknown.length === ids.length),
    };
  });

  const closersOf = new Map<number, SuppressionComment[]>();
  for (const [index, entries] of closes) {
    const owners = new Set([...entries].map((entry) => Number.parseInt(entry, 10)));
    const [owner] = owners;
    const comment = suppressions[index];
    if (owner === undefined || owners.size > 1 || comment === undefined) continue;
    if (![...entries].every((entry) => needlessEntries.has(entry))) continue;
    addTo(closersOf, owner, comment);
  }
  return judged.map((one, index) => ({ ...one, closers: closersOf.get(index) ?? [] }));
}
