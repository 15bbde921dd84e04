import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readFileSync } from 'node:fs';

/** A tool of the project, and what a person is told while it runs. */
export interface Step {
  readonly says: string;
  /** The name of an npm package with a program of the same name, or "node". */
  readonly tool: string;
  readonly args: readonly string[];
}

const require = createRequire(import.meta.url);

/**
 * Runs the tools one after the other and stops at the first that fails. They are started by their files, without a
 * shell, so that it works alike on Linux, macOS and Windows.
 *
 * @returns the exit code of the last tool that ran
 */
export async function runTools(cwd: string, steps: readonly Step[]): Promise<number> {
  for (const { says, tool, args } of steps) {
    console.log(`\n== ${says}`);
    const code = await runNode(cwd, tool === 'node' ? args : [programOf(tool), ...args]);
    if (code !== 0) return code;
  }
  return 0;
}

function programOf(tool: string): string {
  const file = require.resolve(`${tool}/package.json`);
  const { bin } = JSON.parse(readFileSync(file, 'utf8')) as { bin: string | Record<string, string> };
  return join(dirname(file), typeof bin === 'string' ? bin : (bin[tool] ?? ''));
}

function runNode(cwd: string, args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, args, {
    cwd,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
