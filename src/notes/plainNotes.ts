import { UNSEEN } from '../language/signs';
import { BULLETS } from '../story/bullets';
import { readAdmonitions } from './admonitions';
import { readCopiedLists } from './copiedLists';
import { readCopiedTables } from './copiedTables';
import { unfoldDefinitions } from './definitionLists';
import { readHtml } from './htmlNotes';
import { readOrg } from './orgMode';
import { partLabels } from './partedLabels';
import { joinQuestions } from './questionHeadings';
import { unquote } from './quotes';
import { unfoldTables } from './tables';
import { readUnderlinedTitles } from './underlinedTitles';
import { readWikiHeadings } from './wikiHeadings';

/** Signs without width where a line or its item begins: they come along from web pages and hide a label. */
const IN_FRONT = new RegExp(`^([ \\t>]{0,24}(?:[${BULLETS}][ \\t]{1,4})?)[${UNSEEN}]{1,9}`, 'gmu');

/** Notes with "\n" at their lines' ends, whatever they were written in, as Markdown whose sections are headings or labels. */
export function plainNotes(text: string): string {
  const markdown = readCopiedLists(readCopiedTables(readHtml(readAdmonitions(text.replace(IN_FRONT, '$1')))));
  return partLabels(
    joinQuestions(unfoldTables(unquote(unfoldDefinitions(readUnderlinedTitles(readWikiHeadings(readOrg(markdown))))))),
  );
}
