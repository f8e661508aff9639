import { readEvidence } from '../evidence/readEvidence';
import { isReported, tells } from '../language/clause';
import { readFrontMatter } from '../story/frontMatter';
import { lineAt } from '../story/lines';
import { readStory } from '../story/readStory';
import { STAR_SECTIONS, type StarSection, type Story } from '../story/types';

/** A sentence for or against a section: how strongly its evidence says so. Figures: judged on invented dumps, see the tests. */
type Scores = Record<StarSection, number>;

/** The heading that the words of a dump are read under while nothing is known of its sections. */
const STAND_IN = '## Situation\n\n';

/**
 * A plain dump of text with the headings of a story put between its sentences, or undefined where it has sections
 * already or holds no sentence. Words, order and front matter stay as they are; a paragraph is split where its
 * sentences belong to two sections. What goes where is a guess from the evidence, to be shown before it is applied.
 */
export function addHeadings(text: string): string | undefined {
  if (readStory(text).sections.length > 0) return undefined;
  const matter = text.slice(0, readFrontMatter(text).range?.end ?? 0);
  const body = text.slice(matter.length);
  const story = readStory(STAND_IN + body);
  if (story.sentences.length === 0) return undefined;
  const sections = bestOrder(sentenceScores(story));

  const newline = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  let written = matter === '' ? '' : `${matter.trimEnd()}${newline}${newline}`;
  let at = STAND_IN.length;
  let current: StarSection | undefined;
  for (const [index, { range, block, blockRange }] of story.sentences.entries()) {
    const section = sections[index];
    if (section === undefined || section === current) continue;
    // A list item keeps its bullet, and the item that began before it.
    const start = index === 0 ? at : block === 'item' ? lineStart(story, blockRange.start) : range.start;
    if (start < at) continue;
    written += current === undefined ? '' : `${story.text.slice(at, start).trimEnd()}${newline}${newline}`;
    written += `## ${section}${newline}${newline}`;
    at = start;
    current = section;
  }
  return `${written}${story.text.slice(at).trim()}${newline}`;
}

function sentenceScores(story: Story): readonly Scores[] {
  const evidence = readEvidence(story);
  const scores = story.sentences.map((): Scores => ({ Situation: 0, Task: 0, Action: 0, Result: 0, Learning: 0 }));
  const add = (sentence: number, section: StarSection, weight: number): void => {
    const score = scores[sentence];
    if (score) score[section] += weight;
  };
  // A cue is wrong more often than not.
  for (const { sentence, strength } of evidence.boundaries) add(sentence, 'Task', strength === 'proof' ? 3 : 1);
  for (const { sentence } of evidence.assignments) add(sentence, 'Task', 3);
  for (const clause of evidence.clauses) {
    if (isReported(clause)) continue;
    const { sentence, actor, tense } = clause;
    const told = tells(clause);
    if (told === 'action' && (actor === 'candidate' || actor === 'group')) add(sentence, 'Action', 2);
    else if (told === 'nothing' && actor === 'candidate' && tense === 'past') add(sentence, 'Task', 1);
    else if (told === 'state') add(sentence, 'Situation', 1);
  }
  for (const { sentence } of evidence.handOffs) add(sentence, 'Action', 1);
  // Read as a Situation, a change is none of an outcome yet; in a story told without headings it is.
  for (const { sentence, baseline, kind, change } of evidence.measures)
    if (baseline !== undefined || kind === 'delta' || kind === 'zero' || change) add(sentence, 'Result', 2);
  for (const { sentence, outcome } of evidence.measures)
    add(sentence, outcome ? 'Result' : 'Situation', outcome ? 2 : 1);
  for (const { sentence } of evidence.impacts) add(sentence, 'Result', 2);
  for (const [index, { range }] of story.sentences.entries()) {
    const words = story.prose.slice(range.start, range.end);
    if (OPENS_RESULT.test(words)) add(index, 'Result', 3);
    if (OPENS_LESSON.test(words)) add(index, 'Learning', 5);
    if (OPENS_TASK.test(words)) add(index, 'Task', 3);
  }
  return scores;
}

const OPENS_RESULT = /^(?:as a result|in the end|the result|eventually|finally|ultimately|the outcome|since then)\b/i;
const OPENS_LESSON =
  /\b(?:i (?:have )?learn(?:ed|t)|taught me|the lesson|in hindsight|looking back|next time|if i did it again|takeaway)\b/i;
const OPENS_TASK =
  /\b(?:my (?:task|goal|job|role|responsibility) was|i (?:was|had) (?:responsible|asked|assigned|tasked|to)\b|i needed to|i decided to take)/i;

/** The sections in the order they are told that agree best with the scores: one pass, five states a sentence. */
function bestOrder(scores: readonly Scores[]): readonly StarSection[] {
  // A story begins with its Situation unless the evidence says otherwise.
  let best: readonly number[] = STAR_SECTIONS.map((_, section) => (section === 0 ? 0 : -1));
  const cameFrom: number[][] = [];
  for (const score of scores) {
    const from: number[] = [];
    const next: number[] = [];
    let leader = 0;
    for (const [section, name] of STAR_SECTIONS.entries()) {
      if ((best[section] ?? 0) > (best[leader] ?? 0)) leader = section;
      from.push(leader);
      next.push((best[leader] ?? 0) + score[name]);
    }
    cameFrom.push(from);
    best = next;
  }
  let section = best.indexOf(Math.max(...best));
  const sections: StarSection[] = [];
  for (const from of cameFrom.reverse()) {
    sections.push(STAR_SECTIONS[section] ?? 'Situation');
    section = from[section] ?? 0;
  }
  return sections.reverse();
}

function lineStart({ lineStarts }: Story, at: number): number {
  return lineStarts[lineAt(lineStarts, at)] ?? 0;
}
