import { expect, test, vi } from 'vitest';
import { Emitter } from './emitter';

interface Row {
  readonly label: string;
  readonly detail?: string;
}

const editor = vi.hoisted(() => ({ inputs: [] as unknown[], back: { id: 'back' } }));

/** A list or a line as the editor hands it out, with what a person does to it. */
class Input {
  readonly accepted = new Emitter<void>();
  readonly pressed = new Emitter<unknown>();
  readonly typed = new Emitter<string>();
  readonly checked = new Emitter<readonly Row[]>();
  readonly onDidAccept = this.accepted.event;
  readonly onDidTriggerButton = this.pressed.event;
  readonly onDidChangeValue = this.typed.event;
  readonly onDidChangeSelection = this.checked.event;
  readonly onDidHide = new Emitter<void>().event;
  value = '';
  items: readonly Row[] = [];
  activeItems: readonly Row[] = [];
  selectedItems: readonly Row[] = [];
  buttons: readonly unknown[] = [];
  matchOnDetail = false;
  constructor() {
    editor.inputs.push(this);
  }
  type(words: string): void {
    this.value = words;
    this.typed.fire(words);
  }
  show(): void {}
  dispose(): void {}
}

vi.mock('vscode', () => ({
  Disposable: { from: () => ({ dispose: () => undefined }) },
  QuickInputButtons: { Back: editor.back },
  window: { createQuickPick: () => new Input(), createInputBox: () => new Input() },
}));
const { BACK, pickSeveralStep, pickStep, walkSteps, writeStep } = await import('../../src/editor/commands/steps');

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
async function shown(): Promise<Input> {
  await settled();
  return editor.inputs.at(-1) as Input;
}
const place = (step: number) => ({ title: 'New', step, totalSteps: 3, placeholder: '' });
const ROWS: readonly Row[] = [{ label: 'Ask twice' }, { label: 'None yet', detail: 'You can write without one.' }];
const own = (label: string): Row => ({ label });

test('a line, the boxes of a list and what was typed into one are there again after a step back', async () => {
  const kept = { name: '', checked: [] as readonly Row[], typed: '' };
  void walkSteps([
    () => pickStep(ROWS, place(1)),
    () =>
      pickSeveralStep(ROWS, {
        ...place(2),
        chosen: kept.checked,
        onBack: (rows) => Object.assign(kept, { checked: rows }),
      }),
    () =>
      pickStep(ROWS, { ...place(3), typed: own, value: kept.typed, onBack: (typed) => Object.assign(kept, { typed }) }),
    () => writeStep({ ...place(4), prompt: '', value: kept.name, onBack: (name) => Object.assign(kept, { name }) }),
  ]);
  const [, second] = ROWS;
  (await shown()).accepted.fire();
  const boxes = await shown();
  boxes.checked.fire([second as Row]);
  boxes.pressed.fire(editor.back);
  (await shown()).accepted.fire();
  const again = await shown();
  expect(again.selectedItems).toEqual([second]);
  again.checked.fire(ROWS);
  again.accepted.fire();
  (await shown()).type('Why me?');
  (await shown()).pressed.fire(editor.back);
  expect((await shown()).selectedItems).toEqual([second]);
  (await shown()).accepted.fire();
  const question = await shown();
  expect([question.value, question.items[0], question.activeItems[0]]).toEqual([
    'Why me?',
    { label: 'Why me?', alwaysShow: true },
    { label: 'Why me?', alwaysShow: true },
  ]);
  question.accepted.fire();
  const line = await shown();
  line.value = ' The odd graph ';
  line.pressed.fire(editor.back);
  (await shown()).accepted.fire();
  expect((await shown()).value).toBe('The odd graph');
});

test('where what is typed is an answer, Enter takes it, not a row that only explains itself with those words', async () => {
  const answer = pickStep(ROWS, { ...place(2), typed: own });
  const list = await shown();
  expect(list.matchOnDetail).toBe(false);
  // The editor has filtered every row away, and the row of what was typed is on its way.
  list.value = 'write';
  list.activeItems = [];
  list.accepted.fire();
  expect(await answer).toEqual({ label: 'write' });
});

test('what a row says, typed, is that row and no answer of one’s own, whatever icon stands before it', async () => {
  const rows = [...ROWS, { label: '$(circle-slash) No question yet' }];
  const answer = pickStep(rows, { ...place(2), typed: own });
  const list = await shown();
  list.type('no question');
  expect(list.items).toHaveLength(4);
  list.type('No question yet');
  expect(list.items).toEqual(rows);
  list.activeItems = [];
  list.accepted.fire();
  expect(await answer).toBe(rows[2]);
});

test('what a row says is that row again after a step back, with its own words and where it stands', async () => {
  const [, second] = ROWS;
  const answer = pickStep(ROWS, { ...place(2), typed: own, value: 'none yet', active: ROWS[0] });
  const list = await shown();
  expect([list.value, list.items, list.activeItems]).toEqual(['none yet', ROWS, [second]]);
  list.accepted.fire();
  expect(await answer).toBe(second);
});

test('a row that somebody went to is taken, whatever is typed', async () => {
  const answer = pickStep(ROWS, { ...place(2), typed: own });
  const list = await shown();
  list.type('twice');
  list.selectedItems = ROWS.slice(0, 1);
  list.accepted.fire();
  expect(await answer).toBe(ROWS[0]);
});

test('a list without an answer of one’s own is searched by its details, too', async () => {
  void pickStep(ROWS, place(1));
  expect((await shown()).matchOnDetail).toBe(true);
});

test('going back tells nothing where nobody listens, and there is no way back from the first step', async () => {
  const answer = writeStep({ ...place(2), prompt: '' });
  (await shown()).pressed.fire(editor.back);
  expect(await answer).toBe(BACK);
  void writeStep({ ...place(1), prompt: '' });
  expect((await shown()).buttons).toEqual([]);
});
