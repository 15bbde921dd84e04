import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from './swap.ts';

/** Milliseconds between two looks at whether the other build has ended. */
const pause = 200;

/**
 * Waits until no other build of this project runs: Astro keeps the programs that make the pages in one folder of the
 * project, and two builds would remove each other's.
 *
 * @param file says which build has its turn; one left behind by a build that was interrupted counts as none
 * @returns ends the turn
 */
export async function takeTurn(file: string): Promise<() => void> {
  mkdirSync(dirname(file), { recursive: true });
  let said = false;
  while (!claim(file)) {
    if (!said) console.log('Another build of this project is running. This one goes on when it has ended.');
    said = true;
    await wait(pause);
  }
  return () => rmSync(file, { force: true });
}

/** A second name for a finished file is given in one step, so the file is never seen half written. */
function claim(file: string): boolean {
  const own = `${file}-${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    if (!isHeld(file)) rmSync(file, { force: true });
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

function isHeld(file: string): boolean {
  try {
    return isAlive(Number(readFileSync(file, 'utf8')));
  } catch {
    // It has just ended.
    return true;
  }
}
