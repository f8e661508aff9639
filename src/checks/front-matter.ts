import { misspeltKeys, wrongKey } from './frontMatterKeys';
import { wrongValue } from './frontMatterValues';
import { misreadValue } from './misreadValue';
import type { Check } from './types';
import { readYamlErrors } from './yamlErrors';

/** Front matter that YAML cannot read, and values and keys that mean nothing here. Other keys are the writer's own. */
export const frontMatter: Check = {
  id: 'front-matter',
  title: "front matter that can't be read, an unknown principle or level, a misspelled key",
  section: 'Structure',
  defaultSeverity: () => 'warning',
  run(story, _evidence, context, report) {
    const { text, frontMatter: matter } = story;
    for (const error of readYamlErrors(text, matter)) report({ severity: 'error', ...error });
    for (const [meant, slips] of misspeltKeys(matter.entries)) wrongKey(text, meant, slips).forEach(report);
    for (const entry of matter.entries) {
      const misread = misreadValue(text, entry);
      for (const one of misread ? [misread] : wrongValue(text, entry, matter, context)) report(one);
    }
  },
};
