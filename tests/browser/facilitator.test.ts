import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { toolsSite } from '../support/sites.ts';
import { tabTo } from './support/keys.ts';
import { serveSites } from './support/served.ts';
import { isTold, listen } from './support/told.ts';
import { accessibilityProblems } from './support/watched-page.ts';

const sites = serveSites();
const minute = 60_000;

/** A protocol whose clock stands still but for what the test lets pass; its second to fourth steps have a time. */
async function open(options = {}): Promise<Page> {
  const page = await sites.open(toolsSite, 'protocols/short-meeting/', { reducedMotion: 'reduce', ...options });
  await page.clock.install({ time: new Date('2026-11-26T08:00:00') });
  await page.clock.pauseAt(new Date('2026-11-26T09:00:00'));
  return page;
}

/** What axe-core finds; it needs a clock that runs. */
async function problems(page: Page): Promise<readonly string[]> {
  await page.clock.resume();
  return accessibilityProblems(page);
}

async function openView(options = {}): Promise<Page> {
  const page = await open(options);
  await page.locator('[data-facilitate] button').click();
  await listen(page, '.facilitator');
  return page;
}

/** What both clocks show: figures, word and what stands beside them. */
async function clocks(page: Page): Promise<readonly string[]> {
  const boxes = await page.locator('.facilitator-clock').all();
  return Promise.all(
    boxes.map(async (box) => {
      const [figures, phase] = [box.locator('.facilitator-figures'), box.locator('.facilitator-phase')];
      return [await figures.textContent(), await phase.textContent()].filter(Boolean).join(' · ');
    }),
  );
}

const step = (page: Page) => page.locator('.facilitator-step-title').textContent();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const isFocused = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);

test('by keyboard alone it opens, ready to start, and Escape gives the focus back', async () => {
  const page = await open();
  await tabTo(page, '[data-facilitate] button');
  await page.keyboard.press('Enter');

  expect(await page.locator('.facilitator').isVisible()).toBe(true);
  expect(await isFocused(page, '[data-run]')).toBe(true);
  expect(await problems(page)).toEqual([]);

  await page.keyboard.press('Escape');

  expect(await page.locator('.facilitator').isVisible()).toBe(false);
  expect(await isFocused(page, '[data-facilitate] button')).toBe(true);
  expect(await problems(page)).toEqual([]);
});

test('the button closes it too', async () => {
  const page = await openView();
  await press(page, 'Close');

  expect(await page.locator('.facilitator').isVisible()).toBe(false);
  expect(await isFocused(page, '[data-facilitate] button')).toBe(true);
});

test('arrow keys, the keys of a remote control and buttons go from step to step, and each is announced', async () => {
  const page = await openView();
  expect(await step(page)).toBe('Read before you meet');

  await page.keyboard.press('ArrowRight');
  await isTold(page, 'Step 2 of 5: Say what you see');
  expect(await page.locator('.facilitator-time').textContent()).toBe('0:00–0:05 · 5 minutes');
  expect(await page.locator('.facilitator-step-text').textContent()).toBe('Facts only. Leave causes for later.');

  await page.keyboard.press('PageDown');
  expect(await step(page)).toBe('Ask what it means');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowLeft');
  expect(await step(page)).toBe('Read before you meet');
  await page.keyboard.press('ArrowLeft');
  await isTold(page, 'This is the first step.');

  for (let times = 0; times < 4; times += 1) await press(page, 'Next step');
  expect(await step(page)).toBe('Send it round');
  expect(await page.locator('[data-go="1"]').getAttribute('aria-disabled')).toBe('true');
  await page.keyboard.press('Enter');
  await isTold(page, 'This is the last step.');
  expect(await isFocused(page, '[data-go="1"]')).toBe(true);
});

test('keys that mean something to the browser are left to it', async () => {
  const page = await openView();
  await page.keyboard.press('Shift+ArrowRight');

  expect(await step(page)).toBe('Read before you meet');
});

test('the timer shows the last minute and the end, says them once, runs over and never takes the focus', async () => {
  const page = await openView();
  await page.keyboard.press('ArrowRight');
  expect(await clocks(page)).toEqual(['5:00 left', '12:00 left']);

  await page.keyboard.press('Enter');
  await isTold(page, 'The timer runs.');
  await page.clock.runFor(3 * minute);
  expect(await clocks(page)).toEqual(['2:00 left', '9:00 left']);

  await page.clock.runFor(minute);
  await isTold(page, 'One minute is left for “Say what you see”.');
  expect(await clocks(page)).toEqual(['1:00 left · Last minute', '8:00 left']);

  await page.clock.runFor(minute);
  await isTold(page, 'Time is up for “Say what you see”.');
  await page.clock.runFor(2 * minute + 10_000);
  expect(await clocks(page)).toEqual(['2:10 over · Time is up', '4:50 left']);
  expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual([]);
  expect(await isFocused(page, '[data-run]')).toBe(true);
  expect(await step(page)).toBe('Say what you see');
  expect(await problems(page)).toEqual([]);
});

test.each(['light', 'dark'] as const)(
  'in the %s, what comes to its end shows in other colours',
  async (colorScheme) => {
    const page = await openView({ colorScheme });
    const color = () =>
      page.locator('[data-clock="step"]').evaluate((element) => getComputedStyle(element).backgroundColor);
    await page.keyboard.press('ArrowRight');
    const within = await color();
    await page.keyboard.press('Enter');
    await page.clock.runFor(4.5 * minute);
    const last = await color();
    await page.clock.runFor(minute);

    expect(new Set([within, last, await color()]).size).toBe(3);
    expect(await problems(page)).toEqual([]);
  },
);

test('the last minute is as legible as the others', async () => {
  const page = await openView();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.clock.runFor(4 * minute);

  expect(await problems(page)).toEqual([]);
});

test('it can be paused, given a minute more, begun anew and set back', async () => {
  const page = await openView();
  await page.keyboard.press('ArrowRight');
  await press(page, 'Start');
  await page.clock.runFor(minute);
  await press(page, 'Pause');
  await page.clock.runFor(30 * minute);
  expect(await clocks(page)).toEqual(['4:00 left', '11:00 left']);

  await press(page, '+1 minute');
  await isTold(page, 'This step has one minute more.');
  expect(await clocks(page)).toEqual(['5:00 left', '11:00 left']);

  await press(page, 'Start');
  await page.clock.runFor(minute);
  await press(page, 'Restart this step');
  expect(await clocks(page)).toEqual(['6:00 left', '10:00 left']);

  await press(page, 'Reset all');
  expect(await clocks(page)).toEqual(['0:00 so far', '12:00 left']);
  expect(await step(page)).toBe('Read before you meet');
  expect(await page.locator('[data-run]').textContent()).toBe('Start');
});

test('a step without a time counts up, and cannot be given a minute', async () => {
  const page = await openView();
  await press(page, 'Start');
  await page.clock.runFor(65_000);

  expect(await clocks(page)).toEqual(['1:05 so far', '10:55 left']);
  expect(await page.locator('[data-add]').getAttribute('aria-disabled')).toBe('true');
  await page.locator('[data-add]').press('Enter');
  await isTold(page, 'This step has no fixed time.');
});

test('the time passes in a tab that sleeps, and while the view is closed', async () => {
  const page = await openView();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.clock.fastForward(7 * minute);
  await isTold(page, 'Time is up for “Say what you see”.');
  expect(await clocks(page)).toEqual(['2:00 over · Time is up', '5:00 left']);

  await page.keyboard.press('Escape');
  await page.clock.fastForward(minute);
  await page.locator('[data-facilitate] button').click();
  expect(await clocks(page)).toEqual(['3:00 over · Time is up', '4:00 left']);
  expect(await page.locator('[data-run]').textContent()).toBe('Pause');
});

test('a screen that cannot be kept awake stops nothing', async () => {
  const page = await open();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'wakeLock', {
      value: { request: () => Promise.reject(new DOMException('The battery is low.', 'NotAllowedError')) },
    });
  });
  await page.locator('[data-facilitate] button').click();
  await press(page, 'Start');
  await page.clock.runFor(5000);

  expect(await clocks(page)).toEqual(['0:05 so far', '11:55 left']);
  expect(errors).toEqual([]);
});

test('it fills the screen, and on a small one nothing is cut off at the side', async () => {
  const page = await openView({ viewport: { width: 320, height: 568 } });
  const { box, wide } = await page.locator('.facilitator').evaluate((element) => ({
    box: element.getBoundingClientRect().toJSON() as { width: number; height: number },
    wide: element.scrollWidth - element.clientWidth,
  }));

  expect(box).toMatchObject({ width: 320, height: 568 });
  expect(wide).toBeLessThanOrEqual(0);
  const sizes = await page.locator('.facilitator button').evaluateAll((buttons) =>
    buttons.map((button) => {
      const { width, height } = button.getBoundingClientRect();
      return Math.min(width, height);
    }),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
});

test('without JavaScript there is no button, and the agenda stands on the page', async () => {
  const page = await open({ javaScriptEnabled: false });

  expect(await page.locator('[data-facilitate]').isVisible()).toBe(false);
  expect(await page.locator('.agenda > li').count()).toBe(5);
  expect(await page.locator('.agenda-marks').allInnerTexts()).toEqual(['0:00–0:05', '0:05–0:06', '0:06–0:12']);
});
