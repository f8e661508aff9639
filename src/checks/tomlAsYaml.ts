import { findFence } from '../story/fence';
import { parseYaml } from '../story/parseYaml';

const STRING = String.raw`"(?:[^"\\\r\n]|\\.)*"|'[^'\r\n]*'`;
const PLAIN = String.raw`true|false|[+-]?(?:0|[1-9]\d*)(?:\.\d+)?|\d{4}-\d\d-\d\d`;
const LIST = String.raw`\[[ \t]*(?:(?:${STRING})[ \t]*(?:,[ \t]*(?:${STRING})[ \t]*)*(?:,[ \t]*)?)?\]`;
/** What YAML writes as TOML does: such strings, lists and numbers of one line. */
const ASSIGNED = new RegExp(String.raw`^[ \t]*([\w-]+)[ \t]*=[ \t]*(${STRING}|${LIST}|${PLAIN})[ \t]*(#.*)?$`);

/** Lines of TOML as YAML, with the words as they were; undefined where one of them says what YAML would say otherwise. */
export function tomlAsYaml(toml: string): string | undefined {
  const lines = toml.split(/(\r\n|\r|\n)/).map((line, index) => {
    if (index % 2 === 1 || /^[ \t]*(?:#|$)/.test(line)) return line;
    const [, key, value, comment] = ASSIGNED.exec(line) ?? [];
    return key === undefined ? undefined : `${key}: ${value}${comment === undefined ? '' : ` ${comment}`}`;
  });
  if (lines.includes(undefined)) return undefined;
  const yaml = lines.join('');
  const fenced = `---\n${yaml}---\n`;
  // A comment may sound like the heading of a section.
  const isWhole = findFence(fenced)?.whole.end === fenced.length;
  return isWhole && parseYaml(yaml)?.errors.length === 0 ? yaml : undefined;
}
