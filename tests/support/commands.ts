import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** How a command ended, and what it printed. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Settings {
  /** Environment variables set for the command beside those of the test. */
  readonly environment?: Readonly<Record<string, string>>;
  /** The user to run as, on systems that have users; the user of the test where it is left out. */
  readonly user?: number;
}

/** Runs one of the project's commands to its end, as `npm run` does. */
export function run(
  command: 'build' | 'check' | 'coverage' | 'import' | 'new' | 'pdf' | 'recipe' | 'zip',
  options: readonly string[],
  settings: Settings = {},
): Promise<Ended> {
  const args = [join(root, 'scripts', `${command}.ts`), ...options];
  const { user } = settings;
  const asUser = user === undefined ? {} : { uid: user, gid: user };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: root, env: environmentOf(settings), ...asUser }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

/** Starts a build that the test ends. */
export function startBuild(options: readonly string[]): ChildProcess {
  const args = [join(root, 'scripts/build.ts'), ...options];
  return spawn(process.execPath, args, { cwd: root, env: environmentOf({}), stdio: 'ignore' });
}

/** What the person who runs the tests has set must not reach the command. */
export function environmentOf({ environment }: Settings): NodeJS.ProcessEnv {
  return { ...process.env, INIT_CWD: root, SITE_CONTENT: '', SITE_TODAY: '2026-11-22', ...environment };
}
