import { readdirSync, readFileSync } from 'node:fs';

/** Memory of a program and of every program it started, in bytes. */
export interface Memory {
  /** The most the largest of them has held resident at any time, as the kernel keeps it (VmHWM). */
  readonly largest: number;
  /** What all of them hold resident now (VmRSS); pages they share count once for each. */
  readonly together: number;
}

/** Looks at a running program; one that has ended holds nothing. */
export function memoryOf(process: number): Memory {
  const status = read(`/proc/${process}/status`);
  const own = { largest: kilobytes(status, 'VmHWM'), together: kilobytes(status, 'VmRSS') };
  return childrenOf(process)
    .map(memoryOf)
    .reduce(
      (sum, { largest, together }) => ({
        largest: Math.max(sum.largest, largest),
        together: sum.together + together,
      }),
      own,
    );
}

/** Seconds of processor time, in programs and in the kernel, of all ended programs this one has started. */
export function processorTimeOfChildren(): number {
  const fields = read('/proc/self/stat').split(') ').at(-1)?.split(' ') ?? [];
  // cutime and cstime are the 16th and 17th field of the line, and fields start at the 3rd here: proc_pid_stat(5).
  return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}

/** Linux counts processor time in hundredths of a second for programs, whatever it uses itself: time(7), USER_HZ. */
const ticksPerSecond = 100;

function childrenOf(process: number): number[] {
  return list(`/proc/${process}/task`).flatMap((thread) =>
    read(`/proc/${process}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  );
}

function kilobytes(status: string, field: string): number {
  return 1024 * Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0);
}

/** A program may end between two looks. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function list(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
