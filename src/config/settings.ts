import * as v from 'valibot';
import { isRecord } from '../base/isRecord';
import type { SeveritySetting } from '../checks/types';
import { sentence } from './configFile';
import type { Options } from './options';
import { configSchema } from './schema';

/** The settings as VS Code hands them over, which is as somebody has typed them. */
type RawSettings = Readonly<Record<string, unknown>>;

export interface Settings {
  readonly options: Partial<Pick<Options, 'level' | 'manager' | 'role' | 'speakingRate' | 'severities'>>;
  readonly run: 'onType' | 'onSave';
  /** Which stories have their findings in the Problems panel. */
  readonly findingsFor: 'openStories' | 'allStories';
  /** A sentence for each value that cannot be used, with the name of its setting. The default holds instead. */
  readonly problems: readonly SettingProblem[];
}

interface SettingProblem {
  readonly setting: string;
  readonly message: string;
}

/** The settings that take nothing but true and false. */
const SWITCHES = ['timeHints', 'evidence'] as const;

/** Reads the settings below `starStory`. They have the shape of `.star/config.yaml`, and are held to the same. */
export function readSettings(raw: RawSettings): Settings {
  const problems: SettingProblem[] = [];
  const wrong = (name: string, words: string): void => {
    problems.push({ setting: `starStory.${name}`, message: `The setting starStory.${name} can't be used: ${words}` });
  };
  const read = (name: string, value: object): v.InferOutput<typeof configSchema> => {
    const checked = v.safeParse(configSchema, value);
    if (checked.success) return checked.output;
    const [issue] = checked.issues;
    wrong(
      name,
      sentence(
        (issue.path ?? []).map(({ key }) => String(key)),
        issue.message,
      ),
    );
    return {};
  };
  const { level, role, speakingRate, severities, run, findingsFor } = raw;
  const levelRead = level === undefined ? undefined : read('level', { level }).level;
  const roleRead = role === undefined ? undefined : read('role', { role }).role;
  const rateRead = speakingRate === undefined ? undefined : read('speakingRate', { speakingRate }).speakingRate;
  const known = new Map<string, SeveritySetting>();
  if (isRecord(severities)) {
    for (const [check, severity] of Object.entries(severities)) {
      const one = read('severities', { severities: { [check]: severity } }).severities ?? {};
      for (const [id, setting] of Object.entries(one)) known.set(id, setting);
    }
  } else if (severities !== undefined) read('severities', { severities });
  if (run !== undefined && run !== 'onType' && run !== 'onSave') wrong('run', '“run” must be onType or onSave.');
  if (findingsFor !== undefined && findingsFor !== 'openStories' && findingsFor !== 'allStories')
    wrong('findingsFor', '“findingsFor” must be openStories or allStories.');
  for (const name of SWITCHES) {
    if (raw[name] !== undefined && typeof raw[name] !== 'boolean') wrong(name, `“${name}” must be true or false.`);
  }
  return {
    options: {
      ...levelRead,
      ...(roleRead !== undefined && { role: roleRead }),
      ...(rateRead !== undefined && { speakingRate: rateRead }),
      severities: Object.fromEntries(known),
    },
    run: run === 'onSave' ? 'onSave' : 'onType',
    findingsFor: findingsFor === 'allStories' ? 'allStories' : 'openStories',
    problems,
  };
}
