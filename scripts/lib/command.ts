import { ContentFolderError } from '../../src/reading/open-content.ts';
import { exit, UsageError } from './options.ts';

/** Runs a command and turns what a person did wrong into a message and an exit code; anything else is a defect. */
export async function command(run: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof ContentFolderError)) throw error;
    console.error(error.message);
    process.exitCode = exit.usage;
  }
}
