import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ContentFolderError, openContent } from '../../../src/reading/open-content.ts';
import { withContentFolder } from '../../support/content-folder.ts';
import { edited, riverbend, textIn } from '../support/riverbend.ts';

const open = (root: string, folder: string) => openContent(join(root, folder), root);

describe('a folder that cannot be used', () => {
  it.each([
    ['is not there', 'gone', /^There is no folder .*gone\. To start one, make a folder with a file site\.yaml/],
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
