import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readOptions, UsageError, type OptionName } from '../../../scripts/lib/options.ts';
import { projectRoot, shippedContent } from '../../../scripts/lib/places.ts';

const all: readonly OptionName[] = ['content', 'out', 'today', 'format', 'port'];
const read = (...args: string[]) => readOptions('check', all, args);

beforeEach(() => {
  vi.stubEnv('INIT_CWD', '/home/someone/here');
  vi.stubEnv('SITE_CONTENT', undefined);
  vi.stubEnv('SITE_TODAY', '2026-11-22');
});
afterEach(() => vi.unstubAllEnvs());

describe('without options', () => {
  it('a command takes the shipped content, the folder dist, and prints for people', () => {
    expect(read()).toMatchObject({
      ...{
        content: shippedContent,
        out: resolve(projectRoot, 'dist'),
        today: '2026-11-22',
        format: 'terminal',
        port: 4321,
      },
    });
  });

  it('the environment says which content, and for what day', () => {
    vi.stubEnv('SITE_CONTENT', '../ours');
    vi.stubEnv('SITE_TODAY', '2025-01-31');
    expect(read()).toMatchObject({ content: '/home/someone/ours', today: '2025-01-31' });
  });
});

it('a command that looks at a finished site takes the folder dist, or another', () => {
  const site = (...args: string[]) => readOptions('coverage', ['site'], args).site;
  expect([site(), site('--site', 'ours')]).toEqual([resolve(projectRoot, 'dist'), '/home/someone/here/ours']);
});

describe('options', () => {
  it('win over the environment, and start where the person typed them', () => {
    vi.stubEnv('SITE_CONTENT', '/elsewhere');
    expect(
      read('--content', 'ours', '--out', '../site', '--today', '2024-02-29', '--format', 'json', '--port', '80'),
    ).toMatchObject({
      ...{
        content: '/home/someone/here/ours',
        out: '/home/someone/site',
        today: '2024-02-29',
        format: 'json',
        port: 80,
      },
    });
  });

  it.each([
    ['--today', '2026-02-30'],
    ['--today', '22.11.2026'],
    ['--today', 'tomorrow'],
    ['--format', 'xml'],
    ['--port', '0'],
    ['--port', '65536'],
    ['--port', '80a'],
  ])('say what %s takes where it is given %s', (option, value) => {
    expect(() => read(option, value)).toThrow(UsageError);
    expect(() => read(option, value)).toThrow(
      new RegExp(`^${option} takes .*, not "${value}"\\.\n\nUsage: npm run check`),
    );
  });

  it('that a command does not know are told with those it knows', () => {
    expect(() => readOptions('build', ['out'], ['--content', 'x'])).toThrow(/Unknown option '--content'/);
    expect(() => readOptions('build', ['out'], ['--content', 'x'])).toThrow(/--out DIR +where the finished site goes/);
    expect(() => read('folder')).toThrow(UsageError);
    expect(() => read('--content')).toThrow(UsageError);
  });
});
