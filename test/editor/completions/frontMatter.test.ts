import { describe, expect, test } from 'vitest';
import { PRINCIPLE_NAMES } from '../../../src/coaching/principleNames';
import { termsOf, USUAL_TERMS } from '../../../src/coaching/terms';
import { TRACKS, type TrackName } from '../../../src/coaching/trackNames';
import { isInFrontMatter } from '../../../src/editor/completions/frontMatterPlace';
import { frontMatterSuggestions } from '../../../src/editor/completions/frontMatterSuggestions';
import { checkStory } from '../../../src/index';

const choices = {
  principles: PRINCIPLE_NAMES.map(({ name }) => ({ name, summary: 'What it asks.' })),
  questions: ['When did you last say: "stop"?'],
  terms: USUAL_TERMS,
  track: undefined,
};

function at(marked: string) {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const found = frontMatterSuggestions(text, offset, choices);
  const take = (label: string): string | undefined => {
    const one = found?.find((suggestion) => suggestion.label === label);
    // What is left of a snippet when nothing is filled in.
    const words = one?.insert.replace(/\$0/g, '').replace(/\\([\\$}])/g, '$1');
    return one && text.slice(0, one.range.start) + words + text.slice(one.range.end);
  };
  return { found, labels: found?.map(({ label }) => label), take };
}

const BODY = '\n## Situation\n\nIt broke.\n';

describe('keys', () => {
  test('are those that are not there yet', () => {
    const { labels } = at(`---\ntitle: A\n|\nlevel: SDE2\n---\n${BODY}`);
    expect(labels).toEqual(['principles', 'role', 'question', 'length', 'status', 'retells', 'tags']);
  });
  test('replace the letters that are there', () => {
    expect(at(`---\nle|\n---\n${BODY}`).take('level')).toBe(`---\nlevel: \n---\n${BODY}`);
  });
  test('come below a YAML comment', () => {
    expect(at(`---\n# mine\nlevel: SDE2\n|\n---\n${BODY}`).labels).toContain('title');
  });
  test('come in a front matter that is not closed yet', () => {
    expect(at('---\n|').labels).toContain('title');
  });
  test.each([
    ['above its keys', '---\n# mine\ntitle: A\n|'],
    ['below its keys', '---\ntitle: A\n# mine\n|'],
    ['and nothing else', '---\n# mine\n|'],
    ['above the story', `---\n# mine\ntitle: A\n|\n${BODY}`],
  ])('come in one that is not closed yet and has a comment %s', (_where, text) => {
    expect(at(text).labels).toContain('level');
  });
  test.each([
    ['after the closing fence', `---\ntitle: A\n---\n|${BODY}`],
    ['on the opening fence', `---|\ntitle: A\n---\n${BODY}`],
    ['without front matter', `|${BODY}`],
    ['under a heading', '---\n## Situation\n|'],
    ['under a heading of one hash', '---\ntitle: A\n# Situation\n|'],
  ])('do not come %s', (_where, text) => {
    expect(at(text).found).toBeUndefined();
  });
});

describe('no section begins', () => {
  const isInMatter = (marked: string) => isInFrontMatter(marked.replace('|', ''), marked.indexOf('|'));
  test.each([
    ['in an open block below a comment', '---\n# mine\ntitle: A\n|'],
    ['in TOML', `+++\ntitle = "A"\n|\n+++\n${BODY}`],
    ['in TOML below a comment', `+++\n# mine\n|\n+++\n${BODY}`],
    ['in TOML that is not closed yet', '+++\ntitle = "A"\n|'],
    ['in TOML that is empty', '+++\n|'],
    ['in a block below a comment of Markdown', `<!-- mine -->\n---\ntitle: A\n|\n---\n${BODY}`],
    ['in an open block below a comment of Markdown', '<!-- mine -->\n---\ntitle: A\n|'],
  ])('%s', (_where, text) => {
    expect(isInMatter(text)).toBe(true);
  });
  test.each([
    ['below TOML', `+++\ntitle = "A"\n+++\n|${BODY}`],
    ['below a block that a comment stands above', `<!-- mine -->\n---\ntitle: A\n---\n|${BODY}`],
    ['below a rule', `\n---\n\n# Situation\n|`],
    ['below an open block', `---\ntitle: A\n${BODY}\n|`],
    ['on the line above a block', `|\n---\ntitle: A\n---\n${BODY}`],
  ])('but one does %s', (_where, text) => {
    expect(isInMatter(text)).toBe(false);
  });
});

describe('values', () => {
  test('of a role are the trades, each one known', () => {
    const { labels, take } = at(`---\nrole: |\n---\n${BODY}`);
    expect(labels).toEqual(TRACKS);
    expect(take('care')).toBe(`---\nrole: care\n---\n${BODY}`);
  });
  test('of a level', () => {
    const { labels, take } = at(`---\nlevel: |\n---\n${BODY}`);
    expect(labels).toEqual(['SDE1', 'SDE2', 'Senior', 'Principal']);
    expect(take('Senior')).toBe(`---\nlevel: Senior\n---\n${BODY}`);
  });
  test('put a space after the colon where there is none', () => {
    expect(at(`---\nlevel:|\n---\n${BODY}`).labels).toContain('Senior');
    expect(at(`---\nlevel:|\n---\n${BODY}`).take('Senior')).toContain('\nlevel: Senior\n');
  });
  test('of length and status', () => {
    expect(at(`---\nlength: |\n---\n${BODY}`).labels).toEqual(['full', 'concise']);
    expect(at(`---\nstatus: dr|\n---\n${BODY}`).labels).toEqual(['draft', 'ready']);
  });
  test('of a key of the writer’s own are theirs', () => {
    expect(at(`---\ncompany: |\n---\n${BODY}`).labels).toEqual([]);
    expect(at(`---\ntitle: A |\n---\n${BODY}`).labels).toEqual([]);
  });
  test('of a question are quoted as YAML needs it', () => {
    const text = at(`---\nquestion: |\n---\n${BODY}`).take('When did you last say: "stop"?') ?? '';
    expect(checkStory(text).story.frontMatter.question?.value).toBe('When did you last say: "stop"?');
  });
});

describe('principles', () => {
  test('are put into a list', () => {
    expect(at(`---\nprinciples: |\n---\n${BODY}`).take('Dive Deep')).toContain('principles: [Dive Deep]');
    expect(at(`---\nprinciples: [|]\n---\n${BODY}`).take('Dive Deep')).toContain('principles: [Dive Deep]');
    expect(at(`---\nprinciples: [Dive Deep, Ow|]\n---\n${BODY}`).take('Ownership')).toContain('[Dive Deep, Ownership]');
    expect(at(`---\nprinciples:\n  - Ow|\n---\n${BODY}`).take('Ownership')).toContain('  - Ownership\n');
  });
  test('that are listed are not offered again', () => {
    expect(at(`---\nprinciples: [Dive Deep, |]\n---\n${BODY}`).labels).not.toContain('Dive Deep');
    expect(at(`---\nprinciples: [|, Dive Deep]\n---\n${BODY}`).labels).not.toContain('Dive Deep');
  });
  test.each(PRINCIPLE_NAMES.map(({ name }) => name))('%s is read as what it is, in every form', (name) => {
    for (const place of [
      'principles: |',
      'principles: [|]',
      'principles: ["|"]',
      'principles:\n  - |',
      'principles:|',
    ]) {
      const text = at(`---\n${place}\n---\n${BODY}`).take(name) ?? '';
      const { story, findings } = checkStory(text);
      expect(story.frontMatter.principles.map(({ value }) => value)).toEqual([name]);
      expect(findings.filter(({ check }) => check === 'front-matter')).toEqual([]);
    }
  });
});

test('a level is known by what the pack calls it, and written as the format has it', () => {
  const terms = termsOf({
    levels: { SDE1: { label: 'Entry' }, SDE2: { label: 'Higher Officer', words: 250 }, Senior: { minutes: 4 } },
  });
  const text = `---\nlevel: \n---\n${BODY}`;
  const found = frontMatterSuggestions(text, text.indexOf('level: ') + 7, { ...choices, terms }) ?? [];
  expect(found.map(({ label, documentation }) => `${label}: ${documentation}`).slice(1, 3)).toEqual([
    'SDE2: Higher Officer; up to 250 words.',
    'Senior: Up to 4 minutes.',
  ]);
  expect(found[0]?.documentation).toMatch(/^Entry\. Two minutes/);
  expect(found[3]?.documentation).toMatch(/^Three minutes/);
});

test('outside software a level is known by its neutral name', () => {
  const text = `---\nlevel: \n---\n${BODY}`;
  const says = (track: TrackName | undefined) =>
    frontMatterSuggestions(text, text.indexOf('level: ') + 7, { ...choices, track })?.map(
      ({ label, documentation }) => `${label}: ${documentation}`.split('.')[0],
    );
  const plain = [
    'SDE1: Two minutes; basic ownership, a sound fix',
    'SDE2: Up to two and a half minutes; ownership past your own part',
  ];
  expect(says('care')?.slice(0, 3)).toEqual([
    'SDE1: Entry',
    'SDE2: Experienced',
    expect.stringMatching(/^Senior: Up to/),
  ]);
  expect(says(undefined)?.slice(0, 2)).toEqual(plain);
  expect(says('software')).toEqual(says(undefined));
});
