import type { TextDocument } from 'vscode';
import type { Knowledge } from '../coaching/knowledge';
import { trackOf } from '../config/options';
import type { Story } from '../story/types';
import type { KnowledgeFiles } from './coach/knowledgeFiles';
import type { CheckOptionsStore } from './options';

/**
 * What is known of the principles that a story names, and of the role it is told in. Without the packaged files, which a
 * broken installation lacks, nothing, and the log says so.
 */
export async function knowledgeOf(
  document: TextDocument,
  story: Story,
  knowledge: KnowledgeFiles,
  options: CheckOptionsStore,
): Promise<Knowledge> {
  await options.load(document);
  const names = story.frontMatter.principles.map(({ value }) => value);
  const packs = options.packsOf(document);
  return knowledge.knowledgeOrNone(names, packs, trackOf(story, options.of(document)));
}
