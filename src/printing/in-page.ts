import type { PageLink } from '../pdf/links.ts';

/*
 * These run in the page that is printed, after it was loaded: each is sent there as it stands, so it uses nothing
 * from outside itself.
 */

/**
 * Draws the patterns of charts as lines that are cut to the shape. A browser prints the pattern of an SVG as one
 * coarse picture as large as the page, which is blurred on paper and makes a file of megabytes. A tile of a chart is
 * an area of one colour with lines on it, whose paths begin at absolute points and go on with relative ones.
 */
export function drawPatterns(): void {
  const make = (name: string): Element => document.createElementNS('http://www.w3.org/2000/svg', name);
  const shapes = document.querySelectorAll<SVGGraphicsElement>('svg.chart [fill^="url(#"]');
  for (const [index, shape] of shapes.entries()) {
    const pattern = document.getElementById(/#([^)]+)/.exec(shape.getAttribute('fill') ?? '')?.[1] ?? '');
    const [ground, lines] = pattern?.children ?? [];
    if (!pattern || !ground || !lines) continue;
    const size = Number(pattern.getAttribute('width'));
    const { x, y, width, height } = shape.getBBox();
    const tile = lines.getAttribute('d') ?? '';
    let path = '';
    for (let left = Math.floor(x / size) * size; left < x + width; left += size)
      for (let top = Math.floor(y / size) * size; top < y + height; top += size)
        path += tile.replace(/M(-?[\d.]+)[ ,]?(-?[\d.]+)/g, (_, a, b) => `M${Number(a) + left} ${Number(b) + top}`);
    const outline = make('clipPath');
    outline.id = `printed-${index}`;
    outline.append(shape.cloneNode());
    const drawn = make('g');
    drawn.setAttribute('clip-path', `url(#${outline.id})`);
    const drawnLines = lines.cloneNode() as Element;
    drawnLines.setAttribute('d', path);
    drawn.append(drawnLines);
    shape.setAttribute('fill', ground.getAttribute('fill') ?? 'none');
    shape.after(outline, drawn);
  }
}

/**
 * Tells screen readers what only paper shows, such as the answers to choose from: the page hides it from them because
 * its fields say it, and a PDF has no fields.
 */
export function tellPaper(): void {
  for (const element of document.querySelectorAll('[aria-hidden="true"]:not(svg)'))
    element.removeAttribute('aria-hidden');
}

/**
 * Puts a space nobody sees into each cell that has no text on paper: browsers leave such cells out of the tags, and a
 * row would have fewer columns for a screen reader than for the eye. It takes no room.
 */
export function fillCells(): void {
  const isPrinted = ({ parentElement, textContent }: Node): boolean =>
    textContent?.trim() !== '' &&
    parentElement?.checkVisibility() === true &&
    !parentElement.closest('.visually-hidden');
  for (const cell of document.querySelectorAll('td, th')) {
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    let text = texts.nextNode();
    while (text && !isPrinted(text)) text = texts.nextNode();
    if (text || cell.querySelector('img, svg')) continue;
    const space = document.createElement('span');
    space.textContent = '\u00a0';
    space.style.position = 'absolute';
    space.style.fontSize = '1px';
    cell.append(space);
  }
}

/** What is done to a page before it is printed, in this order. */
export const preparations = [tellPaper, fillCells, drawPatterns] as const;

/** Where links lead that hold the place of a field until the field is made. Nothing can be reached there (RFC 6761). */
export const fieldAddress = 'https://field.invalid/';

/**
 * Puts a link where each field of a form goes: a browser prints links with their place and their tag, and no fields.
 * What is typed stands in one line at the lower edge of its place, or in an area that needs no lines to write on.
 */
export function placeFields(address: string): void {
  const lineHeight = 20;
  document.body.classList.add('is-fillable');
  for (const place of document.querySelectorAll<HTMLElement>('[data-field]')) {
    const link = document.createElement('a');
    link.href = address + (place.dataset['field'] ?? '');
    link.textContent = '\u00a0';
    const { height } = place.getBoundingClientRect();
    const isArea = height > 2 * lineHeight;
    Object.assign(place.style, { position: 'relative' });
    Object.assign(link.style, {
      ...{ position: 'absolute', display: 'block', overflow: 'hidden', inset: 'auto 0 0 0', lineHeight: '1' },
      height: isArea || place instanceof HTMLTableCellElement ? '100%' : `${Math.min(height, lineHeight)}px`,
    });
    place.append(link);
  }
}

/** The links a reader sees on paper, with what a screen reader calls them, in the order of the page. */
export function readLinks(): PageLink[] {
  const own = location.href.replace(/#.*/, '');
  return [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
    .filter((link) => link.checkVisibility())
    .map((link) => ({
      to:
        link.hash !== '' && link.href.startsWith(`${own}#`) ? `#${decodeURIComponent(link.hash.slice(1))}` : link.href,
      name:
        (link.getAttribute('aria-label') ?? link.textContent).replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim() ||
        (link.querySelector('img')?.alt ?? ''),
    }));
}

/** The ids of the places whose pages the contents name. */
export function placesToNumber(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-page-of]')].map((line) => line.dataset['pageOf'] ?? '');
}

/** Writes the number of the page of each place into the contents. */
export function writeNumbers(numbers: Readonly<Record<string, string>>): void {
  for (const line of document.querySelectorAll<HTMLElement>('[data-page-of]'))
    line.textContent = numbers[line.dataset['pageOf'] ?? ''] ?? '';
}
