import { clock } from '../base/clock';
import { count } from '../base/count';
import type { BankRow } from './arrange';
import { MOST_PRINCIPLES } from './bankOf';
import { readinessInWords } from './readinessOf';
import { toldInWords } from './rehearsed';
import { warningsInWords } from './summary';

/** What stands beside a story's title in a narrow list: "backup · 2:05 · Senior · 1 warning · draft · told Mar 2". */
export function rowInWords({ story, role }: BankRow): string {
  const { seconds, levelName, readiness } = story;
  // Readiness tells of warnings already where it is "ready, with warnings".
  const parts = [
    role,
    clock(seconds),
    levelName,
    warningsInWords(story),
    shortReadiness(readiness),
    toldInWords(story),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

function shortReadiness(readiness: BankRow['story']['readiness']): string {
  return readiness === 'ready-with-warnings' ? 'ready' : readinessInWords(readiness);
}

/** "2:05 of 2:30", "240 of 250 words". */
function lengthOf({ spent, budget, unit }: BankRow['story']): string {
  return unit === 'words' ? `${spent} of ${budget} words` : `${clock(spent)} of ${clock(budget)}`;
}

/** All that is known of a story, a line each, for whoever rests on it. */
export function storyInLines({ story }: BankRow, original: string | undefined): readonly string[] {
  const { file, roles, unknown, levelName, readiness, untold, question, principles } = story;
  return [
    ...(question === undefined ? [] : [question]),
    ...roles.map(({ principle, role }) => `${principle}: ${role}`),
    ...unknown.map((name) => `${name}: not a ${story.principleWord} here`),
    ...(principles.length > MOST_PRINCIPLES
      ? [`Covers ${count(principles.length, story.principleWord)}. Lean on one event for ${MOST_PRINCIPLES} at most.`]
      : []),
    `${lengthOf(story)} at ${levelName}${story.manager ? ', as a manager' : ''}`,
    `${readinessInWords(readiness)}${story.warnings === undefined ? '' : `, ${story.warnings === 0 ? 'no open warnings' : count(story.warnings, 'open warning')}`}`,
    ...(untold.length > 0 ? [`Still to be told: ${untold.join(', ')}`] : []),
    ...(original === undefined ? [] : [`Retells ${original}`]),
    ...(story.rehearsed === undefined ? ['Not rehearsed yet'] : [`Last ${toldInWords(story)}`]),
    file,
  ];
}
