// The page on the interview loop, and its panel in the walkthrough, from src/coaching/loop.yaml.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Loop } from '../src/coaching/loopSchema';

const SOURCE = 'src/coaching/loop.yaml';

export const LOOP_PAGE = 'docs/interview-loop.md';
export const LOOP_PANEL = 'media/walkthrough/loop.md';

export function readLoop(): Loop {
  return parse(readFileSync(SOURCE, 'utf8')) as Loop;
}

/** All of it. Where the knowledge comes from stands first, so that nobody takes it for more than it is. */
export function loopPage({ title, dated, basis, affiliation, parts, questionsToAsk }: Loop): string {
  const sections = parts.flatMap((part) => [`## ${part.title}`, '', part.text, '']);
  return [
    `# ${title}`,
    '',
    `> ${affiliation} ${basis} Last checked on ${dated}.`,
    '',
    ...sections,
    '## Questions to ask them',
    '',
    ...questionsToAsk.map((question) => `- ${question}`),
    '',
  ].join('\n');
}

/** What fits beside a step of the walkthrough: the first sentence of each part. */
export function loopPanel({ title, dated, affiliation, parts }: Loop): string {
  return [
    `## ${title}`,
    '',
    ...parts.map((part) => `- **${part.title}.** ${firstSentence(part.text)}`),
    '',
    `Secondary knowledge, last checked on ${dated}. ${affiliation}`,
    '',
  ].join('\n');
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/.exec(text.replace(/\s+/g, ' '))?.[0] ?? text;
}
