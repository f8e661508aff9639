import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { commonSchema, principleSchema, QUIZ_KINDS } from '../../src/coaching/schema';
import { PRINCIPLES } from './knowledgeFromYaml';

const FOLDER = 'src/coaching/principles';
const PACKS = 'src/coaching/packs';
const FILES = readdirSync(FOLDER).sort();
const textOf = (file: string) => readFileSync(`${FOLDER}/${file}`, 'utf8');
const NAMES = new Set(PRINCIPLE_NAMES.map(({ name }) => name.toLowerCase()));
const byName = PRINCIPLES.map((principle) => [principle.name, principle] as const);

/** What may stand in two files: names, and the words of a story that are quoted beside it. */
const QUOTING = new Set(['name', 'aliases', 'length', 'signals', 'findings', 'words', 'serves', 'levels']);
/** Shorter ones are turns of phrase ("Nobody had asked me."), which belong to nobody. */
const FEWEST_WORDS = 5;

function* textsIn(value: unknown, key = ''): Generator<string> {
  if (QUOTING.has(key) && (typeof value === 'string' || Array.isArray(value))) return;
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const item of value) yield* textsIn(item, key);
  else if (value !== null && typeof value === 'object')
    for (const [name, inner] of Object.entries(value)) yield* textsIn(inner, name);
}

function* sentencesOf(value: unknown): Generator<string> {
  for (const text of textsIn(value)) {
    for (const piece of text.split(/(?<=[.?])\s|\n/u)) {
      const sentence = piece.trim().toLowerCase();
      if (sentence.split(/\s+/u).length >= FEWEST_WORDS && !NAMES.has(sentence)) yield sentence;
    }
  }
}

/** Whatever has sentences of its own: a principle, a track, a value of a pack. */
function* places(): Generator<[place: string, value: unknown]> {
  for (const file of FILES) yield [file, parse(textOf(file))];
  yield* Object.entries(parse(readFileSync('src/coaching/tracks.yaml', 'utf8')));
  const packs = existsSync(PACKS) ? readdirSync(PACKS) : [];
  for (const file of packs) {
    const { principles, ...whole } = parse(readFileSync(`${PACKS}/${file}`, 'utf8'));
    yield [file, whole];
    for (const value of principles) yield [`${file}, ${value.name}`, value];
  }
}

describe('the principles', () => {
  test.each(FILES)('%s has every part, within its length', (file) => {
    const document = parseDocument(textOf(file));
    expect([...document.errors, ...document.warnings]).toEqual([]);
    const { issues } = safeParse(file === 'common.yaml' ? commonSchema : principleSchema, document.toJS());
    expect(issues?.map(({ path, message }) => `${path?.map(({ key }) => String(key)).join('.')}: ${message}`)).toBe(
      undefined,
    );
  });
  test('all sixteen and the failure are there, with the names and aliases that stories may use', () => {
    const named = (entries: readonly { name: string; aliases: readonly string[] }[]) =>
      entries.map(({ name, aliases }) => `${name}: ${aliases.join(' | ')}`).sort();
    expect(PRINCIPLES).toHaveLength(17);
    expect(named(PRINCIPLES)).toEqual(named(PRINCIPLE_NAMES));
  });
  test('each of the sixteen names the official page and the day it was read', () => {
    const named = PRINCIPLES.filter(({ source, dated }) => source !== undefined && dated !== undefined);
    expect(named).toHaveLength(16);
    expect(named.map(({ name }) => name)).not.toContain('Failure and Learning');
  });
  test('no sentence stands in two of them, in a track or in a pack', () => {
    const first = new Map<string, string>();
    const twice: string[] = [];
    for (const [place, value] of places()) {
      for (const sentence of sentencesOf(value)) {
        const other = first.get(sentence);
        if (other !== undefined && other !== place) twice.push(`${other}, ${place}: ${sentence}`);
        first.set(sentence, place);
      }
    }
    expect(first.size).toBeGreaterThan(3000);
    expect(twice).toEqual([]);
  });
});

describe.each(byName)('%s', (_name, { name, pair, probes, quiz }) => {
  test('names itself first in both of its stories', () => {
    for (const { story } of [pair.strong, pair.weak]) {
      const { principles } = parse(story.split('---\n')[1] ?? '');
      expect(
        [principles[0], (principles as string[]).slice(0, 4).join(', ')].some((words) => words.startsWith(name)),
      ).toBe(true);
    }
  });
  test('quotes each signal from its strong story, once', () => {
    expect(pair.strong.signals.filter((signal) => pair.strong.story.split(signal).length !== 2)).toEqual([]);
  });
  test('quotes each loss and finding from its weak story', () => {
    const quoted = [...pair.weak.losses, ...pair.weak.findings].map(({ words }) => words);
    expect(quoted.filter((words) => !pair.weak.story.includes(words))).toEqual([]);
  });
  test('probes eight things or more, for every level', () => {
    expect(new Set(probes.map(({ question }) => question)).size).toBeGreaterThanOrEqual(8);
    for (const level of ['SDE1', 'SDE2', 'Senior', 'Principal'] as const)
      expect(probes.filter(({ levels }) => levels.includes(level)).length, level).toBeGreaterThanOrEqual(2);
  });
  test('asks in every kind and difficulty, and never makes the right option the longest', () => {
    expect(new Set(quiz.map(({ kind }) => kind))).toEqual(new Set(QUIZ_KINDS));
    expect(new Set(quiz.map(({ difficulty }) => difficulty))).toEqual(new Set(['easy', 'medium', 'hard']));
    // The options of "which principle" are names, whose length nobody chose.
    const worded = quiz.filter(({ kind }) => kind !== 'which-principle');
    const given = worded.filter(({ answer, wrong }) =>
      wrong.every(({ option }) => option.length < answer.option.length),
    );
    expect(given.map(({ question }) => question)).toEqual([]);
  });
});
