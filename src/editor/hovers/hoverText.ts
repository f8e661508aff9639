import type { Advice } from '../../coaching/generalAdvice';
import type { HeadingTime } from '../headingTimes';
import { timeInWords } from '../headingTimes';
import type { CheckPage } from './readCheckPage';

/** What a hover says of a principle; a user's own may leave parts out. */
interface PrincipleText {
  readonly name: string;
  readonly meaning?: string | undefined;
  readonly interviewer?:
    | { readonly for: readonly string[]; readonly against: readonly string[]; readonly disqualifier: string }
    | undefined;
  /** The page it was checked against, and when. */
  readonly source?: string | undefined;
  readonly dated?: string | undefined;
}

/** On a heading: its job, its time, and the slip most people make there. Markdown. */
export function headingHover(name: string, time: HeadingTime | undefined, advice: Advice): string {
  const head = `**${plain(name)}**${time ? ` · ${timeInWords(time)}` : ''}`;
  const example = advice.example === undefined ? [] : [`*How it sounds:* “${plain(advice.example)}”`];
  return [head, plain(advice.do), `*Common slip:* ${plain(advice.mistake)}`, ...example].join('\n\n');
}

/** On a principle: what it means, and what an interviewer writes down for and against. Markdown. */
export function principleHover({ name, meaning, interviewer, source, dated }: PrincipleText): string {
  const list = (items: readonly string[]): string => items.map((item) => `- ${plain(item)}`).join('\n');
  return [
    `**${plain(name)}**`,
    ...(meaning === undefined ? [] : [plain(meaning)]),
    ...(interviewer
      ? [
          `*What helps*\n\n${list(interviewer.for)}`,
          `*What hurts*\n\n${list(interviewer.against)}`,
          `*Dealbreaker:* ${plain(interviewer.disqualifier)}`,
        ]
      : []),
    ...(source === undefined ? [] : [sourceLine(source, dated)]),
  ].join('\n\n');
}

/** Whose page it is, as a link that opens only when it is followed. */
function sourceLine(source: string, dated: string | undefined): string {
  const host = /^https:\/\/([^/?#]+)/.exec(source)?.[1] ?? source;
  const address = source.replace(/[<>]/g, encodeURIComponent);
  return `*Source:* [${plain(host)}](<${address}>)${dated === undefined ? '' : `, checked on ${plain(dated)}`}`;
}

/** On a finding: why it matters to the one who listens, a weak and a strong version, and the way to the page. Markdown. */
export function findingHover(check: string, { why, weak, strong }: CheckPage): string {
  const page = `command:starStory.explain?${encodeURIComponent(JSON.stringify([check]))}`;
  return [why, `*Weak*\n\n${fenced(weak)}`, `*Strong*\n\n${fenced(strong)}`, `[More on ${check}](${page})`].join(
    '\n\n',
  );
}

function fenced(words: string): string {
  return `\`\`\`markdown\n${words}\n\`\`\``;
}

/** Text that is no Markdown, as Markdown. */
function plain(words: string): string {
  return words.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
