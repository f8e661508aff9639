import { CHECKS } from './checks/index';
import { type Fault, runChecks } from './checks/runChecks';
import { settingOf } from './checks/severities';
import type { Finding } from './checks/types';
import { contextOf, mergeOptions, type Options } from './config/options';
import { readEvidence } from './evidence/readEvidence';
import type { Evidence } from './evidence/types';
import { readStory } from './story/readStory';
import type { Story } from './story/types';

export { applyEdit, applyFixes } from './checks/edits';
export { CHECKS } from './checks/index';
export type { Fault } from './checks/runChecks';
export type { Severities } from './checks/severities';
export type { Edit, Finding, PrincipleName, Severity, SeveritySetting, TextEdit } from './checks/types';
export { DEFAULT_OPTIONS, type Options } from './config/options';
export type { Evidence } from './evidence/types';
export type { Level, Range, Section, Sentence, Story } from './story/types';

export interface CheckStoryOptions extends Partial<Options> {
  /** Told of each check that stopped with an error of its own: a fault in the check, never in the story. */
  readonly onFault?: (fault: Fault) => void;
}

export interface CheckedStory {
  readonly story: Story;
  readonly evidence: Evidence;
  /** In the order of the text. Ranges are UTF-16 offsets, half open. */
  readonly findings: readonly Finding[];
  /** Ids of the checks that are switched off. */
  readonly off: readonly string[];
}

/** Reads one `.star.md` text and checks it. Never throws, whatever the text. */
export function checkStory(text: string, { onFault, ...given }: CheckStoryOptions = {}): CheckedStory {
  const options = mergeOptions(given);
  const story = readStory(text);
  const evidence = readEvidence(story);
  const findings = runChecks(story, evidence, contextOf(story, options), {
    severities: options.severities,
    ...(onFault && { onFault }),
  });
  const off = CHECKS.flatMap(({ id }) => (settingOf(options.severities, id) === 'off' ? [id] : []));
  return { story, evidence, findings, off };
}
