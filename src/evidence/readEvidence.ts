import type { Story } from '../story/types';
import { readAftermaths } from './aftermaths';
import { readAssignments } from './assignments';
import { readBoundaries } from './boundaries';
import { readClauses } from './clauses';
import { readHandOffs } from './handOffs';
import { readImpacts } from './impacts';
import { readLessons } from './lessons';
import { readMeasures } from './measures';
import { readTradeOffs } from './tradeOffs';
import type { Evidence } from './types';
import { readVerifications } from './verifications';

/** Reads all evidence of a story in one pass. The only place that calls the readers. */
export function readEvidence(story: Story): Evidence {
  const clauses = readClauses(story);
  const soFar = { clauses };
  return {
    clauses,
    measures: readMeasures(story, soFar),
    boundaries: readBoundaries(story, soFar),
    assignments: readAssignments(story, soFar),
    impacts: readImpacts(story, soFar),
    lessons: readLessons(story, soFar),
    handOffs: readHandOffs(story, soFar),
    tradeOffs: readTradeOffs(story, soFar),
    verifications: readVerifications(story, soFar),
    aftermaths: readAftermaths(story, soFar),
  };
}
