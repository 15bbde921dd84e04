import type { Desk } from './desk.ts';
import type { Store } from './store.ts';

/** Shows at once what another tab writes into the same sheets. */
export function followTabs(desk: Desk, store: Store): void {
  addEventListener('storage', ({ key, newValue, storageArea }) => {
    // A tab's own storage is not shared with other tabs.
    if (storageArea !== null && storageArea !== store.storage) return;
    if (key === null) desk.show();
    else showKey(desk, store, key, newValue ?? '');
  });
  // A page that comes back from the browser's memory was told nothing in between.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) desk.show();
  });
}

function showKey(desk: Desk, store: Store, key: string, text: string): void {
  store.forget(key);
  const about = desk.sheets.about(key);
  if (about?.kind === 'sheet') showList(desk);
  if (about?.kind === 'answer' && about.id === desk.open.id) showAnswer(desk, about.place, text);
  else if (about?.kind === 'answer') desk.showResults();
}

/** The sheet that is open here may have been deleted there. */
function showList(desk: Desk): void {
  const isThere = desk.sheets.all.some(({ id }) => id === desk.open.id);
  if (isThere) desk.showList();
  else desk.show();
  desk.showResults();
}

function showAnswer(desk: Desk, place: string, text: string): void {
  // A row that was added there is not here yet.
  if (desk.places.controls(place).length === 0) desk.show();
  desk.showAnswer(place, text);
}
