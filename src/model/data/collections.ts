import type { z } from 'astro/zod';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import { recordSchemas, type DataCollection, type RecordOf } from '../../schemas/data/data-file.ts';
import { districtLineSchema } from '../../schemas/data/district-record.ts';
import { spendingLineSchema } from '../../schemas/data/spending-entry.ts';
import type { Context } from '../context.ts';
import { derivedColumns, derivedRecord } from './derived.ts';
import { caseColumns, caseRecord } from './cases.ts';
import type { Columns } from './columns.ts';
import { designColumns } from './design-columns.ts';
import { designRecord } from './designs.ts';
import { districtColumns, districtLines, districtRecord } from './districts.ts';
import { frameworkColumns, frameworkRecord } from './frameworks.ts';
import { guideColumns, guideRecord } from './guides.ts';
import { planColumns, planRecord } from './plans.ts';
import { sourceColumns, sourceRecord } from './sources.ts';
import { spendingColumns, spendingEntry, spendingLines } from './spending.ts';
import { standardColumns, standardRecord } from './standards.ts';
import { storyColumns, storyRecord } from './stories.ts';

/** How the files of a collection are made. */
interface Definition<Name extends DataCollection> {
  readonly records: (context: Context) => readonly RecordOf<Name>[];
  readonly sheet: Sheet;
}

/** How its spreadsheet is made. */
interface Sheet {
  /** What it has a line for: an entry, or a figure of one. */
  readonly lines: (context: Context) => readonly object[];
  readonly lineSchema: z.ZodObject;
  readonly columns: Columns;
}

const definitions: { readonly [Name in DataCollection]: Definition<Name> } = {
  designs: define('designs', designRecord, designColumns),
  cases: define('cases', caseRecord, caseColumns),
  standards: define('standards', standardRecord, standardColumns),
  frameworks: define('frameworks', frameworkRecord, frameworkColumns),
  guides: define('guides', guideRecord, guideColumns),
  protocols: define('protocols', derivedRecord, derivedColumns('protocols')),
  lenses: define('lenses', derivedRecord, derivedColumns('lenses')),
  cycles: define('cycles', derivedRecord, derivedColumns('cycles')),
  pathways: define('pathways', derivedRecord, derivedColumns('pathways')),
  credentials: define('credentials', derivedRecord, derivedColumns('credentials')),
  research: define('research', derivedRecord, derivedColumns('research')),
  datasets: define('datasets', derivedRecord, derivedColumns('datasets')),
  organizations: define('organizations', derivedRecord, derivedColumns('organizations')),
  requirements: define('requirements', derivedRecord, derivedColumns('requirements')),
  glossary: define('glossary', derivedRecord, derivedColumns('glossary')),
  sources: define('sources', sourceRecord, sourceColumns),
  stories: define('stories', storyRecord, storyColumns),
  plans: define('plans', planRecord, planColumns),
  districts: define('districts', districtRecord, districtColumns, { of: districtLines, schema: districtLineSchema }),
  spending: define('spending', spendingEntry, spendingColumns, { of: spendingLines, schema: spendingLineSchema }),
};

function define<Name extends DataCollection>(
  name: Name,
  record: (entry: PublishedEntry<Name>, context: Context) => RecordOf<Name>,
  columns: Columns,
  lines: Lines<RecordOf<Name>> = { of: (entry) => [entry], schema: recordSchemas[name] },
): Definition<Name> {
  const records = (context: Context) => publishedEntries(name, context.corpus).map((entry) => record(entry, context));
  const sheet = { lines: (context: Context) => records(context).flatMap(lines.of), lineSchema: lines.schema, columns };
  return { records, sheet };
}

/** The lines of an entry in a spreadsheet. */
interface Lines<Entry> {
  readonly of: (entry: Entry) => readonly object[];
  readonly schema: z.ZodObject;
}

export function recordsIn<Name extends DataCollection>(name: Name, context: Context): readonly RecordOf<Name>[] {
  return definitions[name].records(context);
}

export function sheetOf(name: DataCollection): Sheet {
  return definitions[name].sheet;
}

type Lists = { readonly [Name in DataCollection]: readonly PublishedEntry<Name>[] };

/** The entries of a collection that have something to download: all but blank templates. */
export function publishedEntries<Name extends DataCollection>(
  name: Name,
  corpus: Lists,
): readonly PublishedEntry<Name>[] {
  return corpus[name].filter(({ data }) => !('template' in data && data.template));
}
