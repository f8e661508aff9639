import * as vscode from 'vscode';

/** What a step answers where the person went a step back. */
export const BACK = Symbol('back');
/** `undefined`: they left. */
export type Answer<T> = T | typeof BACK | undefined;

/** Where a step stands in its row, as its title says it. A question asked alone has no number. */
export interface StepPlace {
  readonly title: string;
  readonly step?: number;
  readonly totalSteps?: number;
}

/** A step keeps what was begun in it when the person goes a step back: it is told so. */
interface Leaving<T> {
  readonly onBack?: ((begun: T) => void) | undefined;
}

/** What a list to choose from needs besides its place. */
interface Choosing<T> extends StepPlace {
  readonly placeholder: string;
  /** What was chosen before, or stands in the settings; the first row where it is none of the rows. */
  readonly active?: T | undefined;
  /** Makes a row of what is typed, above all others. */
  readonly typed?: ((words: string) => T) | undefined;
  /** What was typed before the person went back. */
  readonly value?: string | undefined;
}

/** A list to choose one from. Enter, Escape and the arrow back do what they do in VS Code's own. */
export function pickStep<T extends vscode.QuickPickItem>(
  items: readonly T[],
  { active, typed, value = '', onBack, ...place }: Choosing<T> & Leaving<string>,
): Promise<Answer<T>> {
  const input = vscode.window.createQuickPick<T>();
  // Where what is typed is an answer, a row that only explains itself with the same words is none.
  const matchOnMore = typed === undefined;
  Object.assign(input, place, { matchOnDetail: matchOnMore, matchOnDescription: matchOnMore, ignoreFocusOut: true });
  /** Who types what a row says, but for its icon, means that row. */
  const meant = (words: string): T | undefined =>
    items.find(({ label }) => label.replace(/^\$\(\S+\) /, '').toLowerCase() === words.toLowerCase()) ??
    ((words && typed?.(words)) || undefined);
  /** Shows the rows for what is typed, and tells which of them it means. */
  const offer = (words: string): T | undefined => {
    const row = meant(words);
    const isNew = row && !items.includes(row);
    input.items = isNew ? [{ ...row, alwaysShow: true }, ...items] : items;
    return isNew ? input.items[0] : row;
  };
  input.value = value;
  // Without an active item Enter would take nothing.
  const first = offer(value) ?? active ?? items[0];
  input.activeItems = input.items.filter((item) => item === first);
  if (typed !== undefined) input.onDidChangeValue((words) => offer(words.trim()));
  // Enter may come before the row of what was typed does.
  const read = (): T | undefined => input.selectedItems[0] ?? input.activeItems[0] ?? meant(input.value.trim());
  return answerOf(input, place.step, read, () => onBack?.(input.value.trim()));
}

/** A list to choose any number from, in the order they are checked; Enter with nothing checked takes the row it stands on. */
export function pickSeveralStep<T extends vscode.QuickPickItem>(
  items: readonly T[],
  {
    chosen,
    onBack,
    ...place
  }: StepPlace & { readonly placeholder: string; readonly chosen: readonly T[] } & Leaving<readonly T[]>,
): Promise<Answer<readonly T[]>> {
  const input = vscode.window.createQuickPick<T>();
  Object.assign(input, place, { matchOnDetail: true, matchOnDescription: true, ignoreFocusOut: true });
  input.canSelectMany = true;
  input.items = items;
  input.selectedItems = chosen;
  input.activeItems = [...chosen, ...items].slice(0, 1);
  // VS Code hands them over in the order of the list.
  let inOrder = chosen;
  input.onDidChangeSelection((now) => {
    const kept = inOrder.filter((item) => now.includes(item));
    inOrder = [...kept, ...now.filter((item) => !kept.includes(item))];
  });
  const read = (): readonly T[] | undefined => {
    if (inOrder.length > 0) return inOrder;
    // While it filters, a list with boxes stands on no row: Enter then means the first that is left.
    const words = input.value.trim().toLowerCase();
    const match = words === '' ? undefined : items.find(({ label }) => label.toLowerCase().includes(words));
    const one = input.activeItems[0] ?? match;
    return one && [one];
  };
  return answerOf(input, place.step, read, () => onBack?.(inOrder));
}

/** A line to write. */
export function writeStep({
  onBack,
  ...place
}: StepPlace & {
  readonly placeholder: string;
  readonly prompt: string;
  readonly value?: string | undefined;
} & Leaving<string>): Promise<Answer<string>> {
  const input = vscode.window.createInputBox();
  Object.assign(input, place, { value: place.value ?? '', ignoreFocusOut: true });
  const read = (): string => input.value.trim();
  return answerOf(input, place.step, read, () => onBack?.(read()));
}

function answerOf<T>(
  input: vscode.QuickPick<vscode.QuickPickItem> | vscode.InputBox,
  step: number | undefined,
  read: () => T | undefined,
  onBack: () => void,
): Promise<Answer<T>>;
function answerOf<T, I extends vscode.QuickPickItem>(
  input: vscode.QuickPick<I> | vscode.InputBox,
  step: number | undefined,
  read: () => T | undefined,
  onBack: () => void,
): Promise<Answer<T>> {
  return new Promise((resolve) => {
    input.buttons = step !== undefined && step > 1 ? [vscode.QuickInputButtons.Back] : [];
    const listeners = [
      input.onDidAccept(() => {
        const answer = read();
        // Nothing matches what was typed: the list stays open.
        if (answer !== undefined) settle(answer);
      }),
      input.onDidTriggerButton((button) => {
        if (button !== vscode.QuickInputButtons.Back) return;
        onBack();
        settle(BACK);
      }),
      input.onDidHide(() => settle(undefined)),
    ];
    const settle = (answer: Answer<T>): void => {
      vscode.Disposable.from(...listeners, input).dispose();
      resolve(answer);
    };
    input.show();
  });
}

/** A list to choose one from, for a question that is asked alone; undefined where the person left. */
export async function pickOne<T extends vscode.QuickPickItem>(
  items: readonly T[],
  choosing: Choosing<T>,
): Promise<T | undefined> {
  const answer = await pickStep(items, choosing);
  return answer === BACK ? undefined : answer;
}

/**
 * Asks one step after the other; a step that answers BACK leads to the one before.
 *
 * @returns whether the last one was answered
 */
export async function walkSteps(steps: readonly (() => Promise<Answer<unknown>>)[]): Promise<boolean> {
  for (let at = 0; at < steps.length; ) {
    const answer = await steps[at]?.();
    if (answer === undefined) return false;
    at = answer === BACK ? Math.max(0, at - 1) : at + 1;
  }
  return true;
}
