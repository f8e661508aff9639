import { wordSet } from './wordSet';

/**
 * Words that end in a full stop without ending a sentence, in lower case, the last stop left out. What belongs here: what is
 * always followed by more; no word that stands at the end of a sentence as well ("art", "gen").
 */
export const ABBREVIATIONS = wordSet(
  `e.g i.e eg ie approx ca vs cf incl excl resp esp viz v ver dr mr mrs prof st capt lt sgt maj cpl pvt gov sen insp supt rev hon asst assoc nr p pp para vol fig eq sect chap
  dept mgr eng engr mgmt govt intl jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri bldg tel ext mt ave blvd col cmdr adm op cit ibid ed eds messrs mme mlle sra srta`,
);

/** Abbreviations that may end a sentence too, as all in dotted letters ("the U.S."): they do where a capital follows. */
export const OPEN_ENDED = wordSet('etc inc ltd co corp am pm min max sec hr hrs mins yr yrs avg no');

/** What follows a name, or names that are left out: a name in capitals may come next, so only a word that opens a sentence tells. */
export const AFTER_NAMES = wordSet('al ph.d phd b.sc m.sc b.a m.a m.d d.phil ed.d m.b.a sr jr bros esq');

/** Words with a capital that open a sentence, and are no name. */
export const OPENERS = wordSet(
  `i i'd i'm i've i'll we you he she it they this that these those there the a an my our his her its their when while after before since because so but and then in on at by for from with
  nobody everybody somebody no not only both each every all most some one two three if as once until what who how why`,
);

/** What is told from its like by a letter: the letter after it is no initial. */
export const LETTERED = wordSet(
  `plan option choice variant version alternative scenario case group team squad class grade category tier type kind level phase stage step part section appendix annex exhibit
  table figure form page chapter item question answer point schedule series model product design draft build branch bucket cohort arm sample set batch lot lane line track route path platform gate
  terminal hall room ward wing floor building block bay zone area sector site region plant unit cell column row rack shelf server node cluster pool shard queue
  service system vitamin hepatitis influenza strain shift crew station port dock slot side district`,
);
