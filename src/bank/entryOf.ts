import { findPrinciple } from '../base/principleMatch';
import { costsSignal } from '../base/severity';
import type { Context, Finding } from '../checks/types';
import { readYamlErrors } from '../checks/yamlErrors';
import type { Limits } from '../story/budgets';
import { spentOn } from '../story/spent';
import { STATUSES, type Story } from '../story/types';
import { untoldParts } from '../story/untold';
import type { BankEntry } from './types';

/** What a bank keeps of a story. Its warnings are counted where it has been checked, and left open where not. */
export function entryOf(
  file: string,
  story: Story,
  context: Pick<
    Context,
    'level' | 'levelNames' | 'manager' | 'limits' | 'speakingRate' | 'principles' | 'principleWord'
  >,
  findings?: readonly Finding[],
): BankEntry {
  const { frontMatter, sections } = story;
  const words = (one: { readonly value: string } | undefined): string | undefined => one?.value.trim() || undefined;
  const principles = new Set<string>();
  const unknown = new Set<string>();
  for (const { value } of frontMatter.principles) {
    const known = findPrinciple(value, context.principles);
    if (known) principles.add(known.name);
    else unknown.add(value);
  }
  const { unit, budget } = context.limits;
  const taken = (of: Limits['unit']): number => Math.round(spentOn(story, sections, of, context.speakingRate));
  const status = words(frontMatter.status)?.toLowerCase();
  return {
    file,
    title: words(frontMatter.title) ?? nameOf(file),
    principles: [...principles],
    unknown: [...unknown],
    retells: words(frontMatter.retells),
    question: words(frontMatter.question),
    level: context.level,
    levelName: context.levelNames[context.level],
    principleWord: context.principleWord,
    manager: context.manager,
    seconds: taken('seconds'),
    spent: taken(unit),
    budget: budget.story,
    unit,
    status: STATUSES.find((one) => one === status),
    matterError: readYamlErrors(story.text, frontMatter).find(({ severity }) => severity === undefined)?.message,
    untold: untoldParts(story),
    words: wordsOf(story),
    warnings: findings && openWarnings(findings),
  };
}

/** In UTF-16 units: a story has a thousand or two, and what is longer is found by its beginning. */
const MOST_READ = 20_000;

function wordsOf({ prose, sections }: Story): string {
  const spoken = sections.filter(({ words }) => words > 0).map(({ body }) => prose.slice(body.start, body.end));
  const read = spoken.join(' ').slice(0, MOST_READ).toLowerCase();
  return [...new Set(read.match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu))].join(' ');
}

/** Findings that an interviewer would hold against the story: warnings and errors. */
export function openWarnings(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => costsSignal(severity)).length;
}

/** "the-lamp" of "stories/the-lamp.star.md". */
function nameOf(file: string): string {
  const name = file.split(/[\\/]/).at(-1) ?? file;
  return name.replace(/\.star\.md$/i, '') || name;
}
