import { lemmaOf } from './lexicon';
import { knownPartsOf } from './wordGroups';
import { wordSet } from './wordSet';

/** English words that carry a sentence and mean nothing in the languages below. */
const ENGLISH = wordSet(
  `the and that with from which this these those they them there would have been were not but because when while after before what who our my their his you your
  it its by than then into could should did does how each every only about through more other it's i'd didn't wasn't couldn't we'd`,
);
/** The rest of them, which other languages write alike: "in", "was", "an", "me". */
const SHARED = wordSet(
  'a an of to in on for at is was i we he she as or be so no if me us am are had has out up all one',
);

/** What carries a sentence elsewhere, without what is an English word too, language by language. */
const FOREIGN = wordSet(`
  der das und ich nicht mit ein eine einen einer wir auf ist dem zu von sich haben hatte wurde wurden als auch nach aus bei dass oder aber wie für über unser mein meine durch weil sie es
  le les des du et une que qui dans pour pas nous je il elle sur avec est sont était avait ont mais ou où ce cette ces mes mon notre leur par plus très qu'il j'ai c'était au aux être
  el los las y del que en un una por con para se su sus nos mi mis lo le pero más como fue era había esta este cada porque cuando sin muy al yo
  o os um uma e do da dos das não que eu nós meu minha foi com por mais isso para na nos pelo pela também quando ao às era tinha
  il lo gli della dello dei delle che non è di con per una ho abbiamo era sono nel nella alla più anche come ma questo mio mia ogni perché quando siamo stato
  het een en van ik niet dat die wij zijn met voor werd naar ook maar bij uit deze mijn onze wordt waren hadden hebben heb omdat toen dan er
  i w z że nie na się jest do to był była było które który po przez dla jak ale ponieważ miałem nasz mój gdy tylko tego oraz
  och jag att det som inte var är ett den vi på av till från hade med för om men när eller efter sig också mitt vår
  og jeg ikke det på af til fra vores min mit blev havde når eller efter også dem noget
  ve bir bu için ile çok olarak daha sonra ben biz bize değil ama her kadar olan gibi ki
  a že se na je v s jsem byl byla bylo který která jsme ale aby nebo jako pro když také
  și în nu este cu pe care mai din pentru am fost că la un prin sau dar când
  ja ei on se hän että oli mutta kun niin ovat olin joka sen minun meidän
  és az nem egy hogy volt is de csak meg mint már ha vagy amikor
  và của là không có được cho tôi với một những trong khi đã này
  yang dan di dengan untuk saya tidak ini itu dari pada kami adalah akan`);
/** Those of the list above that are English after all, or the names of people and places. */
const NEITHER = wordSet(
  'a i do to die den is me no on so an am as at men in we was of or be if us de la le el il e y o s z w v un en per con lo pro via plus mine not met her era son sin come care van min mit um sen ben dan ha mai dar pas han mia uma das et ten sig',
);

const WORDS = /\p{L}[\p{L}\p{M}'’]*/gu;
const LATIN = /\p{Script=Latin}/u;
/** Below it all letters are Latin. */
const FIRST_OTHER = 0x250;

/** Fewer words tell nothing for certain. */
const FEWEST = 20;
/** The most letters that are looked at: some 250 words tell what language a story is in. White space and signs don't count. */
const MOST_LETTERS = 1_200;
/** At least this share of the words of any language carries its sentences. */
const SHARE = 0.12;
/**
 * Of fewer words than these is no English made, not even of notes full of names, terms and short forms: in any 25 words
 * of our stories, two in five carry an English sentence or are in the lexicon. Elsewhere one in five is, by chance.
 */
const LEAST_KNOWN = 0.25;

/**
 * Whether a text is certain to be in another language than English: by the words that carry its sentences, so that names,
 * code and terms of a trade do not count, or because next to none of its words are English; false where the text is short, mixed, or in doubt.
 */
export function isForeign(prose: string): boolean {
  let [letters, other, english, shared, foreign] = [0, 0, 0, 0, 0];
  const words: string[] = [];
  for (const [written] of prose.matchAll(WORDS)) {
    if (letters > MOST_LETTERS) break;
    const word = written.replaceAll('’', "'").toLowerCase();
    words.push(word);
    letters += word.length;
    if (word.charCodeAt(0) >= FIRST_OTHER && !LATIN.test(word)) other += word.length;
    else if (ENGLISH.has(word)) english += 1;
    else if (SHARED.has(word)) shared += 1;
    else if (FOREIGN.has(word) && !NEITHER.has(word)) foreign += 1;
  }
  if (other > FEWEST && other > letters / 2) return true;
  if (words.length < FEWEST) return false;
  if (foreign >= words.length * SHARE && foreign > 2 * english && foreign > shared) return true;
  const least = words.length * LEAST_KNOWN;
  return english + shared < least && english + shared + words.filter(isKnown).length < least;
}

/** Whether it is an English word that means something, and no sign of two letters. */
const isKnown = (word: string): boolean =>
  word.length > 2 && !ENGLISH.has(word) && !SHARED.has(word) && knownPartsOf(lemmaOf(word)) !== 0;
