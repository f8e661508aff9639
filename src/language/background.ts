import type { Background } from './clause';
import type { ParsedClause } from './clauseState';
import type { PhraseKind } from './phraseKind';
import { type Token, textAt } from './tokens';
import { verbForm } from './verbForms';
import { BE_FORMS, FACTUAL_SUBORDINATORS, RELATIVES } from './wordClasses';

/** Their clause is a step that was done; what "as", "when", "where" and the like open only sets the scene for the step. */
const STEPS: ReadonlySet<string> = new Set(['after', 'once']);
/** Causes explain, whoever acts in the clause they explain. */
const CAUSES: ReadonlySet<string> = new Set(['because', 'since']);
/** Conditions and what is conceded to a step of the candidate's. */
const CONCEDED: ReadonlySet<string> = new Set(['although', 'though', 'whereas']);
/** What opens a question or a cleft: "What we did was…", "That is how we found it". */
const TOLD: ReadonlySet<string> = new Set(['what', 'how', 'why', 'where']);

/** ", which we deployed", ", after which we shipped": what goes on with the story rather than narrow a noun. */
function goesOn(tokens: readonly Token[], opened: number): boolean {
  const word = textAt(tokens, opened);
  if (word !== 'which' && word !== 'whom' && word !== 'where' && word !== 'who') return false;
  return [1, 2, 3].some((back) => textAt(tokens, opened - back) === ',');
}

/** "The first thing we did was to freeze everything": a way to tell the action. */
function isEquated(tokens: readonly Token[], { verb, meaning }: ParsedClause): boolean {
  const at = Math.max(verb.end, meaning.end);
  if (!BE_FORMS.has(textAt(tokens, at))) return false;
  const next = textAt(tokens, at + 1);
  return next === 'to' || next === 'that' || next === ':' || verbForm(next)?.gerund === true;
}

/** "leads we contacted", "a habit that we all found silly": the noun is narrowed, nothing is told. */
function narrows(tokens: readonly Token[], clause: ParsedClause): boolean {
  const { link, opened, subject } = clause;
  if (link !== 'relative' || subject === undefined || subject.start < opened) return false;
  return !TOLD.has(textAt(tokens, opened)) && !goesOn(tokens, opened) && !isEquated(tokens, clause);
}

/** "I mounted the pump which we bought" tells a step as well, of the one who acts; "leads we contacted" only says which. */
function tellsOf(
  tokens: readonly Token[],
  { opened, subject }: ParsedClause,
  before: ParsedClause | undefined,
): PhraseKind | undefined {
  if (!RELATIVES.has(textAt(tokens, opened)) || subject?.start !== opened + 1 || before?.link !== 'main')
    return undefined;
  return before.subject?.kind ?? 'candidate';
}

/** The clause a subordinate one hangs on: the next main clause after an opening one, else the last before it. */
function mainOf(
  clauses: readonly ParsedClause[],
  index: number,
  lastMain: ParsedClause | undefined,
): ParsedClause | undefined {
  if (lastMain !== undefined) return lastMain;
  for (let at = index + 1; at < index + 4; at += 1) if (clauses[at]?.link === 'main') return clauses[at];
  return undefined;
}

const isCandidate = (clause: ParsedClause | undefined): boolean =>
  clause !== undefined && (clause.subject === undefined || clause.subject.kind === 'candidate');

/** What the clauses in the background are, by their index. One pass. */
export function backgrounds(
  tokens: readonly Token[],
  clauses: readonly ParsedClause[],
): ReadonlyMap<number, Background> {
  const found = new Map<number, Background>();
  let lastMain: ParsedClause | undefined;
  for (const [index, clause] of clauses.entries()) {
    if (clause.link === 'main') lastMain = clause;
    if (clause.subject?.kind !== 'group') continue;
    const opener = textAt(tokens, clause.opened);
    const hangs = clause.link === 'temporal' || (opener === 'where' && clause.link !== 'main');
    // "By the time we noticed…" is no more than a date, and a cause explains.
    if (hangs && (CAUSES.has(opener) || !FACTUAL_SUBORDINATORS.has(opener))) found.set(index, 'aside');
    // "Where we met doubts, I…" is a condition; "I called a meeting where we agreed" tells what came of it.
    else if (hangs && !STEPS.has(opener) && isCandidate(mainOf(clauses, index, lastMain)))
      found.set(index, CONCEDED.has(opener) || (opener === 'where' && lastMain === undefined) ? 'aside' : 'scene');
    else if (narrows(tokens, clause)) {
      const teller = tellsOf(tokens, clause, clauses[index - 1]);
      if (teller !== 'group') found.set(index, teller === 'candidate' ? 'scene' : 'aside');
    }
  }
  return found;
}
