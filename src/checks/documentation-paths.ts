import { paths } from '../lib/paths.ts';
import { codeNames } from '../report/severities.ts';
import { collectionNames } from '../schemas/collections.ts';

/** The pages for authors: field guide and problem codes. A district's site leaves them out. */
export function documentationPaths(): string[] {
  return [
    ...[paths.documentation, paths.problems, paths.components],
    ...collectionNames.map((name) => paths.fields(name)),
    ...codeNames.map((code) => paths.problem(code)),
  ];
}
