import { readCopiedLists } from './copiedLists';
import { readCopiedTables } from './copiedTables';
import { unfoldDefinitions } from './definitionLists';
import { readHtml } from './htmlNotes';
import { readOrg } from './orgMode';
import { joinQuestions } from './questionHeadings';
import { unquote } from './quotes';
import { unfoldTables } from './tables';
import { readWikiHeadings } from './wikiHeadings';

/** Notes with "\n" at their lines' ends, whatever they were written in, as Markdown whose sections are headings or labels. */
export function plainNotes(text: string): string {
  const markdown = readCopiedLists(readCopiedTables(readHtml(text)));
  return joinQuestions(unfoldTables(unquote(unfoldDefinitions(readWikiHeadings(readOrg(markdown))))));
}
