/** A design's page, read for a table. */
export interface Column {
  readonly title: string;
  readonly href: string;
  readonly article: HTMLElement;
}

/** Lays designs side by side: what is a line of "At a glance" on their pages is a row here. */
export function compareTable(columns: readonly Column[], caption: string): HTMLElement {
  const table = element('table', 'compare-table');
  const rows = [...rowNames(columns)].map(([name, label]) =>
    row(label, columns, ({ article }) => value(article, name)),
  );
  const lists = ['use-when', 'not-when', 'steps'].map((name) => {
    const label = columns[0]?.article.querySelector(`[data-list="${name}"]`)?.getAttribute('aria-label') ?? name;
    return row(label, columns, ({ article }) => list(article, name));
  });
  table.append(element('caption', '', caption), head(columns), section([...rows, ...lists]));
  const box = element('section', 'table-box');
  Object.assign(box, { tabIndex: 0, ariaLabel: caption });
  box.append(table);
  return box;
}

function head(columns: readonly Column[]): HTMLElement {
  const line = document.createElement('tr');
  line.append(element('td'));
  for (const { title, href } of columns) {
    const cell = element('th');
    cell.setAttribute('scope', 'col');
    cell.append(Object.assign(document.createElement('a'), { href, textContent: title }));
    line.append(cell);
  }
  const group = document.createElement('thead');
  group.append(line);
  return group;
}

function section(rows: readonly HTMLElement[]): HTMLElement {
  const group = document.createElement('tbody');
  group.append(...rows);
  return group;
}

function row(label: string, columns: readonly Column[], content: (column: Column) => Node | undefined): HTMLElement {
  const line = document.createElement('tr');
  const name = element('th', '', label);
  name.setAttribute('scope', 'row');
  line.append(name);
  for (const column of columns) {
    const cell = element('td');
    cell.append(content(column) ?? '–');
    line.append(cell);
  }
  return line;
}

function rowNames(columns: readonly Column[]): Map<string, string> {
  const lines = columns[0]?.article.querySelectorAll<HTMLElement>('.glance [data-row]') ?? [];
  return new Map([...lines].map((line) => [line.dataset['row'] ?? '', line.querySelector('dt')?.textContent ?? '']));
}

function value(article: HTMLElement, name: string): Node | undefined {
  return withoutNotes(article.querySelector(`.glance [data-row="${name}"] dd`));
}

function list(article: HTMLElement, name: string): Node | undefined {
  return withoutNotes(article.querySelector(`[data-list="${name}"] :is(ul, ol)`), true);
}

/** The numbers of notes lead nowhere here. */
function withoutNotes(source: Element | null, whole = false): Node | undefined {
  if (!source) return undefined;
  const copy = source.cloneNode(true) as Element;
  for (const note of copy.querySelectorAll('.citation')) note.remove();
  if (whole) return copy;
  const pieces = document.createDocumentFragment();
  pieces.append(...copy.childNodes);
  return pieces;
}

function element(name: string, className = '', text = ''): HTMLElement {
  return Object.assign(document.createElement(name), { className, textContent: text });
}
