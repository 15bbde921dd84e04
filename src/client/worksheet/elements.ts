/** An element with a text; what people typed is never read as HTML. */
export function element(name: string, text = '', className = ''): HTMLElement {
  return Object.assign(document.createElement(name), { textContent: text, className });
}

/** A table whose first column names the rows. */
export function tableOf(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): HTMLElement {
  const table = element('table', '', 'sheet-numbers');
  const [head, body] = [element('thead'), element('tbody')];
  head.append(line(columns, (text) => cell('th', text, 'col')));
  body.append(
    ...rows.map((row) => line(row, (text, index) => (index === 0 ? cell('th', text, 'row') : cell('td', text)))),
  );
  table.append(element('caption', caption), head, body);
  return table;
}

function line(texts: readonly string[], make: (text: string, index: number) => HTMLElement): HTMLElement {
  const row = element('tr');
  row.append(...texts.map(make));
  return row;
}

function cell(name: 'th' | 'td', text: string, scope?: 'col' | 'row'): HTMLElement {
  const made = element(name, text);
  if (scope) made.setAttribute('scope', scope);
  return made;
}
