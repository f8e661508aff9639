import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Knowledge } from '../../src/coaching/knowledge';
import type { Common, Principle, Probe } from '../../src/coaching/schema';
import type { KnownTrack } from '../../src/coaching/track';
import { TRACK_LABELS, type TrackName } from '../../src/coaching/trackNames';
import type { Tracks } from '../../src/coaching/trackSchema';

const FOLDER = 'src/coaching/principles';
const read = (file: string) => parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml') && file !== 'common.yaml');

export const PRINCIPLES: readonly Principle[] = files.map(read);
export const COMMON_FILE: Common = read('common.yaml');
export const COMMON: readonly Probe[] = COMMON_FILE.probes;

export function principle(name: string): Principle {
  const found = PRINCIPLES.find((one) => one.name === name);
  if (!found) throw new Error(`no principle is called ${name}`);
  return found;
}

/** What the coach knows when a story names these principles. */
export function knowledgeOf(...names: readonly string[]): Knowledge {
  const index = PRINCIPLES.map(({ name, aliases, summary }) => ({ name, aliases, summary, file: '' }));
  const { everybody = [], levelsOfOne } = COMMON_FILE;
  return { index, principles: names.map(principle), common: COMMON, everybody, levelsOfOne, track: undefined };
}

export const TRACKS_FILE: Tracks = parse(readFileSync('src/coaching/tracks.yaml', 'utf8'));

/** A trade as the coach knows it. */
export function track(name: TrackName): KnownTrack {
  return { ...TRACKS_FILE[name], name, label: TRACK_LABELS[name] };
}
