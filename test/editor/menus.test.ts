import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { HISTORY } from '../../src/editor/documents';

interface Item {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
  readonly group?: string;
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
const menus: Readonly<Record<string, readonly Item[]>> = contributes.menus;
/** Where a document is right-clicked, or its commands are looked for. */
const ON_DOCUMENTS = ['commandPalette', 'editor/title', 'editor/context'];

const isThere = (when: string, scheme: string): boolean => {
  const [, pattern] = /resourceScheme =~ \/(.+?)\/(?: |$)/.exec(when) ?? [];
  if (pattern === undefined) throw new Error(`no scheme is asked for: ${when}`);
  return new RegExp(pattern).test(scheme);
};

describe('the menus', () => {
  test('offer a comparison of a story, and none of an earlier version of it', () => {
    const comparing = ON_DOCUMENTS.flatMap((menu) =>
      (menus[menu] ?? []).filter(
        ({ command, submenu }) => command === 'starStory.compareClaims' || submenu === 'starStory.editor',
      ),
    );
    expect(comparing).toHaveLength(3);
    for (const { when = '' } of comparing) {
      for (const scheme of HISTORY) expect(isThere(when, scheme), `${when}: ${scheme}`).toBe(false);
      for (const scheme of ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'github', 'memfs']) {
        expect(isThere(when, scheme), `${when}: ${scheme}`).toBe(true);
      }
    }
  });

  // Elsewhere two commands take turns at one place, as a filter and its end do.
  test.each(['view/item/context', 'starStory.editor'])('in %s no two commands stand at the same place', (menu) => {
    const taken = new Map<string, string>();
    for (const { command, submenu, group, when = '' } of menus[menu] ?? []) {
      if (group === undefined) continue;
      const place = `${group} ${/view == \S+/.exec(when)?.[0]}`;
      const what = command ?? submenu ?? '';
      expect(taken.get(place) ?? what, place).toBe(what);
      taken.set(place, what);
    }
  });
});
