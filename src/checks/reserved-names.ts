import { paths } from '../lib/paths.ts';
import { wholeFile } from '../report/issue.ts';
import type { Check } from './check.ts';

/** Pages of the site that stand among the pages of a collection: one of the two would hide the other. */
const taken = [
  {
    ...({ collection: 'districts', noun: 'district', instead: 'find-ne' } as const),
    ...{ path: paths.findDistrict, does: 'finds districts' },
  },
  {
    ...({ collection: 'plans', noun: 'plan', instead: 'archive-2026' } as const),
    ...{ path: paths.planArchive, does: 'lists earlier versions of plans' },
  },
];

/** No entry takes the address of a page that the site has anyway. */
export const reservedNames: Check = ({ corpus }) =>
  taken.flatMap(({ collection, path, noun, does, instead }) =>
    corpus[collection]
      .filter(({ id }) => paths.entry(collection, id) === path)
      .map(({ id, origin }) => ({
        code: 'reserved-file-name',
        file: origin.file,
        place: wholeFile,
        label: 'File name',
        what: `The file name "${id}" gives this ${noun} the address ${path}, where the site ${does}.`,
        fix: `Give the file another name, such as ${instead}, and use it where entries name the ${noun}.`,
      })),
  );
