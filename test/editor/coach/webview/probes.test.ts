import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ProbeState, StoryState } from '../../../../src/editor/coach/state';
import { asked, PageElement } from './page';

// A real one wants a browser; what it's given is what counts here.
vi.mock('@vscode-elements/elements/dist/vscode-button/index.js', () => ({}));
const { draw } = await import('../../../../src/editor/coach/webview/dom');
const { editLink } = await import('../../../../src/editor/coach/webview/parts');
const { probes } = await import('../../../../src/editor/coach/webview/probes');

const PROBE: ProbeState = {
  question: 'How did you know that it worked?',
  hurts: true,
  tags: [],
  probes: 'Whether you looked.',
  weak: 'It felt right.',
  whyWeak: 'Nobody looked.',
  strong: 'I counted for a week.',
  signal: 'Looks afterward',
  answer: 'open',
  answerRange: undefined,
  answerLine: undefined,
  answerHints: [],
};
const READ_ONLY = "The story can't be changed here.";

beforeEach(() => {
  asked.length = 0;
});

/** The button below an open probe, as it's drawn; drawn before as well, where `was` is given. */
function button(readOnly: string | undefined, was = readOnly): PageElement {
  const root = new PageElement('main');
  for (const now of [was, readOnly]) {
    const state = { probes: [PROBE], everybody: [], readOnly: now } as unknown as StoryState;
    draw(
      root as unknown as Element,
      probes(state, () => undefined),
    );
  }
  const [found, ...others] = root.all('vscode-button');
  expect(others).toEqual([]);
  if (!found) throw new Error('There is no button.');
  return found;
}

const WAYS: readonly (readonly [string, (element: PageElement) => void])[] = [
  ['by click', (element) => element.click()],
  ['by Enter', (element) => element.press('Enter')],
  ['by the space bar', (element) => element.press(' ')],
];

describe.each(WAYS)('the button that adds a probe, %s', (_, work) => {
  test('asks for it', () => {
    work(button(undefined));
    expect(asked).toEqual([{ type: 'addFollowUp', question: PROBE.question }]);
  });
  test.each([
    ['from the first', READ_ONLY],
    ['once it is', undefined],
  ])('does nothing where the story is read-only, %s', (_when, was) => {
    work(button(READ_ONLY, was));
    expect(asked).toEqual([]);
  });
  test('asks again once the story can be changed', () => {
    work(button(undefined, READ_ONLY));
    expect(asked).toHaveLength(1);
  });
  test('a link that changes the story does nothing either where it is read-only', () => {
    for (const readOnly of [undefined, READ_ONLY]) {
      const root = new PageElement('main');
      const link = editLink('Fix…', () => asked.push('fix'), readOnly, 'fix');
      draw(root as unknown as Element, [link]);
      for (const one of root.all('button')) work(one);
    }
    expect(asked).toEqual(['fix']);
  });
});

test('a disabled one can be reached, and says that it is disabled and why', () => {
  const { attributes } = button(READ_ONLY);
  expect([attributes.get('aria-disabled'), attributes.get('title')]).toEqual(['true', READ_ONLY]);
  expect(attributes.has('disabled')).toBe(false);
  expect(button(undefined, READ_ONLY).attributes.has('aria-disabled')).toBe(false);
});
