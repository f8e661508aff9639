import { activityNotImpact } from './activity-not-impact';
import { assignedWork } from './assigned-work';
import { blame } from './blame';
import { confidentialDetail } from './confidential-detail';
import { duplicateSection } from './duplicate-section';
import { emptySection } from './empty-section';
import { filler } from './filler';
import { frontMatter } from './front-matter';
import { genericReflection } from './generic-reflection';
import { handedOff } from './handed-off';
import { hiddenActor } from './hidden-actor';
import { missingBaseline } from './missing-baseline';
import { missingBusinessImpact } from './missing-business-impact';
import { missingQuantifiedResult } from './missing-quantified-result';
import { missingScopeBoundary } from './missing-scope-boundary';
import { missingSecondOrderEffect } from './missing-second-order-effect';
import { missingSection } from './missing-section';
import { missingTimeframe } from './missing-timeframe';
import { missingTradeOff } from './missing-trade-off';
import { needlessSuppression } from './needless-suppression';
import { notEnglish } from './not-english';
import { overTime } from './over-time';
import { reflectionBelowLevel } from './reflection-below-level';
import { sectionOrder } from './section-order';
import { slowOpening } from './slow-opening';
import { theyInAction } from './they-in-action';
import { thinAction } from './thin-action';
import { tooShort } from './too-short';
import type { Check, ClosingCheck } from './types';
import { vagueAction } from './vague-action';
import { weInAction } from './we-in-action';
import { weakAnswer } from './weak-answer';

/** All checks, in the order of the catalogue. */
export const CHECKS: readonly (Check | ClosingCheck)[] = [
  frontMatter,
  missingSection,
  emptySection,
  duplicateSection,
  sectionOrder,
  notEnglish,
  needlessSuppression,
  slowOpening,
  missingScopeBoundary,
  assignedWork,
  weInAction,
  theyInAction,
  hiddenActor,
  vagueAction,
  handedOff,
  missingTradeOff,
  missingQuantifiedResult,
  activityNotImpact,
  missingBaseline,
  missingTimeframe,
  missingBusinessImpact,
  missingSecondOrderEffect,
  genericReflection,
  reflectionBelowLevel,
  overTime,
  tooShort,
  thinAction,
  confidentialDetail,
  blame,
  filler,
  weakAnswer,
];
