/**
 * WordprocessingML in which all that holds words is an element that mammoth reads: simple fields, equations, and text boxes
 * that have no older copy beside them. Linear.
 */
export function readableXml(xml: string): string {
  return withReadNames(withReadBoxes(xml));
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
const COPIES = 'mc:AlternateContent';
const DRAWING = 'w:drawing';
const TAG = /<(\/?)(mc:(?:AlternateContent|Choice|Fallback)|w:(?:drawing|txbxContent))(?:[\s/][^<>]*)?>/g;

/** What an element holds, in order: text, and other elements as they were read. */
type Content = readonly (string | Content)[];

/** An element that was read. */
interface Element {
  readonly name: string;
  readonly content: Content;
  /** The text boxes in it that stand in no other, each with its tags. */
  readonly boxes: Content;
}

/** An element that is being read. */
interface Open {
  readonly name: string;
  readonly content: Content[number][];
  readonly boxes: Content[number][];
  /** The copies of what is there twice, each with its tags. */
  readonly copies: Element[];
}

/** The text with one copy of what is there twice, and of drawings with text boxes only these. However deep they stand. */
function withReadBoxes(xml: string): string {
  const root = opened('');
  const open = [root];
  let reached = 0;
  for (const { index, 0: tag, 1: slash, 2: name = '' } of xml.matchAll(TAG)) {
    const inner = open.at(-1) ?? root;
    if (tag.endsWith('/>') || (slash !== '' && inner.name !== name)) continue;
    inner.content.push(xml.slice(reached, index));
    reached = index + tag.length;
    if (slash === '') open.push(opened(name, tag));
    else {
      inner.content.push(tag);
      open.pop();
      add(closed(inner), open.at(-1) ?? root);
    }
  }
  // What nobody closed stays as it is.
  const rest = open.slice(1).map(({ content }) => content);
  return flat([root.content, ...rest, xml.slice(reached)]);
}

function opened(name: string, tag = ''): Open {
  return { name, content: [tag], boxes: [], copies: [] };
}

function closed(element: Open): Element {
  const { name, content, boxes } = element;
  if (name === COPIES) return { name, ...copyOf(element) };
  if (name === BOX) return { name, content, boxes: [content] };
  const isDrawn = name === DRAWING && boxes.length > 0;
  return { name, content: isDrawn ? ['<w:pict>', ...boxes, '</w:pict>'] : content, boxes };
}

function add(element: Element, { name, content, boxes, copies }: Open): void {
  content.push(element.content);
  if (element.boxes.length > 0) boxes.push(element.boxes);
  if (name === COPIES) copies.push(element);
}

/** The newer of two copies, where the older one, which mammoth reads, is missing or lacks the words of a text box. */
function copyOf({ content, boxes, copies }: Open): Omit<Element, 'name'> {
  const older = copies.find(({ name }) => name === 'mc:Fallback');
  const newer = copies.find((copy) => copy !== older);
  const isOlderRead = older && (older.boxes.length > 0 || boxes.length === 0);
  if (newer === undefined || isOlderRead) return { content, boxes: older?.boxes ?? boxes };
  // Without its own tags.
  return { content: newer.content.slice(1, -1), boxes: newer.boxes };
}

/** The text of what elements hold, without a call inside a call. */
function flat(content: Content): string {
  const pieces: string[] = [];
  const open = [content[Symbol.iterator]()];
  for (let inner = open.at(-1); inner; inner = open.at(-1)) {
    const { value, done } = inner.next();
    if (done) open.pop();
    else if (typeof value === 'string') pieces.push(value);
    else open.push(value[Symbol.iterator]());
  }
  return pieces.join('');
}
