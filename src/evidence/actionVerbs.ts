import { wordSet } from '../language/wordSet';

// Verbs by the part they play in a story, base forms. What belongs in a table stands above it.

/** What brings the solution about: a story whose such step is somebody else's is not the candidate’s. Not reviews or approvals. */
const DECISIVE_VERBS = wordSet(
  `fix solve resolve repair correct patch rewrite rebuild rework redesign refactor build create develop implement write design deploy release ship launch roll migrate
  switch change increase decrease reduce lower add remove replace update upgrade configure reconfigure restart restore reset revert scale find discover identify diagnose
  figure decide choose determine send defer introduce install set automate optimise optimize tune adjust modify move complete finish deliver put enable
  disable extend convert integrate prepare produce reorganise reorganize renegotiate drop clean clear recover reproduce debug troubleshoot rename split make turn pull tweak export re-export print reprint draw redraw program reinforce reopen`,
);

/** What makes others act: what they do after it is the candidate's doing. */
export const INFLUENCE_VERBS = wordSet(
  `ask convince persuade request negotiate pair show teach train coach mentor guide lead assign delegate instruct propose suggest recommend insist push pitch demonstrate
  demo present walk direct encourage help enable empower organise organize coordinate submit open unblock offer give recruit hire demand challenge
  explain advise facilitate enlist rally assemble invite arrange argue advocate lobby split divide allocate distribute`,
);

/** What takes in or passes on words and objects: nothing is carried through by it alone. */
export const TAKING_IN = wordSet(
  `see hear notice notify inform tell say attend join wait receive get learn know escalate ping forward message email e-mail mail alert flag report mention update share
  wonder feel think believe guess hope assume contact call open create file raise log let reach follow appreciate thank celebrate enjoy realise realize understand go come`,
);

/** What people do beside each other, so that none of them takes the credit: "when we met", "when we left". */
export const SIDE_BY_SIDE = wordSet(
  `meet speak talk chat sit stand eat leave arrive return go come travel start begin stop finish wait see hear attend join`,
);

/** Whether a verb settles the matter. `words` are those of the verb phrase: "came up with" does, "came" does not. */
export function isDecisive(lemma: string, words: readonly string[]): boolean {
  return DECISIVE_VERBS.has(lemma) || (lemma === 'come' && words.at(-1) === 'up');
}
