import { join } from 'node:path';
import { checks } from '../../../src/checks/all.ts';
import { run, type Outcome } from '../../../src/checks/run.ts';
import { openContent } from '../../../src/reading/open-content.ts';
import { withContentFolder, type Files } from '../../support/content-folder.ts';
import { today } from './checked.ts';

/** Checks a district's folder with a small library of its own in place of the shipped one. */
export function layered<Result>(own: Files, library: Files, use: (outcome: Outcome) => Result): Result {
  const files = { ...below('own', own), ...below('library', library) };
  return withContentFolder(files, ({ root }) => {
    const folders = openContent(join(root, 'own'), join(root, 'library'));
    return use(run(folders, { today, checks, writtenAt: () => undefined }));
  });
}

function below(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]));
}
