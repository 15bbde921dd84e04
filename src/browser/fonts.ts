import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes the font settings for the unpacked browser and gives their file. They name the folder by its full path,
 * so they are written again after the project was moved. The font that comes with the browser stands for every
 * general family, so that a page looks the same on every machine; the machine's own fonts only lend letters of
 * scripts it does not have.
 */
export async function fontSettings(folder: string): Promise<string> {
  const file = join(folder, 'fonts.conf');
  const settings = writeSettings(folder);
  if ((await readFile(file, 'utf8').catch(() => '')) === settings) return file;
  // Renamed into place: another process may be reading it.
  const draft = `${file}-${process.pid}`;
  await writeFile(draft, settings);
  await rename(draft, file);
  return file;
}

function writeSettings(folder: string): string {
  const dirs = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  const families = ['sans-serif', 'serif', 'monospace', 'system-ui'];
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...dirs.map((dir) => `  <dir>${escapeXml(dir)}</dir>`),
    `  <cachedir>${escapeXml(join(folder, 'font-cache'))}</cachedir>`,
    ...families.map(
      (family) =>
        `  <alias binding="strong"><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`,
    ),
    '</fontconfig>',
    '',
  ].join('\n');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
