import type { BrowserItem } from '../../model/browser/browser.ts';

/** @throws Error where the list does not arrive */
export async function loadItems(address: string): Promise<readonly BrowserItem[]> {
  return loadJson(address);
}

/**
 * Reads a file of this site.
 *
 * @throws Error where it does not arrive
 */
export async function loadJson<Contents>(address: string): Promise<Contents> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return (await response.json()) as Contents;
}
