/**
 * Loads what is otherwise loaded on demand, so that the builder goes on working when the connection is lost.
 *
 * @throws where a part cannot be loaded
 */
export async function loadAll(): Promise<void> {
  await Promise.all([import('./in/plan-file.ts'), import('./out/plan-yaml.ts')]);
}
