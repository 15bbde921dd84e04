import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';
import { tarFiles } from './tar.ts';

const decompress = promisify(brotliDecompress);

/**
 * The folder with the browser of @sparticuz/chromium unpacked: `chromium`, `fonts/` and `lib/`. It is unpacked
 * once a version. Several processes may do so at the same time: each fills a folder of its own and renames it, so
 * that the folder is there whole or not at all.
 *
 * @param packageFolder where the npm package is installed
 * @param cache the folder that keeps unpacked browsers
 */
export async function unpackedBrowser(packageFolder: string, cache: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const started = await mkdtemp(`${folder}-unpacking-`);
  try {
    await unpack(join(packageFolder, 'bin'), started);
    // A temporary folder is its owner's alone, but who installs and who builds may be two users.
    await chmod(started, 0o755);
    await rename(started, folder);
  } catch (error) {
    await rm(started, { recursive: true, force: true });
    // Another process has finished first: a full folder cannot be renamed over.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

async function unpack(archives: string, folder: string): Promise<void> {
  const browser = createWriteStream(join(folder, 'chromium'), { mode: 0o755 });
  await pipeline(createReadStream(join(archives, 'chromium.br')), createBrotliDecompress(), browser);
  for (const archive of ['fonts.tar.br', 'al2023.tar.br']) {
    const files = tarFiles(await decompress(await readFile(join(archives, archive))));
    for (const { path, mode, bytes } of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes, { mode });
    }
  }
}
