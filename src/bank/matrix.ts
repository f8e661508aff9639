import { clock } from '../base/clock';
import { manyOf } from '../base/count';
import { escapeHtml, printable } from '../story/shown';
import { readinessInWords } from './readinessOf';
import { toldInWords } from './rehearsed';
import { leanedOnInWords, summaryOf, warningsInWords } from './summary';
import type { Bank, BankStory, Role } from './types';

/** What a cell shows of a role: a letter, in a shape of its own, so that nobody needs the color. */
const LETTERS: Readonly<Record<Role, string>> = { primary: 'P', backup: 'B', secondary: 's' };

function meanings(principleWord: string): Readonly<Record<Role, string>> {
  return {
    primary: 'primary: tell it first',
    backup: 'backup: tell it if the first is used up',
    secondary: `secondary: names the ${principleWord} too`,
  };
}

/** Text as HTML on one line. */
export function plainHtml(text: string): string {
  return escapeHtml(printable(text));
}

/**
 * The matrix of stories × principles as HTML, with its legend and totals: no script, no style, no address.
 *
 * @param storyHtml the story's name in the first column, as HTML; its title where it is left out
 * @param widest so many principles stand side by side; where there are more, it goes on in another table
 */
export function matrixHtml(
  bank: Bank,
  storyHtml = ({ title }: BankStory): string => plainHtml(title),
  widest = Number.POSITIVE_INFINITY,
): string {
  const { principles, leanedOn, unreadable } = bank;
  const parts = Math.max(1, Math.ceil(principles.length / widest));
  const each = Math.ceil(principles.length / parts);
  return [
    `<p class="summary">${plainHtml(summaryOf(bank))}</p>`,
    ...leanedOn.map((one) => `<p class="leaned">${plainHtml(leanedOnInWords(one))}</p>`),
    ...legend(bank),
    ...Array.from({ length: parts }, (_, at) => {
      const part = { ...bank, principles: principles.slice(at * each, (at + 1) * each) };
      return tableOf(part, storyHtml, parts > 1 ? `Matrix, part ${at + 1} of ${parts}` : 'Matrix');
    }),
    ...(unreadable.length === 0
      ? []
      : [
          '<h2>Couldn&#39;t be read</h2>',
          '<ul class="unreadable">',
          ...unreadable.map(({ file, reason }) => `<li>${plainHtml(file)}: ${plainHtml(reason)}</li>`),
          '</ul>',
        ]),
  ].join('\n');
}

function tableOf(bank: Bank, storyHtml: (story: BankStory) => string, label: string): string {
  const { principleWord, stories, principles } = bank;
  return [
    `<div class="scroll" role="region" aria-label="${label}" tabindex="0">`,
    '<table class="matrix">',
    `<caption>Stories and the ${manyOf(principleWord)} they&#39;re told for</caption>`,
    '<thead><tr><th scope="col">Story</th><th scope="col">Readiness</th><th scope="col">Level</th><th scope="col">Time</th>',
    ...principles.map(
      ({ name }) => `<th scope="col" class="principle"><span class="upright">${plainHtml(name)}</span></th>`,
    ),
    '</tr></thead>',
    '<tbody>',
    ...stories.map((story) => row(story, bank, storyHtml)),
    '</tbody>',
    '<tfoot>',
    '<tr><th scope="row">Different events</th><td colspan="3"></td>',
    ...principles.map(({ events }) => `<td class="total">${events}</td>`),
    '</tr>',
    '<tr><th scope="row">Gap</th><td colspan="3"></td>',
    ...principles.map(
      ({ gap }) => `<td class="gap">${gap === undefined ? '' : `<span class="upright">${gap}</span>`}</td>`,
    ),
    '</tr>',
    '</tfoot>',
    '</table>',
    '</div>',
  ].join('\n');
}

/** What the marks of the matrix mean: those that stand in it. */
function legend({ principleWord, stories }: Bank): readonly string[] {
  const shown = new Set(stories.flatMap(({ roles }) => roles.map(({ role }) => role)));
  const items = Object.entries(meanings(principleWord)).filter(([role]) => shown.has(role as Role));
  if (items.length === 0) return [];
  return [
    `<ul class="legend">${items.map(([role, meaning]) => `<li>${mark(role as Role)} ${meaning}</li>`).join('')}</ul>`,
  ];
}

function row(story: BankStory, { principles, stories }: Bank, storyHtml: (story: BankStory) => string): string {
  const original = story.original && stories.find(({ file }) => file === story.original)?.title;
  const retells = original ? `<small>retells ${plainHtml(original)}</small>` : '';
  const warnings = warningsInWords(story);
  const readiness = readinessInWords(story.readiness);
  const told = toldInWords(story);
  const cells = principles.map(({ name }) => {
    const role = story.roles.find(({ principle }) => principle === name)?.role;
    return `<td>${role ? mark(role) : ''}</td>`;
  });
  return [
    `<tr><th scope="row">${storyHtml(story)}${retells}</th>`,
    `<td class="readiness">${readiness}${warnings && `<small>${warnings}</small>`}</td>`,
    `<td>${plainHtml(story.levelName)}</td><td>${clock(story.seconds)}${told && `<small>${told}</small>`}</td>`,
    ...cells,
    '</tr>',
  ].join('');
}

function mark(role: Role): string {
  return `<span class="mark ${role}" role="img" aria-label="${role}" title="${role}">${LETTERS[role]}</span>`;
}
