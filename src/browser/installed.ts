import { existsSync, globSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Environment } from './start.ts';

/** The folder Playwright downloads browsers to. */
export function playwrightFolder(environment: Environment): string {
  const set = environment['PLAYWRIGHT_BROWSERS_PATH'];
  // Playwright reads "0" as "inside the package", where nothing of this project's is.
  if (set !== undefined && set !== '' && set !== '0') return set;
  const caches: Partial<Record<NodeJS.Platform, string>> = { darwin: 'Library/Caches', win32: 'AppData/Local' };
  return join(homedir(), caches[process.platform] ?? '.cache', 'ms-playwright');
}

/** Browsers that Playwright has downloaded, of any build: the newest first, and of one build the one without windows. */
export function playwrightBrowsers(environment: Environment): string[] {
  const cwd = playwrightFolder(environment);
  const names = '{headless_shell,chrome-headless-shell,chrome}{,.exe}';
  const found = globSync([`chromium*/chrome-*/${names}`, 'chromium-*/chrome-mac*/*.app/Contents/MacOS/*'], { cwd });
  const newestFirst = found.toSorted((a, b) => buildOf(b) - buildOf(a) || (a < b ? 1 : -1));
  return newestFirst.map((path) => join(cwd, path));
}

/** The number in "chromium_headless_shell-1200/…". */
function buildOf(path: string): number {
  return Number(/^[a-z_]+-(\d+)/.exec(path)?.[1] ?? 0);
}

/** Chrome, Chromium and Edge where their own installers put them, or on the PATH. */
export function systemBrowsers(environment: Environment): string[] {
  return systemPlaces(environment).filter((path) => existsSync(path));
}

function systemPlaces(environment: Environment): string[] {
  if (process.platform === 'win32') return inFolders(windowsFolders(environment), windowsNames);
  const onPath = inFolders((environment['PATH'] ?? '').split(delimiter), commands);
  return process.platform === 'darwin' ? [...inFolders(['/Applications'], macNames), ...onPath] : onPath;
}

const commands = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macNames = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `${name}.app/Contents/MacOS/${name}`);

const windowsNames = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

function windowsFolders(environment: Environment): string[] {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => environment[name] ?? '');
}

function inFolders(folders: readonly string[], names: readonly string[]): string[] {
  const given = folders.filter((folder) => folder !== '');
  return names.flatMap((name) => given.map((folder) => join(folder, name)));
}
