/**
 * Opens the search dialog. What it consists of waits in a template and is loaded when the dialog is first opened;
 * where that fails, the search page opens instead. Readers who never search load this file only, so it is short.
 */
export {};

interface SearchDialog extends HTMLElement {
  open(): void;
  readonly instance: { triggerLoad(): Promise<void> };
}

const link = document.querySelector<HTMLAnchorElement>('#search-open');
const status = link?.nextElementSibling;
const template = document.querySelector<HTMLTemplateElement>('#search-parts');

if (link && status && template) {
  let dialog: Promise<SearchDialog | null> | undefined;
  let left = false;
  // A second call would break off the way there.
  const leave = () => {
    if (!left) location.assign(link.href);
    left = true;
  };

  const load = async () => {
    status.textContent = 'Search is loading…';
    const parts = template.content.cloneNode(true) as DocumentFragment;
    const modal = parts.querySelector<SearchDialog>('pagefind-modal');
    const files = [...parts.querySelectorAll<HTMLElement>('link, [src]')].map(arrival);
    modal?.addEventListener('pagefind-error', leave);
    document.body.append(parts);
    await Promise.all(files);
    status.textContent = '';
    // An open dialog silences the page behind it, which is where the number found would be announced.
    modal?.firstElementChild?.append(...document.querySelectorAll('[data-pagefind-announcer]'));
    return modal;
  };

  const open = (event: Event) => {
    event.preventDefault();
    // A closed dialog gives focus back to where it was, and not every browser moves it to a link that is clicked.
    if (document.activeElement === document.body) link.focus();
    dialog ??= load();
    dialog.then(show).catch(leave);
  };

  link.ariaHasPopup = 'dialog';
  link.addEventListener('click', (event) => opensElsewhere(event) || open(event));
  document.addEventListener('keydown', (event) => isShortcut(event) && open(event));
}

function show(dialog: SearchDialog | null): Promise<void> | undefined {
  dialog?.open();
  return dialog?.instance.triggerLoad();
}

function arrival(file: HTMLElement): Promise<Event> {
  return new Promise((resolve, reject) => {
    file.onload = resolve;
    file.onerror = reject;
  });
}

function opensElsewhere(event: MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey;
}

/** Ctrl + K or Command + K. A single letter or sign would get in the way of people who speak to their computer. */
function isShortcut(event: KeyboardEvent): boolean {
  return event.key === 'k' && (event.ctrlKey || event.metaKey);
}
