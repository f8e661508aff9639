import type { Evidence } from '../evidence/types';
import { isCalledEnglish, isForeignStory } from '../story/foreignStory';
import type { Story } from '../story/types';
import { CHECKS } from './index';
import { keepMarks } from './keepMarks';
import { notEnglish } from './not-english';
import { type Severities, settingOf, severityOf } from './severities';
import { applySuppressions, keepUnlessNamed } from './suppressions';
import type { Check, CheckInfo, ClosingCheck, Context, Finding, Report } from './types';
import { readUpTo } from './unread';

/** A check that stopped with an error of its own: a fault in it, never in the story. */
export interface Fault {
  readonly check: string;
  readonly error: unknown;
}

export interface RunOptions {
  /** What the user set, by id. */
  readonly severities?: Severities;
  /** The checks to run; all of them where it is left out. */
  readonly checks?: readonly (Check | ClosingCheck)[];
  /** Told of each check that failed. The others' findings are not lost. */
  readonly onFault?: (fault: Fault) => void;
}

/** Every finding of a story that is neither off nor suppressed, in the order of the text. Never throws. */
export function runChecks(
  story: Story,
  evidence: Evidence,
  context: Context,
  { severities = {}, checks = CHECKS, onFault }: RunOptions = {},
): readonly Finding[] {
  const known = checks.map(({ id }) => id);
  const unjudged = new Set<string>();
  const isRead = readUpTo(story);
  const foreign =
    isForeignStory(story) && settingOf(severities, notEnglish.id) !== 'off' && !isCalledEnglish(story, notEnglish.id);
  const collect = (check: CheckInfo, run: (report: (finding: Report) => void) => void): readonly Finding[] => {
    const setting = settingOf(severities, check.id);
    const findings: Finding[] = [];
    if (setting === 'off' || (foreign && check.section !== 'Structure')) {
      unjudged.add(check.id);
      return findings;
    }
    try {
      const ofFormOrTime = check.section === 'Structure' || check.section === 'Delivery';
      run((reported) => {
        if (!ofFormOrTime && isRead?.(reported.range) === false) return;
        const severity = severityOf(check, reported, setting, context);
        if (severity !== 'off') findings.push(findingOf(story, check, severity, reported));
      });
    } catch (error) {
      unjudged.add(check.id);
      onFault?.({ check: check.id, error });
    }
    return findings;
  };

  const closing = checks.filter((check) => 'runLast' in check);
  const findings = checks.flatMap((check) =>
    'runLast' in check ? [] : collect(check, (report) => check.run(story, evidence, context, report)),
  );
  const complete = unjudged.size === 0 && isRead === undefined;
  // What is not read may be what a suppression is for.
  if (isRead) for (const id of known) unjudged.add(id);
  for (const { id } of closing) unjudged.add(id);
  const { kept, applied } = applySuppressions(story, findings, { known, unjudged, complete });
  const last = closing.flatMap((check) => collect(check, (report) => check.runLast(story, applied, known, report)));
  return [...kept, ...keepUnlessNamed(story, last)].sort(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end,
  );
}

function findingOf(story: Story, check: CheckInfo, severity: Finding['severity'], reported: Report): Finding {
  const { range, message, unsure = false } = reported;
  const fix = reported.fix && keepMarks(story, reported.fix);
  const suggestions = (reported.suggestions ?? []).flatMap((edit) => keepMarks(story, edit) ?? []);
  return { check: check.id, severity, range, message, ...(unsure && { unsure }), ...(fix && { fix }), suggestions };
}
