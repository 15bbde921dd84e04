import { chmodSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../support/commands.ts';
import { riverbendSite } from '../support/sites.ts';
import { temporaryFolder } from '../support/temporary.ts';

describe.each(['check', 'build'] as const)('%s', (command) => {
  test('says in one line that there is no such content folder', async () => {
    const content = join(temporaryFolder(), 'nowhere');
    const { code, stdout, stderr } = await run(command, ['--content', content]);

    expect([code, stdout]).toEqual([2, '']);
    expect(linesOf(stderr)).toEqual([expect.stringContaining(`There is no folder ${content}.`)]);
  });

  test('names an option it does not know, and shows those it knows', async () => {
    const { code, stdout, stderr } = await run(command, ['--contnet', 'here']);

    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain("'--contnet'");
    expect(stderr).toContain(`Usage: npm run ${command}`);
    expect(stderr).toContain('--content DIR');
  });
});

describe('check', () => {
  test('says in one line that the content folder is empty', async () => {
    const content = temporaryFolder();
    const { code, stdout, stderr } = await run('check', ['--content', content]);

    expect([code, stdout]).toEqual([2, '']);
    expect(linesOf(stderr)).toEqual([expect.stringContaining(`The folder ${content} is empty.`)]);
  });

  test('says in one line that the content folder may not be read', async () => {
    const content = join(temporaryFolder(), 'content');
    mkdirSync(content, { mode: 0o000 });
    chmodSync(join(content, '..'), 0o755);
    const { code, stdout, stderr } = await run('check', ['--content', content], asOrdinaryUser);

    expect([code, stdout]).toEqual([2, '']);
    expect(linesOf(stderr)).toEqual([expect.stringMatching(/cannot be read \(EACCES\)\./)]);
  });

  test.each([
    ['--today', 'tomorrow'],
    ['--format', 'xml'],
  ])('says what %s takes, where it is given %s', async (option, value) => {
    const { code, stderr } = await run('check', [option, value]);

    expect(code).toBe(2);
    expect(linesOf(stderr)[0]).toMatch(new RegExp(`^${option} takes .*, not "${value}"\\.$`));
  });

  test('ends well where there are only warnings', async () => {
    const content = riverbendWith('sources.yaml', `\n- { id: unused, title: Cited by nobody, kind: book }\n`);
    const { code, stdout } = await run('check', ['--content', content]);

    expect(code).toBe(0);
    expect(stdout).toContain('[unused-source]');
  });

  test('ends with a failure where there is a problem', async () => {
    const { code, stdout } = await run('check', ['--content', riverbendWith('site.yaml', 'nmae: A slip\n')]);

    expect(code).toBe(1);
    expect(stdout).toContain('[unknown-field]');
  });

  test('prints what programs read', async () => {
    const content = riverbendWith('site.yaml', 'nmae: A slip\n');
    const { code, stdout } = await run('check', ['--content', content, '--format', 'json']);

    expect(code).toBe(1);
    expect(JSON.stringify(JSON.parse(stdout))).toContain('"unknown-field"');
  });

  test('prints what GitHub shows beside the line', async () => {
    const content = riverbendWith('site.yaml', 'nmae: A slip\n');
    const { code, stdout } = await run('check', ['--content', content, '--format', 'github']);

    expect(code).toBe(1);
    expect(linesOf(stdout).filter((line) => /^::error file=[^,]+site\.yaml,line=\d+,/.test(line))).toHaveLength(1);
  });
});

/** Nobody keeps the superuser from reading a folder, so the command runs as somebody else then. */
const asOrdinaryUser = process.getuid?.() === 0 ? { user: 65534 } : {};

function linesOf(text: string): readonly string[] {
  return text.trimEnd().split('\n');
}

/** A copy of Riverbend's content with something added to the end of a file. */
function riverbendWith(file: string, text: string): string {
  const content = join(temporaryFolder(), 'content');
  cpSync(riverbendSite.content, content, { recursive: true });
  writeFileSync(join(content, file), text, { flag: 'a' });
  return content;
}
