import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Earlier } from '../../../src/reading/earlier.ts';
import { openContent, type OpenedContent } from '../../../src/reading/open-content.ts';
import { withContentFolder, type ContentFolder } from '../../support/content-folder.ts';

const files = {
  'site.yaml': 'name: A site\n',
  'glossary.yaml': '- { id: coach, term: Coach, linked: [coach] }\n',
  'guides/one.md': '---\ntitle: One\n---\n\nA coach helps.\n',
  'guides/two.md': '---\ntitle: Two\n---\n\nText.\n',
};

/** Reads a folder twice, with a change in between. */
function readTwice(change: (folder: ContentFolder) => void): readonly [OpenedContent, OpenedContent, OpenedContent] {
  return withContentFolder(files, (folder) => {
    const earlier = new Earlier();
    const read = (from?: Earlier): OpenedContent => openContent(folder.root, '/', from);
    const first = read(earlier);
    change(folder);
    return [first, read(earlier), read()];
  });
}

/** Writes a file anew and says that it was saved a second later: a test is faster than the clock of some disks. */
function save(folder: ContentFolder, path: string, text: string): void {
  folder.write(path, text);
  utimesSync(join(folder.root, path), 0, Date.now() / 1000 + 1);
}

const entry = ({ own }: OpenedContent, id: string) => own.entries.find((each) => each.id === id);

describe('who reads a folder again', () => {
  test('opens only the files that were saved since', () => {
    const [first, again] = readTwice((folder) => save(folder, 'guides/two.md', '---\ntitle: Second\n---\n\nText.\n'));

    expect(entry(again, 'one')).toBe(entry(first, 'one'));
    expect(entry(again, 'two')?.raw).toEqual({ title: 'Second' });
  });

  test.each<readonly [string, (folder: ContentFolder) => void]>([
    [
      'a word was added that texts are searched for',
      (folder) => save(folder, 'glossary.yaml', '- { id: text, linked: [text] }\n'),
    ],
    ['a file was added', (folder) => folder.write('guides/three.md', '---\ntitle: Three\n---\n\nText.\n')],
    ['a file was removed', (folder) => folder.erase('guides/one.md')],
    ['a file cannot be read any more', (folder) => save(folder, 'guides/two.md', '')],
  ])('finds what who reads it for the first time finds, where %s', (_, change) => {
    const [, again, anew] = readTwice(change);

    expect(again).toEqual(anew);
  });
});
