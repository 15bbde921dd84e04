import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folders of finished sites: Hornbook's own, and a district's made from the fixture. */
    sites: { readonly hornbook: string; readonly riverbend: string };
  }
}

const root = resolve(import.meta.dirname, '../..');

/** Builds both sites once for all tests, as a person would, and removes them afterwards. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'hornbook-sites-'));
  const sites = { hornbook: join(folder, 'hornbook'), riverbend: join(folder, 'riverbend') };
  build(['--out', sites.hornbook]);
  build(['--content', join(root, 'tests/fixtures/riverbend'), '--out', sites.riverbend]);
  project.provide('sites', sites);
  return () => rmSync(folder, { recursive: true, force: true });
}

function build(options: readonly string[]): void {
  const args = [join(root, 'scripts/build.ts'), '--today', '2026-11-22', ...options];
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
}
