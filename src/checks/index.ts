import { duplicateSection } from './duplicate-section';
import { emptySection } from './empty-section';
import { filler } from './filler';
import { frontMatter } from './front-matter';
import { missingQuantifiedResult } from './missing-quantified-result';
import { missingSection } from './missing-section';
import { needlessSuppression } from './needless-suppression';
import { overTime } from './over-time';
import { sectionOrder } from './section-order';
import { thinAction } from './thin-action';
import type { Check, ClosingCheck } from './types';

/** All checks, in the order of the catalogue. */
export const CHECKS: readonly (Check | ClosingCheck)[] = [
  frontMatter,
  missingSection,
  emptySection,
  duplicateSection,
  sectionOrder,
  needlessSuppression,
  missingQuantifiedResult,
  overTime,
  thinAction,
  filler,
];
