import { needlessSuppression } from './needless-suppression';
import type { Check, ClosingCheck } from './types';

/** All checks, in the order of the catalogue. */
export const CHECKS: readonly (Check | ClosingCheck)[] = [needlessSuppression];
