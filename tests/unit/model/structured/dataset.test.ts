import { describe, expect, it } from 'vitest';
import { spendingDataset } from '../../../../src/model/structured/dataset.ts';
import { contextOf } from '../support/context.ts';
import { districtEntry, spendingEntry } from '../support/spending.ts';

describe('what search engines are told of a spending page', () => {
  it('is whole addresses, the years it covers, and what is made up', () => {
    const context = contextOf(
      { districts: [districtEntry({})] },
      { address: 'https://pl.example.org', basePath: '/pl/' },
    );
    expect(
      spendingDataset(spendingEntry({ district: 'riverbend', fictional: true, summary: 'S.' }), context),
    ).toMatchObject({
      '@type': 'Dataset',
      description: 'Fictional, for illustration only. S.',
      url: 'https://pl.example.org/pl/spending/riverbend/',
      temporalCoverage: '2019/2021',
      spatialCoverage: 'Riverbend Unified, NE',
      dateModified: '2026-11-01',
      distribution: [
        { encodingFormat: 'text/csv', contentUrl: 'https://pl.example.org/pl/data/v1/spending/riverbend.csv' },
        { encodingFormat: 'application/json' },
      ],
    });
  });

  it('is a path where the site does not know its address, and one year where there is one', () => {
    const dataset = spendingDataset(spendingEntry({ schoolYears: ['2021-22'] }), contextOf());
    expect(dataset).toMatchObject({ url: '/spending/riverbend/', temporalCoverage: '2021', description: 'D' });
    expect(Object.keys(dataset)).not.toContain('spatialCoverage');
  });
});
