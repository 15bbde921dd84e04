import { openFile } from '../../model/worksheet/open-file.ts';
import { largestFile, refusals } from '../../model/worksheet/opened.ts';
import { csvName, writeCsv } from '../../model/worksheet/sheet-csv.ts';
import { jsonName, writeJson } from '../../model/worksheet/sheet-json.ts';
import { part } from '../browser/parts.ts';
import type { Desk } from './desk.ts';
import { download } from './download.ts';
import { openedSentence } from './sentences.ts';

/** All sheets in one file that can be opened again. */
export function downloadAll({ form, sheets }: Desk): void {
  const all = sheets.all.map(({ id, name }) => ({ name, answers: sheets.answers(id) }));
  download(jsonName(form), 'application/json', writeJson(form, all));
}

/** The sheet that is open, for a spreadsheet. The mark in front tells the spreadsheet that the letters are Unicode. */
export function downloadOpen({ form, answers, open }: Desk): void {
  download(csvName(form, open.name), 'text/csv', `\ufeff${writeCsv(form, answers)}`);
}

/** Opens files beside the sheets that are there: none is ever written over. */
export function offerOpening(desk: Desk): void {
  const input = part(desk.root, 'input[type="file"]', HTMLInputElement);
  part(desk.root, '[data-open-file]', HTMLButtonElement).addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (!file) return;
    open(desk, file).catch(() => desk.complain(refusals.broken));
    // The same file may be chosen again.
    input.value = '';
  });
}

async function open(desk: Desk, file: File): Promise<void> {
  desk.complain('');
  desk.say('');
  const text = file.size > largestFile ? '' : await file.text();
  const opened = openFile({ name: file.name, size: file.size, text }, desk.form);
  if ('problem' in opened) {
    desk.complain(opened.problem);
    return;
  }
  desk.sheets.keep(desk.open.id);
  const ids = opened.sheets.map(({ name, answers }) => desk.sheets.add(name, answers));
  desk.show(ids[0]);
  desk.say(
    openedSentence(
      opened.sheets.map(({ name }) => name),
      opened.leftOut,
    ),
  );
}
