import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkedText, readText } from '../../../src/reading/text.ts';
import { withContentFolder } from '../../support/content-folder.ts';
import { checked, report } from '../support/checked.ts';
import { planned, planPath } from '../support/plans.ts';
import { riverbend, textIn, withFiles } from '../support/riverbend.ts';

const path = 'districts/riverbend.yaml';
const text = riverbend[path].replace('Riverbend Unified', 'Région Unifiée');
const codes = (bytes: string | Uint8Array) =>
  checked(withFiles({ [path]: bytes })).codes.filter((code) => code !== 'unused-source');

describe('bytes', () => {
  it('may start with a mark, as Windows editors write it', () => {
    expect(codes(Buffer.from(`\ufeff${text}`))).toEqual([]);
    expect(codes(Buffer.from(text))).toEqual([]);
  });

  it.each([
    ['UTF-16 with its mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without its mark', Buffer.from(text.normalize('NFD').replace(/\p{M}/gu, ''), 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['Windows-1252', Buffer.from(text, 'latin1')],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['a letter that is cut in two', Buffer.from(text).subarray(0, Buffer.from(text).indexOf(0xc3) + 1)],
  ])('are not %s', (_, bytes) => {
    expect(codes(bytes)).toEqual(['not-utf8']);
  });

  it('that are not UTF-8 are told how to become so', () => {
    expect(report(withFiles({ 'guides/a.md': Buffer.from('Région', 'latin1') }))).toMatchInlineSnapshot(`
      "guides/a.md:1:1  File
        This file is not UTF-8 text, so letters such as é would come out wrong.
        Open it in an editor and save it with the encoding UTF-8.               [not-utf8]

      1 problem in 1 file."
    `);
  });
});

describe('a file', () => {
  it.each(['', '\n', '  \r\n\t', '\ufeff'])('that holds %j is empty', (nothing) => {
    expect(codes(nothing)).toEqual(['empty-file']);
  });

  it('that is empty is told what to do', () => {
    expect(report(withFiles({ 'guides/a.md': '' }))).toMatchInlineSnapshot(`
      "guides/a.md:1:1  File
        This file is empty.
        Write the entry, or remove the file.                                    [empty-file]

      1 problem in 1 file."
    `);
    expect(report(withFiles({ 'guides/a.md': '', 'spending/a.yaml': '# title: A\n' }))).toMatchInlineSnapshot(`
      "guides/a.md:1:1  File
        This file is empty.
        Write the entry, or remove the file.                                    [empty-file]

      spending/a.yaml:1:1  File
        Only comments stand in this file.
        Write the entry, or remove the file.                                    [empty-file]

      2 problems in 2 files."
    `);
  });

  it('is at most 1 MB', () => {
    const padding = (bytes: number) =>
      `${riverbend['guides/welcome.md']}${'x'.repeat(bytes - riverbend['guides/welcome.md'].length)}`;
    expect(checked(withFiles({ 'guides/welcome.md': padding(1_000_000) })).codes).toEqual([]);
    expect(report(withFiles({ 'guides/welcome.md': padding(1_000_001) }))).toMatchInlineSnapshot(`
      "guides/welcome.md:1:1  File
        This file is larger than 1 MB.
        Split it, or keep data files outside the content folder.                [file-too-large]

      1 problem in 1 file."
    `);
  });

  it('is at most 4 MB where it is a plan', () => {
    const [comment, longer] = [`#${'x'.repeat(2_000_000)}\n`, `#${'x'.repeat(4_000_000)}\n`];
    const plan = textIn(planned, planPath);
    expect(checked({ ...planned, [planPath]: `${plan}${comment}` }).codes).toEqual([]);
    expect(report({ ...planned, [planPath]: `${plan}${longer}` })).toMatchInlineSnapshot(`
      "plans/riverbend.yaml:1:1  File
        This file is larger than 4 MB.
        Split it, or keep data files outside the content folder.                [file-too-large]

      1 problem in 1 file."
    `);
  });

  it('may have the line ends of Windows', () => {
    const windows = Object.fromEntries(
      Object.entries(riverbend).map(([name, lines]) => [name, lines.replaceAll('\n', '\r\n')]),
    );
    expect(checked(windows).issues).toEqual([]);
    expect(checked(windows).published.corpus).toEqual(
      expect.objectContaining({ site: checked(riverbend).published.corpus.site }),
    );
  });
});

describe('the text of a page', () => {
  it('is published as it was checked, and not as it was saved since', () => {
    withContentFolder(withFiles({ 'guides/a.md': 'Checked' }), ({ root }) => {
      const file = { root, path: 'guides/a.md' };
      const read = readText(file);
      const modified = 'text' in read ? read.modified : 0;
      expect(checkedText(file, modified)).toBe('Checked');
      utimesSync(join(root, file.path), new Date(), new Date(modified + 5000));
      expect(() => checkedText(file, modified)).toThrow(
        'guides/a.md was saved while the site was built. Build again, so that it is checked first.',
      );
    });
  });
});
