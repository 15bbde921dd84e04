import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { run } from '../support/commands.ts';
import { contentFolder } from '../support/content-folder.ts';
import { hornbookSite } from '../support/sites.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { workbook } from '../unit/import/support/workbook.ts';
import { checkSays, openAll, sayBlanks, saved, words, write } from './support/builder.ts';
import { readPdf } from './support/pdf.ts';
import { serveSites } from './support/served.ts';
import { readTold } from './support/tags.ts';
import { accessibilityProblems } from './support/watched-page.ts';

const sites = serveSites();

const open = (options: BrowserContextOptions = {}) =>
  sites.open(hornbookSite, 'tell-your-story/', { reducedMotion: 'reduce', ...options });

const status = (page: Page) => page.locator('.builder-status');
const complaint = (page: Page) => page.locator('.builder-bar ~ .builder-complaint');
const dialog = (page: Page) => page.getByRole('dialog', { name: 'What was read in' });
const value = (page: Page, id: string) => page.locator(`[id="field-tables-${id}-value"]`).inputValue();

async function choose(page: Page, name: string, contents: Uint8Array | string): Promise<void> {
  const buffer = Buffer.from(contents);
  const mimeType = 'application/octet-stream';
  await page.locator('.builder-bar input[type="file"]').setInputFiles({ name, mimeType, buffer });
}

const budget = workbook(
  {
    name: 'Budget',
    rows: [
      ['Professional learning, in thousands of dollars', null, null, null],
      [null, null, null, null],
      ['Category', '2019-20', '2020-21', 'Change in %'],
      ['Funding sources', null, null, null],
      ['Title II-A', 98.5, 99, 0.5],
      ['Local funds', 20, '12.5k', null],
      ['Total', 118.5, 111.5, -5],
      ['Uses', null, null, null],
      ['Instructional coaches', 100, 101, 1],
      ['Substitute teachers', 18.5, 'n/a', null],
    ],
  },
  { name: 'Notes', state: 'hidden', rows: [['kept by', 'the office']] },
);

/** Five school years, as they are copied out of a spreadsheet. */
const pasted = [
  'Spending\t2017-18\t2018-19\t2019-20\t2020-21\t2021-22',
  'By source',
  'Title II-A\t$51,000\t52,000\t53000\t54,000\t$55,000',
  'State\t20000\t20000\t20000\t25000\t25000',
  'District\t9000\t9000\t9000\t9000\t9000',
  'Total\t80000\t81000\t82000\t88000\t89000',
  'By use',
  'Coaching\t41000\t42000\t43000\t44000\t45000',
  'Courses and workshops\t20000\t20000\t20000\t25000\t25000',
  'Class-size reduction\t19000\t19000\t19000\t19000\t19000',
].join('\r\n');

test('a story of a district that was found, with a pasted table and three sentences, is two sheets and one file', async () => {
  const page = await open();
  await page.locator('#builder-finder-input').fill('north brunsw');
  await page.locator('#builder-finder [role="option"]').first().waitFor();
  await page.locator('#builder-finder-input').press('ArrowDown');
  await page.locator('#builder-finder-input').press('Enter');
  await page.getByRole('button', { name: 'Use these figures' }).click();
  await expect.poll(() => page.locator('#field-name').inputValue()).toContain('North Brunswick');
  await openAll(page);
  await page.getByText('Take amounts from a spreadsheet').click();
  await page.getByLabel('A table with its headings').fill(pasted);
  await page.getByRole('button', { name: 'Read this table' }).click();
  await dialog(page).getByRole('button', { name: 'Fill this in' }).click();
  await expect.poll(() => status(page).textContent()).toContain('6 rows of 5 school years are filled in.');
  await write(page, {
    ...{ title: words.title, whoWeAre: words.whoWeAre },
    ...{ 'challenge-text': words['challenge-text'], 'solution-text': words['solution-text'] },
    ...{ 'impact-text': words['impact-text'], 'contact-name': words['contact-name'], summary: words.summary },
  });
  await page.locator('#field-sources-add').click();
  const added = await page.locator('[id^="field-sources-"][id$="-title"]').count();
  await write(page, { [`sources-${added - 1}-title`]: 'Budget book of the district' });
  for (const table of ['bySource', 'byUse']) {
    await page.locator(`#field-all-${table}-source`).selectOption({ label: 'Budget book of the district' });
    await write(page, {
      [`all-${table}-at`]: 'p. 4',
      [`all-${table}-status`]: 'actual',
      [`all-${table}-kind`]: 'spent',
    });
  }
  await sayBlanks(page);
  expect(await checkSays(page)).toEqual([]);
  await page.frameLocator('.paper-frame').locator('svg.chart').waitFor();

  const printed = new Uint8Array(await page.pdf({ preferCSSPageSize: true, tagged: true }));
  const sheets = await readPdf(printed);
  expect(sheets.map(({ width, height }) => [width, height])).toEqual([
    [612, 792],
    [612, 792],
  ]);
  for (const { scale } of sheets) expect(scale).toBeCloseTo(1, 3);
  expect((await readTold(printed)).isTagged).toBe(true);
  const told = (text = ''): string => text.replace(/\s+/g, ' ').replace(/(Data story|N) · Last reviewed.*/, '');
  for (const text of ['North Brunswick', 'per-pupil expenditure', '$51,000', '$89,000', 'Courses and workshops'])
    expect(told(sheets[0]?.text)).toContain(text);
  for (const name of ['challenge-text', 'solution-text', 'impact-text'] as const)
    expect(told(sheets[1]?.text)).toContain(words[name]);

  const file = await saved(page, 'File for your site (YAML)');
  const content = contentFolder({
    'site.yaml': 'name: N\ndescription: D\norganization: { name: O }\n',
    [`stories/${file.name}`]: new TextDecoder().decode(file.bytes),
  });
  const out = temporaryFolder();
  const checked = await run('check', ['--content', content.root]);
  expect([checked.code, checked.stdout]).toEqual([0, 'No problems found.\n']);
  expect((await run('build', ['--content', content.root, '--out', join(out, 'site'), '--pdf'])).code).toBe(0);
  const id = file.name.replace('.yaml', '');
  const again = await readPdf(readFileSync(join(out, 'site/stories', id, `${id}.pdf`)));
  content.remove();
  expect(again.map(({ text }) => told(text))).toEqual(sheets.map(({ text }) => told(text)));
});

describe('a workbook', () => {
  test('shows what was understood, asks what amounts are counted in, and fills in what was chosen', async () => {
    const page = await open();
    await openAll(page);
    await choose(page, 'budget.xlsx', budget);
    await dialog(page).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await dialog(page).getByRole('status').textContent()).toBe(
      '4 rows of 2 school years are filled in. 1 row is left out.',
    );
    const text = await dialog(page).innerText();
    for (const sentence of [
      'Of budget.xlsx, the sheet “Budget” was read. Not read: “Notes” (hidden).',
      'Not read as an amount: “12.5k” in row 6, 2020-21. The check says what the cell takes.',
      'The file says: “Professional learning, in thousands of dollars”.',
      'Its heading names no school year.',
      'It is a total: the sheet sums the rows itself.',
    ])
      expect(text).toContain(sentence);
    await dialog(page).getByRole('button', { name: 'Fill this in' }).click();
    await expect
      .poll(() => dialog(page).getByRole('alert').textContent())
      .toBe('Say first what the amounts are counted in.');
    await dialog(page).getByLabel('Thousands of dollars').check();
    await dialog(page).getByLabel('Row 10, Substitute teachers: filled in as').selectOption('byUse/administration');
    await dialog(page).getByRole('button', { name: 'Fill this in' }).click();
    await dialog(page).waitFor({ state: 'detached' });

    expect(await value(page, 'bySource-0-amounts-2019-20')).toBe('$98,500');
    expect(await value(page, 'bySource-1-amounts-2020-21')).toBe('12.5k');
    expect(await value(page, 'byUse-0-amounts-2020-21')).toBe('$101,000');
    expect(await value(page, 'byUse-1-amounts-2020-21')).toBe('not reported');
    expect(await page.locator('#field-tables-byUse-1-name').inputValue()).toBe('Substitute teachers');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/^field-all-bySource/);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await page.locator('#field-tables-bySource').count()).toBe(0);
  });

  test('is asked about by keyboard alone, and Escape leaves everything as it was', async () => {
    const page = await open({ viewport: { width: 360, height: 800 }, colorScheme: 'dark' });
    await choose(page, 'budget.xlsx', budget);
    await dialog(page).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await dialog(page).evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    expect(await page.locator('#field-tables-bySource').count()).toBe(0);
    await choose(page, 'budget.xlsx', budget);
    await dialog(page).waitFor();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => dialog(page).getByLabel('Thousands of dollars').isChecked()).toBe(true);
    await dialog(page).getByRole('button', { name: 'Fill this in' }).focus();
    await page.keyboard.press('Enter');
    await openAll(page);
    await expect.poll(() => page.locator('#field-tables-bySource').count()).toBe(1);
  });
});

describe('other files', () => {
  test('of separated values, in the encoding and with the line ends of old programs, are read', async () => {
    const page = await open();
    await openAll(page);
    const text = 'Use;2019-20;2020-21\rCoaching – équipe;"1,200";1300\rTotal;1200;1300\r';
    await choose(
      page,
      'old.csv',
      Uint8Array.from(text, (letter) => (letter === '–' ? 0x96 : letter.charCodeAt(0))),
    );
    await dialog(page).getByRole('button', { name: 'Fill this in' }).click();
    expect(await value(page, 'byUse-0-amounts-2019-20')).toBe('$1,200');
    expect(await page.locator('#field-tables-byUse-0-name').inputValue()).toBe('Coaching – équipe');
  });

  test('the spreadsheet a story was saved as comes in again', async () => {
    const page = await open();
    await openAll(page);
    await choose(page, 'a.csv', 'Use,2019-20\nCoaching,1200\n');
    await dialog(page).getByRole('button', { name: 'Fill this in' }).click();
    await dialog(page).waitFor({ state: 'detached' });
    const { bytes } = await saved(page, 'Figures for a spreadsheet (CSV)');
    await page.getByRole('button', { name: 'Begin a new story' }).click();
    await choose(page, 'story.csv', bytes);
    await dialog(page).getByRole('button', { name: 'Fill this in' }).click();
    await dialog(page).waitFor({ state: 'detached' });
    expect(await value(page, 'byUse-0-amounts-2019-20')).toBe('$1,200');
  });

  test('a spending page fills the tables', async () => {
    const page = await open();
    await openAll(page);
    const file = readFileSync(join(import.meta.dirname, '../../content/spending/sample-district.yaml'));
    await choose(page, 'sample-district.yaml', file);
    await expect
      .poll(() => status(page).textContent())
      .toContain('The tables of the spending page stand in your story.');
    expect(await value(page, 'bySource-0-amounts-2021-22')).toBe('$171,400');
    expect(await page.locator('#field-fictional').isChecked()).toBe(true);
  });

  test.each([
    ['list.csv', 'a,b\nc,d\n', 'has no row of headings that was recognized'],
    ['plan.docx', 'PK\x03\x04', 'is cut off or damaged'],
    ['page.xls', '<html><table></table></html>', 'is a web page, whatever its name says'],
    ['empty.xlsx', '', 'is empty'],
    ['notes.yaml', '- a\n', 'is neither a data story nor a spending page'],
  ])('%s that is no table is refused in a sentence', async (name, contents, says) => {
    const page = await open();
    await choose(page, name, Buffer.from(contents, 'latin1'));
    await expect.poll(() => complaint(page).textContent()).toContain(says);
    expect(await complaint(page).textContent()).toMatch(/Nothing was changed\.$/);
    expect(await dialog(page).count()).toBe(0);
  });
});
