import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { run } from '../support/commands.ts';
import { contentFolder } from '../support/content-folder.ts';
import { hornbookSite } from '../support/sites.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { checkSays, saved, write } from './support/builder.ts';
import { tabTo } from './support/keys.ts';
import { readPdf } from './support/pdf.ts';
import { openParts, planWords, unfold } from './support/plan-builder.ts';
import { scriptWeight } from './support/script-weight.ts';
import { serveSites } from './support/served.ts';
import { readTold } from './support/tags.ts';
import { accessibilityProblems } from './support/watched-page.ts';

const sites = serveSites();

const open = (options: BrowserContextOptions = {}) =>
  sites.open(hornbookSite, 'write-your-plan/', { reducedMotion: 'reduce', ...options });

const complaint = (page: Page) => page.locator('.builder-complaint');
const paper = (page: Page) => page.locator('.plan-document');
const add = (page: Page, list: string) => page.locator(`#field-${list}-add`).click();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
const tooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

const sample = resolve(import.meta.dirname, '../../content/plans/sample-district-2026.yaml');

async function openSample(page: Page): Promise<void> {
  await page.locator('.builder-bar input[type="file"]').setInputFiles(sample);
  await expect.poll(() => paper(page).locator('h1').textContent()).toContain('Sample District');
}

/** Writes a whole small plan, in which the check finds nothing. */
async function writePlan(page: Page): Promise<void> {
  await openParts(page);
  await add(page, 'schoolYears');
  await write(page, planWords.who);
  await write(page, planWords.vision);
  await add(page, 'sources');
  await write(page, { 'sources-0-title': 'Survey of teachers' });
  await add(page, 'goals');
  await write(page, planWords.goal);
  await add(page, 'goals-0-measures');
  await write(page, planWords.measure);
  await page.locator('#field-goals-0-measures-0-baseline .provenance-fields > summary').click();
  await write(page, {
    'goals-0-measures-0-baseline-source': 'source-1',
    'goals-0-measures-0-baseline-at': 'p. 2',
  });
  await add(page, 'activities');
  await write(page, planWords.activity);
  await page.locator('#field-activities-0-design').selectOption({ value: 'peer-observation' });
  await page.locator('#field-activities-0-goals-goal-1').check();
  await write(page, { 'activities-0-ongoing': 'each week in planning time' });
  await add(page, 'activities-0-sessions');
  await write(page, planWords.session);
  await unfold(page, 'The six tests');
  await write(page, {
    'activities-0-definition-sustained-met': 'yes',
    'activities-0-definition-sustained-how': 'Each week for a year.',
    'activities-0-definition-data-driven-met': 'no',
  });
  await add(page, 'budget');
  await write(page, planWords.money);
}

describe('a plan', () => {
  test('is written from nothing, passes the check as one file, and builds to its pages', async () => {
    const page = await open();
    await writePlan(page);
    expect(await checkSays(page)).toEqual([]);
    const file = await saved(page, 'File for your site (YAML)');
    expect(file.name).toBe('plan-teams-that-learn.yaml');
    const text = new TextDecoder().decode(file.bytes);
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../.schemas/plans.json');
    const content = contentFolder({
      'site.yaml': 'name: N\ndescription: D\norganization: { name: O }\nlibrary: { include: true }\n',
      [`plans/${file.name}`]: text,
    });
    const site = join(temporaryFolder(), 'site');
    const checked = await run('check', ['--content', content.root]);
    // What rules ask of a plan is told as warnings: a draft may leave it open.
    expect(checked.stdout).not.toMatch(/\d problems?\b/);
    expect(checked.code).toBe(0);
    const built = await run('build', ['--content', content.root, '--out', site]);
    content.remove();
    expect(built.code).toBe(0);
    const published = (part: string): string =>
      readFileSync(join(site, 'plans/plan-teams-that-learn', part, 'index.html'), 'utf8');
    for (const said of ['Teams meet each week.', 'Teams that met each week', 'Survey of teachers'])
      expect(published('goals')).toContain(said);
    expect(published('activities')).toContain('Peer observation');
    expect(published('budget')).toContain('$12,500');
  }, 240_000);

  test('opens again with all that is in its file, and with its name', async () => {
    const page = await open();
    await openSample(page);
    expect(await checkSays(page)).toEqual([]);
    expect(await page.locator('.kept-as-it-is').innerText()).toContain('Mentoring and induction');
    const first = await saved(page, 'File for your site (YAML)');
    expect(first.name).toBe('sample-district-2026.yaml');
    await page.getByRole('button', { name: 'Begin a new plan' }).click();
    expect(await page.locator('#field-title').inputValue()).toBe('');
    await page
      .locator('.builder-bar input[type="file"]')
      .setInputFiles({ name: first.name, mimeType: 'application/yaml', buffer: Buffer.from(first.bytes) });
    await expect.poll(() => page.locator('#field-title').inputValue()).toContain('Sample District');
    expect(await complaint(page).textContent()).toBe('');
    const second = await saved(page, 'File for your site (YAML)');
    expect(new TextDecoder().decode(second.bytes)).toBe(new TextDecoder().decode(first.bytes));
  });

  test('is there after a reload, is undone, and stays text; another file is refused in a sentence', async () => {
    const page = await open();
    const markup = '<img src=x onerror=globalThis.broken=1>';
    await write(page, { title: markup });
    await page.reload();
    await expect.poll(() => page.locator('#field-title').inputValue()).toBe(markup);
    await expect.poll(() => paper(page).locator('h1').textContent()).toBe(markup);
    expect(await page.evaluate(() => 'broken' in globalThis)).toBe(false);
    await page
      .locator('.builder-bar input[type="file"]')
      .setInputFiles({ name: 'a.yaml', mimeType: 'application/yaml', buffer: Buffer.from('- a\n') });
    await expect.poll(() => complaint(page).textContent()).toBe('This file is no plan. Nothing was changed.');
    await write(page, { title: 'Other' });
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await page.locator('#field-title').inputValue()).toBe(markup);
  });

  test('is sent nowhere, and is written on without a connection', async () => {
    const page = await open();
    await expect.poll(() => page.locator('.builder-kept').textContent()).toContain('Everything is loaded');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.context().setOffline(true);
    await writePlan(page);
    expect((await saved(page, 'File for your site (YAML)')).bytes.length).toBeGreaterThan(400);
    expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  });
});

test('what is wrong stands beside its field and has a way to it, into a row that is folded', async () => {
  const page = await open();
  await openParts(page);
  await add(page, 'goals');
  await write(page, { 'goals-0-statement': 'Teams meet.' });
  await page.locator('#field-goals-0 > summary').click();
  await page.getByRole('button', { name: 'Go there: Goals › row 1 › Area' }).click();
  await expect.poll(() => focused(page)).toBe('field-goals-0-area');
  const area = page.locator('#field-goals-0-area');
  await area.blur();
  await expect.poll(() => area.getAttribute('aria-invalid')).toBe('true');
});

test('a goal is added, filled in and moved by keyboard alone', async () => {
  const page = await open();
  await tabTo(page, '#field-title');
  await page.keyboard.type('Teams that learn');
  await tabTo(page, '#section-goals > summary');
  await page.keyboard.press('Enter');
  for (const [index, statement] of ['Teams meet.', 'Teachers stay.'].entries()) {
    await tabTo(page, '#field-goals-add');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe(`field-goals-${index}-statement`);
    await page.keyboard.type(statement);
    await tabTo(page, `#field-goals-${index}-area`);
    await page.keyboard.type('Professional');
  }
  await tabTo(page, '#field-goals-1-up');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('field-goals-0-down');
  await expect
    .poll(() =>
      paper(page)
        .locator('h3', { hasText: /^Goal \d/ })
        .allTextContents(),
    )
    .toEqual(['Goal 1: Teachers stay.', 'Goal 2: Teams meet.']);
});

test('a plan is printed as a document, without the form', async () => {
  const page = await open();
  await openSample(page);
  const printed = new Uint8Array(await page.pdf({ preferCSSPageSize: true, tagged: true }));
  const sheets = await readPdf(printed);
  const text = sheets.map((sheet) => sheet.text.replace(/\s+/g, ' ')).join(' ');
  for (const said of ['Sample District learns together', 'Fictional.', 'Goal 1:', 'All activities', 'Line by line'])
    expect(text).toContain(said);
  for (const said of ['Write your plan', 'Open a file', 'What the check says', 'Add: goal'])
    expect(text).not.toContain(said);
  for (const { scale } of sheets) expect(scale).toBeCloseTo(1, 3);
  expect((await readTold(printed)).isTagged).toBe(true);
});

describe('axe-core finds nothing wrong', () => {
  test.each(['light', 'dark'] as const)(
    'empty, filled, with problems, wide and on a phone: %s',
    async (colorScheme) => {
      const page = await open({ colorScheme });
      await page.locator('#field-title').waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
      await writePlan(page);
      await add(page, 'activities-0-sessions');
      await add(page, 'goals');
      await write(page, { 'goals-1-by': '2020-01-01', 'budget-0-budgeted': '12.5k', 'contact-email': 'nobody' });
      for (const summary of await page.locator('.field-fold > summary, .provenance-fields > summary').all())
        await summary.evaluate((element: HTMLElement) => element.click());
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 800 });
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await tooWide(page)).toBeLessThanOrEqual(0);
      await page.getByRole('button', { name: 'See the plan' }).click();
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await tooWide(page)).toBeLessThanOrEqual(0);
    },
  );
});

test('the page says what to do in a browser that runs no scripts', async () => {
  const page = await open({ javaScriptEnabled: false });
  expect(await page.locator('.builder-head').innerText()).toContain('Write the plan as a file in the folder plans');
});

test('its scripts weigh at most 120 KB before files are read or written', () => {
  expect(scriptWeight('write-your-plan')).toBeLessThanOrEqual(120 * 1024);
});
