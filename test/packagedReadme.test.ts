import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packagedReadme } from '../scripts/packaged-readme';

const README = readFileSync('README.md', 'utf8');

describe('the README of the package', () => {
  test('has no pictures, which the page would show as broken', () => {
    expect(packagedReadme('Look:\n\n![A lamp](docs/lamp.png)\n\nNice.\n')).toBe('Look:\n\nNice.\n');
    expect(packagedReadme(README)).not.toContain('![');
  });

  test('says in plain words what it could only link to', () => {
    expect(packagedReadme('See [the format](docs/format.md) and [Node](https://nodejs.org).')).toBe(
      'See the format and [Node](https://nodejs.org).',
    );
  });

  test('leaves out what is for those who have the project', () => {
    const text = packagedReadme(README);
    expect(text).not.toMatch(/^## (Try it|Contributing)/m);
    expect(text).toMatch(/^# STAR Story$/m);
    expect(text).toMatch(/^## The checks$/m);
  });

  test('links to nothing that the page cannot find', () => {
    const targets = [...packagedReadme(README).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target);
    expect(targets.filter((target) => !/^(https:|#)/.test(target ?? ''))).toEqual([]);
  });
});
