import { z } from 'astro/zod';
import { collectionNames, collections } from './collections.ts';
import { casePackageSchema } from './data/case-package.ts';
import { dataCollections, dataFileSchema } from './data/data-file.ts';
import { gapReportSchema } from './data/gap-report.ts';
import { planFileSchema } from './data/plan-record.ts';
import { spendingRecordSchema } from './data/spending-record.ts';

/** Every JSON Schema by the name of its file, without the ending: collections for editors, and published data. */
export function jsonSchemas(): ReadonlyMap<string, object> {
  const schemas = new Map<string, object>();
  for (const name of collectionNames) {
    const { schema, layout, label } = collections[name];
    const written = layout.kind === 'list' ? z.array(schema) : schema;
    schemas.set(name, toJsonSchema(written, label));
  }
  for (const name of dataCollections)
    schemas.set(`${name}-data`, toJsonSchema(dataFileSchema(name), `${collections[name].label}: data file`));
  return schemas
    .set('spending-entry-data', toJsonSchema(spendingRecordSchema, 'Spending: data file of one entry'))
    .set('plans-entry-data', toJsonSchema(planFileSchema, 'Plan: data file of one entry'))
    .set('plans-requirements-data', toJsonSchema(gapReportSchema, 'Plan: what rules ask of it'))
    .set('case-data', toJsonSchema(casePackageSchema, 'Framework: CASE 1.1 file'));
}

/** `io: 'input'` describes what an author writes: fields with a default may be left out. */
function toJsonSchema(schema: z.ZodType, title: string): object {
  return { ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), title };
}
