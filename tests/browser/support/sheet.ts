import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** Everything somebody could give on the sheet with every kind of answer, by the name of its place. */
export const everyAnswer: Readonly<Record<string, string>> = {
  ...{
    coach: 'The <b>coach</b>',
    assessor: '=HYPERLINK("x")',
    story: 'We tried "it", twice.',
    notes: 'One\nTwo — é 🙂',
  },
  ...{ day: '2026-11-26', count: '1,200', share: '45%', cost: '$1,200' },
  ...{ here: 'low', there: 'middle', elsewhere: 'high', next: 'change', proof_notes: 'yes', proof_other: 'yes' },
  ...{ access_arts_all: 'most', access_sports_all: 'few', access_arts_newcomers: 'few' },
  ...{ log_1_when: 'Week 1', log_1_value: '4', log_1_done: 'yes', log_1_by: '2026-12-01' },
  ...{ log_2_when: 'Week 2', log_2_value: '6', log_3_when: 'Week 3', log_3_value: '5' },
};

/** Fills places as a person does. */
export async function fillIn(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [place, text] of Object.entries(answers)) {
    const control = page.locator(`.sheet [name="${place}"]`);
    const kind = await control.first().evaluate((element) => (element as HTMLInputElement).type);
    if (kind === 'radio') await page.locator(`.sheet [name="${place}"][value="${text}"]`).check();
    else if (kind === 'checkbox') await control.setChecked(text === 'yes');
    else if (kind === 'select-one') await control.selectOption(text);
    else await control.fill(text);
  }
}

/** What stands on the sheet, by the names of its places; what is empty is left out. */
export async function filled(page: Page): Promise<Record<string, string>> {
  return page
    .locator('.sheet')
    .evaluate((sheet) =>
      Object.fromEntries(
        [...sheet.querySelectorAll<HTMLInputElement>('[name]')].flatMap(({ type, name, value, checked }) =>
          value === '' || (['radio', 'checkbox'].includes(type) && !checked) ? [] : [[name, value] as const],
        ),
      ),
    );
}

/** Presses a button by its name. */
export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** Presses a button and gives what it downloads. */
export async function downloaded(page: Page, name: string): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, name)]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** Chooses a file to open, as the page's own dialog would. */
export async function choose(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) };
  await page.locator('input[type="file"]').setInputFiles(file);
}

/** Everything the browser keeps for the page. */
export async function kept(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => Object.fromEntries(Object.entries(localStorage)) as Record<string, string>);
}
