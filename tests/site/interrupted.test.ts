import { appendFileSync, cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { run, startBuild } from '../support/commands.ts';
import { differences } from '../support/digests.ts';
import { filesIn } from '../support/files.ts';
import { riverbendSite as site } from '../support/sites.ts';
import { temporaryFolder } from '../support/temporary.ts';

test('a build that fails leaves the previous site as it was', async () => {
  const { content, out, parent } = previousSite();
  appendFileSync(join(content, 'site.yaml'), 'nmae: A slip\n');

  const { code, stderr } = await run('build', ['--content', content, '--out', out]);

  expect(code).toBe(1);
  expect(stderr).toContain('the site is as it was before');
  expect(differences(out, site.folder)).toEqual([]);
  expect(readdirSync(parent).sort()).toEqual(['content', 'site']);
});

test('a build that is killed leaves the previous site as it was, and the next build clears up after it', async () => {
  const { content, out, parent } = previousSite();
  appendFileSync(join(content, 'redirects.yaml'), '- { from: /old/, to: /about/ }\n');
  const options = ['--content', content, '--out', out, '--today', '2026-11-22'];
  const leftOvers = (): readonly string[] => readdirSync(parent).filter((name) => name.startsWith('.site-building-'));

  const build = startBuild(options);
  const ended = new Promise<NodeJS.Signals | null>((resolve) => build.once('exit', (_, signal) => resolve(signal)));
  while (build.exitCode === null && !leftOvers().some((name) => hasPages(join(parent, name)))) await after(5);
  build.kill('SIGKILL');

  expect(await ended).toBe('SIGKILL');
  expect(leftOvers()).toHaveLength(1);
  expect(differences(out, site.folder)).toEqual([]);

  const { code } = await run('build', options);

  expect(code).toBe(0);
  expect(leftOvers()).toEqual([]);
  expect(differences(out, site.folder)).toEqual(['old/index.html']);
});

/** A copy of a content folder with the site that was made from it beside it. */
function previousSite(): { readonly content: string; readonly out: string; readonly parent: string } {
  const parent = temporaryFolder();
  const [content, out] = [join(parent, 'content'), join(parent, 'site')];
  cpSync(site.content, content, { recursive: true });
  cpSync(site.folder, out, { recursive: true });
  return { content, out, parent };
}

/** Whether a build has begun to write pages; the folder may go while it is looked at. */
function hasPages(folder: string): boolean {
  return existsSync(join(folder, 'site')) && filesIn(join(folder, 'site')).some((file) => file.endsWith('.html'));
}
