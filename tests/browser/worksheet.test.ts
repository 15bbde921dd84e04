import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { largestFile, refusals } from '../../src/model/worksheet/opened.ts';
import { toolsSite } from '../support/sites.ts';
import { tabTo } from './support/keys.ts';
import { readPdf } from './support/pdf.ts';
import { serveSites } from './support/served.ts';
import { choose, downloaded, everyAnswer, filled, fillIn, kept, press } from './support/sheet.ts';
import { accessibilityProblems } from './support/watched-page.ts';

const sites = serveSites();
const everything = 'lenses/everything/';

const open = (path = everything, options: BrowserContextOptions = {}) =>
  sites.open(toolsSite, path, { reducedMotion: 'reduce', ...options });

/** The same page in another tab of the same browser. */
async function secondTab(page: Page): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.goto(page.url());
  return tab;
}

/** Opens the page anew in a browser whose storage was changed before any script ran. */
async function openWith(change: () => void, path = everything): Promise<Page> {
  const page = await open(path);
  await page.addInitScript(change);
  await page.reload();
  return page;
}

const list = (page: Page) => page.locator('[data-choose-sheet]');
const alert = (page: Page) => page.locator('.sheet-alert');
const complaint = (page: Page) => page.locator('.sheet-complaint');
const status = (page: Page) => page.locator('.sheet-status');

/** Whether leaving the page is asked about. */
async function warnsBeforeLeaving(page: Page): Promise<boolean> {
  const asked = page.waitForEvent('dialog', { timeout: 2000 }).then(
    async (dialog) => {
      await dialog.dismiss();
      return dialog.type() === 'beforeunload';
    },
    () => false,
  );
  await page.close({ runBeforeUnload: true });
  return asked;
}

describe('what is typed', () => {
  test('is there after a reload, and after the tab was closed and opened again', async () => {
    const page = await open();
    await fillIn(page, everyAnswer);
    expect(await filled(page)).toEqual(everyAnswer);
    await page.reload();
    expect(await filled(page)).toEqual(everyAnswer);
    const tab = await page.context().newPage();
    await page.close();
    await tab.goto(page.url());
    expect(await filled(tab)).toEqual(everyAnswer);
    expect(
      Object.keys(await kept(tab)).filter((key) => !key.startsWith('hornbook:/toolbox/:lenses/everything:')),
    ).toEqual([]);
  });

  test('shows at once in another tab, and no tab writes over what another one wrote', async () => {
    const page = await open();
    const tab = await secondTab(page);
    await fillIn(page, { coach: 'A role', here: 'low', proof_work: 'yes' });
    await expect.poll(() => filled(tab)).toEqual({ coach: 'A role', here: 'low', proof_work: 'yes' });
    await fillIn(tab, { story: 'Three words here', log_1_value: '4' });
    await fillIn(page, { notes: 'Both', log_2_value: '5' });
    await press(page, 'Add a row');
    await fillIn(page, { log_5_when: 'Fifth' });
    const all = {
      ...{ coach: 'A role', here: 'low', proof_work: 'yes', story: 'Three words here', notes: 'Both' },
      ...{ log_1_value: '4', log_2_value: '5', log_5_when: 'Fifth' },
    };
    await expect.poll(() => filled(tab)).toEqual(all);
    await expect.poll(() => filled(page)).toEqual(all);
    await press(page, 'Take back');
    await expect.poll(() => filled(tab).then(({ here }) => here)).toBeUndefined();
  });

  test('is sent nowhere, and stays text', async () => {
    const page = await open();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await fillIn(page, { coach: '<img src=x onerror="globalThis.broken=1">' });
    await page.getByLabel('Name of this sheet').fill('<img src=x onerror="globalThis.broken=1">');
    for (const place of ['here', 'there', 'elsewhere']) await fillIn(page, { [place]: 'middle' });
    await page.locator('.sheet-results svg').waitFor();

    expect(await page.evaluate(() => 'broken' in globalThis)).toBe(false);
    expect(await page.locator('.worksheet img').count()).toBe(0);
    expect(requests.every((url) => new URL(url).pathname.startsWith('/toolbox/_astro/'))).toBe(true);
  });
});

describe('several sheets', () => {
  test('are begun, named, chosen and deleted, and none is lost', async () => {
    const page = await open();
    await fillIn(page, { coach: 'First' });
    await press(page, 'New sheet');
    expect(await filled(page)).toEqual({});
    await page.getByLabel('Name of this sheet').fill('Grade 4');
    await fillIn(page, { coach: 'Second', log_1_when: 'x' });
    const tab = await secondTab(page);
    await press(tab, 'New sheet');
    await fillIn(tab, { coach: 'Third' });

    await expect.poll(() => list(page).locator('option').allInnerTexts()).toHaveLength(3);
    const names = await list(page).locator('option').allInnerTexts();
    expect(names.map((name) => name.replace(/, .*/, ''))).toEqual(['Sheet 1', 'Grade 4', 'Sheet 3']);
    for (const name of names) expect(name).toMatch(/, [A-Z][a-z]+ \d{1,2}, \d{4}$/);
    for (const [index, coach] of ['First', 'Second', 'Third'].entries()) {
      await list(page).selectOption({ index });
      expect((await filled(page))['coach']).toBe(coach);
    }
    await list(page).selectOption({ index: 1 });
    await page.reload();
    expect(await filled(page)).toEqual({ coach: 'Second', log_1_when: 'x' });

    await press(page, 'Delete this sheet');
    await press(page, 'Delete it');
    await expect.poll(() => list(page).locator('option').count()).toBe(2);
    expect(Object.values(await kept(page)).join(' ')).not.toContain('Second');
    await expect.poll(() => list(tab).locator('option').count()).toBe(2);
  });

  test('are cleared only after a question', async () => {
    const page = await open();
    await fillIn(page, everyAnswer);
    await press(page, 'Clear this sheet');
    expect(await page.locator('dialog').innerText()).toContain('“Sheet 1”');
    await page.keyboard.press('Escape');
    expect(await filled(page)).toEqual(everyAnswer);
    await press(page, 'Clear this sheet');
    await press(page, 'Keep it');
    expect(await filled(page)).toEqual(everyAnswer);
    await press(page, 'Clear this sheet');
    await press(page, 'Clear it');
    await expect.poll(() => filled(page)).toEqual({});
    expect(await status(page).innerText()).toBe('“Sheet 1” was cleared.');
    await page.reload();
    expect(await filled(page)).toEqual({});
  });
});

describe('a browser that does not keep it', () => {
  const full = (): void => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  };
  const refused = (): void => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
  };
  const none = (): void => {
    for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { value: null });
  };

  test.each([
    ['has no room left', full, 'no room left'],
    ['refuses', refused, 'does not let the page keep'],
    ['has no storage', none, 'does not let the page keep'],
  ])('because it %s says so at once, keeps working and warns before the page is left', async (_, change, says) => {
    const page = await openWith(change);
    expect(await alert(page).innerText()).toContain(says);
    expect(await page.locator('.sheet-kept').isVisible()).toBe(false);
    await page.locator('[name="coach"]').click();
    await page.keyboard.type('A role');
    await fillIn(page, { here: 'low', there: 'middle', elsewhere: 'high' });
    await page.locator('.sheet-results svg').waitFor();
    const { text } = await downloaded(page, 'Download all sheets now');
    expect(JSON.parse(text)).toMatchObject({ sheets: [{ answers: { coach: 'A role', here: 'low' } }] });
    await page.keyboard.type('More');
    await fillIn(page, { coach: 'A role and more' });
    expect(await warnsBeforeLeaving(page)).toBe(true);
  });

  test('asks nothing once everything was downloaded, and never where all is kept', async () => {
    const downloadedAll = await openWith(full);
    await downloadedAll.locator('[name="coach"]').click();
    await downloadedAll.keyboard.type('A role');
    await downloaded(downloadedAll, 'Download all sheets now');
    expect(await warnsBeforeLeaving(downloadedAll)).toBe(false);

    const all = await open();
    await all.locator('[name="coach"]').click();
    await all.keyboard.type('A role');
    expect(await alert(all).innerText()).toBe('');
    expect(await warnsBeforeLeaving(all)).toBe(false);
  });

  test('says so while it has no room, and takes up what waited when there is room again', async () => {
    const page = await open();
    await fillIn(page, { coach: 'Before' });
    await page.evaluate(() => {
      Object.assign(globalThis, { known: Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem') });
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await fillIn(page, { coach: 'After', notes: 'Waits' });
    expect(await alert(page).innerText()).toContain('no room left');
    await page.evaluate(() => {
      const { known } = globalThis as unknown as { readonly known: PropertyDescriptor };
      Object.defineProperty(Storage.prototype, 'setItem', known);
    });
    await fillIn(page, { story: 'There is room' });
    expect(await alert(page).innerText()).toBe('');
    await page.reload();
    expect(await filled(page)).toEqual({ coach: 'After', notes: 'Waits', story: 'There is room' });
  });
});

describe('a file', () => {
  test.each([
    ['Download all sheets, to open again', 'everything sheets.json'],
    ['Download this sheet for a spreadsheet', 'everything - Sheet 1.csv'],
  ])('made by “%s” opens again as it was', async (button, fileName) => {
    const page = await open();
    await fillIn(page, everyAnswer);
    const file = await downloaded(page, button);
    expect(file.name).toBe(fileName);
    await press(page, 'Clear this sheet');
    await press(page, 'Clear it');
    await expect.poll(() => filled(page)).toEqual({});
    await choose(page, file.name, file.text);
    await expect.poll(() => filled(page)).toEqual(everyAnswer);
    expect(await status(page).innerText()).toBe('“Sheet 1” was opened.');
    expect(await complaint(page).innerText()).toBe('');
    expect(await list(page).locator('option').count()).toBe(2);
    await page.reload();
    expect(await filled(page)).toEqual(everyAnswer);
  });

  test('has the form that other programs rely on', async () => {
    const page = await open();
    await fillIn(page, { coach: 'A', here: 'low', proof_work: 'yes', access_arts_all: 'most', log_2_done: 'yes' });
    const json = await downloaded(page, 'Download all sheets, to open again');
    expect(JSON.parse(json.text)).toEqual({
      ...{ format: 'hornbook-sheet', version: 1, tool: 'lenses/everything', title: 'Everything a sheet may have' },
      sheets: [
        {
          name: 'Sheet 1',
          answers: {
            ...{ coach: 'A', here: 'low', proof: ['work'], access: { arts: { all: 'most' } } },
            log: [{}, { done: true }],
          },
        },
      ],
    });
    const csv = await downloaded(page, 'Download this sheet for a spreadsheet');
    expect(csv.text.replace(/^\ufeff/, '').split('\r\n')).toEqual([
      'group,field,row,column,answer',
      'Words,Coach,,,A',
      'Choices,Here,,,Not yet',
      'Choices,Proof,,,Student work',
      'Tables,Who has this here?,Arts,All students,Most do',
      'Tables,Measurements,2,Done,yes',
      '',
    ]);
  });

  test('that cannot be opened is refused in a sentence, and nothing changes', async () => {
    const page = await open();
    await fillIn(page, { coach: 'Mine' });
    const before = await kept(page);
    const sheet = { format: 'hornbook-sheet', version: 1, tool: 'lenses/everything', title: 'T' };
    const json = (more: object) => JSON.stringify({ ...sheet, sheets: [{ name: 'S', answers: {} }], ...more });
    const cases = [
      ['letter.txt', 'Dear colleague', refusals.notASheet],
      ['broken.json', json({}).slice(0, 40), refusals.broken],
      ['large.json', ' '.repeat(largestFile + 1), refusals.tooLarge],
      ['later.json', json({ version: 2 }), refusals.otherVersion],
      [
        'other.json',
        json({ tool: 'lenses/student', title: 'About one student' }),
        refusals.otherTool('About one student'),
      ],
      ['unfit.json', json({ sheets: [{ name: 'S', answers: { here: 'superb' } }] }), refusals.unfit('Here')],
      ['unfit.csv', 'group,field,row,column,answer\nChoices,Here,,,superb\n', refusals.unfit('Here')],
    ] as const;
    for (const [name, text, refusal] of cases) {
      await choose(page, name, text);
      await expect.poll(() => complaint(page).innerText(), { message: name }).toBe(refusal);
      expect(await kept(page)).toEqual(before);
      expect(await filled(page)).toEqual({ coach: 'Mine' });
    }
    expect(await complaint(page).getAttribute('role')).toBe('alert');
  });
});

describe('an answer that does not fit', () => {
  test('stays as it was typed, and its field says what it takes, beside it and aloud', async () => {
    const page = await open();
    await page.locator('[name="count"]').fill('many');
    await page.keyboard.press('Tab');
    expect(await page.locator('#error-count').innerText()).toBe('“Count” takes a number, such as 12 or 3.5.');
    expect(await page.locator('.sheet-announce').textContent()).toBe('“Count” takes a number, such as 12 or 3.5.');
    expect(await page.locator('[name="count"]').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('[name="count"]').getAttribute('aria-describedby')).toContain('error-count');
    await page.reload();
    expect(await page.locator('[name="count"]').inputValue()).toBe('many');
    expect(await page.locator('#error-count').isVisible()).toBe(true);
    await page.locator('[name="count"]').fill('12');
    expect(await page.locator('#error-count').isVisible()).toBe(false);
    expect(await page.locator('[name="count"]').getAttribute('aria-invalid')).toBeNull();
  });

  test.each([
    ['share', '101', '“Share” takes a percent from 0 to 100, such as 45.'],
    ['cost', 'much', '“Cost” takes an amount in dollars, such as $1,200.'],
    ['story', 'Two words', '“Story” takes 3 words or more. There are 2.'],
    ['proof_work', 'yes', '“Proof” takes 2 answers or more. So far there is 1.'],
    ['log_1_when', 'Monday', '“Measurements” takes 3 filled rows or more. So far there is 1.'],
    ['log_2_value', 'some', '“Number” in row “2” takes a number, such as 12 or 3.5.'],
  ])('in %s is named', async (place, text, message) => {
    const page = await open();
    await fillIn(page, { [place]: text });
    await page.locator('[name="coach"]').focus();
    expect(await page.locator('.sheet-error:visible').innerText()).toContain(message);
  });

  test('is found where two must differ, whichever is written last', async () => {
    const page = await open();
    await fillIn(page, { assessor: 'Ms. Lee', coach: 'ms. lee' });
    await page.locator('[name="notes"]').focus();
    expect(await page.locator('#error-assessor').innerText()).toBe('“Assessor” must not be the same as “Coach”.');
    await fillIn(page, { coach: 'Mr. Diaz' });
    expect(await page.locator('#error-assessor').isVisible()).toBe(false);
  });

  test('of half a date is said', async () => {
    const page = await open();
    await page.locator('[name="day"]').click();
    await page.keyboard.type('02');
    await page.locator('[name="coach"]').focus();
    expect(await page.locator('#error-day').innerText()).toContain('takes a day of the calendar');
  });

  test('counts its words as they are written', async () => {
    const page = await open();
    await page.locator('[name="story"]').pressSequentially('one two');
    expect(await page.locator('[data-count="story"]').innerText()).toBe('2 words');
  });
});

describe('what comes of it', () => {
  const ratings = { here: 'low', there: 'middle', elsewhere: 'high' };

  test('is a table and a chart of the ratings, with what to try where one is low', async () => {
    const page = await open();
    expect(await page.locator('.sheet-results').isVisible()).toBe(false);
    expect(await page.locator('.sheet-practices').isVisible()).toBe(false);
    await fillIn(page, ratings);
    const chart = page.locator('.sheet-results svg');
    await chart.waitFor();
    // The outline of the series, and not its markers alone.
    await expect
      .poll(() => chart.locator('path[stroke="var(--chart-1)"][stroke-width="2.5"]').first().getAttribute('d'))
      .toMatch(/^M.*L.*L.*/);
    await expect
      .poll(() => page.locator('.sheet-results tbody tr').allInnerTexts())
      .toEqual(['Here\tNot yet', 'There\tIn part', 'Elsewhere\tIn full']);
    expect(await page.locator('.sheet-results figcaption').innerText()).toContain('1 Not yet, 2 In part, 3 In full.');
    expect(await page.locator('.sheet-practices').innerText()).toContain('Begin small');
    await fillIn(page, { here: 'middle' });
    await expect.poll(() => page.locator('.sheet-practices').isVisible()).toBe(false);
    expect(await page.evaluate(() => typeof Path2D)).toBe('function');
  });

  test('is compared with another sheet, also in words', async () => {
    const page = await open();
    await fillIn(page, ratings);
    await press(page, 'New sheet');
    await fillIn(page, { here: 'high', there: 'middle' });
    await page.getByLabel('Compare with').selectOption({ index: 1 });
    await expect
      .poll(() => page.locator('.sheet-results tbody tr').allInnerTexts())
      .toEqual([
        'Here\tIn full\tNot yet\t2 levels higher',
        'There\tIn part\tIn part\tthe same',
        'Elsewhere\tnot rated\tIn full\tcannot be compared',
      ]);
    await fillIn(page, { elsewhere: 'middle' });
    const chart = page.locator('.sheet-results svg');
    await chart.waitFor();
    await expect.poll(() => chart.textContent()).toMatch(/Sheet 2[\s\S]*Sheet 1/);
  });

  test('counts what was chosen and names the part with the fewest', async () => {
    const page = await open();
    await fillIn(page, { access_arts_all: 'most', access_sports_all: 'most', access_arts_newcomers: 'few' });
    const summary = page.locator('.sheet-counts');
    await expect
      .poll(() => summary.locator('tbody tr').allInnerTexts())
      .toEqual(['All students\t2\t0', 'Newcomers\t0\t1']);
    expect(await summary.innerText()).toContain('Fewest “Most do”: Newcomers, 0 of 2.');
  });

  test('is a run chart of a table, without what is no number', async () => {
    const page = await open();
    for (const row of [1, 2, 3, 4])
      await fillIn(page, { [`log_${row}_when`]: `W${row}`, [`log_${row}_value`]: `${row}` });
    await press(page, 'Add a row');
    await fillIn(page, { log_5_when: 'W5', log_5_value: '5' });
    const chart = page.locator('.sheet-chart');
    await expect
      .poll(() => chart.locator('figcaption').innerText())
      .toBe('The median is 3. A trend: five points or more in a row going up, from W1 to W5.');
    await fillIn(page, { log_3_value: 'three' });
    await expect
      .poll(() => chart.locator('figcaption').innerText())
      .toBe('The median is 3. There is no shift and no trend.');
    await expect.poll(() => chart.locator('svg').textContent()).not.toContain('W3');
  });
});

describe('on paper', () => {
  const long = Array.from({ length: 120 }, (_, index) => `Sentence ${index + 1} of a long answer.`).join('\n');
  const textOf = async (page: Page) => {
    const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
    for (const { scale } of sheets) expect(scale).toBeCloseTo(1, 3);
    return { pages: sheets.length, text: sheets.map(({ text }) => text).join('\n') };
  };

  test('everything typed is printed whole, over as many sheets as it takes', async () => {
    const page = await open();
    await fillIn(page, { ...everyAnswer, notes: long });
    const { pages, text } = await textOf(page);
    expect(pages).toBeGreaterThan(3);
    for (const part of [
      'The <b>coach</b>',
      'Sentence 1 of',
      'Sentence 120 of',
      '$1,200',
      'November 26, 2026',
      'Week 3',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('Download');
  });

  test('an empty sheet has lines, boxes and rows to write on', async () => {
    const page = await open();
    await page.setViewportSize({ width: 720, height: 960 });
    await page.emulateMedia({ media: 'print' });
    const lines = page.locator('[data-field="story"] .answer-lines > span');
    expect(await lines.count()).toBe(5);
    const millimetre = 96 / 25.4;
    for (const line of await lines.all())
      expect((await line.boundingBox())?.height).toBeGreaterThanOrEqual(7.9 * millimetre);
    for (const cell of await page.locator('[data-field="log"] tbody td').all())
      expect((await cell.boundingBox())?.height).toBeGreaterThanOrEqual(8.9 * millimetre);
    for (const box of await page.locator('.sheet-options input').all())
      expect((await box.boundingBox())?.width).toBeGreaterThanOrEqual(3 * millimetre);
    expect(await page.locator('.sheet textarea:visible, .sheet select:visible').count()).toBe(0);
  });

  test('a discussion sheet has the questions and the ratings, and nothing that was noted', async () => {
    const page = await open('lenses/three-parts-check/');
    await fillIn(page, {
      'time-rating': 'level-1',
      'trust-rating': 'level-2',
      'use-rating': 'level-4',
      'time-notes': 'Secret',
    });
    await page.locator('.sheet-results svg').waitFor();
    await page.evaluate(() => (window.print = () => undefined));
    await press(page, 'Print a discussion sheet');
    const { pages, text } = await textOf(page);
    expect(pages).toBe(1);
    for (const part of ['Where do we differ most?', 'What do we do first?', 'Not yet', 'In full'])
      expect(text).toContain(part);
    for (const part of ['Secret', 'What shows it?', 'Put one hour']) expect(text).not.toContain(part);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect((await textOf(page)).text).toContain('Secret');
  });
});

describe('a sheet about a student', () => {
  const path = 'lenses/student/';

  test('is there after a reload, and gone with its tab', async () => {
    const page = await open(path);
    await fillIn(page, { gifts: 'Draws well' });
    await page.reload();
    expect(await filled(page)).toEqual({ gifts: 'Draws well' });
    expect(await kept(page)).toEqual({});
    const tab = await page.context().newPage();
    await page.close();
    await tab.goto(page.url());
    expect(await filled(tab)).toEqual({});
  });

  test('says so, asks for no name, and has none', async () => {
    const page = await open(path);
    expect(await page.locator('.sheet-kept').innerText()).toContain('gone when you close the tab');
    expect(await page.getByLabel('Name of this sheet').count()).toBe(0);
  });

  test('prints empty unless its writer says otherwise', async () => {
    const page = await open(path);
    await fillIn(page, { gifts: 'Draws well', asked: '2026-11-26' });
    const print = async () =>
      (await readPdf(await page.pdf({ preferCSSPageSize: true }))).map(({ text }) => text).join('\n');
    expect(await print()).not.toContain('Draws well');
    expect(await print()).not.toContain('November 26');
    await page.getByLabel('Print what I typed').check();
    expect(await print()).toContain('Draws well');
  });
});

test('all of it works with the keyboard alone', async () => {
  const page = await open();
  await tabTo(page, '[name="coach"]');
  await page.keyboard.type('A role');
  await tabTo(page, '[name="here"]');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  expect(await filled(page)).toEqual({ coach: 'A role', here: 'middle' });
  await tabTo(page, '[data-unset="here"]');
  await page.keyboard.press('Enter');
  expect(await filled(page)).toEqual({ coach: 'A role' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('here');
  await tabTo(page, '[name="log_1_when"]');
  await tabTo(page, '[data-add-row]');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('log_5_when');
  await tabTo(page, '[data-clear]');
  await page.keyboard.press('Enter');
  await tabTo(page, 'dialog [value="yes"]');
  await page.keyboard.press('Enter');
  await expect.poll(() => filled(page)).toEqual({});
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-clear'))).toBe(true);
});

describe.each(['light', 'dark'] as const)('in %s colours axe finds nothing wrong', (colorScheme) => {
  test('with the empty sheet, the full one, the wrong one and the question', async () => {
    const page = await open(everything, { colorScheme });
    expect(await accessibilityProblems(page)).toEqual([]);
    await fillIn(page, everyAnswer);
    await page.locator('.sheet-results svg').waitFor();
    await page.locator('.sheet-chart svg').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await fillIn(page, { count: 'many', log_2_value: 'some', proof_other: 'no', assessor: 'The <b>coach</b>' });
    await page.locator('[name="day"]').focus();
    await choose(page, 'letter.txt', 'Dear colleague');
    await expect.poll(() => complaint(page).innerText()).toBe(refusals.notASheet);
    expect(await page.locator('.sheet-error:visible').count()).toBe(4);
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(page, 'Clear this sheet');
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test('with a browser that keeps nothing', async () => {
    const page = await open(everything, { colorScheme });
    await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { value: null }));
    await page.reload();
    expect(await alert(page).isVisible()).toBe(true);
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});

test('without scripts the page reads, and has lines to write on', async () => {
  const page = await open(everything, { javaScriptEnabled: false });
  expect(await page.locator('noscript').innerText()).toContain('Print the page');
  expect(await page.locator('.answer-lines:visible').count()).toBeGreaterThan(5);
  expect(await page.locator('.worksheet button:visible, .sheet textarea:visible').count()).toBe(0);
});

test('the scripts of the page weigh at most 60 KB before a chart is drawn', async () => {
  const page = await open();
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => (name.endsWith('.js') ? [new URL(name).pathname] : [])),
  );
  const weights = scripts.map(
    (path) => gzipSync(readFileSync(join(toolsSite.folder, path.slice(toolsSite.base.length)))).length,
  );
  expect(scripts.length).toBeGreaterThan(1);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(60 * 1024);
});
