import { spawn } from 'node:child_process';
import { projectRoot } from '../../lib/places.ts';
import { memoryOf, processorTimeOfChildren } from './process-tree.ts';

/** What one run of a program took. */
export interface Cost {
  /** Seconds by the clock on the wall. */
  readonly wall: number;
  /** Seconds of processor time of the program and everything it started. */
  readonly processor: number;
  /** Peak resident memory of the largest process, in bytes. */
  readonly largest: number;
  /** Peak of the resident memory of all processes together, in bytes. */
  readonly together: number;
}

/** How often memory is looked at, in milliseconds. */
const interval = 100;

/**
 * Runs a script of the project as a program of its own and measures it. Runs must not overlap.
 *
 * @throws Error with what it printed where it fails
 */
export async function measure(script: string, args: readonly string[]): Promise<Cost> {
  const before = { wall: performance.now(), processor: processorTimeOfChildren() };
  const child = spawn(process.execPath, [script, ...args], { cwd: projectRoot, stdio: ['ignore', 'pipe', 'pipe'] });
  const peak = { largest: 0, together: 0 };
  const look = setInterval(() => {
    const { largest, together } = memoryOf(child.pid ?? 0);
    peak.largest = Math.max(peak.largest, largest);
    peak.together = Math.max(peak.together, together);
  }, interval);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (printed += text.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => clearInterval(look));
  if (code !== 0) throw new Error(`${script} failed.\n${printed}`);
  return {
    wall: (performance.now() - before.wall) / 1000,
    processor: processorTimeOfChildren() - before.processor,
    ...peak,
  };
}
