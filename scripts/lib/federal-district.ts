import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { recordIn, type FoundRecord } from '../../src/integrations/shard-records.ts';
import { number } from '../../src/lib/format.ts';
import { fillDistrict } from '../../src/model/finder/fill-district.ts';
import { districtOf } from '../../src/model/finder/district.ts';
import type { DistrictRecord } from '../../src/model/finder/shards.ts';
import { readableName } from '../../src/model/finder/readable-name.ts';
import { openContent } from '../../src/reading/open-content.ts';
import { UsageError } from './options.ts';
import { shippedContent } from './places.ts';

export type FederalDistrict = ReturnType<typeof fillDistrict>;

/**
 * What federal files say of a district: those imported into its content folder, or else those that come with Hornbook.
 *
 * @param mayLack whether it is enough to know the id, where they do not list it
 * @throws UsageError where they have to list it and do not, with what to do
 */
export function federalDistrict(content: string, id: string, mayLack = false): FederalDistrict | undefined {
  const found = recordIn([content, shippedContent], id);
  if (found?.record !== undefined) return filled(found.record, found);
  if (mayLack) return undefined;
  throw new UsageError(
    [
      `The federal files at hand do not list the district ${id}; they hold ${number(found?.origins.districts ?? 0)} districts.`,
      'Look at nces.ed.gov whether the seven digits are right. To take in more districts, download the files of NCES and',
      'type:  npm run import -- districts --from FOLDER',
      'Or leave --nces out, and write the district by hand:  npm run new -- district --name "…" --state NJ',
    ].join('\n'),
  );
}

function filled(record: DistrictRecord, { start, origins }: FoundRecord): FederalDistrict {
  const { name, address, stateName, figures } = districtOf(record, start);
  const students = figures.find(({ figure, value }) => figure === 'students' && typeof value === 'number');
  const place = [address && readableName(address.city), stateName].filter((each) => each !== undefined).join(', ');
  const size = students === undefined ? '' : `, ${number(Number(students.value))} students in ${students.schoolYear}`;
  console.log(`Federal files know ${record.id} as ${readableName(name)}: ${place}${size}.`);
  return fillDistrict(record, start, origins);
}

/** The works among these that neither the folder nor the library beneath it lists. */
export function unlisted(content: string, sources: FederalDistrict['sources']): FederalDistrict['sources'] {
  const { own, library } = existsSync(join(content, 'site.yaml'))
    ? openContent(content, shippedContent)
    : { own: undefined, library: undefined };
  const listed = new Set(
    [...(own?.entries ?? []), ...(library?.entries ?? [])]
      .filter(({ collection }) => collection === 'sources')
      .map(({ id }) => id),
  );
  return sources.filter(({ id }) => !listed.has(id));
}
