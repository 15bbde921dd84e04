import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { firstShards, shardFilesOf } from '../../../src/integrations/published-shards.ts';
import { withContentFolder, type Files } from '../../support/content-folder.ts';
import { filesIn } from '../../support/files.ts';
import { shippedShards } from '../../support/shipped-shards.ts';

const shipped = dirname(shippedShards);
const made = (districts: number) => JSON.stringify({ version: 1, made: '2026-11-22', districts, tables: [] });

function districtsOf(files: Files, ...others: string[]) {
  return withContentFolder(files, ({ root }) => firstShards([root, ...others])?.origins.districts);
}

describe('the federal figures of a site', () => {
  it('are those of its own content folder, or else of the library', () => {
    expect(districtsOf({ 'districts-federal/manifest.json': made(3) }, shipped)).toBe(3);
    expect(districtsOf({ 'site.yaml': '' }, shipped)).toBe(17);
  });

  it('are none where an import never ended, or nothing was imported', () => {
    expect(districtsOf({ 'districts-federal/start.json': '{}' })).toBeUndefined();
    expect(districtsOf({ 'site.yaml': '' })).toBeUndefined();
  });

  it('that are damaged stop the build with what to do', () => {
    expect(() => districtsOf({ 'districts-federal/manifest.json': made(3).slice(0, -4) })).toThrow(
      /manifest\.json is damaged\. Import the federal files again/,
    );
  });

  it('are served whole, in order, and nothing else', () => {
    const shards = firstShards([shipped]);
    const names = (shards ? shardFilesOf(shards) : []).map(([name]) => name);

    expect(names).toEqual([...filesIn(shippedShards)].sort());
    expect(names).toContain('look-up/p-.json');
  });
});
