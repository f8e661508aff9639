import '@vscode-elements/elements/dist/vscode-button/index.js';
import type { ProbeState, StoryState } from '../state';
import { h, type View } from './dom';
import { ask, keep, keptState } from './host';
import { disclosure, link, linkedMessage, part, placeLink, sign, unseen } from './parts';

/** Probes shown before the reader asks for the rest. */
const FIRST = 6;

/** What the interviewer will ask, the question that hurts most first; what is answered stands by itself. */
export function probes({ probes: chosen, everybody, readOnly }: StoryState, redraw: () => void): readonly View[] {
  const probe = (one: ProbeState): View => card(one, readOnly);
  const answered = [...chosen, ...everybody].filter(isAnswered);
  const asked = chosen.filter((one) => !isAnswered(one));
  // What the writer has taken up stays in sight, however little it hurts.
  const first = keptState().allProbes ? asked : asked.filter((one, at) => at < FIRST || one.answer !== 'open');
  const rest = asked.length - first.length;
  const showAll = (): void => {
    keep({ allProbes: true });
    redraw();
  };
  const open = part(
    'They will ask',
    'weakest first',
    ...first.map(probe),
    rest > 0 && link(`Show ${rest} more`, showAll, undefined, 'more'),
    toEverybody(
      everybody.filter((one) => !isAnswered(one)),
      probe,
    ),
  );
  return answered.length > 0 ? [open, part('Answered', String(answered.length), ...answered.map(probe))] : [open];
}

function toEverybody(asked: readonly ProbeState[], probe: (one: ProbeState) => View): View | undefined {
  if (asked.length === 0) return undefined;
  const begun = asked.some(({ answer }) => answer === 'writing');
  const list = disclosure('everybody', 'everybody', [`Everybody gets these (${asked.length})`], ...asked.map(probe));
  return { ...list, props: { ...list.props, opens: begun } };
}

function isAnswered({ answer }: ProbeState): boolean {
  return answer === 'answered' || answer === 'weak';
}

function card(state: ProbeState, readOnly: string | undefined): View {
  const { question, hurts, tags, answer, answerHints } = state;
  const note = answerNote(answer);
  const item = disclosure(
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
    action(state, readOnly),
  );
  return { ...item, props: { ...item.props, opens: answer === 'writing' } };
}

/** What the checks say of the answer that is there. */
function answerHint({ message, places: [place] }: ProbeState['answerHints'][number], index: number): View {
  const linked = place && linkedMessage(message, place);
  return h(
    'div',
    { key: `hint ${index}`, class: 'row' },
    sign('○', 'a nudge', 'warn'),
    h('div', {}, h('span', {}, ...(linked ?? [message])), !linked && place && placeLink(place, 0)),
  );
}

function answerNote(answer: ProbeState['answer']): View | undefined {
  if (answer === 'answered') return h('span', { class: 'good' }, 'answered ✓');
  if (answer === 'weak') return h('span', { class: 'warn' }, 'answered ✓, weak in places');
  if (answer === 'writing') return h('span', {}, "you're writing your answer");
  if (answer === 'added') return h('span', {}, 'waiting for your answer');
  return undefined;
}

function action({ question, answer, answerRange, answerLine }: ProbeState, readOnly: string | undefined): View {
  if (answerRange) {
    const range = { start: answerRange.start, end: answerRange.start };
    const words = answer === 'added' || answer === 'writing' ? 'Write the answer' : 'Go to your answer';
    return link([`${words} below line ${answerLine}`, unseen(`: ${question}`)], () => ask({ type: 'reveal', range }));
  }
  return h(
    'vscode-button',
    readOnly === undefined
      ? { onClick: () => ask({ type: 'addFollowUp', question }) }
      : // A disabled one can't be reached with the keyboard, and nobody there would hear why.
        { 'aria-disabled': 'true', title: readOnly },
    'Add to Follow-ups',
    unseen(`: ${question}`),
  );
}
