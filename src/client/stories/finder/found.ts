import type { FoundView } from '../../../model/finder/found-view.ts';
import { finderWords } from '../../../model/finder/sentences.ts';
import type { Spread } from '../../../model/finder/shards.ts';
import { element, tableOf } from '../../worksheet/elements.ts';
import { comparedBlock } from './compared.ts';

/** How a result is shown. */
export interface ShownAs {
  /** The level of its heading, 2 for h2. */
  readonly headingLevel: number;
  /** What a press on "Use these figures" does; without it there is no such button. */
  readonly accept: (() => void) | undefined;
  readonly loadSpread: (source: string) => Promise<Spread>;
}

/** What was found of a district. */
export function foundParts(view: FoundView, shown: ShownAs): HTMLElement[] {
  const heading = (text: string): HTMLElement => element(`h${shown.headingLevel + 1}`, text);
  return [
    element(`h${shown.headingLevel}`, view.title),
    factList(view.facts),
    ...(shown.accept ? [acceptButton(shown.accept)] : []),
    heading(finderWords.figures),
    figureTable(view),
    element('p', finderWords.spending),
    heading(finderWords.compared),
    ...view.comparisons.map((each) => comparedBlock(each, shown.headingLevel + 2, shown.loadSpread)),
    heading(finderWords.sources),
    sourceList(view.sources),
  ];
}

function factList(facts: FoundView['facts']): HTMLElement {
  const list = element('dl', '', 'facts');
  for (const { label, value, source } of facts) {
    const told = element('dd', value);
    if (source !== undefined) told.append(' ', element('span', source, 'finder-origin'));
    list.append(element('dt', label), told);
  }
  return list;
}

function acceptButton(accept: () => void): HTMLElement {
  const button = element('button', finderWords.accept, 'button') as HTMLButtonElement;
  button.type = 'button';
  button.addEventListener('click', accept);
  return button;
}

/** Each amount with its source below it. Where letters are large it scrolls in a box that the keyboard reaches. */
function figureTable({ title, rows }: FoundView): HTMLElement {
  const amounts = rows.map(({ label, amount }) => [label, amount]);
  const table = tableOf(`${title} by school year`, ['Figure and school year', 'Amount and source'], amounts);
  table.className = 'finder-figures';
  table.querySelectorAll('td:last-child').forEach((cell, index) => {
    cell.append(' ', element('span', rows[index]?.origin, 'finder-origin'));
  });
  const box = Object.assign(element('div', '', 'table-box'), { role: 'region', tabIndex: 0 });
  box.ariaLabel = finderWords.figures;
  box.append(table);
  return box;
}

function sourceList(sources: FoundView['sources']): HTMLElement {
  const list = element('ul');
  for (const { title, link, note } of sources) {
    const item = element('li');
    const name = link === undefined ? element('span', title) : Object.assign(element('a', title), { href: link });
    item.append(name, `. ${note}`);
    list.append(item);
  }
  return list;
}
