import { countBefore } from '../../base/bisect';
import type { Token } from '../../language/tokens';
import type { Range } from '../../story/types';

/** The tokens that start within a range, as the index of the first and of the one after the last. */
export const spanOf = (tokens: readonly Token[], { start, end }: Range): readonly [number, number] => [
  firstFrom(tokens, start),
  firstFrom(tokens, end),
];

/** The index of the first token that starts at or after an offset. */
export const firstFrom = (tokens: readonly Token[], offset: number): number =>
  countBefore(tokens, ({ start }) => start < offset);
