import { clock } from '../../../base/clock';
import { type Child, h } from '../../coach/webview/dom';
import type { StoryState } from '../messages';
import type { Actions } from './actions';
import { bar, button, differenceInWords, heading, sum, timeInWords } from './parts';
import { type Progress, spentBy, type View } from './progress';
import { views } from './views';

/** One section of a story while it is told, with its clock. */
export function tellPage(
  story: StoryState,
  progress: Progress,
  view: View,
  now: number,
  actions: Actions,
): readonly Child[] {
  const { sections } = story;
  const spent = spentBy(progress, now);
  const section = sections[progress.at];
  if (!section) return [];
  const { label, budget } = section;
  const here = spent[progress.at] ?? 0;
  const over = Math.round(here) > budget;
  const paused = progress.since === undefined;
  return [
    h('p', { class: 'about' }, story.title),
    h(
      'ol',
      { class: 'strip', 'aria-label': 'Sections' },
      ...sections.map((one, at) =>
        h(
          'li',
          {
            key: one.section,
            class: at === progress.at ? 'here' : 'there',
            'aria-current': at === progress.at && 'step',
          },
          one.label,
        ),
      ),
    ),
    heading(label),
    h(
      'div',
      { class: over ? 'clock over' : 'clock', role: 'timer', 'aria-label': `Time for ${label}` },
      h('span', { class: 'big' }, clock(here)),
      h(
        'span',
        { class: 'of' },
        ` of ${clock(budget)}${over ? `, ${differenceInWords(here, budget)}` : ''}${paused ? ', paused' : ''}`,
      ),
    ),
    bar(here, budget, Math.max(budget * 1.5, here)),
    h('p', { class: 'whole' }, `Whole story: ${timeInWords(sum(spent), sum(sections.map((one) => one.budget)))}`),
    h(
      'div',
      { class: 'buttons' },
      button('Back', actions.back, { hint: '←' }),
      button(progress.at + 1 < sections.length ? 'Next' : 'Done', actions.next, { key: 'next', main: true, hint: '→' }),
      button(paused ? 'Go On' : 'Pause', actions.pause, { key: 'pause', hint: 'P' }),
    ),
    views(view, actions),
    h('div', { class: `words ${view}`, key: `${progress.at} ${view}` }, ...wordsOf(section, view)),
  ];
}

function wordsOf({ cues, paragraphs }: StoryState['sections'][number], view: View): readonly Child[] {
  if (view === 'name') return [];
  if (paragraphs.length === 0) return [h('p', { class: 'quiet' }, 'Nothing is written here yet. Say it anyway.')];
  if (view === 'cues') return [h('ul', {}, ...cues.map((cue, at) => h('li', { key: String(at) }, cue)))];
  return paragraphs.map((words, at) => h('p', { key: String(at) }, words));
}
