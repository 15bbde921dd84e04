import { afterEach, expect, test } from 'vitest';
import { startWordFiles } from '../../../scripts/lib/word-files.ts';
import { makeWordFile, planWordFile } from '../../../src/integrations/word-files.ts';
import type { Published } from '../../../src/integrations/published.ts';
import { planIn } from '../model/plans/support.ts';

const { entry, context } = planIn();
const published = { corpus: context.corpus, printing: 'nothing', today: '2026-11-26' } as Published;
const dated = { ...context, today: published.today };

let end = (): void => undefined;
afterEach(() => end());

test('the Word file that is made beside a build is the one that is made on demand', { timeout: 60_000 }, async () => {
  const demanded = await planWordFile(entry, dated);
  end = startWordFiles(published);
  const beside = await planWordFile(entry, dated);

  expect(Buffer.from(beside).equals(demanded)).toBe(true);
  expect(Buffer.from(demanded).equals(await makeWordFile(entry, dated))).toBe(true);
});

test('a build learns that the Word files were not made, and does not wait for ever', { timeout: 60_000 }, async () => {
  startWordFiles(published)();

  await expect(planWordFile(entry, dated)).rejects.toThrow(
    'The Word files of the plans were not made: the program that makes them ended with SIGTERM. What it said stands above; build again.',
  );
});
