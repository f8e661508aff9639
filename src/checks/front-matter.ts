import { readFrontMatter } from '../story/frontMatter';
import type { FrontMatter, FrontMatterEntry } from '../story/types';
import { behindHash } from './behindHash';
import { fixAll } from './fixAll';
import { misspeltKeys, wrongKey } from './frontMatterKeys';
import { wrongValue } from './frontMatterValues';
import { misreadItems, misreadValue } from './misreadValue';
import type { Check, Context, Edit, Report } from './types';
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
    for (const [meant, slips] of misspeltKeys(matter.entries, context.principleWord)) {
      for (const one of wrongKey(text, meant, slips, matter.entries))
        report(one.fix ? { ...one, fix: withValue(text, meant, one.fix, context) } : one);
    }
    // Only the first value of a key is read: of another it is said that it stands there.
    const judged = new Set<string>();
    for (const entry of matter.entries) {
      if (!judged.has(entry.key)) for (const one of ofValue(text, entry, matter, context)) report(one);
      judged.add(entry.key);
    }
  },
};

function ofValue(text: string, entry: FrontMatterEntry, matter: FrontMatter, context: Context): readonly Report[] {
  // What is named in the front matter is referred to there, and nowhere in the story.
  const yaml = text.slice(0, matter.range?.end);
  const misread = misreadValue(yaml, entry) ?? behindHash(text, entry, context);
  if (misread) return [misread];
  const items = misreadItems(yaml, entry);
  // A reference to nothing makes YAML read the whole list as something else: which it is, is said of the item.
  if (entry.value.kind === 'other' && items.length > 0) return items;
  return [...items, ...wrongValue(text, entry, matter, context)];
}

/** A key that is put right is read, and so is its value: what can be fixed of that is fixed with it, not found afterwards. */
function withValue(text: string, key: string, fix: Edit, context: Context): Edit {
  const { edits, made } = fixAll(text, (now) => {
    if (now === text) return [{ check: 'front-matter', fix }];
    const matter = readFrontMatter(now);
    const entry = matter.entries.find((one) => one.key === key);
    const reports = entry ? ofValue(now, entry, matter, context) : [];
    return reports.flatMap((one) => (one.fix ? [{ check: 'front-matter', fix: one.fix }] : []));
  });
  return made.length > 1 ? { title: `${fix.title}, and fix its value`, edits } : fix;
}
