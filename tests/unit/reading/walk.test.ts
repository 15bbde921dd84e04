import { describe, expect, it } from 'vitest';
import { walk } from '../../../src/reading/walk.ts';
import { withContentFolder, type Files } from '../../support/content-folder.ts';
import { checked, report } from '../support/checked.ts';
import { riverbend, withFiles } from '../support/riverbend.ts';

/** The paths of files, and those of shortcuts that are refused. */
function walked(files: Files) {
  return withContentFolder(files, ({ root }) => {
    const { files: found, issues } = walk(root);
    return { files: found.map(({ path }) => path), refused: issues.map(({ file, code }) => [file.path, code]) };
  });
}

describe('the files of a folder', () => {
  it('are sorted, with slashes, and without those of editors', () => {
    const files = {
      'b.yaml': '',
      'a/c.md': '',
      'a/b/d.md': '',
      '.schemas/site.json': '',
      'a/.hidden.md': '',
      '.git/config': '',
    };
    expect(walked(files).files).toEqual(['a/b/d.md', 'a/c.md', 'b.yaml']);
  });

  it('are those of authors: what was imported from federal files is passed over, but not elsewhere', () => {
    const files = {
      'districts-federal/start.json': '',
      'guides/districts-federal/a.md': '',
      'districts-federal.yaml': '',
    };
    expect(walked(files).files).toEqual(['districts-federal.yaml', 'guides/districts-federal/a.md']);
  });

  it('may be reached by a shortcut inside the folder', () => {
    expect(walked({ 'guides/a.md': '', 'guides/b.md': { target: 'a.md' } })).toEqual({
      files: ['guides/a.md', 'guides/b.md'],
      refused: [],
    });
    expect(walked({ 'drafts/a.md': '', guides: { target: 'drafts' } }).files).toEqual(['drafts/a.md', 'guides/a.md']);
  });
});

describe('a shortcut is refused that leads', () => {
  it.each([
    ['out of the folder', '/etc/hosts'],
    ['to a folder outside', '/etc'],
    ['to the folder above', '../..'],
    ['to the folder itself', '..'],
    ['to the folder it stands in', '.'],
    ['to itself', 'b.md'],
    ['to nothing', 'gone.md'],
  ])('%s', (_, target) => {
    expect(walked({ 'guides/a.md': '', 'guides/b.md': { target } })).toEqual({
      files: ['guides/a.md'],
      refused: [['guides/b.md', 'link-out-of-folder']],
    });
  });

  it('from folder to folder and back, without end', () => {
    const shortcuts = { 'a/to-b': { target: '../b' }, 'b/to-a': { target: '../a' } };
    const { files, refused } = walked({ 'a/1.md': '', 'b/2.md': '', ...shortcuts });
    expect(files).toEqual(['a/1.md', 'a/to-b/2.md', 'b/2.md', 'b/to-a/1.md']);
    expect(refused).toEqual([
      ['a/to-b/to-a', 'link-out-of-folder'],
      ['b/to-a/to-b', 'link-out-of-folder'],
    ]);
  });
});

it('says what to do about a shortcut', () => {
  expect(report(withFiles({ 'guides/hosts.md': { target: '/etc/hosts' } }))).toMatchInlineSnapshot(`
    "guides/hosts.md:1:1  File
      This is a shortcut to something outside the content folder, back to a folder it stands in, or to nothing.
      Copy the file itself into the folder.                                   [link-out-of-folder]

    1 problem in 1 file."
  `);
});

describe('a file that belongs nowhere is a warning', () => {
  it('in a folder the site does not know', () => {
    expect(report(withFiles({ 'spendings/a.yaml': 'title: A\n' }))).toMatchInlineSnapshot(`
      "spendings/a.yaml:1:1  warning  File
        This file belongs to no collection, so it is not published.
        Move it to where it belongs (site.yaml, sources.yaml, redirects.yaml, districts, spending, stories, plans, requirements, designs, cases, standards, frameworks, guides, protocols, lenses, cycles, pathways, credentials, research, datasets, organizations.yaml, glossary.yaml, images), or out of the folder.  [unknown-file]

      1 warning in 1 file."
    `);
  });

  it('with an ending its folder does not take', () => {
    expect(report(withFiles({ 'spending/a.yml': 'title: A\n' }))).toMatchInlineSnapshot(`
      "spending/a.yml:1:1  warning  File
        Files in spending end in .yaml, so this one is not published.
        Give it such an ending, or move it out of the folder.                   [unknown-file]

      1 warning in 1 file."
    `);
    expect(report(withFiles({ 'guides/a.docx': 'A' }))).toMatchInlineSnapshot(`
      "guides/a.docx:1:1  warning  File
        Files in guides end in .md or .mdx, so this one is not published.
        Give it such an ending, or move it out of the folder.                   [unknown-file]

      1 warning in 1 file."
    `);
  });

  it('where it is no picture that can be shown', () => {
    expect(report(withFiles({ 'images/Class Room.PNG': 'x' }))).toMatchInlineSnapshot(`
      "images/Class Room.PNG:1:1  warning  File
        This is no picture the site can show, so it is not published.
        Pictures end in .svg, .png, .jpg, .webp or .gif; write the name in small letters and digits, without spaces.  [unknown-file]

      1 warning in 1 file."
    `);
  });

  it('and stops nothing', () => {
    expect(
      checked(withFiles({ 'notes.txt': 'x', 'images/ok.png': 'x', 'images/deep/ok.webp': 'x' })).issues.map(
        ({ file }) => file.path,
      ),
    ).toEqual(['images/deep/ok.webp', 'notes.txt']);
  });
});

describe('the name of a file', () => {
  it('becomes a web address', () => {
    const guide = riverbend['guides/welcome.md'];
    expect(report(withFiles({ 'guides/Über uns.md': guide }))).toMatchInlineSnapshot(`
      "guides/Über uns.md:1:1  File name
        The file name "Über uns" cannot become a web address.
        Name it:  uber-uns.md                                                   [wrong-file-name]

      1 problem in 1 file."
    `);
    expect(
      checked(withFiles({ 'guides/Money.md': guide, 'guides/a_b.mdx': guide, 'guides/-a.md': guide })).codes,
    ).toEqual(['wrong-file-name', 'wrong-file-name', 'wrong-file-name']);
  });

  it('that leaves nothing is told what to use', () => {
    expect(checked(withFiles({ 'guides/学校.md': riverbend['guides/welcome.md'] })).issues[0]).toMatchObject({
      code: 'wrong-file-name',
      fix: 'Use small letters and digits, joined by hyphens.',
    });
  });
});
