import '@vscode-elements/elements/dist/vscode-button/index.js';
import type { ProbeState, StoryState } from '../state';
import { h, type View } from './dom';
import { ask, keep, keptState } from './host';
import { disclosure, link, part, sign } from './parts';

/** Probes shown before the reader asks for the rest. */
const FIRST = 6;

/** What the interviewer will ask, the question that hurts most first. */
export function probes({ probes: all }: StoryState, redraw: () => void): View {
  const shown = keptState().allProbes ? all : all.slice(0, FIRST);
  const rest = all.length - shown.length;
  const answered = all.filter(({ answer }) => answer === 'answered' || answer === 'weak').length;
  const showAll = (): void => {
    keep({ allProbes: true });
    redraw();
  };
  return part(
    'They will ask',
    answered > 0 ? `weakest first · ${answered} answered` : 'weakest first',
    ...shown.map(probe),
    rest > 0 && link(`Show ${rest} more`, showAll, undefined, 'more'),
  );
}

function probe(state: ProbeState): View {
  const { question, hurts, tags, answer, answerHints } = state;
  const note = answerNote(answer);
  return disclosure(
    `probe ${question}`,
    `probe ${answer} ${hurts ? 'hurts' : ''}`,
    [
      h('span', { class: 'question' }, question),
      h('span', { class: 'about' }, tags.join(' · '), note && tags.length > 0 && ' · ', note),
    ],
    ...answerHints.map(answerHint),
    h('p', { class: 'quiet' }, state.probes),
    h(
      'div',
      { class: 'row' },
      sign('✗', 'weak answer', 'warn'),
      h('div', {}, h('span', {}, `“${state.weak}” `), h('span', { class: 'quiet' }, state.whyWeak)),
    ),
    h('div', { class: 'row' }, sign('✓', 'strong answer', 'good'), h('div', {}, `“${state.strong}”`)),
    h('p', { class: 'signal' }, h('span', { class: 'quiet' }, 'In one phrase: '), `“${state.signal}”`),
    action(state),
  );
}

/** What the checks say of the answer that is there. */
function answerHint({ message, range }: ProbeState['answerHints'][number], index: number): View {
  return h(
    'div',
    { key: `hint ${index}`, class: 'row' },
    sign('○', 'a nudge', 'warn'),
    h(
      'div',
      {},
      `${message} `,
      link('Show', () => ask({ type: 'reveal', range })),
    ),
  );
}

function answerNote(answer: ProbeState['answer']): View | undefined {
  if (answer === 'answered') return h('span', { class: 'good' }, 'answered ✓');
  if (answer === 'weak') return h('span', { class: 'warn' }, 'answered ✓, weak in places');
  if (answer === 'added') return h('span', {}, 'waiting for your answer');
  return undefined;
}

function action({ question, answer, answerRange }: ProbeState): View {
  if (answerRange) {
    const range = { start: answerRange.start, end: answerRange.start };
    return link(answer === 'added' ? 'Write the answer' : 'Go to your answer', () => ask({ type: 'reveal', range }));
  }
  return h('vscode-button', { onClick: () => ask({ type: 'addFollowUp', question }) }, 'Add to Follow-ups');
}
