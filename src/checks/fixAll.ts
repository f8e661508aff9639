import { EditedText } from './editedText';
import { fixesTogether } from './edits';
import type { Finding, TextEdit } from './types';

/** One fix can make room for the next; no story needs more rounds than this. */
const MOST_ROUNDS = 10;

/** A fix that was made. */
export interface MadeFix {
  readonly check: string;
  readonly title: string;
  /** Where, as an offset of the text before any of them. */
  readonly at: number;
}

export interface Fixed {
  /** The text after every fix that keeps its meaning, until none is left. */
  readonly text: string;
  /** What leads there from the first text: edits that do not overlap, in order. */
  readonly edits: readonly TextEdit[];
  readonly made: readonly MadeFix[];
}

/** Makes every fix that keeps the meaning. The same for the editor and the command line. */
export function fixAll(text: string, check: (text: string) => readonly Pick<Finding, 'check' | 'fix'>[]): Fixed {
  const edited = new EditedText(text);
  const made: MadeFix[] = [];
  let present = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const fixes = fixesTogether(check(present));
    const edits = fixes.flatMap(({ fix }) => fix.edits);
    const before = made.length;
    for (const { check: id, fix } of fixes) {
      const at = edited.origin(Math.min(...fix.edits.map(({ range }) => range.start)));
      made.push({ check: id, title: fix.title, at });
    }
    edited.apply(edits);
    const next = edited.text;
    if (next === present) {
      made.length = before;
      break;
    }
    present = next;
  }
  return { text: present, edits: edited.edits(), made };
}
