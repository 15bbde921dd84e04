import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
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
  for (const step of steps) {
    console.log(`\n== ${step.says}`);
    const code = await codeOf(start(cwd, step, 'inherit'));
    if (code !== 0) return code;
  }
  return 0;
}

/**
 * Runs all tools at the same time. What a tool says is shown in one piece when it is done, in the order of the steps.
 *
 * @returns the exit code of the first step that failed, or 0
 */
export async function runSideBySide(cwd: string, steps: readonly Step[]): Promise<number> {
  const running = steps.map((step) => ({ step, ended: outcome(start(cwd, step, ['ignore', 'pipe', 'pipe'])) }));
  const codes: number[] = [];
  for (const { step, ended } of running) {
    console.log(`\n== ${step.says}`);
    const { said, code } = await ended;
    process.stdout.write(said);
    codes.push(code);
  }
  return codes.find((code) => code !== 0) ?? 0;
}

function start(cwd: string, { tool, args }: Step, stdio: StdioOptions): ChildProcess {
  return spawn(process.execPath, tool === 'node' ? args : [programOf(tool), ...args], {
    cwd,
    stdio,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
}

function programOf(tool: string): string {
  const file = require.resolve(`${tool}/package.json`);
  const { bin } = JSON.parse(readFileSync(file, 'utf8')) as { bin: string | Record<string, string> };
  return join(dirname(file), typeof bin === 'string' ? bin : (bin[tool] ?? ''));
}

async function outcome(child: ChildProcess): Promise<{ said: string; code: number }> {
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => void said.push(text));
  const code = await codeOf(child);
  return { said: said.join(''), code };
}

/** Settles when all that the tool said has arrived, too. */
function codeOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
