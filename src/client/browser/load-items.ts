import type { BrowserItem } from '../../model/browser/browser.ts';

/** @throws Error where the list does not arrive */
export async function loadItems(address: string): Promise<readonly BrowserItem[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return (await response.json()) as readonly BrowserItem[];
}
