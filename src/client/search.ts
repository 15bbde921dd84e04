/**
 * Opens the search dialog. What it consists of waits in a template and is loaded when the dialog is first opened;
 * where that fails, the search page opens instead. Readers who never search load this file only.
 */
interface SearchDialog extends HTMLElement {
  open(): void;
  readonly instance: { triggerLoad(): Promise<void> };
}

const link = document.querySelector<HTMLAnchorElement>('#search-link');
const status = document.querySelector<HTMLElement>('#search-status');
const template = document.querySelector<HTMLTemplateElement>('#search-parts');
if (link && status && template) listen(link, status, template);

function listen(link: HTMLAnchorElement, status: HTMLElement, template: HTMLTemplateElement): void {
  let loading: Promise<SearchDialog> | undefined;
  const leave = () => location.assign(link.href);

  const open = async (event: Event) => {
    event.preventDefault();
    // The browser gives focus back to where it was, and not every browser moves it to a link that is clicked.
    if (document.activeElement === document.body) link.focus();
    const field = document.querySelector<HTMLElement>('main pagefind-input');
    if (field) return field.focus();
    try {
      loading ??= load(status, template, leave);
      const dialog = await loading;
      dialog.open();
      await dialog.instance.triggerLoad();
    } catch {
      leave();
    }
  };
  link.ariaHasPopup = 'dialog';
  link.setAttribute('aria-keyshortcuts', 'Control+K Meta+K /');
  link.addEventListener('click', (event) => !opensElsewhere(event) && open(event));
  document.addEventListener('keydown', (event) => asksForSearch(event) && open(event));
}

async function load(status: HTMLElement, template: HTMLTemplateElement, leave: () => void): Promise<SearchDialog> {
  status.textContent = 'Search is loading…';
  const parts = document.importNode(template.content, true);
  const dialog = parts.querySelector('pagefind-modal') as SearchDialog;
  const loaded = Array.from(parts.querySelectorAll('link, script[src]'), (file) => new Promise((resolve, reject) => {
    file.addEventListener('load', resolve);
    file.addEventListener('error', reject);
  }));
  dialog.addEventListener('pagefind-error', leave);
  document.body.append(parts);
  await Promise.all(loaded);
  status.textContent = '';
  // An open dialog silences the page behind it, where the number found would be announced.
  dialog.firstElementChild?.append(...document.querySelectorAll('[data-pagefind-announcer]'));
  return dialog;
}

function opensElsewhere({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey;
}

function asksForSearch({ ctrlKey, metaKey, key, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey) return key === 'k';
  return key === '/' && !(target as Element).closest('input, select, textarea, [contenteditable]');
}
