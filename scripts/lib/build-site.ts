import { build } from 'astro';
import { publish } from '../../src/integrations/published.ts';
import { checkContent } from './check-content.ts';
import { exit, type Options } from './options.ts';
import { projectRoot } from './places.ts';
import { swapIn, workFolder } from './swap.ts';

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
  const folder = workFolder(options.out);
  await build({ root: projectRoot, outDir: folder.path, logLevel: 'error', cacheDir: folder.cache });
  swapIn(folder, options.out);
  console.log(`The site is in ${options.out}`);
  return exit.fine;
}
