import { afterEach, describe, expect, it, vi } from 'vitest';
import { openPress } from '../../../scripts/lib/print-site.ts';
import { contextOf } from '../model/support/context.ts';
import { spendingEntry } from '../model/support/spending.ts';

const { corpus } = contextOf({ spending: [spendingEntry({ template: true, schoolYears: [] })] });

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('without a browser', () => {
  it('blank sheets are not printed, pages do not link to them, and the person is told', async () => {
    vi.stubEnv('CHROME_PATH', '/no/browser');
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const press = await openPress(corpus, 'blank-sheets');

    expect(press.printing).toBe('nothing');
    expect(said.mock.calls.join()).toMatch(/CHROME_PATH names \/no\/browser.*\n.*\nThe site is built without PDFs/);
    await expect(press.print('/no/site')).resolves.toBeUndefined();
  });

  it('nothing that was asked for is left out in silence', async () => {
    vi.stubEnv('CHROME_PATH', '/no/browser');
    await expect(openPress(corpus, 'everything')).rejects.toThrow('CHROME_PATH names /no/browser');
  });

  it('a site with nothing to print needs none', async () => {
    vi.stubEnv('CHROME_PATH', '/no/browser');
    const said = vi.spyOn(console, 'error').mockReturnValue();

    expect((await openPress(contextOf().corpus, 'everything')).printing).toBe('nothing');
    expect((await openPress(corpus, 'nothing')).printing).toBe('nothing');
    expect(said).not.toHaveBeenCalled();
  });
});
