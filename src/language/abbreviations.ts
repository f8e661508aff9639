import { wordSet } from './wordSet';

/**
 * Words that end in a full stop without ending a sentence, in lower case, the last stop left out. What belongs here: what is
 * always followed by more; no word that stands at the end of a sentence as well ("art", "gen").
 */
export const ABBREVIATIONS = wordSet(
  `e.g i.e eg ie approx ca vs cf incl excl resp esp viz dr mr mrs prof st capt lt sgt maj cpl insp supt rev hon sr jr asst assoc nr pp vol fig sect chap
  dept mgr eng engr mgmt govt intl jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri bldg tel ext`,
);

/** Abbreviations that may end a sentence too: they do where a capital follows. */
export const OPEN_ENDED = wordSet(
  'etc inc ltd co corp al a.m p.m am pm u.s u.k u.n ph.d b.sc m.sc b.a m.a m.d d.c min max sec hr hrs mins yr yrs avg no',
);
