import { checkStory } from '../../src/index';
import { lineAt } from '../../src/story/lines';
import type { LabelledStory } from './corpus';
import type { Prediction } from './score';

/** What the product finds, every severity, at the line where it starts. */
export function predictWithChecks({ text }: Pick<LabelledStory, 'text'>): readonly Prediction[] {
  const { findings, story } = checkStory(text);
  return findings.map(({ check, range }) => ({
    check,
    line: lineAt(story.lineStarts, range.start) + 1,
    text: text.slice(range.start, range.end),
  }));
}

interface NaiveSection {
  readonly title: string;
  readonly line: number;
  readonly lines: readonly { readonly number: number; readonly text: string }[];
}

/** Headings and the lines below them, as a word list sees a file. */
function sectionsOf(text: string): readonly NaiveSection[] {
  const sections: { title: string; line: number; lines: { number: number; text: string }[] }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const heading = /^#+\s+(.*)/.exec(line)?.[1];
    if (heading !== undefined) sections.push({ title: heading.toLowerCase(), line: index + 1, lines: [] });
    else sections.at(-1)?.lines.push({ number: index + 1, text: line });
  }
  return sections;
}

/**
 * What a word list would find: the baseline that the four headline checks have to beat. "we" anywhere in Action, no
 * phrase of ownership in Task, no digit in Result, a stock phrase in Learning.
 */
export function predictNaively({ text }: Pick<LabelledStory, 'text'>): readonly Prediction[] {
  const found: Prediction[] = [];
  for (const { title, line, lines } of sectionsOf(text)) {
    const all = lines.map((one) => one.text).join(' ');
    if (/action|did|steps|approach/.test(title)) {
      for (const one of lines) {
        for (const we of one.text.matchAll(/\b(?:we|our team|the team)\b/gi)) {
          found.push({ check: 'we-in-action', line: one.number, text: we[0] });
        }
      }
    } else if (/task|goal|objective|role/.test(title)) {
      if (!/\b(?:not my|nobody|no one|no ticket|wasn't mine|owned|belonged|volunteered)\b/i.test(all)) {
        found.push({ check: 'missing-scope-boundary', line, text: title });
      }
    } else if (/result|outcome|impact/.test(title)) {
      if (!/\d/.test(all)) found.push({ check: 'missing-quantified-result', line, text: title });
    } else if (/learn|lesson|reflection|hindsight/.test(title)) {
      for (const one of lines) {
        if (/\b(?:important|communicat|teamwork|crucial|valuable)/i.test(one.text)) {
          found.push({ check: 'generic-reflection', line: one.number, text: one.text });
        }
      }
    }
  }
  return found;
}
