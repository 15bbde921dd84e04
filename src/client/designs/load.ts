/**
 * The article of a design's own page. What the page shows there, formatted and checked, is shown here too: nothing is
 * worked out a second time. Scripts do not run in a parsed document, and nothing in it is loaded.
 *
 * @returns undefined where there is no such page
 */
export async function loadArticle(address: string): Promise<HTMLElement | undefined> {
  const response = await fetch(address);
  if (!response.ok) return undefined;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return page.querySelector<HTMLElement>('.entry[data-design]') ?? undefined;
}
