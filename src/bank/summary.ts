import { count } from '../base/count';
import { MOST_PRINCIPLES } from './bankOf';
import type { Bank, BankStory, LeanedOn } from './types';

/** "12 stories about 11 events; 15 of 17 principles have a story, and 9 of those a backup." */
export function summaryOf({ principleWord, stories, events, principles, unreadable }: Bank): string {
  const covered = principles.filter(({ events: told }) => told > 0).length;
  const backed = principles.filter(({ events: told }) => told > 1).length;
  const of = events === stories.length ? '' : ` about ${count(events, 'event')}`;
  const unread = unreadable.length === 0 ? '' : ` ${count(unreadable.length, 'file')} couldn't be read.`;
  const have = covered === 1 ? 'has' : 'have';
  return `${count(stories.length, 'story')}${of}; ${covered} of ${count(principles.length, principleWord)} ${have} a story, and ${backed} a backup.${unread}`;
}

/** What it costs that one event is told for so many principles. */
export function leanedOnInWords({ stories, principles }: LeanedOn): string {
  const title = stories.find(({ original }) => original === undefined)?.title ?? stories[0]?.title ?? '';
  const told = stories.length > 1 ? ' with its retellings' : '';
  return `“${title}”${told} covers ${count(principles.length, stories[0]?.principleWord ?? 'principle')}. Lean on one event for ${MOST_PRINCIPLES} at most.`;
}

/** "3 warnings", "1 warning"; nothing where there are none, or where they aren't counted yet. */
export function warningsInWords({ warnings }: Pick<BankStory, 'warnings'>): string {
  return warnings ? count(warnings, 'warning') : '';
}
