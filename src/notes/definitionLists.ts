import { plainTitle } from './plainTitle';
import { sectionLabelOf } from './sectionLabel';

/** ": words", "~ words"; "~ 50 ms" is about so many. */
const DEFINED = /^[ \t]{0,3}(?::|~(?![ \t]{1,4}\p{N}))[ \t]{1,4}(?=\S)/u;
/** "- Situation :: words" of Org mode, "Situation:: words" of AsciiDoc. */
const BESIDE = /^([ \t]{0,24}(?:[*+-][ \t]{1,4})?)([^\s:+#-][^\n:]{0,60})::(?=\s|$)/;

/**
 * The text with each definition list of sections, a name and below it ": …" or behind it ":: …", written as bold lines
 * with their words.
 */
export function unfoldDefinitions(text: string): string {
  if (!/\n[ \t]{0,3}[:~][ \t]|::(?:\s|$)/.test(text)) return text;
  const written = text.split('\n').map(namedBeside);
  let name: number | undefined;
  for (const [at, line] of written.entries()) {
    if (name !== undefined && DEFINED.test(line)) {
      written[at] = line.replace(DEFINED, '');
      const words = written[name] ?? '';
      if (!words.includes('**')) written[name] = `**${plainTitle(words)}**`;
    } else if (line.trim() !== '' && !/^[ \t]/.test(line)) {
      const { names, rest } = sectionLabelOf(line);
      name = names.length > 0 && rest === '' && !/^[#|>]/.test(line) ? at : undefined;
    }
  }
  return written.join('\n');
}

function namedBeside(line: string): string {
  const [whole = '', before = '', name = ''] = BESIDE.exec(line) ?? [];
  const { names, rest } = sectionLabelOf(name);
  return names.length > 0 && rest === '' ? `${before}**${plainTitle(name)}:**${line.slice(whole.length)}` : line;
}
