import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where a build writes before it is finished. */
export interface WorkFolder {
  readonly path: string;
  readonly cache: string;
  readonly root: string;
}

/**
 * Makes a folder beside the output, on the same disk, so that the finished site can be moved in at one stroke.
 * Left-overs of builds that were interrupted are removed.
 *
 * @throws Error where the output is a content folder, which the finished site would take the place of
 */
export function workFolder(out: string): WorkFolder {
  if (existsSync(join(out, 'site.yaml'))) throw new Error(`${out} holds your content. Name another folder with --out.`);
  const parent = dirname(out);
  const prefix = `.${basename(out)}-building-`;
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent))
    if (name.startsWith(prefix) && !isRunning(name)) rmSync(join(parent, name), { recursive: true });
  const root = join(parent, `${prefix}${process.pid}`);
  mkdirSync(root);
  return { root, path: join(root, 'site'), cache: join(root, 'cache') };
}

/** Moves the finished site in; the previous one goes only when the new one stands in its place. */
export function swapIn(folder: WorkFolder, out: string): void {
  const previous = join(folder.root, 'previous');
  if (existsSync(out)) renameSync(out, previous);
  try {
    renameSync(folder.path, out);
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, out);
    throw error;
  }
  rmSync(folder.root, { recursive: true });
}

/** Another build of the same output may be under way; its folder ends with its process id. */
function isRunning(name: string): boolean {
  const id = Number(name.slice(name.lastIndexOf('-') + 1));
  return id !== process.pid && isAlive(id);
}

/** Whether a process of this id runs on this machine. */
export function isAlive(id: number): boolean {
  try {
    return Number.isInteger(id) && id > 0 && process.kill(id, 0);
  } catch (error) {
    // A process of another user is alive, and may not be asked.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Removes what an unfinished build has written. */
export function discard(folder: WorkFolder): void {
  rmSync(folder.root, { recursive: true, force: true });
}
