import { addTo } from '../base/addTo';
import { isHedged } from '../evidence/hedges';
import { readingsOf } from '../evidence/readings';
import type { Clause, Evidence } from '../evidence/types';
import { isReported, isSubordinate, tells } from '../language/clause';
import type { Story } from '../story/types';
import { wordsAt } from '../story/wordsAt';
import { quoted } from './quoted';
import type { Check } from './types';

/** An answer to a probe that leaves the interviewer where they were. */
export const weakAnswer: Check = {
  id: 'weak-answer',
  title: 'an answer under Follow-ups that passes the question on, hides behind “we”, or stays vague or generic',
  section: 'Follow-ups',
  defaultSeverity: () => 'hint',
  run(story, evidence, _context, report) {
    if (!story.sections.some(({ names, empty }) => names.includes('Follow-ups') && !empty)) return;
    const clauses = bySentence(evidence.clauses);
    const measured = new Set(evidence.measures.map(({ sentence }) => sentence));
    const readings = readingsOf(story);
    const passedOn = new Set(
      evidence.handOffs.flatMap((one) => (one.carriedThrough || one.strength === 'cue' ? [] : [one.sentence])),
    );
    // A hint may go as far as a question would.
    const generic = new Set(evidence.platitudes.map(({ sentence }) => sentence));
    for (const answer of answersOf(story)) {
      // Handing on is an action too, but not the one that was asked for.
      const concrete = answer.some(
        (index) => measured.has(index) || (!passedOn.has(index) && clauses.get(index)?.some(isOwnAction)),
      );
      if (concrete) continue;
      for (const index of answer) {
        const sentence = story.sentences[index];
        if (sentence === undefined || sentence.unfilled) continue;
        const weakness = weaknessOf(clauses.get(index) ?? [], {
          passedOn: passedOn.has(index),
          hedged: isHedged(readings[index]?.tokens ?? []),
          generic: generic.has(index),
        });
        if (weakness === undefined) continue;
        report({
          range: sentence.range,
          message: `${quoted(wordsAt(story, sentence.range))} ${weakness}`,
        });
      }
    }
  },
};

interface SentenceFacts {
  readonly passedOn: boolean;
  readonly hedged: boolean;
  readonly generic: boolean;
}

/** What is weak in a sentence of an answer that names no action of the candidate's and no figure anywhere. */
function weaknessOf(clauses: readonly Clause[], facts: SentenceFacts): string | undefined {
  if (facts.passedOn) return 'passes the question on. Say what you did yourself, to the end.';
  const told = clauses.filter((clause) => !isReported(clause));
  const main = told.find((clause) => !isSubordinate(clause)) ?? told[0];
  if (main?.actor === 'group' && tells(main) !== 'state') return 'hides you in the group. What was your part?';
  if (told.some((clause) => clause.actor === 'candidate' && tells(clause) === 'vague')) {
    return "doesn't say what you did. Answer with one concrete verb.";
  }
  if (facts.hedged) return "isn't an answer yet. Name one thing you did, or one figure.";
  if (facts.generic) return 'would answer any question. Answer with something that happened.';
  const elsewhere = main && tells(main) === 'action' && (main.actor === 'others' || main.actor === 'hidden');
  return elsewhere ? 'leaves it to somebody else. What did you do about it?' : undefined;
}

/** Something the candidate did, does or would do. */
function isOwnAction(clause: Clause): boolean {
  return clause.actor === 'candidate' && tells(clause) === 'action' && !isReported(clause);
}

function bySentence(clauses: Evidence['clauses']): ReadonlyMap<number, readonly Clause[]> {
  const grouped = new Map<number, Clause[]>();
  for (const clause of clauses) {
    addTo(grouped, clause.sentence, clause);
  }
  return grouped;
}

/**
 * The answers, each as the indices of its sentences: what stands below one probe, or in one paragraph where no probe is
 * a heading.
 */
function answersOf(story: Story): readonly (readonly number[])[] {
  const answers = new Map<number, number[]>();
  let probe = 0;
  let section = -1;
  for (const [index, { sectionIndex, range, blockRange }] of story.sentences.entries()) {
    const holder = story.sections[sectionIndex];
    if (!holder?.names.includes('Follow-ups')) continue;
    const { subheadings } = holder;
    if (sectionIndex !== section) probe = 0;
    section = sectionIndex;
    while ((subheadings[probe]?.body.start ?? Number.POSITIVE_INFINITY) <= range.start) probe += 1;
    addTo(answers, subheadings[probe - 1]?.body.start ?? blockRange.start, index);
  }
  return [...answers.values()];
}
