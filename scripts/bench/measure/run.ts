import { spawn } from 'node:child_process';
import { projectRoot } from '../../lib/places.ts';
import { processorOfEnded, runningFrom } from './process-tree.ts';

/** What one run of a program took. */
export interface Cost {
  /** Seconds by the clock on the wall. */
  readonly wall: number;
  /** Seconds of processor time of the program and everything it started. */
  readonly processor: number;
  /** Peak of the resident memory of the program itself, in bytes. */
  readonly alone: number;
  /** Peak of the resident memory of it and all it has started, in bytes; what they share counts for each. */
  readonly together: number;
}

/** How often the running programs are looked at, in milliseconds. */
const interval = 100;

/**
 * Runs a program of the project by itself, with the options of Node this one was given, and measures it.
 * Runs must not overlap.
 *
 * @throws Error with what it printed where it fails
 */
export async function measure(program: readonly string[], args: readonly string[]): Promise<Cost> {
  const [start, processorBefore] = [performance.now(), processorOfEnded()];
  const child = spawn(process.execPath, [...process.execArgv, ...program, ...args], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const observer = observe(child.pid ?? 0);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (printed += text.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const { processor, ...memory } = observer.stop();
  if (code !== 0) throw new Error(`${program.join(' ')} failed.\n${printed}`);
  return {
    wall: (performance.now() - start) / 1000,
    // The kernel's own sum is exact, but leaves out programs nobody waits for at their end, as Pagefind's.
    processor: Math.max(processor, processorOfEnded() - processorBefore),
    ...memory,
  };
}

/** Looks at a program and all it starts until it is stopped. */
function observe(id: number): { readonly stop: () => Omit<Cost, 'wall'> } {
  const processor = new Map<number, number>();
  let [alone, together] = [0, 0];
  const look = (): void => {
    const running = runningFrom(id);
    for (const each of running) processor.set(each.id, Math.max(each.processor, processor.get(each.id) ?? 0));
    alone = Math.max(alone, running[0]?.peak ?? 0);
    together = Math.max(together, sum(running.map(({ resident }) => resident)));
  };
  const timer = setInterval(look, interval);
  return {
    stop: () => {
      clearInterval(timer);
      return { processor: sum([...processor.values()]), alone, together };
    },
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
