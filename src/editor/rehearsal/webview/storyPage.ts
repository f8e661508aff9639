import { clock } from '../../../base/clock';
import type { Answered } from '../../../practice/types';
import { type Child, type View as Element, h } from '../../coach/webview/dom';
import type { StoryState } from '../messages';
import { bar, button, dayInWords, differenceInWords, heading, sum, timeInWords } from './parts';
import { type Progress, spentBy, thinking, VIEWS, type View } from './progress';

/** What can be done on the page. */
export interface Actions {
  next(): void;
  back(): void;
  pause(): void;
  look(view: View): void;
  mark(answer: Answered): void;
  again(): void;
  open(): void;
  loop(): void;
}

const VIEW_WORDS: Readonly<Record<View, string>> = { name: 'Name only', cues: 'Cue words', text: 'Full text' };

/** A story, as far as somebody has come with it. */
export function storyPage(
  story: StoryState,
  progress: Progress,
  view: View,
  now: number,
  actions: Actions,
): readonly Child[] {
  switch (progress.stage) {
    case 'begin':
      return beginning(story, view, actions);
    case 'tell':
      return telling(story, progress, view, now, actions);
    case 'times':
      return times(story, progress.spent, actions);
    case 'ask':
      return asking(story, progress, now, actions);
    case 'end':
      return end(story, progress, actions);
  }
}

function beginning(story: StoryState, view: View, actions: Actions): readonly Child[] {
  const { title, principle, level, question, sections, last, loop, kept, probes } = story;
  const budget = sum(sections.map((one) => one.budget));
  const about = [principle, level, `${clock(budget)} in all`].filter((part) => part !== undefined).join(' · ');
  return [
    ...(loop ? [h('p', { class: 'about' }, `Question ${loop.at} of ${loop.of}`)] : []),
    heading(title),
    h('p', { class: 'about' }, about),
    ...(question === undefined ? [] : [h('p', { class: 'question' }, `They ask: “${question}”`)]),
    ...(last === undefined
      ? []
      : [h('p', {}, `Last told on ${dayInWords(last.at)}, in ${clock(sum(Object.values(last.seconds)))}.`)]),
    h(
      'p',
      {},
      'Tell it out loud, the way you would in the interview. The clock only shows the time. Nothing stops you.',
      probes.length > 0 &&
        ` ${probes.length === 1 ? 'A question follows' : `${inWords(probes.length)} questions follow`}.`,
    ),
    views(view, actions),
    h(
      'div',
      { class: 'buttons' },
      button('Start', actions.next, { main: true, hint: 'Enter' }),
      loop ? button('Back to the Loop', actions.loop) : button('Open the Story', actions.open),
    ),
    h('p', { class: 'quiet' }, 'Keys: → or Enter goes on, ← goes back, P pauses, 1 to 3 change what you see.'),
    ...(kept
      ? []
      : [
          h(
            'p',
            { class: 'quiet' },
            "This story isn't in an open folder, so your practice is only remembered while this window is open.",
          ),
        ]),
  ];
}

function inWords(count: number): string {
  return count === 2 ? 'Two' : count === 3 ? 'Three' : String(count);
}

function views(view: View, actions: Actions): Element {
  return h(
    'div',
    { class: 'views', role: 'group', 'aria-label': 'What you see' },
    ...VIEWS.map((one, at) =>
      h(
        'button',
        {
          key: one,
          type: 'button',
          class: 'plain',
          'aria-pressed': one === view ? 'true' : 'false',
          'aria-keyshortcuts': String(at + 1),
          onClick: () => actions.look(one),
        },
        VIEW_WORDS[one],
        h('kbd', { 'aria-hidden': 'true' }, String(at + 1)),
      ),
    ),
  );
}

function telling(story: StoryState, progress: Progress, view: View, now: number, actions: Actions): readonly Child[] {
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

function times(story: StoryState, spent: readonly number[], actions: Actions): readonly Child[] {
  const { sections, probes } = story;
  const budgets = sections.map(({ budget }) => budget);
  const longest = Math.max(...budgets, ...spent);
  return [
    h('p', { class: 'about' }, story.title),
    heading('Where the time went'),
    h('p', {}, verdict(story, spent)),
    h(
      'div',
      { class: 'times', role: 'list' },
      ...sections.map(({ section, label, budget }, at) => {
        const here = spent[at] ?? 0;
        return h(
          'div',
          { class: 'row', role: 'listitem', key: section },
          h('span', { class: 'name' }, label),
          bar(here, budget, longest),
          h('span', { class: 'figures' }, `${timeInWords(here, budget)}, ${differenceInWords(here, budget)}`),
        );
      }),
    ),
    h(
      'div',
      { class: 'buttons' },
      button('Back', actions.back, { hint: '←' }),
      button(probes.length > 0 ? 'On to the Questions' : 'Finish', actions.next, {
        key: 'next',
        main: true,
        hint: '→',
      }),
    ),
  ];
}

/** How long it took in all, and where most of what was too much went. */
function verdict({ sections }: StoryState, spent: readonly number[]): string {
  const budget = sum(sections.map((one) => one.budget));
  const whole = `You took ${timeInWords(sum(spent), budget)}: ${differenceInWords(sum(spent), budget)}.`;
  const [worst] = sections
    .map((one, at) => ({ label: one.label, over: Math.round(spent[at] ?? 0) - one.budget }))
    .sort((a, b) => b.over - a.over);
  return worst && worst.over > 0 ? `${whole} ${worst.label} ran over the most, by ${clock(worst.over)}.` : whole;
}

function asking(story: StoryState, progress: Progress, now: number, actions: Actions): readonly Child[] {
  const { probes } = story;
  const probe = probes[progress.at];
  if (!probe) return [];
  const { question, tests, notYet, strong, signal, why } = probe;
  const wait = Math.ceil(thinking(progress, now) / 1000);
  const tags = [...(notYet ? ['“not yet” last time'] : []), ...(tests === undefined ? [] : [`tests: ${tests}`])];
  return [
    h('p', { class: 'about' }, `Question ${progress.at + 1} of ${probes.length} · ${story.title}`),
    heading(question),
    ...(tags.length > 0 ? [h('p', { class: 'tags' }, tags.join(' · '))] : []),
    h('p', {}, 'Answer out loud first.'),
    ...(progress.shown
      ? [
          h(
            'div',
            { class: 'answer', key: `answer ${progress.at}` },
            h('h2', {}, 'A strong answer'),
            h('p', {}, strong),
            h('p', {}, h('strong', {}, 'What they write down: '), signal),
            h('p', {}, h('strong', {}, 'What they test: '), why),
          ),
          h('p', {}, 'Did your answer have all that?'),
          h(
            'div',
            { class: 'buttons' },
            button('Had It', () => actions.mark('good'), { main: true, hint: 'H' }),
            button('Not Yet', () => actions.mark('again'), { hint: 'N' }),
            button('Back', actions.back, { hint: '←' }),
          ),
        ]
      : [
          h(
            'div',
            { class: 'buttons' },
            h(
              'button',
              {
                key: 'reveal',
                type: 'button',
                class: 'main',
                'aria-disabled': wait > 0 && 'true',
                'aria-keyshortcuts': 'Enter',
                onClick: actions.next,
              },
              wait > 0 ? `Think first: ${wait}` : 'Show a Strong Answer',
              wait === 0 && h('kbd', { 'aria-hidden': 'true' }, 'Enter'),
            ),
            button('Back', actions.back, { hint: '←' }),
          ),
        ]),
  ];
}

function end(story: StoryState, { marks, spent }: Progress, actions: Actions): readonly Child[] {
  const { probes, sections, loop } = story;
  const missed = marks.filter((one) => one === 'again').length;
  return [
    h('p', { class: 'about' }, story.title),
    heading('Done'),
    h('p', {}, verdict(story, spent.slice(0, sections.length))),
    ...(probes.length > 0
      ? [
          h(
            'ul',
            { class: 'marks' },
            ...probes.map(({ question }, at) =>
              h(
                'li',
                { key: String(at) },
                h(
                  'strong',
                  {},
                  marks[at] === 'good' ? 'Had it: ' : marks[at] === 'again' ? 'Not yet: ' : 'Not asked: ',
                ),
                question,
              ),
            ),
          ),
        ]
      : []),
    h('p', {}, missed > 0 ? 'What was “not yet” comes first next time.' : ''),
    h(
      'div',
      { class: 'buttons' },
      ...(loop
        ? [
            button('Back to the Loop', actions.loop, { main: true, hint: 'Enter' }),
            button('Tell It Again', actions.again),
          ]
        : [button('Tell It Again', actions.again, { main: true, hint: 'Enter' })]),
      button('Open the Story', actions.open),
      ...(loop ? [] : [button('Rehearse a Whole Loop', actions.loop)]),
    ),
  ];
}
