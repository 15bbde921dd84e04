import { describe as group, expect, it } from 'vitest';
import { collections } from '../../../src/schemas/collections.ts';
import { describe, fieldNames, formOf } from '../../../src/schemas/describe.ts';

const spending = collections.spending.schema;
const site = collections.site.schema;

group('a place in an entry', () => {
  it('is called by its labels from the outside in', () => {
    expect(describe(spending, ['byUse', 1, 'amounts', '2019-20', 'value']).label).toBe(
      'Spending by use › row 2 › Amounts › 2019-20 › Value',
    );
    expect(describe(spending, []).label).toBe('Entry');
  });

  it('keeps the names of steps nobody knows', () => {
    expect(describe(spending, ['byuse', 1, 'amounts']).label).toBe('byuse › row 2 › amounts');
    expect(describe(spending, ['title', 'deeper']).label).toBe('Title › deeper');
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'])(
    'is not found in %s, which every object has',
    (name) => {
      expect(describe(site, ['organization', name])).toMatchObject({
        label: `Organization › ${name}`,
        schema: undefined,
      });
    },
  );

  it('has the sentence of the nearest field around it', () => {
    expect(describe(spending, ['schoolYears', 0]).sentence).toBe(describe(spending, ['schoolYears']).sentence);
  });

  it('may be left out, or not', () => {
    expect(describe(spending, ['bySource', 0]).removable).toBe(true);
    expect(describe(spending, ['bySource', 0, 'name']).removable).toBe(true);
    expect(describe(spending, ['bySource', 0, 'from']).removable).toBe(false);
    expect(describe(spending, ['bySource', 0, 'amounts', '2021-22', 'value']).removable).toBe(false);
  });
});

group('the names a place takes', () => {
  it('are those of its fields', () => {
    expect(fieldNames(describe(site, ['organization']).schema)).toEqual(['name', 'link']);
    expect(fieldNames(describe(site, ['words']).schema)).toContain('spending');
    expect(fieldNames(describe(site, ['name']).schema)).toEqual([]);
    expect(fieldNames(undefined)).toEqual([]);
  });
});

it('finds the form of a text inside its wrappers', () => {
  expect(formOf(describe(collections.districts.schema, ['ncesId']).schema)?.code).toBe('not-a-district-id');
  expect(formOf(describe(site, ['name']).schema)).toBeUndefined();
});
