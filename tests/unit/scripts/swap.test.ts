import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { discard, swapIn, workFolder } from '../../../scripts/lib/swap.ts';
import { withContentFolder } from '../../support/content-folder.ts';

/** Puts the pages of a site where a build puts them. */
function built(path: string, text: string): void {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.html'), text);
}

describe('a finished site', () => {
  it('takes the place of the previous one, and leaves nothing else behind', () => {
    withContentFolder({ 'dist/index.html': 'old', 'dist/gone.html': 'old' }, ({ root }) => {
      const out = join(root, 'dist');
      const folder = workFolder(out);
      built(folder.path, 'new');
      expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('old');
      swapIn(folder, out);
      expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('new');
      expect([readdirSync(root), readdirSync(out)]).toEqual([['dist'], ['index.html']]);
    });
  });

  it('may be the first, in a folder that is not there yet', () => {
    withContentFolder({}, ({ root }) => {
      const out = join(root, 'deep/dist');
      const folder = workFolder(out);
      built(folder.path, 'new');
      swapIn(folder, out);
      expect(readdirSync(dirname(out))).toEqual(['dist']);
    });
  });

  it('that is not there leaves the previous one in its place', () => {
    withContentFolder({ 'dist/index.html': 'old' }, ({ root }) => {
      const out = join(root, 'dist');
      expect(() => swapIn(workFolder(out), out)).toThrow();
      expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('old');
    });
  });
});

describe('an unfinished site', () => {
  it('is built beside the output, on the same disk, and can be thrown away', () => {
    withContentFolder({}, ({ root }) => {
      const folder = workFolder(join(root, 'dist'));
      expect(dirname(folder.root)).toBe(root);
      discard(folder);
      expect(readdirSync(root)).toEqual([]);
    });
  });

  it('of a build that was interrupted is cleared up; one that is under way is left alone', () => {
    withContentFolder({}, ({ root }) => {
      const names = [
        '.dist-building-999999999',
        `.dist-building-${process.ppid}`,
        '.other-building-999999999',
        'notes.txt',
      ];
      for (const name of names) mkdirSync(join(root, name));
      const folder = workFolder(join(root, 'dist'));
      expect(names.map((name) => existsSync(join(root, name)))).toEqual([false, true, true, true]);
      discard(folder);
    });
  });
});
