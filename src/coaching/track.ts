import { isJob, seniorityOf } from '../story/levels';
import type { FrontMatter } from '../story/types';
import { TRACK_LABELS, TRACK_ROLES, TRACKS, type TrackName } from './trackNames';
import type { Track, Tracks } from './trackSchema';

/** A candidate's trade, with what is known of it. */
export interface KnownTrack extends Track {
  readonly name: TrackName;
  readonly label: string;
}

/** What the front matter says of the candidate's role, in its own words. The key is the writer's own where no trade is called so. */
export function roleOf({ entries }: FrontMatter): string | undefined {
  const value = entries.find(({ key }) => key === 'role')?.value;
  return value?.kind === 'scalar' ? value.words : undefined;
}

/** What the front matter says of the role beside the level, or in its place: "nurse manager", "TPM". A mere level is no role. */
export function roleInLevel({ entries }: FrontMatter): string | undefined {
  const value = entries.find(({ key }) => key === 'level')?.value;
  if (value?.kind !== 'scalar') return undefined;
  return isJob(value.words) || seniorityOf(value.words)?.manager ? value.words : undefined;
}

/**
 * The name of the first of these roles that names a trade: "care", "Senior PM-T", "nurse manager". A story's own role comes
 * before that of the settings.
 */
export function trackFor(roles: readonly (string | undefined)[]): TrackName | undefined {
  for (const role of roles) {
    const name = role === undefined ? undefined : trackNamed(role);
    if (name) return name;
  }
  return undefined;
}

/** A trade with what is known of it; undefined where nothing could be read. */
export function knownTrack(name: TrackName | undefined, tracks: Tracks | undefined): KnownTrack | undefined {
  return name && tracks && { ...tracks[name], name, label: TRACK_LABELS[name] };
}

/** Engineers of other trades, who are no developers. */
const OTHER_ENGINEERS =
  /\b(?:civil|mechanical|electrical|chemical|structural|biomedical|aerospace|sound) (?:\w+ )?engineer\b/;

/** A role names the track of the longest name that stands in it as whole words. */
function trackNamed(role: string): TrackName | undefined {
  const said = ` ${plain(role)} `;
  if (OTHER_ENGINEERS.test(said)) return undefined;
  return NAMES.find(({ name }) => said.includes(` ${name} `))?.track;
}

/** Every name of every track, the longest first. */
const NAMES = TRACKS.flatMap((track) =>
  [track, TRACK_LABELS[track], ...TRACK_ROLES[track]].map((name) => ({ track, name: plain(name) })),
).sort((a, b) => b.name.length - a.name.length);

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim();
}
