import type { Arbitrary } from 'fast-check';
import type { FileProblem, YamlFile } from '../../src/config/yamlFile';
import { asCrlf, asLf, placesInCrlf } from './lineEnds';
import { expectSound } from './ranges';
import type { Target } from './types';

type Read = (text: string) => Pick<YamlFile<unknown>, 'problems'>;

/** What must hold for a file of `.star`. */
export function yamlTarget(name: string, texts: Arbitrary<string>, read: Read): Target {
  const shown = (problems: readonly FileProblem[], place: (at: number) => number) =>
    problems.map(({ message, range }) => `${asLf(message)} ${place(range.start)}–${place(range.end)}`);
  return {
    name,
    texts,
    read,
    invariants: [
      { name: 'throws-nothing', hold: (text) => void read(text) },
      {
        name: 'ranges',
        hold: (text) => {
          for (const { message, range } of read(text).problems) expectSound(range, text, message);
        },
      },
      {
        name: 'line-ends',
        hold: (text) => {
          if (text.includes('\r') || !text.includes('\n')) return;
          const lf = shown(read(text).problems, placesInCrlf(text));
          const crlf = shown(read(asCrlf(text)).problems, (at) => at);
          const at = lf.findIndex((one, nth) => one !== crlf[nth]);
          if (at >= 0) throw new Error(`“${lf[at]}”, and with CRLF “${crlf[at]}”`);
          if (crlf.length > lf.length) throw new Error(`Only with CRLF: “${crlf[lf.length]}”`);
        },
      },
    ],
  };
}
