import { applyEdit } from '../checks/edits';
import { readFrontMatter } from '../story/frontMatter';
import { setFrontMatter } from './setFrontMatter';

/**
 * A copy of a story's text that is told for another principle; undefined where its front matter cannot be read.
 *
 * @param original the file it retells, as the copy's front matter names it; left out for a story not yet saved
 */
export function retellingOf(text: string, principle: string, original: string | undefined): string | undefined {
  const wanted: [key: string, value: string][] = [['principles', `[${JSON.stringify(principle)}]`]];
  if (original !== undefined) wanted.push(['retells', JSON.stringify(original)]);
  const edits = setFrontMatter(text, readFrontMatter(text), wanted);
  return edits && applyEdit(text, { edits });
}
