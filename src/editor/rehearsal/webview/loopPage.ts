import { clock } from '../../../base/clock';
import { type Child, h } from '../../coach/webview/dom';
import type { LoopQuestionState, LoopState, RehearsalRequest } from '../messages';
import { button, heading } from './parts';

/** The questions of a loop, each with the story to tell for it. */
export function loopPage(
  { level, levels, questions }: LoopState,
  ask: (message: RehearsalRequest) => void,
): readonly Child[] {
  const next = nextOf(questions);
  return [
    heading('A whole loop'),
    h(
      'p',
      {},
      questions.length === 0
        ? 'This pack has no questions yet. Add some under “questions” in one of its principles.'
        : 'These are the questions, and the story to tell for each. Take another if you like.',
    ),
    h(
      'p',
      { class: 'level' },
      h('label', { for: 'level' }, 'Level'),
      h(
        'select',
        {
          id: 'level',
          value: level,
          onChange: (name) => ask({ type: 'draw', level: levels.find((one) => one.name === name)?.name ?? level }),
        },
        ...levels.map(({ name, label }) => h('option', { key: name, value: name, selected: name === level }, label)),
      ),
    ),
    h(
      'ol',
      { class: 'loop' },
      ...questions.map((one, at) =>
        h('li', { key: `${at} ${one.question}` }, ...questionOf(one, at, at === next, ask)),
      ),
    ),
    h(
      'div',
      { class: 'buttons' },
      button('Draw Other Questions', () => ask({ type: 'draw', level })),
    ),
  ];
}

/** The first question that was not told yet; -1 after the last. */
export const nextOf = (questions: readonly LoopQuestionState[]): number =>
  questions.findIndex(({ told, stories }) => told === undefined && stories.length > 0);

function questionOf(
  { principle, question, stories, taken, fits, told, notYet }: LoopQuestionState,
  at: number,
  isNext: boolean,
  ask: (message: RehearsalRequest) => void,
): readonly Child[] {
  const gap = fits ? '' : ` · no story for this principle yet${stories.length > 0 ? ', so tell the closest one' : ''}`;
  const result = told === undefined ? '' : ` · told in ${clock(told)}${notYet > 0 ? `, ${notYet} not yet` : ''}`;
  return [
    h('p', { class: 'question' }, question),
    h('p', { class: 'about' }, `${principle}${gap}${result}`),
    ...(stories.length === 0
      ? []
      : [
          h(
            'div',
            { class: 'buttons' },
            h('label', { for: `story-${at}` }, 'Tell'),
            h(
              'select',
              {
                id: `story-${at}`,
                value: String(taken),
                onChange: (story) => ask({ type: 'take', question: at, story: Number(story) }),
              },
              ...stories.map((title, number) =>
                h('option', { key: String(number), value: String(number), selected: number === taken }, title),
              ),
            ),
            button(told === undefined ? 'Tell It' : 'Tell It Again', () => ask({ type: 'tell', question: at }), {
              key: 'tell',
              main: isNext,
              ...(isNext && { hint: 'Enter' }),
            }),
          ),
        ]),
  ];
}
