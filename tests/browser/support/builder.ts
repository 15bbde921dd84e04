import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** A block of five school years, as a spreadsheet hands it over. */
export const blocks = {
  bySource: '$51,000\t52,000\t53000\t54,000\t$55,000\n20000\t20000\t20000\t25000\t25000\n9000\t9000\t9000\t9000\t9000',
  byUse:
    '$41,000\t42,000\t43000\t44,000\t$45,000\r\n20000\t20000\t20000\t25000\t25000\r\n19000\t19000\t19000\t19000\t19000',
  received: '61000\tn/a\t\t62000\t63000',
} as const;

/** Opens every part of the form. What is still loaded into its first part would move the others while they are pressed. */
export async function openAll(page: Page): Promise<void> {
  await page.locator('#builder-finder-input').waitFor();
  for (const part of await page.locator('details.builder-section').all())
    while ((await part.getAttribute('open')) === null) await part.locator('> summary').click();
}

/** Writes fields by their ids, as a person does. */
export async function write(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, text] of Object.entries(fields)) {
    const control = page.locator(`#field-${id}`);
    const isChoice = await control.evaluate((element) => element instanceof HTMLSelectElement);
    if (isChoice) await control.selectOption(text);
    else await control.fill(text);
    await control.blur();
  }
}

/** Pastes what a spreadsheet would put on the clipboard into the first cell of a table. */
export async function paste(page: Page, table: keyof typeof blocks, text: string = blocks[table]): Promise<void> {
  await page.locator(`[id^="field-tables-${table}-0-amounts"]`).first().focus();
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

/** Names the source of all that is written, which stands on one place of one work. */
export async function nameSource(page: Page): Promise<void> {
  await page.locator('#field-sources-add').click();
  await write(page, { 'sources-0-title': 'Budget book of the district' });
  for (const of of ['figures', 'bySource', 'byUse', 'received'])
    if (await page.locator(`#field-all-${of}-source`).count())
      await write(page, { [`all-${of}-source`]: 'source-1', [`all-${of}-at`]: 'p. 4' });
  for (const table of ['bySource', 'byUse', 'received'])
    await write(page, {
      [`all-${table}-status`]: 'actual',
      ...(table === 'received' ? {} : { [`all-${table}-kind`]: 'spent' }),
    });
}

/** Says of every blank cell that nobody reports it. A button goes once it was pressed. */
export async function sayBlanks(page: Page): Promise<void> {
  const buttons = page.locator('.fill-blanks');
  while ((await buttons.count()) > 0) await buttons.first().click();
}

/** Everything a whole story has but its tables. */
export const words = {
  title: 'Coaches help new teachers stay',
  name: 'Rural Small District',
  state: 'ME',
  whoWeAre: 'We are a small district of farms and two towns on the coast.',
  schoolYear: '2024-25',
  'figures-students-value': '1,204',
  'figures-teachers-value': '98.5',
  'figures-titleIEligiblePercent-value': '40.6%',
  'challenge-text': 'One new teacher in five left within two years.',
  'solution-text': 'Each new teacher works with a coach every week.',
  'impact-text': 'More of them stay now than before.',
  'contact-name': 'Office of Learning',
  summary: 'Coaches help new teachers stay in a small district.',
} as const;

/** Writes a whole story, in which the check finds nothing. */
export async function writeStory(page: Page): Promise<void> {
  await openAll(page);
  await write(page, words);
  await page.getByRole('button', { name: 'Make tables of 5 years' }).click();
  for (const table of ['bySource', 'byUse', 'received'] as const) await paste(page, table);
  await sayBlanks(page);
  await nameSource(page);
}

/** Presses a button and gives the files it downloads. */
export async function saved(page: Page, name: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
}

/** What the check says, a line each. */
export async function checkSays(page: Page): Promise<readonly string[]> {
  return page.locator('.issues .issue-words').allInnerTexts();
}
