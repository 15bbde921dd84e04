import type { BrokenFile, Mutation, Mutations, SourceFile } from '../broken.ts';
import { fieldLines, isIn, withLinesBefore } from '../lines.ts';
import { idOf, inFields } from './library.ts';
import { pointing } from './references.ts';

const isStandard = (file: SourceFile): boolean => isIn(file, 'standards');
const isOfEdition = (file: SourceFile, edition: string): boolean => file.path.startsWith(`standards/${edition}/`);

/** Another standard of the same edition. */
function sibling(file: SourceFile): string {
  const edition = isOfEdition(file, 'lf-2011') ? 'lf-2011' : 'lf-2022';
  return [`${edition}-leadership`, `${edition}-implementation`].find((id) => id !== idOf(file)) ?? '';
}

/** Gives a standard that its publisher calls new a counterpart in the edition before. */
const crosswalkFromNew: Mutation = (file, { pick }) => {
  const fields = fieldLines(file);
  const end = fields.find(({ name }) => name === 'reviewed');
  if (!isStandard(file) || !end || !fields.some(({ name }) => name === 'newInEdition')) return [];
  const standard = pick(['lf-2011-data', 'lf-2011-outcomes', 'lf-2011-resources', 'lf-2011-leadership']);
  const lines = ['crosswalk:', `  - standard: ${standard}`, '    relation: overlaps', '    reason: Both are alike.'];
  return [{ text: withLinesBefore(file, end.index, ...lines), code: 'crosswalk-to-new', line: end.index + 2 }];
};

/** Names what took the place of an edition; both editions can be wrong about it in many ways. */
const superseded = (code: BrokenFile['code'], by: (file: SourceFile, number: number) => string): Mutation => {
  return (file, { below }) => {
    const end = isIn(file, 'frameworks') ? fieldLines(file).find(({ name }) => name === 'supersededBy') : undefined;
    return end
      ? [
          {
            text: file.text.replace(/^supersededBy: .*$/m, `supersededBy: ${by(file, below(1000))}`),
            ...{ code, line: end.index + 1 },
          },
        ]
      : [];
  };
};

/** What happens to standards and to the editions they stand in. */
export const standardMutations: Mutations = {
  'unknown-framework': pointing('unknown-reference', 'framework', (value) => `${value}-x`, isStandard),
  'number-of-a-standard': inFields(
    'out-of-range',
    /(?<=^number: )\d+$/g,
    (_, { pick, below }) => String(pick([0, 201 + below(900)])),
    isStandard,
  ),
  'unknown-standard-of-a-crosswalk': pointing('unknown-reference', 'standard', (value) => `${value}-x`),
  'crosswalk-to-itself': pointing('self-reference', 'standard', (_, file) => idOf(file)),
  'crosswalk-inside-an-edition': pointing('crosswalk-inside', 'standard', (_, file) => sibling(file)),
  'crosswalk-to-a-new-standard': pointing(
    'crosswalk-to-new',
    'standard',
    () => 'lf-2022-equity-drivers',
    (file) => isOfEdition(file, 'lf-2011'),
  ),
  'crosswalk-from-a-new-standard': crosswalkFromNew,
  'superseded-by-nothing-known': superseded('unknown-reference', (_, number) => `lf-${2100 + number}`),
  'superseded-by-itself': superseded('self-reference', (file) => idOf(file)),
};
