import type { DataPath } from '../../schemas/describe.ts';

/** What stands at a path of some data; undefined where the path leads nowhere. */
export function valueAt(root: unknown, path: DataPath): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[step] : undefined),
    root,
  );
}
