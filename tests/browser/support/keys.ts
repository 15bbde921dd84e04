import type { Page } from 'playwright-core';

/** Goes on with the Tab key to the element that a selector finds, and fails where it is not reached. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const isThere = () => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  for (let stops = 0; !(await isThere()); stops += 1) {
    if (stops > 30) throw new Error(`The Tab key does not reach ${selector}.`);
    await page.keyboard.press('Tab');
  }
}
