import { draw, h } from '../../coach/webview/dom';
import type { RehearsalState, StoryState } from '../messages';
import type { Actions } from './actions';
import { ask, keepPage, keptPage } from './host';
import { loopPage, nextOf } from './loopPage';
import { button, heading } from './parts';
import { back, begin, mark, next, type Progress, pause, VIEWS, type View } from './progress';
import { storyPage } from './storyPage';
import './rehearsal.css';

/** Milliseconds: often enough for a clock that shows seconds. */
const TICK = 250;

const place = document.getElementById('rehearsal');
let state: RehearsalState | undefined;
let progress: Progress = begin(0);
let view: View = VIEWS.find((one) => one === keptPage().view) ?? 'cues';
/** What the focus was put on last: another one, and it is put on that. */
let focused = '';

const now = (): number => performance.now();

const actions: Actions = {
  next: () => go((story) => next(progress, now(), story.probes.length)),
  back: () => go(() => back(progress, now())),
  pause: () => go(() => pause(progress, now())),
  look: (wanted) => {
    view = wanted;
    keep();
    show();
  },
  mark: (answer) =>
    go(({ probes }) => {
      const marked = mark(progress, answer, now(), probes.length);
      const question = probes[progress.at]?.question;
      if (marked !== progress && question !== undefined) ask({ type: 'answered', question, answer });
      return marked;
    }),
  again: () => ask({ type: 'again' }),
  open: () => ask({ type: 'open' }),
  loop: () => ask({ type: 'loop' }),
};

function go(step: (story: StoryState) => Progress): void {
  if (state?.kind !== 'story') return;
  const before = progress.stage;
  progress = step(state);
  if (before === 'tell' && progress.stage === 'times') {
    const seconds = state.sections.map(({ section }, at) => [section, progress.spent[at] ?? 0]);
    ask({ type: 'told', seconds: Object.fromEntries(seconds) });
  }
  show();
}

function show(): void {
  if (!place || !state) return;
  if (state.kind === 'story') draw(place, storyPage(state, progress, view, now(), actions));
  else if (state.kind === 'loop') draw(place, loopPage(state, ask));
  else {
    const toLoop = button('To the Loop', actions.loop, { main: true, hint: 'Enter' });
    draw(place, [heading('Rehearsal'), h('p', {}, state.words), h('div', { class: 'buttons' }, toLoop)]);
  }
  const at = state.kind === 'story' ? `${state.turn} ${progress.stage} ${progress.at}` : state.kind;
  if (at === focused) return;
  focused = at;
  document.getElementById('heading')?.focus();
  scrollTo(0, 0);
}

function keep(): void {
  if (state && state.kind !== 'none') keepPage({ uri: state.kind === 'story' ? state.uri : undefined, view });
}

addEventListener('message', ({ data }: MessageEvent<RehearsalState>) => {
  const turn = state?.kind === 'story' ? state.turn : undefined;
  state = data;
  if (data.kind === 'story' && data.turn !== turn) progress = begin(data.sections.length);
  keep();
  show();
});

/** Keys of the page; a button that has the focus keeps Enter and Space to itself, and a list its letters and arrows. */
addEventListener('keydown', (event) => {
  const { key, altKey, ctrlKey, metaKey, target } = event;
  if (!state || altKey || ctrlKey || metaKey) return;
  const on = target instanceof Element ? target.tagName : '';
  if (on === 'SELECT') return;
  if (on === 'BUTTON' && (key === 'Enter' || key === ' ')) {
    // A button would be pressed again and again, page after page.
    if (event.repeat) event.preventDefault();
    return;
  }
  const act = state.kind === 'story' ? storyKey(key) : loopKey(key);
  if (!act) return;
  event.preventDefault();
  // A key that is held goes one step, not through the whole telling.
  if (!event.repeat) act();
});

const AHEAD = new Set(['ArrowRight', 'PageDown', 'Enter', ' ']);
const BACK = new Set(['ArrowLeft', 'PageUp', 'Backspace']);

function storyKey(key: string): (() => void) | undefined {
  const wanted = VIEWS[Number(key) - 1];
  if (progress.stage === 'end')
    return key === 'Enter' ? (state?.kind === 'story' && state.loop ? actions.loop : actions.again) : undefined;
  if (AHEAD.has(key)) return actions.next;
  if (BACK.has(key)) return actions.back;
  if (wanted !== undefined && (progress.stage === 'begin' || progress.stage === 'tell'))
    return () => actions.look(wanted);
  const letter = key.toLowerCase();
  if (letter === 'p') return actions.pause;
  if (letter === 'h') return () => actions.mark('good');
  return letter === 'n' ? () => actions.mark('again') : undefined;
}

function loopKey(key: string): (() => void) | undefined {
  if (key !== 'Enter') return undefined;
  if (state?.kind === 'none') return actions.loop;
  if (state?.kind !== 'loop') return undefined;
  const question = nextOf(state.questions);
  return question < 0 ? undefined : () => ask({ type: 'tell', question });
}

setInterval(() => {
  const runs = progress.stage === 'ask' ? !progress.shown : progress.since !== undefined;
  if (state?.kind === 'story' && runs) show();
}, TICK);

ask({ type: 'ready' });
