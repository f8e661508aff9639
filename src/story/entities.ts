/** What people and the programs they paste from write; the accented letters are made below. */
const NAMED: ReadonlyMap<string, string> = new Map(
  (
    'amp=& lt=< gt=> quot=" apos=\' ndash=– mdash=— hellip=… rsquo=’ lsquo=‘ rdquo=” ldquo=“ sbquo=‚ bdquo=„ laquo=« raquo=» ' +
    'bull=• middot=· rarr=→ larr=← times=× euro=€ pound=£ yen=¥ cent=¢ deg=° plusmn=± minus=− le=≤ ge=≥ asymp=≈ ne=≠ ' +
    'frac12=½ frac14=¼ frac34=¾ percnt=% dollar=$ num=# ast=* lowbar=_ excl=! quest=? colon=: semi=; comma=, period=. ' +
    'lpar=( rpar=) lbrack=[ rbrack=] sol=/ bsol=\\ hyphen=‐ dash=‐ prime=′ copy=© reg=® trade=™ sect=§ para=¶ check=✓ ' +
    'acute=´ grave=` half=½ frac13=⅓ frac23=⅔ frac15=⅕ frac18=⅛ rsquor=’ rdquor=” sup1=¹ sup2=² sup3=³ permil=‰ ' +
    'szlig=ß aelig=æ AElig=Æ oslash=ø Oslash=Ø eth=ð thorn=þ shy= zwnj= zwj= lrm= rlm='
  )
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)])
    .concat(['nbsp', 'ensp', 'emsp', 'thinsp', 'numsp'].map((name) => [name, ' '])),
);

/** The letters with a mark that HTML names: "eacute", "Uuml". */
const MARKED = /^([a-zA-Z])(grave|acute|circ|tilde|uml|ring|cedil|caron)$/;
const MARKS: ReadonlyMap<string, string> = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
  ['ring', '\u030A'],
  ['cedil', '\u0327'],
  ['caron', '\u030C'],
]);
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]\w{1,7}));/g;
const WHOLE = new RegExp(`^${REFERENCE.source}$`);

/** What a character reference of HTML stands for; undefined for one that is none. */
export function entitySigns(written: string): string | undefined {
  const [, decimal, hex, name] = WHOLE.exec(written) ?? [];
  if (name !== undefined) {
    const [, letter, mark = ''] = MARKED.exec(name) ?? [];
    return NAMED.get(name) ?? (letter && (letter + MARKS.get(mark)).normalize('NFC'));
  }
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const isSign = code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isSign ? String.fromCodePoint(code) : undefined;
}

/** The text with the character references of HTML as the characters they stand for; an unknown one stays as written. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(REFERENCE, (written) => entitySigns(written) ?? written) : text;
}

/** The sign at an offset, with a backslash before it, as it is read; an underscore with no letter behind it would be the last one of a word. */
export const escapedSign = (text: string, at: number): string =>
  /^_(?!\w)/.test(text.slice(at, at + 2)) ? '' : text.charAt(at);
