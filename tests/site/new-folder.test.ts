import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../support/commands.ts';
import { filesIn } from '../support/files.ts';
import { temporaryFolder } from '../support/temporary.ts';

test('from no folder at all to a site with its district and its plan: new, edit, check, build', async () => {
  const [content, out] = [join(temporaryFolder(), 'ours'), join(temporaryFolder(), 'site')];
  const district = ['--name', 'Our Township Schools', '--state', 'NJ', '--nces', '0111490'];
  expect(await run('new', ['folder', content, ...district])).toMatchObject({ code: 0, stderr: '' });
  const entry = ['--id', 'welcome', '--name', 'Welcome', '--content', content];
  expect(await run('new', ['guide', ...entry])).toMatchObject({ code: 0, stderr: '' });

  const early = await run('build', ['--content', content, '--out', out]);
  expect(early.code).toBe(1);
  expect(early.stdout).toMatch(/guides\/welcome\.md:\d+:\d+ {2}Summary\n/);

  // Without the library the site is built in a fraction of the time.
  edit(join(content, 'site.yaml'), '  include: true', '  include: false');
  edit(join(content, 'guides/welcome.md'), 'summary:', 'summary: What we learn, and why.');
  edit(join(content, 'plans/our-township-schools-2026.yaml'), '#vision: Write here', 'vision: We learn together.');
  const built = await run('build', ['--content', content, '--out', out]);
  expect([built.code, built.stderr]).toEqual([0, '']);
  const pages = filesIn(out);
  expect(pages).toContain('districts/our-township-schools/index.html');
  expect(pages).toContain('guides/welcome/index.html');
  const plan = readFileSync(join(out, 'plans/our-township-schools-2026/index.html'), 'utf8');
  expect(plan).toContain('Professional-learning plan of Our Township Schools');
  expect(plan).toContain('We learn together.');
});

/** Changes one line of a file, which must be there. */
function edit(file: string, line: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(`\n${line}\n`);
  writeFileSync(file, text.replace(`\n${line}\n`, `\n${to}\n`));
}
