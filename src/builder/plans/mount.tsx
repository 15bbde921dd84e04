import { render } from 'preact';
import { part } from '../../client/browser/parts.ts';
import { storageOf, Store } from '../../client/worksheet/store.ts';
import type { SiteNames } from '../../model/plans/builder-page.ts';
import { today } from '../today.ts';
import { App } from './App.tsx';

/** Puts the builder where its page has room for it. */
const root = part(document, '[data-plan-builder]', HTMLElement);

let changed = (): void => undefined;
const store = new Store(storageOf('browser'), () => changed());

render(
  <App
    store={store}
    prefix={root.dataset['planBuilder'] ?? ''}
    today={today()}
    site={{
      names: JSON.parse(root.dataset['names'] ?? '{}') as SiteNames,
      district: root.dataset['district'],
      base: root.dataset['base'] ?? '/',
    }}
    onTrouble={(listen) => {
      changed = listen;
    }}
  />,
  root,
);
