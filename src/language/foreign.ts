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

/**
 * What carries a sentence elsewhere, language by language: each word once, without those that are English too, or the names of
 * people and places.
 */
const FOREIGN = wordSet(`
  der und ich nicht ein eine einen einer wir auf ist dem zu von sich haben hatte wurde wurden als auch nach aus bei dass oder aber wie für über unser mein meine durch weil sie es
  les des du une que qui dans nous je elle sur avec est sont était avait ont mais ou où ce cette ces mes mon notre leur très qu'il j'ai c'était au aux être
  los las del una por para se su sus nos mi mis pero más como fue había esta este cada porque cuando muy al yo
  os da dos não eu nós meu minha foi com isso na pelo pela também quando ao às tinha
  gli della dello dei delle che non è di ho abbiamo sono nel nella alla più anche ma questo mio ogni perché siamo stato
  het een ik niet dat wij zijn voor werd naar ook maar bij uit deze mijn onze wordt waren hadden hebben heb omdat toen er
  że nie się jest był była było które który po przez dla jak ponieważ miałem nasz mój gdy tylko tego oraz
  och jag att det som inte var är ett vi på av från hade med för om när eller efter också mitt vår
  og jeg ikke af til fra vores blev havde når også noget
  ve bir bu için ile çok olarak daha sonra biz bize değil ama kadar olan gibi ki
  že jsem byl byla bylo který která jsme aby nebo jako když také
  și în nu cu pe din pentru fost că prin sau când
  ja ei hän että oli mutta kun niin ovat olin joka minun meidän
  és az nem egy hogy volt csak meg már vagy amikor
  và của là không có được cho tôi với một những trong khi đã này
  yang dengan untuk saya tidak ini itu dari pada kami adalah akan
  ang mga ako ay namin`);

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
    else if (FOREIGN.has(word)) foreign += 1;
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
