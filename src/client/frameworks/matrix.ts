import { part, parts } from '../browser/parts.ts';

/** Shows one case, one part, or both, of a table of cases by parts. Without this script the whole table is there. */
const root = document.querySelector<HTMLElement>('[data-matrix]');
if (root) start(root);

function start(root: HTMLElement): void {
  const choice = part(root, '[data-matrix-choice]', HTMLElement);
  const selects = parts(choice, 'select', HTMLSelectElement);
  choice.hidden = false;
  choice.addEventListener('change', () => show(root, chosen(selects, 'case'), chosen(selects, 'part')));
}

function chosen(selects: readonly HTMLSelectElement[], name: string): string {
  return selects.find((select) => select.name === name)?.value ?? '';
}

function show(root: HTMLElement, shownCase: string, shownPart: string): void {
  const rows = parts(root, '[data-case]', HTMLElement);
  const cells = parts(root, '[data-part]', HTMLElement);
  for (const row of rows) row.hidden = shownCase !== '' && row.dataset['case'] !== shownCase;
  for (const cell of cells) cell.hidden = shownPart !== '' && cell.dataset['part'] !== shownPart;
  const left = rows.filter(({ hidden }) => !hidden).length;
  part(root, '[role="status"]', HTMLElement).textContent = `${left} of ${rows.length} cases shown.`;
}
