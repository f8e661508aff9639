import * as vscode from 'vscode';
import { ARRANGEMENTS, type Arrangement, type BankFilter } from '../../bank/arrange';
import { readinessInWords } from '../../bank/readinessOf';
import { REHEARSED, rehearsedInWords } from '../../bank/rehearsed';
import { type Bank, READINESSES } from '../../bank/types';
import { capitalized } from '../../base/capitalized';
import { LEVELS, type Level } from '../../story/types';
import { pickOne } from '../commands/steps';

const WORDS: Readonly<Record<Exclude<Arrangement, 'principle'>, string>> = {
  readiness: 'By readiness',
  level: 'By level',
  rehearsal: 'By last rehearsal',
};

/** Asks what the stories are grouped by; undefined where the person left. */
export async function pickArrangement(now: Arrangement, principleWord: string): Promise<Arrangement | undefined> {
  const rows = ARRANGEMENTS.map((by) => ({
    label: by === 'principle' ? `By ${principleWord}` : WORDS[by],
    description: by === now ? 'now' : '',
    by,
  }));
  const active = rows.find(({ by }) => by === now);
  const row = await pickOne(rows, { title: 'Sort the Story Bank', placeholder: 'Show stories…', active });
  return row?.by;
}

type FilterRow = vscode.QuickPickItem & { readonly kindOf?: keyof BankFilter; readonly value?: string };

/** Asks which stories are shown: several of each kind, all where none of a kind is picked. */
export async function pickFilter(
  { principleWord, principles }: Pick<Bank, 'principleWord' | 'principles'>,
  levels: Readonly<Record<Level, string>>,
  now: BankFilter,
): Promise<BankFilter | undefined> {
  const rows = (
    kindOf: keyof BankFilter,
    label: string,
    values: readonly [value: string, words: string][],
  ): FilterRow[] => [
    { label, kind: vscode.QuickPickItemKind.Separator },
    ...values.map(([value, words]) => ({
      label: words,
      kindOf,
      value,
      picked: (now[kindOf] as readonly string[] | undefined)?.includes(value) ?? false,
    })),
  ];
  const picked = await vscode.window.showQuickPick<FilterRow>(
    [
      ...rows(
        'readiness',
        'Readiness',
        [...READINESSES].reverse().map((one) => [one, readinessInWords(one)]),
      ),
      ...rows(
        'levels',
        'Level',
        LEVELS.map((one) => [one, levels[one]]),
      ),
      ...rows(
        'rehearsed',
        'Last rehearsal',
        REHEARSED.map((one) => [one, rehearsedInWords(one)]),
      ),
      ...rows(
        'principles',
        capitalized(principleWord),
        principles.map(({ name }) => [name, name]),
      ),
    ],
    {
      title: 'Filter the Story Bank',
      placeHolder: 'Show only… Pick none to show all.',
      canPickMany: true,
      ignoreFocusOut: true,
    },
  );
  if (!picked) return undefined;
  const of = <T extends string>(kindOf: keyof BankFilter): readonly T[] =>
    picked.filter((row) => row.kindOf === kindOf).map(({ value }) => value as T);
  const filter: Record<string, readonly string[]> = {};
  for (const kindOf of ['readiness', 'levels', 'rehearsed', 'principles'] as const) {
    const values = of(kindOf);
    if (values.length > 0) filter[kindOf] = values;
  }
  return filter as BankFilter;
}
