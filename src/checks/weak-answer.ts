import { soundsGeneric, storyVocabulary } from '../evidence/genericSentence';
import { readHedges } from '../evidence/hedges';
import type { Clause, Evidence } from '../evidence/types';
import { storyWords } from '../evidence/words';
import type { Sentence, Story } from '../story/types';
import { quoted } from './quoted';
import type { Check } from './types';

/** An answer to a probe that leaves the interviewer where they were. */
export const weakAnswer: Check = {
  id: 'weak-answer',
  title: 'an answer under Follow-ups that hands over, hides behind “we”, stays vague or generic',
  section: 'Follow-ups',
  defaultSeverity: () => 'hint',
  run(story, evidence, _context, report) {
    if (!story.sections.some(({ names, empty }) => names.includes('Follow-ups') && !empty)) return;
    const clauses = clausesBySentence(evidence.clauses);
    const answered = answersWithDeeds(story, clauses);
    const hedged = new Set(readHedges(story).map(({ sentence }) => sentence));
    const passedOn = new Set(evidence.handOffs.flatMap((one) => (one.carriedThrough ? [] : [one.sentence])));
    const vocabulary = storyVocabulary(story, new Set());
    for (const [index, sentence] of story.sentences.entries()) {
      if (sentence.unfilled || !isAnswer(story, sentence)) continue;
      const own = clauses.get(index) ?? [];
      const weakness = weaknessOf(own, {
        passedOn: passedOn.has(index),
        hedged: hedged.has(index),
        generic: soundsGeneric(storyWords(story)[index] ?? [], vocabulary),
        answered: answered.has(answerOf(story, sentence)),
      });
      if (weakness === undefined) continue;
      const words = quoted(story.text.slice(sentence.range.start, sentence.range.end));
      report({ range: sentence.range, message: `${words} ${weakness}` });
    }
  },
};

interface Answer {
  readonly passedOn: boolean;
  readonly hedged: boolean;
  readonly generic: boolean;
  /** Some sentence of this answer names a deed of the candidate's. */
  readonly answered: boolean;
}

function weaknessOf(clauses: readonly Clause[], answer: Answer): string | undefined {
  const told = clauses.filter(({ reported }) => !reported);
  if (answer.passedOn) return 'hands the question on: say what you did yourself, to the end.';
  if (told.some(isDeed)) return undefined;
  const main = told.find(({ subordinate }) => !subordinate) ?? told[0];
  if (main?.actor === 'group' && main.says !== 'state') return 'hides you in the group: what was your part?';
  if (told.some(({ actor, says }) => actor === 'candidate' && says === 'vague')) {
    return 'names no deed: answer with one concrete verb.';
  }
  if (answer.answered) return undefined;
  if (answer.hedged) return 'is no answer yet: name one thing you did, or one figure.';
  if (answer.generic) return 'would answer any question: answer with something that happened.';
  const elsewhere = main?.says === 'deed' && (main.actor === 'others' || main.actor === 'hidden');
  return elsewhere ? 'leaves the deed to somebody else: what did you do about it?' : undefined;
}

/** Something the candidate did, does or would do. */
function isDeed({ actor, says }: Clause): boolean {
  return actor === 'candidate' && says === 'deed';
}

function clausesBySentence(clauses: Evidence['clauses']): ReadonlyMap<number, readonly Clause[]> {
  const bySentence = new Map<number, Clause[]>();
  for (const clause of clauses) {
    const own = bySentence.get(clause.sentence);
    if (own === undefined) bySentence.set(clause.sentence, [clause]);
    else own.push(clause);
  }
  return bySentence;
}

function isAnswer(story: Story, { sectionIndex }: Sentence): boolean {
  return story.sections[sectionIndex]?.names.includes('Follow-ups') ?? false;
}

/** Where the answer a sentence belongs to begins: below its probe, or with its own paragraph where no probe is a heading. */
function answerOf(story: Story, { sectionIndex, range, blockRange }: Sentence): number {
  const probes = story.sections[sectionIndex]?.subheadings ?? [];
  return probes.findLast(({ body }) => body.start <= range.start)?.body.start ?? blockRange.start;
}

function answersWithDeeds(story: Story, clauses: ReadonlyMap<number, readonly Clause[]>): ReadonlySet<number> {
  const answered = new Set<number>();
  for (const [index, sentence] of story.sentences.entries()) {
    const deed = clauses.get(index)?.some((clause) => !clause.reported && isDeed(clause));
    if (deed && isAnswer(story, sentence)) answered.add(answerOf(story, sentence));
  }
  return answered;
}
