import type { FrontMatter } from '../story/types';
import { TRACKS, type TrackName } from './trackNames';
import type { Track, Tracks } from './trackSchema';

/** A candidate's trade, with what is known of it. */
export interface KnownTrack extends Track {
  readonly name: TrackName;
}

/** What the front matter says of the candidate's role, in its own words. The key is the writer's own where no trade is called so. */
export function roleOf({ entries }: FrontMatter): string | undefined {
  const value = entries.find(({ key }) => key === 'role')?.value;
  return value?.kind === 'scalar' ? value.words : undefined;
}

/** The track of the first of these roles that names one: "care", "Senior PM-T", "nurse manager". */
export function trackFor(roles: readonly (string | undefined)[], tracks: Tracks | undefined): KnownTrack | undefined {
  if (!tracks) return undefined;
  for (const role of roles) {
    const name = role === undefined ? undefined : trackNamed(role, tracks);
    if (name) return { ...tracks[name], name };
  }
  return undefined;
}

/** A role names the track of the longest name that stands in it as whole words. */
function trackNamed(role: string, tracks: Tracks): TrackName | undefined {
  const said = ` ${plain(role)} `;
  const names = TRACKS.flatMap((track) =>
    [track, tracks[track].label, ...tracks[track].aliases].map((name) => ({ track, name: plain(name) })),
  );
  const meant = names.filter(({ name }) => said.includes(` ${name} `));
  return meant.sort((a, b) => b.name.length - a.name.length)[0]?.track;
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim();
}
