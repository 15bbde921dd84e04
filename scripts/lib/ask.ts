import { createInterface } from 'node:readline/promises';
import { UsageError } from './options.ts';

/**
 * Asks a question that is answered by yes or no; anything but yes is no.
 *
 * @throws UsageError where nobody is there to answer
 */
export async function says(question: string): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new UsageError('Nobody is there to be asked. Look at what was understood, and add --yes to write it.');
  return /^y(es)?$/i.test(await answered(`${question} (yes or no) `));
}

/** Asks for a few words; undefined where nobody is there to answer, or nothing is answered. */
export async function asks(question: string): Promise<string | undefined> {
  if (!process.stdin.isTTY) return undefined;
  const answer = await answered(`${question} `);
  return answer === '' ? undefined : answer;
}

/** @throws UsageError where the person ends the command in place of an answer, with Ctrl+C or Ctrl+D */
async function answered(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await terminal.question(question)).trim();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ABORT_ERR')) throw error;
    throw new UsageError('\nNo answer was given. Nothing was written.');
  } finally {
    terminal.close();
  }
}
