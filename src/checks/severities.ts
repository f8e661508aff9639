import type { CheckInfo, Context, Report, SeveritySetting } from './types';

/** What the user set, by a check's id. A check that is not named keeps its own severity. */
export type Severities = Readonly<Record<string, SeveritySetting>>;

/**
 * The severity that holds for one report of a check, or `off`. What the user set outweighs what the report says, and
 * that outweighs the check's default; a doubtful report is never louder than an info. An `error` means that the file cannot be read at all, so nothing but `off`
 * lowers it.
 */
export function severityOf(
  check: CheckInfo,
  { severity: reported, unsure = false }: Pick<Report, 'severity' | 'unsure'>,
  setting: SeveritySetting | undefined,
  context: Context,
): SeveritySetting {
  if (setting === 'off' || reported === 'error') return setting === 'off' ? 'off' : 'error';
  const severity = setting ?? reported ?? check.defaultSeverity(context);
  return unsure && severity !== 'hint' ? 'info' : severity;
}

/** What the user set for a check. Own keys only, so that an id such as "constructor" finds nothing. */
export function settingOf(severities: Severities, id: string): SeveritySetting | undefined {
  return Object.hasOwn(severities, id) ? severities[id] : undefined;
}
