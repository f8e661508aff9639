import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/story/readStory';

const read = (comment: string) =>
  readStory(`## Action\n\n${comment}\nWe ran.\n`).suppressions.map(({ kind, ids }) => [kind, ...ids]);

describe('suppression comments', () => {
  it.each([
    ['<!-- star-disable-next-line we-in-action -->', [['disable-next-line', 'we-in-action']]],
    ['<!-- star-disable -->', [['disable']]],
    ['<!--star-enable filler, blame-->', [['enable', 'filler', 'blame']]],
    [
      "<!-- star-disable-next-line we-in-action -- the pair's credit, really. -->",
      [['disable-next-line', 'we-in-action']],
    ],
    ['<!-- star-disable -- all of it -->', [['disable']]],
    ['<!-- star-disabled we-in-action -->', []],
    ['<!-- stars -->', []],
    ['<!-- star-disable we-in-action', []],
    ['`<!-- star-disable -->`', []],
  ])('%s', (comment, expected) => {
    expect(read(comment)).toEqual(expected);
  });
});
