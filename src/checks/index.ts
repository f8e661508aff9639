import { activityNotImpact } from './activity-not-impact';
import { confidentialDetail } from './confidential-detail';
import { duplicateSection } from './duplicate-section';
import { emptySection } from './empty-section';
import { filler } from './filler';
import { frontMatter } from './front-matter';
import { handedOff } from './handed-off';
import { hiddenActor } from './hidden-actor';
import { missingBaseline } from './missing-baseline';
import { missingBusinessImpact } from './missing-business-impact';
import { missingQuantifiedResult } from './missing-quantified-result';
import { missingSecondOrderEffect } from './missing-second-order-effect';
import { missingSection } from './missing-section';
import { missingTimeframe } from './missing-timeframe';
import { needlessSuppression } from './needless-suppression';
import { overTime } from './over-time';
import { sectionOrder } from './section-order';
import { theyInAction } from './they-in-action';
import { thinAction } from './thin-action';
import type { Check, ClosingCheck } from './types';
import { vagueAction } from './vague-action';
import { weInAction } from './we-in-action';

/** All checks, in the order of the catalogue. */
export const CHECKS: readonly (Check | ClosingCheck)[] = [
  frontMatter,
  missingSection,
  emptySection,
  duplicateSection,
  sectionOrder,
  needlessSuppression,
  weInAction,
  theyInAction,
  hiddenActor,
  vagueAction,
  handedOff,
  missingQuantifiedResult,
  activityNotImpact,
  missingBaseline,
  missingTimeframe,
  missingBusinessImpact,
  missingSecondOrderEffect,
  overTime,
  thinAction,
  confidentialDetail,
  filler,
];
