import { describe, expect, it } from 'vitest';
import { asSnippet, newStory } from '../../src/notes/newStory';
import { readStory } from '../../src/story/readStory';

const WHOLE = {
  principles: ['Have Backbone; Disagree and Commit', 'Dive Deep'],
  question: 'When did you say “no”: and what {came} of $it?',
  level: 'Senior',
  title: 'The "late" job: #3',
} as const;

const expanded = (snippet: string) => snippet.replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1').replace(/\\(.)/g, '$1');

describe('a new story', () => {
  it('holds what was answered, and five sections that are still empty', () => {
    const { frontMatter, sections } = readStory(newStory(WHOLE));
    expect(frontMatter.errors).toEqual([]);
    expect(frontMatter.title?.value).toBe(WHOLE.title);
    expect(frontMatter.principles.map(({ value }) => value)).toEqual(WHOLE.principles);
    expect(frontMatter.level?.value).toBe('Senior');
    expect(frontMatter.question?.value).toBe(WHOLE.question);
    expect(sections.map(({ title, empty }) => [title, empty])).toEqual(
      ['Situation', 'Task', 'Action', 'Result', 'Learning'].map((name) => [name, true]),
    );
  });

  it('is a manager’s where it is said so', () => {
    expect(readStory(newStory({ level: 'SDE2', manager: true }))).toMatchObject({ level: 'SDE2', manager: true });
  });

  it('leaves out what nobody has decided yet', () => {
    const { frontMatter } = readStory(newStory({ level: 'SDE1' }));
    expect(frontMatter.entries.map(({ key }) => key)).toEqual(['title', 'level']);
    expect(frontMatter.title?.value).toBe("[a name you'll know it by]");
  });

  it('is the same text as a snippet, whatever signs the answers hold', () => {
    for (const story of [newStory(WHOLE), newStory({ level: 'SDE2' })]) expect(expanded(asSnippet(story))).toBe(story);
  });

  it('starts in the Situation and asks for its name last', () => {
    const snippet = asSnippet(newStory({ level: 'SDE2' }));
    expect(snippet).toMatch(/## Situation\n\n\$\{1:\[what broke or changed, and who it affected\]\}/);
    const stops = [...snippet.matchAll(/\$\{(\d+):/g)].map(([, stop]) => Number(stop));
    expect(snippet).toContain(`title: "\${${Math.max(...stops)}:[a name you'll know it by]}"`);
    expect(new Set(stops).size).toBe(stops.length);
  });
});
