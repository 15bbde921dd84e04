import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Published } from '../../src/integrations/published.ts';
import { takeWordFilesFrom } from '../../src/integrations/word-files.ts';
import { projectRoot } from './places.ts';

/** What the program that makes Word files is told. */
export type WordOrder = Pick<Published, 'corpus' | 'printing' | 'today'>;

/** What it answers for each plan, when its file is made. */
export interface WordAnswer {
  readonly id: string;
  readonly file: Uint8Array<ArrayBuffer>;
}

/**
 * A Word file is done before the pages are, and stands beside them in memory: collecting what is no longer used
 * more often takes a second longer, and halves what the file of a large plan needs (650 to 310 MB).
 */
const execArgv = ['--max-semi-space-size=4', '--heap-growing-percent=20'];

type Waiting = ReadonlyMap<string, PromiseWithResolvers<WordAnswer['file']>>;

/**
 * Starts a program that makes the Word files of all plans while the pages are built. The file of a plan with a
 * thousand activities takes as long as all of its pages, and its memory is given back when the program ends.
 *
 * @returns what ends it
 */
export function startWordFiles({ corpus, printing, today }: Published): () => void {
  if (corpus.plans.length === 0) return () => undefined;
  const waiting: Waiting = new Map(corpus.plans.map(({ id }) => [id, Promise.withResolvers()]));
  // Where the build stops for another reason, nobody waits for these any more.
  for (const { promise } of waiting.values()) promise.catch(() => undefined);
  takeWordFilesFrom((id) => waiting.get(id)?.promise ?? Promise.reject(new Error(`No plan has the id "${id}".`)));
  const program = fork(join(projectRoot, 'scripts/lib/write-word-files.ts'), { serialization: 'advanced', execArgv });
  follow(program, waiting);
  program.send({ corpus, printing, today } satisfies WordOrder);
  return () => program.kill();
}

function follow(program: ChildProcess, waiting: Waiting): void {
  const fail = (reason: string): void => {
    for (const { reject } of waiting.values())
      reject(
        new Error(`The Word files of the plans were not made: ${reason}. What it said stands above; build again.`),
      );
  };
  program.on('message', ({ id, file }: WordAnswer) => waiting.get(id)?.resolve(file));
  program.on('error', ({ message }) => fail(message));
  program.once('exit', (code, signal) => fail(`the program that makes them ended with ${String(code ?? signal)}`));
}
