import { expect, test } from 'vitest';
import { PATIENT } from './patience';
import { screenshotSideBar } from './pictures';
import { HOST, walkIn } from './session';
import { THEMES, type Workbench } from './workbench';

/** Pictures of the coach beside a middling story, narrow and wide, in every kind of theme: to be looked at. */

const STORY = '07-the-release-nobody-trusted.star.md';
/** CSS pixels. */
const WIDTHS = [280, 420];
/** Tall enough for the whole view, so that one picture shows all of it. */
const HEIGHT = 2400;

let workbench: Workbench;

walkIn({}, (session) => {
  workbench = session.workbench;
});

test.each(THEMES.flatMap((theme) => WIDTHS.map((width) => [theme, width] as const)))(
  'the empty coach in %s, %i px wide',
  async (theme, width) => {
    await workbench.openCoach();
    await workbench.foldView('Story Bank');
    await workbench.setTheme(theme);
    await workbench.setSideBarWidth(width);
    const coach = await workbench.webview('#coach .starts');
    expect(await coach.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    await screenshotSideBar(workbench.page, `${HOST} coach empty ${theme.replaceAll(' ', '-')} ${width}`);
  },
);

test('the coach speaks of the story, one probe open and another principle chosen', async () => {
  await workbench.openCoach();
  await workbench.openFile(STORY);
  await workbench.placeCursor('We restored');
  const coach = await workbench.webview('#coach .header');
  await expect.poll(() => coach.locator('#coach').textContent(), PATIENT).toContain('Now: Action');
  await coach.locator('.probe > summary').first().click();
  await coach.locator('select').selectOption('Dive Deep');
  await coach.locator('.retell').first().waitFor(PATIENT);
  await workbench.page.setViewportSize({ width: 1100, height: HEIGHT });
});

test.each(THEMES.flatMap((theme) => WIDTHS.map((width) => [theme, width] as const)))(
  'the coach in %s, %i px wide',
  async (theme, width) => {
    await workbench.setTheme(theme);
    await workbench.setSideBarWidth(width);
    const coach = await workbench.webview('#coach .header');
    expect(await coach.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    await coach.evaluate('scrollTo(0, 0)');
    await screenshotSideBar(workbench.page, `${HOST} coach ${theme.replaceAll(' ', '-')} ${width}`);
  },
);

test('a worked pair', async () => {
  await workbench.setTheme('dark');
  await workbench.setSideBarWidth(420);
  const coach = await workbench.webview('#coach .header');
  await coach.locator('.more > summary').click();
  await workbench.page.setViewportSize({ width: 1100, height: 2 * HEIGHT });
  for (const words of ['A strong story', 'told weakly'])
    await coach.locator('.pair > summary', { hasText: words }).click();
  await coach.locator('mark.loss').first().waitFor(PATIENT);
  await coach.evaluate('scrollTo(0, 0)');
  await screenshotSideBar(workbench.page, `${HOST} coach examples`);
  for (const words of ['A strong story', 'told weakly'])
    await coach.locator('.pair > summary', { hasText: words }).click();
});

test.each(['A story that almost gets there', 'Told at Senior'])('%s', async (words) => {
  const coach = await workbench.webview('#coach .header');
  await workbench.page.setViewportSize({ width: 1100, height: HEIGHT / 2 });
  const item = coach.locator('.pair', { hasText: words });
  await item.locator('summary').click();
  await item.evaluate('(one) => one.scrollIntoView()');
  await screenshotSideBar(workbench.page, `${HOST} coach ${words.toLowerCase()}`);
});
