import type { SheetForm } from '../../model/worksheet/form.ts';
import { part, parts } from '../browser/parts.ts';
import { ask, type Question } from './ask.ts';
import { Desk } from './desk.ts';
import { downloadAll, downloadOpen, offerOpening } from './files.ts';
import { Keeping } from './keeping.ts';
import { clearQuestion, deleteQuestion } from './sentences.ts';
import { Sheets, type World } from './sheets.ts';
import { Store, storageOf } from './store.ts';
import { followTabs } from './tabs.ts';
import { followTyping } from './typing.ts';

/** Puts the sheets of a page together with what works on them, and lays one open. */
export function startSheet(root: HTMLElement, form: SheetForm, world: World): void {
  const store = new Store(storageOf(root.dataset['keep'] ?? ''), () => keeping.show());
  const sheets = new Sheets(store, root.dataset['storage'] ?? '', world);
  const desk = new Desk(root, form, sheets, new Store(storageOf('session'), () => undefined));
  const saveAll = (): void => {
    downloadAll(desk);
    keeping.downloaded();
  };
  const keeping = new Keeping(root, store, saveAll);
  keeping.show();
  desk.show();
  followTyping(desk, () => keeping.typed());
  followTabs(desk, store);
  offerOpening(desk);
  offerSheets(desk);
  offerRemoval(desk);
  on(root, '[data-download-json]', saveAll);
  on(root, '[data-download-csv]', () => downloadOpen(desk));
}

function offerSheets(desk: Desk): void {
  const { root, sheets, bar } = desk;
  on(root, '[data-new-sheet]', () => {
    sheets.keep(desk.open.id);
    desk.show(sheets.add());
    desk.say(`“${desk.open.name}” is new and empty. The others are still in the list.`);
    (bar.name ?? bar.choice).focus();
    bar.name?.select();
  });
  bar.choice.addEventListener('change', () => desk.show(bar.choice.value));
  bar.name?.addEventListener('input', () => {
    sheets.rename(desk.open.id, bar.name?.value ?? '');
    desk.showList();
    desk.showResults();
  });
  for (const select of parts(root, '[data-compare]', HTMLSelectElement))
    select.addEventListener('change', () => desk.showResults());
}

function offerRemoval(desk: Desk): void {
  const offer = (selector: string, question: (name: string) => Question, remove: (id: string) => void): void =>
    on(desk.root, selector, () => {
      const { id, name } = desk.open;
      void ask(question(name)).then((isMeant) => {
        if (!isMeant) return;
        remove(id);
        desk.show();
        desk.say(`“${name}” was ${selector === '[data-clear]' ? 'cleared' : 'deleted'}.`);
      });
    });
  offer('[data-clear]', clearQuestion, (id) => desk.sheets.clear(id));
  offer('[data-delete]', deleteQuestion, (id) => desk.sheets.remove(id));
}

function on(root: HTMLElement, selector: string, act: () => void): void {
  part(root, selector, HTMLButtonElement).addEventListener('click', act);
}
