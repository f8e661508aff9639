import { expect, test } from 'vitest';
import { verbForm } from '../../src/language/verbForms';

test.each([
  ['fixed', 'fix', 'past participle known'],
  ['planned', 'plan', 'past participle known'],
  ['tried', 'try', 'past participle known'],
  ['wrote', 'write', 'past known'],
  ['written', 'write', 'participle known'],
  ['put', 'put', 'base past participle known'],
  ['writes', 'write', 'third known'],
  ['writing', 'write', 'gerund known'],
  ['rebuilt', 'rebuild', 'past participle known'],
  ['desilted', 'desilt', 'past participle'],
])('%s: %s, %s', (word, lemma, forms) => {
  const form = verbForm(word);
  expect(form?.lemma).toBe(lemma);
  const { lemma: _, ...is } = form ?? {};
  expect(
    Object.entries(is)
      .flatMap(([name, set]) => (set ? [name] : []))
      .join(' '),
  ).toBe(forms);
});

test.each(['hundred', 'something', 'table', 'constructor', ''])('“%s” is no verb', (word) => {
  expect(verbForm(word)).toBeUndefined();
});
