import { readinessInWords } from '../../bank/readinessOf';
import { lastToldInWords } from '../../bank/rehearsed';
import { leanedOnInWords, summaryOf } from '../../bank/summary';
import type { Bank, PrincipleCoverage, Role } from '../../bank/types';
import { capitalized } from '../../base/capitalized';
import { clock } from '../../base/clock';
import { count } from '../../base/count';
import { fitted, inColumns } from '../columns';
import { line, printable } from '../printable';

/** Cells: a longer title is cut, so that a row stays a row. */
const LONGEST_TITLE = 36;
const LONGEST_LEVEL = 28;

/** The bank for people in a terminal: principles with what they have, then the stories, then what stands out. */
export function formatBankTable(bank: Bank): string {
  const { principleWord, stories, principles, leanedOn, unreadable } = bank;
  const title = (words: string): string => fitted(printable(words), LONGEST_TITLE);
  const told = (coverage: PrincipleCoverage, wanted: Role): readonly string[] =>
    coverage.stories.filter(({ role }) => role === wanted).map(({ story }) => title(story.title));
  const covered = principles.map((one) => {
    const more = told(one, 'secondary').length;
    const [first = one.gap ?? ''] = told(one, 'primary');
    const [backup = one.events === 1 ? (one.gap ?? '') : ''] = told(one, 'backup');
    return [printable(one.name), first, backup, more > 0 ? `+${more}` : ''];
  });
  const rows = stories.map((story) => [
    title(story.title),
    fitted(printable(story.levelName), LONGEST_LEVEL),
    clock(story.seconds),
    story.warnings === undefined ? '' : count(story.warnings, 'warning'),
    readinessInWords(story.readiness),
    lastToldInWords(story),
    fitted(printable(story.file), 60),
  ]);
  const parts = [
    inColumns([[capitalized(principleWord), 'Primary', 'Backup', 'Others'], ...covered]),
    stories.length === 0
      ? []
      : inColumns([['Story', 'Level', 'Time', 'Warnings', 'Readiness', 'Last Told', 'File'], ...rows]),
    [...leanedOn.map(leanedOnInWords), ...unreadable.map(({ file, reason }) => `Can't read ${file}: ${reason}.`)],
    [summaryOf(bank)],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(line).join(''))
    .join('\n');
}
