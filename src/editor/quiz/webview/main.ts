import { draw, h, type View } from '../../coach/webview/dom';
import type { KeptQuiz, QuizRequest, QuizState, ShownOption } from '../messages';
import './quiz.css';

type Question = Extract<QuizState, { readonly kind: 'question' }>;
type Result = Extract<QuizState, { readonly kind: 'result' }>;

declare function acquireVsCodeApi(): { postMessage(message: QuizRequest): void; setState(state: KeptQuiz): void };

const editor = acquireVsCodeApi();
const place = document.getElementById('quiz');
const said = document.getElementById('said');

let shown: QuizState | undefined;

const MARKS = { right: 'Right', chosen: 'Your answer', other: 'Not this one' } as const;

function optionView(asked: Question, { text, mark, why }: ShownOption, at: number): View {
  const number = h('span', { class: 'number', 'aria-hidden': 'true' }, String(at + 1));
  if (mark === undefined) {
    const choose = (): void => editor.postMessage({ type: 'choose', option: at });
    return h(
      'li',
      { key: `${asked.number}.${at}` },
      h('button', { type: 'button', class: 'option', onClick: choose }, number, h('span', {}, text)),
    );
  }
  return h(
    'li',
    { key: `${asked.number}.${at} answered` },
    h(
      'div',
      { class: `option ${mark}` },
      number,
      h(
        'div',
        {},
        h(
          'p',
          { class: 'mark' },
          mark === 'chosen'
            ? `${MARKS.chosen}: not right`
            : asked.right && mark === 'right'
              ? `${MARKS.right}: your answer`
              : MARKS[mark],
        ),
        h('p', { class: 'text' }, text),
        h('p', { class: 'why' }, why),
      ),
    ),
  );
}

function questionView(asked: Question): readonly View[] {
  const { number, of, about, question, options, right } = asked;
  return [
    h(
      'p',
      { class: 'place', key: 'place' },
      [asked.round, `question ${number} of ${of}`, about].filter((part) => part !== '').join(' · '),
    ),
    h('h2', { key: `question ${number}`, id: 'question', tabindex: '-1' }, question),
    h(
      'ol',
      { key: `options ${number}`, 'aria-labelledby': 'question' },
      ...options.map((option, at) => optionView(asked, option, at)),
    ),
    right === undefined
      ? h('p', { class: 'keys', key: 'keys' }, 'Press 1 to 4, or Tab and Enter.')
      : h(
          'div',
          { class: 'actions', key: 'actions' },
          button('next', number === of ? 'See Your Result' : 'Next Question', true),
        ),
  ];
}

function resultView({ round, right, of, missed }: Result): readonly View[] {
  return [
    h('p', { class: 'place', key: 'place' }, round),
    h('h2', { key: 'result', id: 'question', tabindex: '-1' }, `${right} of ${of} right`),
    h(
      'div',
      { key: 'missed', class: 'missed' },
      missed.length === 0
        ? h('p', {}, "You got them all. They'll come back in a few days, so you don't forget them.")
        : h('p', {}, 'You missed these. They come first next time.'),
      ...missed.map(({ question, answer, why }) =>
        h('section', {}, h('h3', {}, question), h('p', { class: 'text' }, answer), h('p', { class: 'why' }, why)),
      ),
    ),
    h(
      'div',
      { class: 'actions', key: 'done' },
      missed.length > 0 && button('again', 'Ask the Missed Ones Again', true),
      button('another', 'Another Round', missed.length === 0),
      button('other', 'Choose Other Questions…', false),
    ),
  ];
}

function button(type: 'next' | 'again' | 'another' | 'other', words: string, first: boolean): View {
  return h(
    'button',
    { type: 'button', key: type, class: first ? 'primary' : 'secondary', onClick: () => editor.postMessage({ type }) },
    words,
  );
}

/** A question is read first; after its answer Enter goes on, so the focus is put where Enter does that by itself. */
function moveFocus(state: QuizState): void {
  const isAsking = state.kind === 'question' && state.right === undefined;
  place?.querySelector<HTMLElement>(isAsking ? '#question' : 'button.primary')?.focus();
}

/** What somebody hears who doesn't see the page. */
function toSay(state: QuizState): string {
  if (state.kind === 'result') return `${state.right} of ${state.of} right.`;
  if (state.right === undefined) return '';
  const right = state.options.findIndex(({ mark }) => mark === 'right');
  const why = state.options[right]?.why ?? '';
  return state.right ? `Right. ${why}` : `Not right. The answer is ${right + 1}. ${why}`;
}

addEventListener('message', ({ data }: MessageEvent<QuizState>) => {
  if (!place || !said) return;
  draw(place, data.kind === 'question' ? questionView(data) : resultView(data));
  moveFocus(data);
  const words = toSay(data);
  if (said.textContent !== words) said.textContent = words;
  shown = data;
  editor.setState({ round: data.round, count: data.count, scope: data.scope });
});

addEventListener('keydown', (event) => {
  const { key, target, altKey, ctrlKey, metaKey } = event;
  if (altKey || ctrlKey || metaKey || !shown) return;
  // Enter that is held goes on once, and not through the result into another round.
  if (event.repeat && (key === 'Enter' || key === ' ')) {
    event.preventDefault();
    return;
  }
  const option = ['1', '2', '3', '4'].indexOf(key);
  if (shown.kind === 'question' && shown.right === undefined && option >= 0) {
    editor.postMessage({ type: 'choose', option });
    event.preventDefault();
  }
  const onButton = target instanceof Element && target.closest('button') !== null;
  if (key === 'Enter' && !onButton) place?.querySelector<HTMLElement>('button.primary')?.click();
});

editor.postMessage({ type: 'ready' });
