import type { Page } from 'playwright-core';

/**
 * Keeps what screen readers are told from now on by the live regions of a page. A region says it for a moment only.
 *
 * @param within the part of the page that is not silent: an open dialog silences all around it
 */
export async function listen(page: Page, within: string): Promise<void> {
  await page.evaluate((selector) => {
    const told: string[] = [];
    Object.assign(window, { told });
    const regions = document.querySelectorAll(`${selector} [role='status']`);
    const record = new MutationObserver(() => regions.forEach(({ textContent }) => told.push(textContent)));
    regions.forEach((region) => record.observe(region, { childList: true, characterData: true, subtree: true }));
  }, within);
}

/** Waits until screen readers have been told a text, and forgets what they were told before. */
export async function isTold(page: Page, text: string): Promise<void> {
  await page.waitForFunction((words) => (window as unknown as { told: string[] }).told.includes(words), text);
  await page.evaluate(() => ((window as unknown as { told: string[] }).told.length = 0));
}
