import { describe, expect, it } from 'vitest';
import { collectionOf } from '../../../src/reading/collect.ts';
import { openContent } from '../../../src/reading/open-content.ts';
import { withContentFolder, type Files } from '../../support/content-folder.ts';
import { riverbend } from '../support/riverbend.ts';

const read = (files: Files) => withContentFolder(files, ({ root }) => openContent(root, root).own);

it.each([
  ['site.yaml', 'site'],
  ['sources.yaml', 'sources'],
  ['spending/a.yaml', 'spending'],
  ['spending/2021/a.yaml', 'spending'],
  ['guides/a.md', 'guides'],
  ['guides/a.mdx', 'guides'],
  ['guides/a.yaml', undefined],
  ['spending/a.yml', undefined],
  ['more/site.yaml', undefined],
  ['spending.yaml', undefined],
])('%s belongs to %s', (path, collection) => {
  expect(collectionOf(path)).toBe(collection);
});

describe('a list', () => {
  it('gives an entry for each item, with the item’s place in the file', () => {
    const { entries } = read({
      'sources.yaml': riverbend['sources.yaml'],
      'redirects.yaml': riverbend['redirects.yaml'],
    });
    expect(entries.map(({ collection, id, origin }) => [collection, id, origin.path])).toEqual([
      ['redirects', '0001', [0]],
      ['sources', 'budget-2022', [0]],
      ['sources', 'atlas-2021', [1]],
    ]);
  });

  it('gives an item without an id the number it has', () => {
    expect(read({ 'sources.yaml': '- title: A\n- id: 5\n-\n' }).entries.map(({ id }) => id)).toEqual([
      '0001',
      '0002',
      '0003',
    ]);
  });
});

describe('a folder', () => {
  it('gives an entry for each file, by its name', () => {
    const { entries } = read({
      'guides/deep/welcome.md': riverbend['guides/welcome.md'],
      'districts/a-1.yaml': 'name: A\n',
    });
    expect(entries.map(({ collection, id, raw, prose }) => [collection, id, typeof raw, prose?.hasText])).toEqual([
      ['districts', 'a-1', 'object', undefined],
      ['guides', 'welcome', 'object', true],
    ]);
  });

  it('knows the ids of files it cannot read', () => {
    expect(read({ 'districts/a.yaml': '"', 'guides/b.md': '', 'sources.yaml': '- "' }).unread).toEqual([
      { collection: 'districts', id: 'a' },
      { collection: 'guides', id: 'b' },
      { collection: 'sources', id: 'sources' },
    ]);
  });

  it('knows its pictures', () => {
    const names = ['logo.svg', 'a-1.png', 'b.jpg', 'c.jpeg', 'd.webp', 'e.gif', 'Big.png', 'f.bmp', '.hidden.png'];
    const { images } = read(Object.fromEntries(names.map((name) => [`images/${name}`, 'x'])));
    expect(images.map(({ path }) => path)).toEqual(
      ['a-1.png', 'b.jpg', 'c.jpeg', 'd.webp', 'e.gif', 'logo.svg'].map((name) => `images/${name}`),
    );
  });
});
