import { plainTitle } from './plainTitle';
import { sectionLabelOf } from './sectionLabel';

const DEFINED = /^[ \t]{0,3}:[ \t]{1,4}(?=\S)/;

/** The text with each definition list of sections, a name and below it ": …", written as bold lines with their words. */
export function unfoldDefinitions(text: string): string {
  if (!/\n[ \t]{0,3}:[ \t]/.test(text)) return text;
  const written = text.split('\n');
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
