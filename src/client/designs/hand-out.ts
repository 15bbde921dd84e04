/** Parts of a design's page that are for the screen, or lead about the site. */
const leftOut = '.actions, .on-this-page, .neighbours, .copy, .copied, .related';

/** A design's article as one part of a longer page: headings one level down, and no anchor twice. */
export function handOutPart(article: HTMLElement): HTMLElement {
  const copy = document.importNode(article, true);
  for (const element of copy.querySelectorAll(leftOut)) element.remove();
  const id = article.dataset['design'] ?? '';
  for (const element of copy.querySelectorAll('[id]')) element.id = `${id}-${element.id}`;
  // Parts with one name in each design would be places of one name to a screen reader; the designs are the places.
  for (const section of copy.querySelectorAll('section')) {
    section.removeAttribute('aria-labelledby');
    section.removeAttribute('aria-label');
  }
  for (const link of copy.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
    link.hash = `#${id}-${link.hash.slice(1)}`;
  for (const heading of copy.querySelectorAll('h1, h2, h3')) heading.replaceWith(oneLevelDown(heading));
  return copy;
}

function oneLevelDown(heading: Element): HTMLElement {
  const level = Number(heading.tagName.slice(1));
  const lower = document.createElement(`h${level + 1}`);
  if (heading.id !== '') lower.id = heading.id;
  if (level === 1) lower.className = 'title';
  lower.append(...heading.childNodes);
  return lower;
}
