import { duplicateSection } from './duplicate-section';
import { emptySection } from './empty-section';
import { frontMatter } from './front-matter';
import { missingSection } from './missing-section';
import { needlessSuppression } from './needless-suppression';
import { sectionOrder } from './section-order';
import type { Check, ClosingCheck } from './types';

/** All checks, in the order of the catalogue. */
export const CHECKS: readonly (Check | ClosingCheck)[] = [
  frontMatter,
  missingSection,
  emptySection,
  duplicateSection,
  sectionOrder,
  needlessSuppression,
];
