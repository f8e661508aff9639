import type { Story } from '../story/types';
import { readAbsences } from './absences';
import { readAssignments } from './assignments';
import { readBlames } from './blames';
import { readBoundaries } from './boundaries';
import { readClauses } from './clauses';
import { factsOf } from './facts';
import { readGroupSteps } from './groupSteps';
import { readHandOffs } from './handOffs';
import { readImpacts } from './impacts';
import { judgeStory } from './judge/judgeStory';
import { readLedSteps } from './ledSteps';
import { readLessons } from './lessons';
import { readMeasures } from './measures';
import { readOthersSteps } from './othersSteps';
import { readPeriods } from './periods';
import { readTradeOffs } from './tradeOffs';
import type { Evidence } from './types';
import { readVerifications } from './verifications';

/** Reads all evidence of a story in one pass. The only place that calls the readers. */
export function readEvidence(story: Story): Evidence {
  const clauses = readClauses(story);
  const measures = readMeasures(story);
  const sentences = judgeStory(story);
  const judged = { story, sentences, bySentence: new Map(sentences.map((one) => [one.sentence, one])) };
  return {
    clauses,
    groupSteps: readGroupSteps(story, clauses),
    othersSteps: readOthersSteps(story, clauses),
    ledSteps: readLedSteps(story, clauses),
    measures,
    periods: readPeriods(story),
    boundaries: readBoundaries(judged),
    assignments: readAssignments(judged),
    impacts: readImpacts(judged, measures),
    lessons: readLessons(judged),
    handOffs: readHandOffs(judged),
    tradeOffs: readTradeOffs(judged),
    verifications: readVerifications(judged),
    blames: readBlames(judged),
    platitudes: factsOf(judged, 'generic', ['Follow-ups'], 'generic-reflection'),
    absences: readAbsences(judged, measures),
  };
}
