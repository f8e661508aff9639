import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { parse } from 'yaml';

/** A piece of text that a user can see, and where it is. */
export interface Piece {
  readonly where: string;
  readonly text: string;
  /** True for what a candidate says aloud. */
  readonly spoken: boolean;
}

/** Values that are words of the format: old packs use them, so they stay. */
const PUBLIC = new Set([
  'weakness',
  'serves',
  'check',
  'kind',
  'difficulty',
  'levels',
  'level',
  'source',
  'assigned',
  'id',
]);
/** Parts of the knowledge in which a candidate speaks. */
const SPOKEN = new Set(['weak', 'strong', 'signal', 'example', 'reflection', 'told', 'story', 'signals', 'examples']);

/** What a user can see of a file. Code, keys and the ids of checks are no text. */
export function piecesOf(file: string): readonly Piece[] {
  const source = readFileSync(file, 'utf8');
  if (file.endsWith('.yaml')) return [...valuesIn(parse(source), '')];
  if (file === 'package.json') return [...valuesIn(contributed(JSON.parse(source)), '')];
  if (/\.(?:json|code-snippets)$/.test(file)) return [...valuesIn(JSON.parse(source), '')];
  if (file.endsWith('.md')) return proseOf(source, isSpoken(file));
  return literalsOf(source);
}

function* valuesIn(value: unknown, where: string, spoken = false): Generator<Piece> {
  if (typeof value === 'string') yield { where, text: value, spoken };
  if (value === null || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) {
    // `levels` is a list of ids in a probe, and texts in a principle.
    const ids = PUBLIC.has(key) && (typeof inner === 'string' || isListOfIds(inner));
    if (ids || key === 'findings') continue;
    const said = SPOKEN.has(key) || (key === 'text' && where.includes('sentences'));
    yield* valuesIn(inner, where === '' ? key : `${where}.${key}`, spoken || said);
  }
}

/** What the editor shows of a manifest; the rest is for tools. */
function contributed({ description, contributes }: { description?: unknown; contributes?: unknown }) {
  return { description, contributes };
}

function isListOfIds(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** A story is told, and the page of a check quotes those who tell; any other page is read. */
const isSpoken = (file: string): boolean => file.endsWith('.star.md') || file.startsWith('docs/checks/');

/** Lines of Markdown without fenced code, inline code, comments and addresses. */
function proseOf(source: string, spoken: boolean): readonly Piece[] {
  const blank = (code: string) => code.replace(/[^\n]/g, ' ');
  const prose = source
    .replace(/^( *)```[\s\S]*?^\1```/gm, blank)
    .replace(/<!--[\s\S]*?-->/g, blank)
    .replace(/`[^`\n]*`/g, blank)
    .replace(/\]\([^)\n]*\)/g, ']');
  return prose.split('\n').map((text, at) => ({ where: `line ${at + 1}`, text, spoken }));
}

/** The literals of a module that hold words: ids and paths have no space in them. */
function literalsOf(source: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, start: number) => {
    const line = source.slice(0, start).split('\n').length;
    if (text.includes(' ')) pieces.push({ where: `line ${line}`, text, spoken: false });
  };
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, value, start } = node as { type?: string; value?: unknown; start?: number };
    if (type === 'Literal' && typeof value === 'string') add(value, start ?? 0);
    if (type === 'TemplateElement') add((value as { cooked?: string }).cooked ?? '', start ?? 0);
    for (const inner of Object.values(node)) walk(inner);
  };
  walk(parseSync('module.ts', source).program);
  return pieces;
}
