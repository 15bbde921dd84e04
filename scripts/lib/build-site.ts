import { build } from 'astro';
import { join } from 'node:path';
import { publish } from '../../src/integrations/published.ts';
import { checkContent } from './check-content.ts';
import { exit, type Options } from './options.ts';
import { projectRoot } from './places.ts';
import { takeTurn } from './turn.ts';
import { discard, swapIn, workFolder, type WorkFolder } from './swap.ts';

/**
 * Checks the content, builds the site beside the previous one and swaps it in at the end: a build that fails, or
 * is interrupted, leaves the previous one as it was.
 *
 * @returns an exit code
 */
export async function buildSite(options: Options): Promise<number> {
  const { publishable, published } = checkContent(options);
  if (!publishable) {
    console.error('Nothing was built; the site is as it was before.');
    return exit.problems;
  }
  publish(published);
  return (await tryBuild(options.out)) ? exit.fine : exit.problems;
}

async function tryBuild(out: string): Promise<boolean> {
  let folder: WorkFolder | undefined;
  const endTurn = await takeTurn(join(projectRoot, '.astro/building'));
  try {
    folder = workFolder(out);
    await build({ root: projectRoot, outDir: folder.path, logLevel: 'error', cacheDir: folder.cache });
    swapIn(folder, out);
  } catch (error) {
    if (folder) discard(folder);
    console.error(`The build did not finish: ${reason(error)}\nThe site is as it was before.`);
    return false;
  } finally {
    endTurn();
  }
  console.log(`The site is in ${out}`);
  return true;
}

/** What stopped the build, in words a person can act on where the cause is outside the program. */
function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOSPC') return 'the disk is full. Free some room and build again.';
  if (code === 'EACCES' || code === 'EPERM')
    return `writing is not allowed here (${String(error)}). Choose another folder with --out.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
