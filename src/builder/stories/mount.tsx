import { render } from 'preact';
import { part } from '../../client/browser/parts.ts';
import { storageOf, Store } from '../../client/worksheet/store.ts';
import { today } from '../today.ts';
import { App, type Settings } from './App.tsx';

/** Puts the builder where its page has room for it. */
const root = part(document, '[data-story-builder]', HTMLElement);

let changed = (): void => undefined;
const store = new Store(storageOf('browser'), () => changed());

render(
  <App
    store={store}
    prefix={root.dataset['storyBuilder'] ?? ''}
    today={today()}
    form={root.dataset['form']}
    shards={root.dataset['shards']}
    advice={JSON.parse(root.dataset['advice'] ?? '{}') as Settings['advice']}
    onTrouble={(listen) => {
      changed = listen;
    }}
  />,
  root,
);
