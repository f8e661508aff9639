import { isPersonNoun } from '../language/people';
import { type Token, textAt } from '../language/tokens';
import { OBJECT_PRONOUNS, TIME_NOUNS } from '../language/wordClasses';
import { wordSet } from '../language/wordSet';
import type { Story } from '../story/types';
import { spanOf } from './judge/spanOf';
import { moved, readingsOf } from './readings';
import type { Clause } from './types';

/**
 * What settles what others do and when: choosing, stopping, refusing, allowing, and staffing. Verbs of finding out and of
 * making are none: "I measured" leaves open what came of it for the team.
 */
const SETTLES = wordSet(`
  decide choose pick select set stop cancel pause halt freeze suspend end drop cut move shift postpone delay defer schedule reserve budget fund
  approve reject refuse decline veto insist require rule allow permit forbid ban agree commit negotiate trust challenge
  prioritize prioritise reorganize reorganise restructure split merge free protect
  hire recruit fire dismiss promote appoint name nominate assign reassign delegate staff coach pair swap rotate
`);
/** With somebody in the clause these put people where they are needed: "took Bo off the project", "brought in a welder". */
const PLACES = wordSet('give hand put let ask tell take bring pull send add get keep leave lend');
/** What is made or taken where it is decided; "made a call" was on the phone. */
const DECIDED = wordSet('decision choice exception commitment');

const NOBODY_ELSE = wordSet('i me myself itself');

/** Whether an action of the candidate's decides what others do, as a manager's does. */
export function isDecision(story: Story, { sentence, lemma, verb, range }: Clause): boolean {
  if (SETTLES.has(lemma)) return true;
  const start = story.sentences[sentence]?.range.start ?? 0;
  const tokens = readingsOf(story)[sentence]?.tokens ?? [];
  const [from] = spanOf(tokens, moved(verb, -start));
  const [, to] = spanOf(tokens, moved(range, -start));
  const after = tokens.slice(from + 1, to);
  if (lemma === 'say') return /^(?:no|yes)$/.test(textAt(after, 0));
  if (lemma === 'make' || lemma === 'take') {
    const call = lemma === 'make' && textAt(after, 0) === 'the' && textAt(after, 1) === 'call';
    if (call || after.some(({ lemma: noun }) => DECIDED.has(noun))) return true;
  }
  return PLACES.has(lemma) && after.some(isSomebody);
}

function isSomebody({ kind, text, lemma, capital }: Token): boolean {
  if (kind !== 'word' || NOBODY_ELSE.has(text) || TIME_NOUNS.has(text)) return false;
  return capital || isPersonNoun(lemma) || OBJECT_PRONOUNS.has(text);
}
