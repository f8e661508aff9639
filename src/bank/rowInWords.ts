import { clock } from '../base/clock';
import { count } from '../base/count';
import type { BankRow } from './arrange';
import { MOST_PRINCIPLES } from './bankOf';
import { readinessInWords } from './readinessOf';
import { toldInWords } from './rehearsed';
import { warningsInWords } from './summary';

/** What stands beside a story's title in a narrow list: "draft · backup · 1 warning · 2:05 · Senior · told Mar 2". */
export function rowInWords({ story, role }: BankRow): string {
  const { seconds, levelName, matterError } = story;
  // A narrow list cuts the end: what is to be done comes first.
  const parts = [
    matterError && 'error in its front matter',
    shortReadiness(story),
    role,
    warningsInWords(story),
    clock(seconds),
    levelName,
    toldInWords(story),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

/** How ready it is: where that is "ready, with warnings", the warnings stand beside it. */
function shortReadiness(story: BankRow['story']): string {
  return story.readiness === 'ready-with-warnings' ? 'ready' : fullReadiness(story);
}

/** What its status says stands beside what its text says, where the two differ: "unfinished, marked ready". */
function fullReadiness({ readiness, status }: BankRow['story']): string {
  const words = readinessInWords(readiness);
  return readiness === 'unfinished' && status === 'ready' ? `${words}, marked ready` : words;
}

/** "2:05 of 2:30", "240 of 250 words". */
function lengthOf({ spent, budget, unit }: BankRow['story']): string {
  return unit === 'words' ? `${spent} of ${budget} words` : `${clock(spent)} of ${clock(budget)}`;
}

/** All that is known of a story, a line each, for whoever rests on it. */
export function storyInLines({ story }: BankRow, original: string | undefined): readonly string[] {
  const { file, roles, unknown, levelName, matterError, untold, question, principles } = story;
  return [
    ...(matterError === undefined ? [] : [`Error in its front matter: ${matterError}`]),
    ...(question === undefined ? [] : [question]),
    ...roles.map(({ principle, role }) => `${principle}: ${role}`),
    ...unknown.map((name) => `${name}: not a ${story.principleWord} here`),
    ...(principles.length > MOST_PRINCIPLES
      ? [`Covers ${count(principles.length, story.principleWord)}. Lean on one event for ${MOST_PRINCIPLES} at most.`]
      : []),
    `${lengthOf(story)} at ${levelName}${story.manager ? ', as a manager' : ''}`,
    `${fullReadiness(story)}${story.warnings === undefined ? '' : `, ${story.warnings === 0 ? 'no open warnings' : count(story.warnings, 'open warning')}`}`,
    ...(untold.length > 0 ? [`Still to be told: ${untold.join(', ')}`] : []),
    ...(original === undefined ? [] : [`Retells ${original}`]),
    ...(story.rehearsed === undefined ? ['Not rehearsed yet'] : [`Last ${toldInWords(story)}`]),
    file,
  ];
}
