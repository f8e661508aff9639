import type { Clause } from '../evidence/types';
import { type Token, tokenize } from '../language/tokens';
import { verbForm } from '../language/verbForms';
import { wordSet } from '../language/wordSet';
import type { Range, Story } from '../story/types';
import { activeOfGroup } from './passiveRewrites';
import type { TextEdit } from './types';

/** Auxiliaries that agree with "I" in another form. */
const AGREEMENT: ReadonlyMap<string, string> = new Map([
  ['were', 'was'],
  ['are', 'am'],
  ['is', 'am'],
  ['has', 'have'],
  ['does', 'do'],
]);
/** Nouns that, after "our", are the work itself: they go with the one who did it. "Our service" stays. */
const OWN_WORK: ReadonlySet<string> = new Set(
  `decision decisions choice plan plans proposal proposals idea ideas approach analysis findings finding conclusion conclusions recommendation recommendations fix solution
  design hypothesis assumption assumptions suggestion suggestions investigation experiment prototype draft research presentation work best own goal goals`.split(
    /\s+/,
  ),
);

/** Verbs that "together" completes: "put it together" says what was done, not by how many. */
const JOINING = wordSet(
  'put bring get come pull piece stitch glue tie hold hang add join mix string cobble throw gather link',
);

/** Whether a sentence or a part of it ends here. */
function closes(story: Story, at: number): boolean {
  return /^\s*(?:[.,;:!?)]|$)/.test(story.prose.slice(at, at + 200).trimEnd());
}

/** "We’re" → "I’m", with or without its apostrophe: the apostrophe stays the one the writer typed. */
function contraction(story: Story, token: Token): TextEdit | undefined {
  if (!/\p{L}/u.test(story.text[token.start - 1] ?? ' ')) return undefined;
  const first = story.text[token.start] ?? "'";
  const apostrophe = /\p{L}/u.test(first) ? "'" : first;
  if (token.text === 'are') return { range: token, text: `${apostrophe}m` };
  return token.text === "'s" ? { range: token, text: `${apostrophe}ve` } : undefined;
}

/** The first word of the verb phrase in the form that goes with "I". */
function agreement(story: Story, verb: Range): readonly TextEdit[] {
  const [first, second] = tokenize(story.prose, verb.start, verb.end);
  if (first === undefined) return [];
  const short = contraction(story, first);
  if (short !== undefined) return [{ ...short, range: rangeOf(first) }];
  const agreed = AGREEMENT.get(first.text);
  if (agreed === 'am' && second?.text === 'not')
    return [{ range: { start: first.start, end: second.end }, text: 'am not' }];
  if (agreed !== undefined) return [{ range: rangeOf(first), text: agreed }];
  const form = verbForm(first.text);
  return form?.third ? [{ range: rangeOf(first), text: form.lemma }] : [];
}

function rangeOf({ start, end }: Range): Range {
  return { start, end };
}

/** "us" → "me", "ourselves" → "myself", "our decision" → "my decision", and adverbs of togetherness out. */
function objects(story: Story, range: Range, verb: Range): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  const tokens = tokenize(story.prose, range.start, range.end);
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1]?.text ?? '';
    if (token.text === 'ourselves') edits.push({ range: rangeOf(token), text: 'myself' });
    else if (token.text === 'us' && token.start > verb.start) edits.push({ range: rangeOf(token), text: 'me' });
    else if (token.text === 'our' && token.start > verb.start && OWN_WORK.has(next))
      edits.push({ range: rangeOf(token), text: 'my' });
    else if ((token.text === 'collectively' || token.text === 'jointly') && token.start < verb.end) {
      const following = tokens[index + 1];
      if (following !== undefined) edits.push({ range: { start: token.start, end: following.start }, text: '' });
    } else if (token.text === 'together' && token.start >= verb.end && closes(story, token.end)) {
      const verbs = tokenize(story.prose, verb.start, verb.end).map(({ text }) => verbForm(text)?.lemma ?? text);
      const before = tokens[index - 1];
      if (before !== undefined && !verbs.some((word) => JOINING.has(word)))
        edits.push({ range: { start: before.end, end: token.end }, text: '' });
    }
  }
  return edits;
}

/** From "Together we" the "Together" goes too. */
function subjectRange(story: Story, subject: Range): Range {
  const before = /(?<![\p{L}\p{N}])(together|collectively|jointly) $/iu.exec(
    story.prose.slice(Math.max(0, subject.start - 16), subject.start),
  );
  const start = before === null ? subject.start : subject.start - before[0].length;
  const closes = story.prose.slice(start, subject.end).includes(',') && story.prose[subject.end] === ',';
  return { start, end: closes ? subject.end + 1 : subject.end };
}

/**
 * The text edits that tell clauses with one subject as the candidate's own, in the order of the text: the subject
 * becomes "I", its verbs agree, "us" becomes "me", and what was done by us is told in the active voice.
 */
export function rewriteToFirstPerson(story: Story, clauses: readonly Clause[]): readonly TextEdit[] {
  const [first] = clauses;
  if (first?.subject === undefined) return [];
  // "It was collectively decided", "as a team": no subject that could become "I".
  const named = first.voice === 'active' || story.prose.startsWith('by ', first.subject.start - 3);
  if (!named) return [];
  // "Did it ourselves", "It took us two days": the group stands behind the verb. "Between us" is no one's alone.
  if (first.subject.start > first.verb.start && first.voice === 'active') {
    const text = { us: 'me', ourselves: 'myself' }[
      story.prose.slice(first.subject.start, first.subject.end).toLowerCase()
    ];
    return text === undefined ? [] : [{ range: first.subject, text }];
  }
  const subject = subjectRange(story, first.subject);
  if (first.voice === 'passive') return activeOfGroup(story, first) ?? [{ range: subject, text: 'me' }];
  const edits: TextEdit[] = [{ range: subject, text: 'I' }];
  for (const { verb, range, voice } of clauses) {
    if (voice === 'passive') continue;
    edits.push(
      ...agreement(story, verb),
      ...objects(story, { start: Math.max(range.start, subject.end), end: range.end }, verb),
    );
  }
  edits.sort((a, b) => a.range.start - b.range.start);
  return edits.filter((edit, index) => index === 0 || edit.range.start >= (edits[index - 1]?.range.end ?? 0));
}
