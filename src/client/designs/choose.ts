import type { BrowserItem } from '../../model/browser/browser.ts';
import { leftOutSentence } from '../../model/browser/sentences.ts';
import { readAnswers, suggest, type Suggestion } from '../../model/designs/choose.ts';
import { furtherFor, type FurtherItem } from '../../model/designs/further.ts';
import { loadItems, loadJson } from '../browser/load-items.ts';
import { part, parts } from '../browser/parts.ts';

/** Runs the five questions: the answers go into the address, and the short list appears below. */
const form = document.querySelector<HTMLFormElement>('.chooser');
const section = document.querySelector<HTMLElement>('.suggestions');
if (form && section) start(form, section);

function start(form: HTMLFormElement, section: HTMLElement): void {
  const boxes = parts(form, 'input[type="radio"]', HTMLInputElement);
  const known: Record<string, string[]> = {};
  for (const { name, value } of boxes) if (value !== '') (known[name] ??= []).push(value);

  const show = (address: URLSearchParams): void => {
    const { answers, leftOut } = readAnswers(address, known);
    for (const box of boxes) box.checked = box.value === (answers[box.name as keyof typeof answers] ?? '');
    section.hidden = false;
    loadItems(form.dataset['list'] ?? '').then(
      (items) => list(section, suggest(items, answers), leftOutSentence(leftOut)),
      () => say(section, 'The list could not be loaded. Look at your connection and try again.'),
    );
    showFurther(section, form.dataset['further'] ?? '', answers.problem);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const address = new URLSearchParams();
    for (const { name, value, checked } of boxes) if (checked && value !== '') address.set(name, value);
    history.pushState(null, '', `?${address.toString()}`);
    show(address);
    part(section, 'h2', HTMLElement).focus();
  });
  addEventListener('popstate', () => show(new URLSearchParams(location.search)));
  if (location.search !== '') show(new URLSearchParams(location.search));
}

function list(section: HTMLElement, suggestions: readonly Suggestion<BrowserItem>[], remark: string): void {
  part(section, 'ol', HTMLElement).replaceChildren(...suggestions.map(line));
  const found = suggestions.length;
  say(
    section,
    (found === 0
      ? 'Answer at least one question, and designs that fit are listed here.'
      : `${found} ${found === 1 ? 'design' : 'designs'}, the best fit first.`) + remark,
  );
}

/** Tools and guides come on top of the list: where they cannot be loaded, the list stands without them. */
function showFurther(section: HTMLElement, address: string, purpose: string | undefined): void {
  const box = part(section, '.further', HTMLElement);
  box.hidden = true;
  if (purpose === undefined) return;
  loadJson<readonly FurtherItem[]>(address).then(
    (items) => {
      const lines = furtherFor(items, purpose).map(({ label, href, kind }) => {
        const entry = document.createElement('li');
        entry.append(Object.assign(document.createElement('a'), { href, textContent: label }), ` (${kind})`);
        return entry;
      });
      part(box, 'ul', HTMLElement).replaceChildren(...lines);
      box.hidden = lines.length === 0;
    },
    () => undefined,
  );
}

function say(section: HTMLElement, text: string): void {
  part(section, '[role="status"]', HTMLElement).textContent = text;
}

function line({ item, reasons, doubts }: Suggestion<BrowserItem>): HTMLElement {
  const entry = document.createElement('li');
  const heading = document.createElement('h3');
  heading.append(Object.assign(document.createElement('a'), { href: item.href, textContent: item.title }));
  const why = document.createElement('ul');
  why.className = 'why';
  why.append(...reasons.map((text) => reason(text, 'fits')), ...doubts.map((text) => reason(text, 'doubt')));
  entry.append(heading, paragraph(item.summary, ''), paragraph(item.facts, 'meta'), why);
  return entry;
}

/** The sign before a reason is read as a word: colour and shape alone would say it to some only. */
function reason(text: string, kind: 'fits' | 'doubt'): HTMLElement {
  const entry = Object.assign(document.createElement('li'), { className: kind });
  const sign = Object.assign(document.createElement('span'), {
    className: 'sign',
    textContent: kind === 'fits' ? '✓' : '!',
  });
  sign.ariaHidden = 'true';
  const word = Object.assign(document.createElement('span'), {
    className: 'visually-hidden',
    textContent: kind === 'fits' ? 'Fits: ' : 'Does not fit: ',
  });
  entry.append(sign, word, text);
  return entry;
}

function paragraph(textContent: string, className: string): HTMLElement {
  return Object.assign(document.createElement('p'), { textContent, className });
}
