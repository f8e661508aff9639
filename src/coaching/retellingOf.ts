import { applyEdit, lineEndingOf } from '../base/edits';
import { inQuotes } from '../base/inQuotes';
import { readFrontMatter } from '../story/frontMatter';
import type { KnownPrinciple } from './schema';
import { setFrontMatter } from './setFrontMatter';

/** What a retelling is made for. */
export interface Retelling {
  readonly principle: KnownPrinciple;
  /** The question it answers now; left out where that is still to be found. */
  readonly question?: string | undefined;
  /** The file it retells, as the copy's front matter names it; left out for a story not yet saved. */
  readonly original?: string | undefined;
}

/** What an earlier retelling was advised, so that a retelling of it holds its own advice alone. */
const ADVICE = /^<!-- Told for [\s\S]*?-->(?:\r?\n)*/;

/** A copy of a story's text that is told for another principle, the advice on it in a comment; undefined where its front matter cannot be read. */
export function retellingOf(text: string, { principle, question, original }: Retelling): string | undefined {
  const { name } = principle;
  const frontMatter = readFrontMatter(text);
  const wanted: [key: string, value: string][] = [['principles', `[${inQuotes(name)}]`]];
  // The old question asked for the old principle.
  if (question !== undefined || frontMatter.question || principle.questions)
    wanted.push(['question', inQuotes(question ?? `[a question about ${name}]`)]);
  if (original !== undefined) wanted.push(['retells', inQuotes(original)]);
  const edits = setFrontMatter(text, frontMatter, wanted);
  return edits && withAdvice(applyEdit(text, { edits }), principle);
}

/** A comment below the front matter: it is neither said nor checked, and goes when it has been followed. */
function withAdvice(text: string, { name, retelling }: KnownPrinciple): string {
  const end = readFrontMatter(text).range?.end ?? 0;
  const story = text.slice(end).trimStart();
  const lead = text.slice(end, text.length - story.length);
  const rest = story.replace(ADVICE, '');
  if (!retelling) return text.slice(0, end) + lead + rest;
  const eol = lineEndingOf(text);
  const { lead: first, dwell, playDown } = retelling;
  const lines = [`Lead with: ${first.text}`, `Dwell on: ${dwell.text}`, `Play down: ${playDown.text}`];
  // Two hyphens would end the comment.
  const advice = [name, ...lines].map((line) => line.replace(/-{2,}/g, '–')).join(eol);
  return `${text.slice(0, end)}${lead}<!-- Told for ${advice}${eol}-->${eol}${eol}${rest}`;
}
