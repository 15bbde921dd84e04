import './memory.ts';
import { build } from 'astro';
import { join } from 'node:path';
import { publish } from '../../src/integrations/published.ts';
import type { Printing } from '../../src/model/printing/printed.ts';
import { PrintProblem } from '../../src/printing/problem.ts';
import { checkContent } from './check-content.ts';
import { exit, type Options } from './options.ts';
import { projectRoot } from './places.ts';
import { openPress, type Press } from './print-site.ts';
import { takeTurn } from './turn.ts';
import { discard, swapIn, workFolder, type WorkFolder } from './swap.ts';
import { startWordFiles } from './word-files.ts';

/**
 * Checks the content, builds the site beside the previous one and swaps it in at the end: a build that fails, or
 * is interrupted, leaves the previous one as it was.
 *
 * @returns an exit code
 */
export async function buildSite(options: Options, printing: Printing): Promise<number> {
  const { publishable, published } = await checkContent(options);
  if (!publishable) return nothingBuilt();
  try {
    const press = await openPress(published.corpus, printing);
    const printed = { ...published, printing: press.printing };
    publish(printed);
    const endWordFiles = startWordFiles(printed);
    const isBuilt = await tryBuild(options.out, press).finally(() => press.close().finally(endWordFiles));
    return isBuilt ? exit.fine : exit.problems;
  } catch (error) {
    if (!(error instanceof PrintProblem)) throw error;
    return nothingBuilt(error.message);
  }
}

function nothingBuilt(reason?: string): number {
  if (reason !== undefined) console.error(reason);
  console.error('Nothing was built; the site is as it was before.');
  return exit.problems;
}

async function tryBuild(out: string, press: Press): Promise<boolean> {
  let folder: WorkFolder | undefined;
  const endTurn = await takeTurn(join(projectRoot, '.astro/building'));
  try {
    folder = workFolder(out);
    // Readers get what is made for them whatever the shell says; made for developers, it would hold paths of this machine.
    process.env['NODE_ENV'] = 'production';
    await build({ root: projectRoot, outDir: folder.path, logLevel: 'error', cacheDir: folder.cache });
    await press.print(folder.path);
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
  if (error instanceof PrintProblem) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
