import { afterEach, beforeEach, expect, it } from 'vitest';
import { Desk } from '../../../../src/integrations/writing/desk.ts';
import { contentFolder, type ContentFolder } from '../../../support/content-folder.ts';

const site =
  'name: A district (fictional)\ndescription: What we plan.\norganization:\n  name: A district (fictional)\n';
let folder: ContentFolder;
let said: string[];
let desk: Desk;

beforeEach(() => {
  folder = contentFolder({ 'site.yaml': site });
  said = [];
  desk = new Desk({
    content: folder.root,
    today: '2026-11-26',
    show: ({ file }) => file.path,
    say: (text) => said.push(text),
  });
});

afterEach(() => folder.remove());

it('says that the server must be started again for another base path, as long as it is another', () => {
  folder.write('site.yaml', `${site}basePath: /pl/\n`);
  desk.reread();
  desk.reread();
  folder.write('site.yaml', site);
  desk.reread();

  const hint = `site.yaml  Base path
  It is "/pl/" now, and pages still stand under "/": the server takes it when it starts.
  End "npm run dev" with Ctrl+C, and start it again.`;
  expect(said.filter((text) => text.includes('Base path'))).toEqual([hint, hint]);
});

it('says nothing of a base path that is not right yet', () => {
  folder.write('site.yaml', `${site}basePath: pl\n`);
  desk.reread();

  expect(said.at(-1)).toContain('1 problem');
});
