import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

/** Folders of finished sites. */
export interface Sites {
  /** Hornbook's own site. */
  readonly hornbook: string;
  /** A district's site under a base path. */
  readonly riverbend: string;
  /** A site whose every text tries to break out of its place. */
  readonly hostile: string;
  /** A site of pages to fill in, under a base path. */
  readonly tools: string;
  /** The sites that have a golden output, by the name they have in tests/fixtures and in tests/golden. */
  readonly golden: Readonly<Record<string, string>>;
}

declare module 'vitest' {
  interface ProvidedContext {
    sites: Sites;
  }
}

const root = resolve(import.meta.dirname, '../..');

/** Builds the sites once for all tests, as a person would, and removes them afterwards. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'hornbook-sites-'));
  const fromFixture = (name: string): string =>
    build(join(folder, name), ['--content', join(root, 'tests/fixtures', name)]);
  const golden = readdirSync(join(root, 'tests/golden')).sort();
  project.provide('sites', {
    hornbook: build(join(folder, 'hornbook'), []),
    riverbend: fromFixture('riverbend'),
    hostile: fromFixture('hostile'),
    tools: fromFixture('tools'),
    golden: Object.fromEntries(golden.map((name) => [name, fromFixture(name)])),
  });
  return () => rmSync(folder, { recursive: true, force: true });
}

function build(out: string, options: readonly string[]): string {
  const args = [join(root, 'scripts/build.ts'), '--today', '2026-11-22', '--out', out, ...options];
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  return out;
}
