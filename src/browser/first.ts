import type { Browser } from 'playwright-core';

/** One browser that may be on this machine, by the name a person would look for. */
export interface Candidate {
  readonly name: string;
  start(): Promise<Browser>;
}

/**
 * Starts the first candidate that works.
 *
 * @throws Error that names each candidate with what kept it from starting, and says what to do
 */
export async function startFirst(candidates: Iterable<Candidate>): Promise<Browser> {
  const failures: string[] = [];
  for (const candidate of candidates) {
    try {
      return await candidate.start();
    } catch (error) {
      failures.push(`  ${candidate.name}: ${reasonOf(error)}`);
    }
  }
  const advice = 'Install Google Chrome, Microsoft Edge or Chromium, or set CHROME_PATH to the full path of one.';
  throw new Error(['No browser could be started. These were tried:', ...failures, advice].join('\n'));
}

/** What went wrong in one line: what follows is the browser's own log. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^browserType\.launch: /, '').replace(/\n[\s\S]*/, '');
}
