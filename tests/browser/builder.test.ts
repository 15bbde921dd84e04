import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Download, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { troubles } from '../../src/client/worksheet/sentences.ts';
import { run } from '../support/commands.ts';
import { contentFolder } from '../support/content-folder.ts';
import { hornbookSite } from '../support/sites.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { checkSays, openAll, paste, saved, sayBlanks, words, write, writeStory } from './support/builder.ts';
import { tabTo } from './support/keys.ts';
import { readPdf } from './support/pdf.ts';
import { scriptWeight } from './support/script-weight.ts';
import { serveSites } from './support/served.ts';
import { readTold } from './support/tags.ts';
import { accessibilityProblems } from './support/watched-page.ts';

const sites = serveSites();

const open = (options: BrowserContextOptions = {}) =>
  sites.open(hornbookSite, 'tell-your-story/', { reducedMotion: 'reduce', ...options });

const status = (page: Page) => page.locator('.builder-status');
const complaint = (page: Page) => page.locator('.builder-complaint');
const paper = (page: Page) => page.frameLocator('.paper-frame');

/** The page in a browser whose storage was changed before any script ran. */
async function openWith(change: () => void): Promise<Page> {
  const page = await open();
  await page.addInitScript(change);
  await page.reload();
  return page;
}

describe('a story', () => {
  test('is written, printed on two sheets, and passes the check as one file, which builds to the same sheets', async () => {
    const page = await open();
    await writeStory(page);
    expect(await checkSays(page)).toEqual([]);
    await paper(page).locator('svg.chart').waitFor();

    const printed = new Uint8Array(await page.pdf({ preferCSSPageSize: true, tagged: true }));
    const sheets = await readPdf(printed);
    expect(sheets.map(({ width, height }) => [width, height])).toEqual([
      [612, 792],
      [612, 792],
    ]);
    for (const { scale } of sheets) expect(scale).toBeCloseTo(1, 3);
    expect((await readTold(printed)).isTagged).toBe(true);
    for (const text of [words.title, words.whoWeAre, '1,204', '$51,000', '$55,000', 'not reported'])
      expect(sheets[0]?.text.replace(/\s+/g, ' ')).toContain(text);
    for (const text of [words['challenge-text'], words['solution-text'], words['impact-text'], 'Office of Learning'])
      expect(sheets[1]?.text.replace(/\s+/g, ' ')).toContain(text);

    const file = await saved(page, 'File for your site (YAML)');
    expect(file.name).toBe('coaches-help-new-teachers-stay.yaml');
    const content = contentFolder({
      'site.yaml': 'name: N\ndescription: D\norganization: { name: O }\n',
      [`stories/${file.name}`]: new TextDecoder().decode(file.bytes),
    });
    const out = temporaryFolder();
    const checked = await run('check', ['--content', content.root]);
    expect([checked.code, checked.stdout]).toEqual([0, 'No problems found.\n']);
    const built = await run('build', ['--content', content.root, '--out', join(out, 'site'), '--pdf']);
    expect(built.code).toBe(0);
    const story = join(out, 'site/stories/coaches-help-new-teachers-stay');
    const again = await readPdf(readFileSync(join(story, 'coaches-help-new-teachers-stay.pdf')));
    content.remove();

    // The foot says where the sheet comes from, which differs.
    const told = (text = ''): string => text.replace(/\s+/g, ' ').replace(/(Data story|N) · Last reviewed.*/, '');
    expect(again.map(({ text }) => told(text))).toEqual(sheets.map(({ text }) => told(text)));
  });

  test('is there after a reload, and in another tab at once; no tab writes over what another one wrote', async () => {
    const page = await open();
    await openAll(page);
    await write(page, { title: 'Kept', 'challenge-text': 'One.' });
    await page.reload();
    await expect.poll(() => page.locator('#field-title').inputValue()).toBe('Kept');
    const tab = await page.context().newPage();
    await tab.goto(page.url());
    await openAll(tab);
    await write(tab, { 'solution-text': 'Two.' });
    await openAll(page);
    await expect.poll(() => page.locator('#field-solution-text').inputValue()).toBe('Two.');
    await write(page, { 'impact-text': 'Three.' });
    await expect.poll(() => tab.locator('#field-impact-text').inputValue()).toBe('Three.');
    await tab.reload();
    await expect.poll(() => tab.locator('#field-challenge-text').inputValue()).toBe('One.');
  });

  test('is undone and done again, by buttons and by keys', async () => {
    const page = await open();
    await write(page, { title: 'First' });
    await write(page, { name: 'District' });
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await page.locator('#field-name').inputValue()).toBe('');
    await page.locator('#field-title').focus();
    await page.keyboard.press('Control+z');
    expect(await page.locator('#field-title').inputValue()).toBe('');
    await page.keyboard.press('Control+Shift+z');
    await page.keyboard.press('Control+y');
    expect(await page.locator('#field-name').inputValue()).toBe('District');
    await page.getByRole('button', { name: 'Begin a new story' }).click();
    expect(await page.locator('#field-title').inputValue()).toBe('');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await page.locator('#field-title').inputValue()).toBe('First');
  });

  test('is sent nowhere, and stays text', async () => {
    const page = await open();
    // By then the preview has the style sheets it is made with.
    await paper(page).locator('.sheet').first().waitFor();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const markup = '<img src=x onerror=globalThis.broken=1>';
    await openAll(page);
    await write(page, { title: markup, 'impact-text': markup });
    await expect.poll(() => paper(page).locator('.sheet-title').first().textContent()).toBe(markup);
    expect(await page.evaluate(() => 'broken' in globalThis)).toBe(false);
    expect(await paper(page).locator('img').count()).toBe(0);
    expect(requests.filter((url) => !new URL(url).pathname.startsWith('/_astro/') && !url.startsWith('data:'))).toEqual(
      [],
    );
  });

  test('opens again from its own file, and other files are refused in a sentence', async () => {
    const page = await open();
    await writeStory(page);
    const file = await saved(page, 'Story, to open here again');
    await page.getByRole('button', { name: 'Begin a new story' }).click();
    const input = page.locator('.builder-bar input[type="file"]');
    await input.setInputFiles({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.bytes) });
    await expect.poll(() => page.locator('#field-title').inputValue()).toBe(words.title);
    expect(await checkSays(page)).toEqual([]);
    await input.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{"format":') });
    await expect.poll(() => complaint(page).textContent()).toContain('Nothing was');
    await input.setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('Dear district') });
    await expect.poll(() => complaint(page).textContent()).toBe('This file is no PDF. Nothing was changed.');
    await input.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('\x89PNG', 'latin1') });
    await expect
      .poll(() => complaint(page).textContent())
      .toBe('a.png is a picture: a table is read from .xlsx or .csv, or from cells you paste. Nothing was changed.');
    expect(await page.locator('#field-title').inputValue()).toBe(words.title);
  });
});

test('a district is found by its name, its figures are accepted with their sources, and pass the check', async () => {
  const page = await open();
  const finder = page.locator('#builder-finder-input');
  await finder.fill('north brunsw');
  await page.locator('#builder-finder [role="option"]').first().waitFor();
  await finder.press('ArrowDown');
  await finder.press('Enter');
  await page.getByRole('button', { name: 'Use these figures' }).click();
  await expect.poll(() => page.locator('#field-name').inputValue()).toContain('North Brunswick');
  expect(await page.locator('#field-state').inputValue()).toBe('NJ');
  await openAll(page);
  await write(page, {
    title: words.title,
    whoWeAre: words.whoWeAre,
    'challenge-text': words['challenge-text'],
    'solution-text': words['solution-text'],
    'impact-text': words['impact-text'],
    'contact-name': 'Office of Learning',
    summary: words.summary,
  });
  // Money received is no spending: the tables of spending stay blank, and are said to be not reported.
  await sayBlanks(page);
  expect(await checkSays(page)).toEqual([]);
  const spending = await page
    .locator('[id^="field-tables-byUse-"][id$="-value"]')
    .evaluateAll((cells) => cells.map((cell) => (cell as HTMLInputElement).value));
  expect(new Set(spending)).toEqual(new Set(['not reported']));
  const sheet = await paper(page).locator('.sheet').first().innerText();
  expect(sheet).toContain('per-pupil expenditure');
  const printed = await readPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true, tagged: true })));
  expect(printed).toHaveLength(2);
  const file = await saved(page, 'File for your site (YAML)');
  const content = contentFolder({
    'site.yaml': 'name: N\ndescription: D\norganization: { name: O }\n',
    [`stories/${file.name}`]: new TextDecoder().decode(file.bytes),
  });
  const checked = await run('check', ['--content', content.root]);
  content.remove();
  expect([checked.code, checked.stdout]).toEqual([0, 'No problems found.\n']);
});

describe('storage', () => {
  test('that is refused is said, and everything else works', async () => {
    const page = await openWith(() => {
      Object.defineProperty(window, 'localStorage', { get: () => null });
    });
    await expect.poll(() => page.locator('.builder-alert').textContent()).toBe(troubles.refused);
    await write(page, { title: 'Here' });
    await expect.poll(() => paper(page).locator('.sheet-title').first().textContent()).toBe('Here');
  });

  test('that is full is said once it is', async () => {
    const page = await openWith(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await write(page, { title: 'Here' });
    await expect.poll(() => page.locator('.builder-alert').textContent()).toBe(troubles.full);
  });
});

describe('what is wrong', () => {
  test('stands beside the field once it was left, in the words of the check, and is said', async () => {
    const page = await open();
    expect(await page.locator('.field-problems').count()).toBe(0);
    await write(page, { title: 'A'.repeat(70) });
    const title = page.locator('#field-title');
    expect(await title.getAttribute('aria-invalid')).toBe('true');
    const described = (await title.getAttribute('aria-describedby')) ?? '';
    const problem = page.locator(`#${described.split(' ').at(-1) ?? ''}`);
    expect(await problem.textContent()).toContain('This text has 70 characters; 60 fit on the sheet.');
    await expect.poll(() => status(page).textContent()).toContain('This text has 70 characters; 60 fit on the sheet.');
    await write(page, { title: 'Short' });
    expect(await title.getAttribute('aria-invalid')).toBeNull();
  });

  test('in a pasted block is named by its cell, with what the cell takes; the rest is read', async () => {
    const page = await open();
    await openAll(page);
    await page.getByRole('button', { name: 'Make tables of 5 years' }).click();
    await paste(page, 'bySource', '$1,2O4\t12.5k\t(3,000)\t—\t7');
    const cells = page.locator('[id^="field-tables-bySource-0-amounts"][id$="-value"]');
    expect(await cells.evaluateAll((all) => all.map((cell) => (cell as HTMLInputElement).value))).toEqual([
      ...['$1,2O4', '12.5k', '(3,000)', '—', '$7'],
    ]);
    expect(await cells.evaluateAll((all) => all.map((cell) => cell.getAttribute('aria-invalid')))).toEqual([
      ...['true', 'true', 'true', 'true', 'true'],
    ]);
    const told = await page.locator('#field-tables-bySource-problems').innerText();
    for (const text of ['$1,2O4', '12.5k', '(3,000)', '—']) expect(told).toContain(`"${text}" is not a plain number.`);
    expect(await paper(page).locator('body').innerText()).not.toContain('1,2O4');
  });

  test('has a way to its field, which opens the part it stands in', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Go there: Summary' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-summary');
  });
});

describe('a logo', () => {
  const input = '#field-logo input[type="file"]';
  const svg = (inside: string) =>
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100">${inside}</svg>`);

  test('stands on both sheets, and goes along with the file for the site', async () => {
    const page = await open();
    const drawn = svg('<rect width="300" height="100" fill="#1d4e79"/>');
    await page.locator(input).setInputFiles({ name: 'Our Logo.svg', mimeType: 'image/svg+xml', buffer: drawn });
    await write(page, { 'logo-alt': 'A blue field' });
    await expect.poll(() => paper(page).locator('img.sheet-logo').count()).toBe(2);
    await page.reload();
    await expect.poll(() => paper(page).locator('img.sheet-logo').count()).toBe(2);
    await write(page, { title: words.title });
    const files: Download[] = [];
    page.on('download', (file) => files.push(file));
    await page.getByRole('button', { name: 'File for your site (YAML)' }).click();
    await expect
      .poll(() => files.map((file) => file.suggestedFilename()).sort())
      .toEqual([...['coaches-help-new-teachers-stay.svg', 'coaches-help-new-teachers-stay.yaml']]);
    const [logo, story] = files
      .toSorted((a, b) => a.suggestedFilename().localeCompare(b.suggestedFilename()))
      .map(async (file) => readFileSync(await file.path(), 'utf8'));
    expect(await logo).toBe(drawn.toString());
    expect(await story).toContain('file: images/coaches-help-new-teachers-stay.svg');
  });

  test('goes along in the file that opens again, on a device that never saw it', async () => {
    const page = await open();
    const drawn = svg('<rect width="300" height="100" fill="#1d4e79"/>');
    await page.locator(input).setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: drawn });
    await write(page, { 'logo-alt': 'A blue field' });
    const { bytes } = await saved(page, 'Story, to open here again');
    const other = await open();
    const chosen = other.locator('.builder-bar input[type="file"]');
    await chosen.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(bytes) });
    await expect.poll(() => paper(other).locator('img.sheet-logo').count()).toBe(2);
    const text = new TextDecoder().decode(bytes).replace(/base64,[^"]+/, 'base64,AAAA');
    await other.getByRole('button', { name: 'Begin a new story' }).click();
    await chosen.setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect
      .poll(() => complaint(other).textContent())
      .toContain('The picture of the logo is not in the file: choose it again.');
    expect(await paper(other).locator('img').count()).toBe(0);
  });

  test('that carries a script or is far too large is refused or named, in a sentence', async () => {
    const page = await open();
    for (const inside of ['<script>1</script>', '<rect onload="1"/>', '<image href="https://example.org/a.png"/>']) {
      await page.locator(input).setInputFiles({ name: 'a.svg', mimeType: 'image/svg+xml', buffer: svg(inside) });
      await expect.poll(() => complaint(page).textContent()).toContain('holds a script or loads something');
    }
    const png = Buffer.alloc(60);
    png.writeUInt32BE(0x89504e47, 0);
    png.writeUInt32BE(12_000, 16);
    png.writeUInt32BE(400, 20);
    await page.locator(input).setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: png });
    await expect.poll(() => complaint(page).textContent()).toContain('a.png');
    expect(await page.locator('img.logo-shown').count()).toBe(0);
  });
});

test('a story is built by keyboard alone', async () => {
  const page = await open();
  const type = async (id: string, text: string): Promise<void> => {
    await tabTo(page, `#field-${id}`);
    await page.keyboard.type(text);
  };
  const into = async (section: string): Promise<void> => {
    await tabTo(page, `#section-${section} > summary`);
    await page.keyboard.press('Enter');
  };
  await type('title', words.title);
  await type('name', words.name);
  await type('whoWeAre', words.whoWeAre);
  await into('challenge');
  await type('challenge-text', words['challenge-text']);
  await into('solution');
  await type('solution-text', words['solution-text']);
  await into('impact');
  await type('impact-text', words['impact-text']);
  await tabTo(page, '#field-impact-figures-add');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-impact-figures-0-value');
  await page.keyboard.type('9%');
  await type('impact-figures-0-label', 'of new teachers left');
  await into('contact');
  await type('contact-name', 'Office of Learning');
  await into('about');
  await type('summary', words.summary);
  const sheets = paper(page).locator('.sheet');
  for (const text of [words.title, words.name, words.whoWeAre])
    await expect.poll(() => sheets.first().innerText()).toContain(text);
  for (const text of [words['challenge-text'], '9%', 'Office of Learning'])
    await expect.poll(() => sheets.last().innerText()).toContain(text);
});

describe('axe-core finds nothing wrong', () => {
  test.each(['light', 'dark'] as const)('empty, filled, with problems, on a phone: %s', async (colorScheme) => {
    const page = await open({ colorScheme });
    expect(await accessibilityProblems(page)).toEqual([]);
    await openAll(page);
    await page.getByRole('button', { name: 'Make tables of 5 years' }).click();
    await paste(page, 'bySource', '12.5k\t1');
    await page.locator('#field-impact-figures-add').click();
    await page.locator('#field-sources-add').click();
    for (const summary of await page.locator('.row-details > summary, .provenance-fields > summary').all())
      await summary.evaluate((element: HTMLElement) => element.click());
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Text for an e-mail' }).click();
    await page.locator('#email-text').waitFor();
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'See the sheets' }).click();
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});

test('the builder works on without a connection once everything is loaded', async () => {
  const page = await open();
  await expect.poll(() => page.locator('.builder-kept').textContent()).toContain('Everything is loaded');
  await page.context().setOffline(true);
  await writeStory(page);
  await paper(page).locator('svg.chart').waitFor();
  for (const name of ['File for your site (YAML)', 'Figures for a spreadsheet (CSV)', 'Story, to open here again'])
    expect((await saved(page, name)).bytes.length).toBeGreaterThan(400);
});

test('its chart is saved as SVG and as PNG', async () => {
  const page = await open();
  await writeStory(page);
  await paper(page).locator('svg.chart').waitFor();
  const svg = new TextDecoder().decode((await saved(page, 'Chart as SVG')).bytes);
  expect(svg).toMatch(/^<svg [^>]*width="\d+" height="\d+"/);
  expect(svg).toContain('font/woff2;base64,');
  const png = (await saved(page, 'Chart as PNG')).bytes;
  expect([...png.subarray(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
  expect(new DataView(png.buffer).getUint32(16)).toBeGreaterThan(1000);
});

test('its scripts weigh at most 120 KB before charts, PDF and spreadsheets are loaded', () => {
  expect(scriptWeight('tell-your-story')).toBeLessThanOrEqual(120 * 1024);
});
