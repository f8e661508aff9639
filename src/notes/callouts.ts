import { plainTitle } from './plainTitle';
import { sectionLabelOf } from './sectionLabel';

/** "[!info] Situation", "[!tip]-", as Obsidian and GitHub write them. */
const CALLOUT = /^[ \t]{0,3}>[ \t]{0,3}\[!([\p{L}\p{N}_-]{1,30})(?:\|[^\]\n]{0,40})?\][+-]?/u;

/** Kinds of callouts that say nothing of what stands in them, though some sound like a section. */
const KINDS = new Set([
  ...['note', 'abstract', 'summary', 'tldr', 'info', 'todo', 'tip', 'hint', 'important', 'success', 'check', 'done'],
  ...['question', 'help', 'faq', 'warning', 'caution', 'attention', 'failure', 'fail', 'missing', 'danger', 'error'],
  ...['bug', 'example', 'quote', 'cite', 'star', 'story', 'answer'],
]);

/** The first line of a callout as notes without callouts would write it: its title in bold, or its kind where that is the section. */
export function calloutTitle(line: string): string | undefined {
  const callout = CALLOUT.exec(line);
  if (!callout) return undefined;
  const [head, kind = ''] = callout;
  const title = line.slice(head.length).trim();
  const words = plainTitle(title);
  // A kind of the writer's own is a word of theirs, and stays.
  const own = KINDS.has(kind.toLowerCase()) ? '' : ` ${kind}`;
  if (title !== '') return `${sectionLabelOf(words).names.length > 0 ? `**${words}**` : title}${own}`;
  return KINDS.has(kind.toLowerCase()) ? '' : `**${kind}**`;
}
