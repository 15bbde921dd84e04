import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ContentFolderError, openContent } from '../../../src/reading/open-content.ts';
import { withContentFolder, type Files } from '../../support/content-folder.ts';
import { edited, guide, riverbend, textIn } from '../support/riverbend.ts';

const open = (root: string, folder: string) => openContent(join(root, folder), root);

describe('a folder that cannot be used', () => {
  it.each([
    ['is not there', 'gone', /^There is no folder .*gone\. To start one, type: {2}npm run new -- folder DIR$/],
    ['is a file', 'site.yaml', /site\.yaml is a file; name the folder that holds site\.yaml\. To start one/],
    ['is empty', 'empty', /^The folder .*empty is empty\. To start one/],
  ])('%s', (_, folder, message) => {
    withContentFolder(riverbend, ({ root }) => {
      mkdirSync(join(root, 'empty'));
      expect(() => open(root, folder)).toThrow(ContentFolderError);
      expect(() => open(root, folder)).toThrow(message);
    });
  });
});

describe('the library', () => {
  const hasLibrary = (site: string) =>
    withContentFolder({ 'own/site.yaml': site, 'library/site.yaml': riverbend['site.yaml'] }, ({ root }) => {
      return openContent(join(root, 'own'), join(root, 'library')).library !== undefined;
    });

  it('is read where site.yaml asks for it', () => {
    expect(
      hasLibrary(textIn(edited('site.yaml', 'description:', 'library: { include: true }\ndescription:'), 'site.yaml')),
    ).toBe(true);
    expect(hasLibrary(riverbend['site.yaml'])).toBe(false);
  });

  it.each(['library: {}\n', 'library: { include: false }\n', 'library: { examples: true }\n'])(
    'is not read for %j',
    (site) => {
      expect(hasLibrary(site)).toBe(false);
    },
  );

  it.each([
    ...['- name: Riverbend\n', 'Riverbend\n', 'name: "Riverbend\n', ''],
    ...['library:\n', 'library: yes\n', 'library: [include]\n', 'library: { include: "true" }\n'],
    'library: { inclde: true }\n',
  ])('is read for %j, which says nothing of it, so that links into it are not blamed', (site) => {
    expect(hasLibrary(site)).toBe(true);
  });

  it('is not laid beneath itself', () => {
    withContentFolder(edited('site.yaml', 'description:', 'library: { include: true }\ndescription:'), ({ root }) => {
      expect(openContent(root, root).library).toBeUndefined();
    });
  });
});

describe('what texts are searched for', () => {
  const term = (id: string, linked: string) => `- { id: ${id}, linked: ${linked} }\n`;
  const including = edited('site.yaml', 'description:', 'library: { include: true }\ndescription:');
  const site = textIn(including, 'site.yaml');
  const text = textIn(guide('A rubric and the median of book studies and of talks.'), 'guides/money.md');

  function read(files: Files) {
    return withContentFolder(files, ({ root }) => {
      const { own, library } = openContent(join(root, 'own'), join(root, 'library'));
      return [own, library].map((folder) => folder?.entries.find(({ id }) => id === 'money')?.prose);
    });
  }

  it('comes from the glossaries of both folders, for the texts of both', () => {
    const terms = read({
      ...{ 'own/site.yaml': site, 'own/guides/money.md': text, 'own/glossary.yaml': term('median', '[median]') },
      ...{ 'library/guides/money.md': text, 'library/glossary.yaml': term('rubric', '[rubric]') },
    }).map((prose) => prose?.terms);
    expect(terms).toEqual([
      ['rubric', 'median'],
      ['rubric', 'median'],
    ]);
  });

  it('is what the site’s own entry says, of two with one id', () => {
    const terms = read({
      ...{ 'own/site.yaml': site, 'own/guides/money.md': text, 'own/glossary.yaml': term('rubric', '[median]') },
      'library/glossary.yaml': term('rubric', '[rubric]') + term('talk', '[talk]'),
    }).map((prose) => prose?.terms);
    expect(terms[0]).toEqual(['rubric', 'talk']);
  });

  it('is nothing in a glossary that is not as it should be', () => {
    for (const glossary of [
      '- rubric\n',
      'rubric: median\n',
      term('rubric', 'rubric: no'),
      term('rubric', '[1, {}]'),
      '"',
    ])
      expect(
        read({
          'own/site.yaml': site,
          'own/guides/money.md': text,
          'own/glossary.yaml': glossary,
          'library/site.yaml': site,
        })[0]?.terms,
      ).toEqual([]);
  });

  it('is also the names of designs of both folders, which are not counted in guides', () => {
    const words = (files: Files) =>
      read({ 'own/site.yaml': site, 'own/guides/money.md': text, ...files })[0]?.counts?.words;
    const design = '---\ntitle: Book studies\nalsoKnownAs: [Talks]\n---\n';
    expect(words({ 'library/site.yaml': site })).toBe(11);
    expect(words({ 'library/designs/book-studies.md': design })).toBe(8);
    expect(words({ 'own/designs/book-studies.md': design, 'library/site.yaml': site })).toBe(8);
  });
});
