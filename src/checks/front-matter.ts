import { wrongKey } from './frontMatterKeys';
import { wrongValue } from './frontMatterValues';
import type { Check } from './types';
import { readYamlErrors } from './yamlErrors';

/** Front matter that YAML cannot read, and values and keys that mean nothing here. Other keys are the writer's own. */
export const frontMatter: Check = {
  id: 'front-matter',
  title: 'front matter that cannot be read, an unknown principle or level, a misspelt key',
  section: 'Structure',
  defaultSeverity: () => 'warning',
  run(story, _evidence, context, report) {
    const { text, frontMatter: matter } = story;
    const broken = readYamlErrors(text, matter);
    for (const error of broken) report({ ...error, severity: 'error' });
    for (const entry of matter.entries) {
      // What YAML made of a line it could not read is no word of the writer's.
      const { start } = entry.keyRange;
      if (matter.errors.some(({ range }) => range.start >= start && range.start <= entry.valueRange.end)) continue;
      const found = wrongKey(text, entry, matter.entries) ?? wrongValue(text, entry, matter, context);
      for (const one of Array.isArray(found) ? found : [found]) if (one) report(one);
    }
  },
};
