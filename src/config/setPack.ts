import { readConfigFile } from './configFile';

/** A stretch of a `config.yaml` to put a text in place of. */
interface ConfigEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The line of the pack without what is said behind it. */
const PACK_LINE = /^pack[ \t]*:[^\r\n#]*/m;

/** What makes the text of a `config.yaml` choose a pack, the rest left to the letter; undefined where it can't be made to. */
export function choosingPack(text: string, slug: string): ConfigEdit | undefined {
  const line = PACK_LINE.exec(text);
  const edit = line ? changed(line, slug) : added(text, slug);
  const after = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  return readConfigFile(after).pack === slug ? edit : undefined;
}

function changed({ index, 0: line }: RegExpExecArray, slug: string): ConfigEdit {
  let gap = line.length;
  while (gap > 0 && ' \t'.includes(line.charAt(gap - 1))) gap -= 1;
  return { start: index, end: index + gap, text: `pack: ${slug}` };
}

function added(text: string, slug: string): ConfigEdit {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = text === '' || text.endsWith('\n') ? '' : eol;
  return { start: text.length, end: text.length, text: `${gap}pack: ${slug}${eol}` };
}
