import { readdirSync, readFileSync } from 'node:fs';

/** A running program, as the kernel sees it at one moment. */
export interface Running {
  readonly id: number;
  /** Seconds of processor time it has used, by itself and in the kernel. */
  readonly processor: number;
  /** Resident memory now (VmRSS), in bytes. */
  readonly resident: number;
  /** The most resident memory it has held at any time (VmHWM), in bytes. */
  readonly peak: number;
}

/** A program, and everything it has started that still runs, the program itself first. */
export function runningFrom(id: number): Running[] {
  const status = read(`/proc/${id}/status`);
  const [own, inKernel] = processorFields(`/proc/${id}/stat`);
  return [
    {
      id,
      processor: own + inKernel,
      resident: bytes(status, 'VmRSS'),
      peak: bytes(status, 'VmHWM'),
    },
    ...childrenOf(id).flatMap(runningFrom),
  ];
}

/** Seconds of processor time of all programs this one has started that have ended, and of those they waited for. */
export function processorOfEnded(): number {
  const [, , own, inKernel] = processorFields('/proc/self/stat');
  return own + inKernel;
}

/** utime, stime, cutime and cstime in seconds: the fields 14 to 17 of the line, as in proc_pid_stat(5). */
function processorFields(path: string): [number, number, number, number] {
  // The second field is the name of the program in brackets, and may hold anything.
  const fields = read(path).split(') ').at(-1)?.split(' ').slice(11, 15).map(Number) ?? [];
  const [first = 0, second = 0, third = 0, fourth = 0] = fields.map((ticks) => ticks / ticksPerSecond);
  return [first, second, third, fourth];
}

/** Linux shows processor time to programs in hundredths of a second, whatever it uses itself: USER_HZ in time(7). */
const ticksPerSecond = 100;

function childrenOf(id: number): number[] {
  return threadsOf(id).flatMap((thread) =>
    read(`/proc/${id}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  );
}

function bytes(status: string, field: string): number {
  return 1024 * Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0);
}

/** A program may end between two looks; nothing is left of it then. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function threadsOf(id: number): string[] {
  try {
    return readdirSync(`/proc/${id}/task`);
  } catch {
    return [];
  }
}
