import { readdirSync, readFileSync } from 'node:fs';
import { parse as parseWith, safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ASSIGNED, assignedOf } from '../../src/base/assigned';
import { schemaOf } from '../../src/coaching/knowledgeSchemas';
import { loopSchema } from '../../src/coaching/loopSchema';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { TRACK_LABELS, TRACK_ROLES, TRACKS } from '../../src/coaching/trackNames';
import { tracksSchema } from '../../src/coaching/trackSchema';
import { LEVELS, STAR_SECTIONS } from '../../src/story/types';
import { COMMON_FILE, PRINCIPLES } from './knowledgeFromYaml';

/** The form of what a file of knowledge may have. What has not been written yet has no row here. */

const FOLDER = 'src/coaching';
const read = (file: string) => parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));

describe('every file of knowledge', () => {
  test.each(FILES)('%s has a schema and holds against it', (file) => {
    const schema = schemaOf(file);
    expect(schema).toBeDefined();
    const issues = schema && safeParse(schema, read(file)).issues;
    expect(issues?.map(({ path, message }) => `${path?.map(({ key }) => String(key)).join('.')}: ${message}`)).toBe(
      undefined,
    );
  });
  test('one that has no place has no schema', () => {
    expect(schemaOf('principles/Own It.yaml')).toBeUndefined();
    expect(schemaOf('tracks/care.yaml')).toBeUndefined();
  });
});

describe('work that was handed to the candidate', () => {
  const namesOf = (wanted: (typeof ASSIGNED)[number]) =>
    PRINCIPLES.filter((principle) => assignedOf(principle) === wanted).map(({ name }) => name);

  test('ends a story of the three principles that ask for a start of one’s own', () => {
    expect(namesOf('ends')).toEqual(['Bias for Action', 'Ownership', 'Think Big']);
  });
  test('weakens one where the idea has to be the candidate’s', () => {
    expect(namesOf('weakens')).toEqual(['Invent and Simplify', 'Learn and Be Curious']);
  });
  test('says nothing against the others, and each says so', () => {
    expect(namesOf('neutral')).toHaveLength(12);
    expect(PRINCIPLES.filter(({ assigned }) => assigned === undefined)).toEqual([]);
  });
  test('is known of the names too, which is all that the checks have', () => {
    const said = (list: readonly { name: string; assigned?: (typeof ASSIGNED)[number] | undefined }[]) =>
      list.map((one) => `${one.name}: ${assignedOf(one)}`).sort();
    expect(said(PRINCIPLE_NAMES)).toEqual(said(PRINCIPLES));
  });
  test('says nothing where a pack has no word on it', () => {
    expect(assignedOf({})).toBe('neutral');
    expect(ASSIGNED.map((assigned) => assignedOf({ assigned }))).toEqual([...ASSIGNED]);
  });
});

describe.each(PRINCIPLES.flatMap(({ name, nearMiss }) => (nearMiss ? [{ name, nearMiss }] : [])))(
  'the near-miss of $name',
  ({ nearMiss: { sentences } }) => {
    test('goes through the five sections in their order', () => {
      const sections = sentences.map(({ section }) => section).filter((name, at, all) => name !== all[at - 1]);
      expect(sections).toEqual([...STAR_SECTIONS]);
    });
    test('is believable: it has figures, and says "I" more than "we"', () => {
      const told = sentences.map((sentence) => sentence.text).join(' ');
      expect(told.match(/\d+/g)?.length ?? 0).toBeGreaterThanOrEqual(3);
      const count = (word: RegExp) => told.match(word)?.length ?? 0;
      expect(count(/\bI\b/g)).toBeGreaterThan(count(/\bwe\b/gi));
    });
    test('says something of its own about each sentence', () => {
      expect(new Set(sentences.map(({ hears }) => hears)).size).toBe(sentences.length);
    });
  },
);

describe.each(
  PRINCIPLES.flatMap(({ name, pair, secondStrong }) => (secondStrong ? [{ name, pair, secondStrong }] : [])),
)('the second strong story of $name', ({ name, pair, secondStrong: { story, signals } }) => {
  test('names the principle first', () => {
    expect(parse(story.split('---\n')[1] ?? '').principles[0]).toBe(name);
  });
  test('quotes each signal from itself, once', () => {
    expect(signals.filter((signal) => story.split(signal).length !== 2)).toEqual([]);
  });
  test('tells another event than the first', () => {
    const title = (text: string) => parse(text.split('---\n')[1] ?? '').title;
    expect(title(story)).not.toBe(title(pair.strong.story));
  });
});

const { everybody, levelsOfOne } = COMMON_FILE;
describe.each(everybody ? [{ everybody }] : [])('the probes everybody gets', ({ everybody }) => {
  test('ask each question once', () => {
    const questions = everybody.map(({ question }) => question);
    expect(new Set(questions).size).toBe(questions.length);
  });
});

describe.each(levelsOfOne ? [levelsOfOne] : [])('one event told at four levels', ({ tellings }) => {
  test('is told differently at each, and says what each adds', () => {
    for (const part of ['told', 'adds', 'drops'] as const)
      expect(new Set(LEVELS.map((level) => tellings[level][part])).size, part).toBe(LEVELS.length);
  });
});

describe('the role tracks', () => {
  const tracks = parseWith(tracksSchema, read('tracks.yaml'));
  const words = TRACKS.flatMap((track) => [track, TRACK_LABELS[track], ...TRACK_ROLES[track]]);

  test('are told apart by every word that means one of them', () => {
    const lower = words.map((word) => word.toLowerCase());
    expect(lower.filter((word, at) => lower.indexOf(word) !== at)).toEqual([]);
  });
  test('offer phrases of their own', () => {
    for (const part of ['metrics', 'tradeOffs'] as const) {
      const phrases = Object.values(tracks).flatMap((track) => track[part]);
      expect(new Set(phrases).size, part).toBe(phrases.length);
    }
  });
  test('leave the figures of a metric to the writer', () => {
    const metrics = Object.values(tracks).flatMap((track) => track.metrics);
    expect(metrics.filter((metric) => !/\[[^\]]+\]/.test(metric))).toEqual([]);
  });
});

describe('how the loop works', () => {
  const loop = parseWith(loopSchema, read('loop.yaml'));

  test('says that it is secondary knowledge, and nobody’s official word', () => {
    expect(loop.basis).toContain('secondary knowledge');
    expect(loop.affiliation).toContain("isn't affiliated with Amazon");
  });
});
