import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeLengthsOf, readCoded, writeCoded } from '../../src/base/prefixCode';

test('what is written is read again, each list by its own lengths', () => {
  const lists = fc.integer({ min: 0, max: 40 }).chain((length) =>
    fc.array(fc.array(fc.nat({ max: 254 }), { minLength: length, maxLength: length }), {
      minLength: 1,
      maxLength: 4,
    }),
  );
  fc.assert(
    fc.property(lists, (all) => {
      const lengths = all.map(codeLengthsOf);
      const read = readCoded(writeCoded(all, lengths), all[0]?.length ?? 0, lengths);
      expect([...read]).toEqual(all.flat());
    }),
  );
});

test('what is often there takes fewer bits', () => {
  expect(codeLengthsOf([0, 0, 0, 0, 1, 1, 3])).toEqual([1, 2, 0, 2]);
  expect(writeCoded([[0, 0, 0, 0, 1, 1, 3]], [[1, 2, 0, 2]])).toHaveLength(2);
});

test('one number alone takes a bit', () => {
  expect(codeLengthsOf([2, 2])).toEqual([0, 0, 1]);
});
