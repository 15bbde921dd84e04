import './compile-cache.ts';
import type { WordAnswer, WordOrder } from './word-files.ts';

/*
 * Runs in a process of its own: takes one order, answers with the Word file of each plan as it is made, and ends.
 */
process.once('message', (order: WordOrder) => {
  void answer(order).finally(() => process.disconnect());
});

async function answer({ corpus, printing, today }: WordOrder): Promise<void> {
  const { createContext } = await import('../../src/model/context.ts');
  const { makeWordFile } = await import('../../src/integrations/word-files.ts');
  const context = createContext(corpus, printing, today);
  for (const entry of corpus.plans) await send({ id: entry.id, file: await makeWordFile(entry, context) });
}

/** Waits until the file is on its way: what is not, when a program ends, is lost. */
function send(made: WordAnswer): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(made, (error: Error | null) => (error ? reject(error) : resolve()));
  });
}
