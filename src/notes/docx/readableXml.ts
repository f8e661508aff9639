/**
 * WordprocessingML in which all that holds words is an element that mammoth reads: simple fields, equations, and text boxes
 * that have no older copy beside them. Linear.
 */
export function readableXml(xml: string): string {
  return withReadNames(replaced(replaced(xml, 'mc:AlternateContent', choiceOf), 'w:drawing', boxesOf));
}

/** What mammoth reads through to what is inside. */
const THROUGH = 'w:smartTag';
const WRAPS =
  /<(\/?)(?:w:(?:fldSimple|dir|bdo|ruby|rubyBase)|m:(?:oMath|oMathPara|acc|bar|box|borderBox|d|eqArr|f|func|groupChr|limLow|limUpp|m|mr|nary|phant|rad|sPre|sSub|sSubSup|sSup|num|den|e|fName|lim|sub|sup|deg))(?=[\s/>])/g;
/** The runs of an equation and their words have their own names. */
const OF_MATH = /<(\/?)m:([rt])(?=[\s/>])/g;
/** Where an equation has a sign that is no word of it: a fraction, a power, a root, brackets. */
const MATH_SIGNS = [
  [/<m:den(?=[\s>])/g, '/', ''],
  [/<m:sup(?=[\s>])/g, '^', ''],
  [/<m:rad(?=[\s>])/g, '√', ''],
  [/<m:d(?=[\s>])/g, '(', ''],
  [/<\/m:d>/g, '', ')'],
] as const;
/** Struck twice is struck. */
const STRUCK_TWICE = /<w:dstrike(?=[\s/>])/g;

function withReadNames(xml: string): string {
  const run = (sign: string): string => (sign === '' ? '' : `<w:r><w:t>${sign}</w:t></w:r>`);
  return MATH_SIGNS.reduce(
    (words, [tag, before, after]) => words.replace(tag, (found) => run(before) + found + run(after)),
    xml,
  )
    .replace(WRAPS, `<$1${THROUGH}`)
    .replace(OF_MATH, '<$1w:$2')
    .replace(STRUCK_TWICE, '<w:strike');
}

const BOX = 'w:txbxContent';

/** The newer of two copies, where the older one, which mammoth reads, is missing or lacks the words of a text box. */
function choiceOf(copies: string): string | undefined {
  const all = elements(copies, 'mc:(?:Choice|Fallback)');
  const older = all.find(({ whole }) => whole.startsWith('<mc:Fallback'));
  if (older && (older.inner.includes(BOX) || !copies.includes(BOX))) return undefined;
  return all.find((copy) => copy !== older)?.inner;
}

/** The text boxes of a drawing, as mammoth reads them; undefined where it has none. */
function boxesOf(drawing: string): string | undefined {
  const boxes = elements(drawing, BOX);
  return boxes.length === 0 ? undefined : `<w:pict>${boxes.map(({ whole }) => whole).join('')}</w:pict>`;
}

interface Element {
  readonly start: number;
  /** How long its first tag is. */
  readonly tag: number;
  readonly whole: string;
  readonly inner: string;
}

/** The elements of a name that stand in no other of that name. */
function elements(xml: string, name: string): readonly Element[] {
  const found: Element[] = [];
  let depth = 0;
  let start = 0;
  let from = 0;
  for (const { index, 0: tag, 1: slash } of xml.matchAll(new RegExp(`<(/?)${name}(?:[\\s/][^<>]*)?>`, 'g'))) {
    if (tag.endsWith('/>')) continue;
    if (slash === '') {
      if (depth === 0) [start, from] = [index, index + tag.length];
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0)
        found.push({
          start,
          tag: from - start,
          whole: xml.slice(start, index + tag.length),
          inner: xml.slice(from, index),
        });
    }
  }
  return found;
}

/** Nobody puts a text box into more of them: what is further in stays as it is. */
const DEEPEST = 8;

/** The text with each element of a name, from the innermost on, as what is made of its inside, or as it is. */
function replaced(xml: string, name: string, made: (inner: string) => string | undefined, depth = 1): string {
  const pieces: string[] = [];
  let reached = 0;
  for (const { start, tag, whole, inner } of elements(xml, name)) {
    const inside = depth < DEEPEST ? replaced(inner, name, made, depth + 1) : inner;
    const asItIs = (): string => whole.slice(0, tag) + inside + whole.slice(tag + inner.length);
    pieces.push(xml.slice(reached, start), made(inside) ?? asItIs());
    reached = start + whole.length;
  }
  return pieces.join('') + xml.slice(reached);
}
