import { expect, test } from 'vitest';
import { nounLemma } from '../../src/language/nounForms';

test.each([
  ['tickets', 'ticket'],
  ['nurses', 'nurse'],
  ['responses', 'response'],
  ['collapses', 'collapse'],
  ['houses', 'house'],
  ['sizes', 'size'],
  ['glasses', 'glass'],
  ['lenses', 'lens'],
  ['boxes', 'box'],
  ['waltzes', 'waltz'],
  ['dishes', 'dish'],
  ['branches', 'branch'],
  ['caches', 'cache'],
  ['queries', 'query'],
  ['shelves', 'shelf'],
  ['analysis', 'analysis'],
  ['class', 'class'],
])('the base of “%s” is “%s”', (form, base) => expect(nounLemma(form)).toBe(base));
