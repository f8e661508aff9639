import * as vscode from 'vscode';

/** What a step answers where the person went a step back. */
export const BACK = Symbol('back');
/** `undefined`: they left. */
export type Answer<T> = T | typeof BACK | undefined;

/** Where a step stands in its row, as its title says it. */
export interface StepPlace {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
}

/** A list to choose from. Enter, Escape and the arrow back do what they do in VS Code's own. */
export function pickStep<T extends vscode.QuickPickItem>(
  items: readonly T[],
  place: StepPlace & { readonly placeholder: string; readonly active?: T | undefined },
): Promise<Answer<T>> {
  const input = vscode.window.createQuickPick<T>();
  Object.assign(input, place, { items, matchOnDetail: true, matchOnDescription: true, ignoreFocusOut: true });
  input.activeItems = place.active ? [place.active] : [];
  input.placeholder = place.placeholder;
  return answerOf(input, place.step, () => input.selectedItems[0]);
}

/** A line to write. */
export function writeStep(
  place: StepPlace & { readonly placeholder: string; readonly prompt: string; readonly value?: string | undefined },
): Promise<Answer<string>> {
  const input = vscode.window.createInputBox();
  Object.assign(input, place, { value: place.value ?? '', ignoreFocusOut: true });
  return answerOf(input, place.step, () => input.value.trim());
}

function answerOf<T>(
  input: vscode.QuickPick<vscode.QuickPickItem> | vscode.InputBox,
  step: number,
  read: () => T | undefined,
): Promise<Answer<T>>;
function answerOf<T, I extends vscode.QuickPickItem>(
  input: vscode.QuickPick<I> | vscode.InputBox,
  step: number,
  read: () => T | undefined,
): Promise<Answer<T>> {
  return new Promise((resolve) => {
    input.buttons = step > 1 ? [vscode.QuickInputButtons.Back] : [];
    const listeners = [
      input.onDidAccept(() => settle(read())),
      input.onDidTriggerButton((button) => button === vscode.QuickInputButtons.Back && settle(BACK)),
      input.onDidHide(() => settle(undefined)),
    ];
    const settle = (answer: Answer<T>): void => {
      vscode.Disposable.from(...listeners, input).dispose();
      resolve(answer);
    };
    input.show();
  });
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
