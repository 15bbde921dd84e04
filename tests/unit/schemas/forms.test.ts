import { describe, expect, it } from 'vitest';
import { emailAddress, webAddress } from '../../../src/schemas/address.ts';
import { districtSchema } from '../../../src/schemas/districts.ts';
import { count, decimal, figure, percent } from '../../../src/schemas/figure.ts';
import { textForms } from '../../../src/schemas/forms.ts';
import { identifier, ncesId, stateCode, stateCodes } from '../../../src/schemas/identifiers.ts';
import { dollars } from '../../../src/schemas/money.ts';
import { redirectSchema } from '../../../src/schemas/redirects.ts';
import { siteSchema } from '../../../src/schemas/site.ts';
import { following, startOf } from '../../../src/schemas/school-year.ts';
import { isoDate, schoolYear } from '../../../src/schemas/time.ts';

interface Schema {
  safeParse(value: unknown): { readonly success: boolean };
}
const takes = (schema: Schema, values: readonly unknown[]) => values.filter((value) => schema.safeParse(value).success);

describe('a school year', () => {
  it.each(['2021-22', '1999-00', '2009-10', '1998-99'])('may be %s', (year) => {
    expect(schoolYear.safeParse(year).success).toBe(true);
  });

  it('is two years that follow each other, in six digits', () => {
    const wrong = [
      '2021-23',
      '2021-21',
      '2021-2022',
      '21-22',
      '2021/22',
      '2021–22',
      '2021',
      '',
      ' 2021-22',
      '2021-22\n',
      '1999-100',
      2021,
      null,
    ];
    expect(takes(schoolYear, wrong)).toEqual([]);
  });

  it('is found wrong once, not twice', () => {
    expect(schoolYear.safeParse('2021-2022').error?.issues).toHaveLength(1);
  });

  it('is followed by the next, over a turn of the century too', () => {
    expect(['2021-22', '1998-99', '1999-00', '2098-99'].map(following)).toEqual([
      '2022-23',
      '1999-00',
      '2000-01',
      '2099-00',
    ]);
    for (let year = 1990; year < 2110; year += 1) {
      const written = `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
      expect(schoolYear.safeParse(following(written)).success).toBe(true);
      expect(startOf(following(written))).toBe(year + 1);
    }
  });
});

describe('a day', () => {
  it('is one of the calendar', () => {
    expect(takes(isoDate, ['2026-02-28', '2024-02-29', '2026-12-31'])).toHaveLength(3);
    const wrong = [
      '2026-02-30',
      '2026-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '2026-11-22T00:00:00Z',
      '22.11.2026',
      '11/22/2026',
      '2026-1-2',
      '',
      new Date(0),
    ];
    expect(takes(isoDate, wrong)).toEqual([]);
  });
});

describe('an NCES id', () => {
  it('has seven digits and is text', () => {
    expect(takes(ncesId, ['0100005', '3411490', '0000000'])).toHaveLength(3);
    expect(
      takes(ncesId, ['100005', '01000055', '010000a', ' 0100005', '0100005\n', '٠١٠٠٠٠٥', 100005, 3411490]),
    ).toEqual([]);
  });
});

describe('an id', () => {
  it('is small letters and digits, joined by hyphens', () => {
    expect(takes(identifier, ['a', 'a-1', 'nces-f33-2022', '2021'])).toHaveLength(4);
    expect(takes(identifier, ['', 'A', 'a_b', 'a--b', '-a', 'a-', 'a b', 'ä', 'a/b', '../a', 'a.b', 'a\n'])).toEqual(
      [],
    );
  });
});

describe('a state', () => {
  it('is one of the fifty, the District of Columbia or a territory', () => {
    expect(new Set(stateCodes).size).toBe(stateCodes.length);
    expect(stateCodes).toHaveLength(50 + 1 + 5);
    expect(takes(stateCode, ['NJ', 'DC', 'PR'])).toHaveLength(3);
    expect(takes(stateCode, ['nj', 'New Jersey', 'XX', ''])).toEqual([]);
  });
});

describe('an address', () => {
  it('is of the web, and runs no code', () => {
    expect(
      takes(webAddress, ['https://example.org', 'http://example.org/a?b=c#d', 'HTTPS://EXAMPLE.ORG']),
    ).toHaveLength(3);
    const wrong = [
      ...[
        'javascript:alert(1)',
        'JAVASCRIPT:alert(1)',
        ' javascript:alert(1)',
        'java\nscript:alert(1)',
        '\u0001javascript:alert(1)',
      ],
      ...[
        'data:text/html,x',
        'vbscript:x',
        'file:///etc/passwd',
        'ftp://example.org',
        'mailto:a@example.org',
        'blob:https://example.org/1',
      ],
      ...['//example.org', 'www.example.org', 'example.org', '/guides/', '', 'https://', 'https:// example.org'],
    ];
    expect(takes(webAddress, wrong)).toEqual([]);
  });

  it('of mail has a name and a place', () => {
    expect(takes(emailAddress, ['learning@example.org'])).toHaveLength(1);
    expect(
      takes(emailAddress, [
        'learning',
        'a@b',
        'a b@example.org',
        'a@example.org?cc=b@example.org',
        'a@example.org\r\nBcc: b@example.org',
      ]),
    ).toEqual([]);
  });

  it('of this site starts and ends with a slash, and leads nowhere else', () => {
    const { from, to } = redirectSchema.shape;
    for (const path of [from, to]) {
      expect(takes(path, ['/plans/', '/plans/2019/', '/a.html/'])).toHaveLength(3);
      expect(
        takes(path, [
          '/',
          'plans/',
          '/plans',
          '//example.org/',
          'https://example.org/',
          '/a b/',
          '/A/',
          '/a?b/',
          '/a//b/',
        ]),
      ).toEqual([]);
    }
  });

  it('of this site goes up no folders', () => {
    expect(takes(redirectSchema.shape.from, ['/../', '/a/../', '/./'])).toEqual([]);
    expect(takes(siteSchema.shape.basePath, ['/../', '/./'])).toEqual([]);
  });

  it('in which the site lives starts and ends with a slash', () => {
    const { basePath } = siteSchema.shape;
    expect(takes(basePath, ['/', '/pl/', '/a/b_c/', '/~office/'])).toHaveLength(4);
    expect(
      takes(basePath, ['', 'pl', '/pl', 'pl/', '//', '//example.org/', '/a b/', '/a?/', 'https://example.org/']),
    ).toEqual([]);
  });
});

describe('the site', () => {
  const least = { name: 'N', description: 'D', organization: { name: 'O' } };

  it('needs a name, a description and who publishes it', () => {
    expect(siteSchema.parse(least)).toMatchObject({
      accent: '#1d4e79',
      paper: 'Letter',
      locale: 'en-US',
      basePath: '/',
      library: { include: false, examples: false, hide: [] },
      documentation: false,
      words: {},
    });
  });

  it('has a colour of six digits, which cannot end the style it stands in', () => {
    expect(takes(siteSchema.shape.accent, ['#1d4e79', '#ABCDEF'])).toHaveLength(2);
    expect(
      takes(siteSchema.shape.accent, ['blue', '#fff', '#1d4e7', '#1d4e79;}', 'red;}body{display:none}', '#1d4e79\n']),
    ).toEqual([]);
  });

  it('has a logo in the folder images', () => {
    const logo = (file: string) => siteSchema.safeParse({ ...least, logo: { file, alt: 'A' } }).success;
    expect(['images/logo.svg', 'images/a-1.png', 'images/b.jpeg'].filter(logo)).toHaveLength(3);
    expect(
      [
        'logo.svg',
        '/images/logo.svg',
        'images/../logo.svg',
        'images/a/logo.svg',
        'images/logo.webp',
        'https://example.org/logo.svg',
      ].filter(logo),
    ).toEqual([]);
  });

  it('hides entries by their address', () => {
    const hide = (address: string) => siteSchema.safeParse({ ...least, library: { hide: [address] } }).success;
    expect(['guides/a', 'spending/a-1'].filter(hide)).toHaveLength(2);
    expect(['guides', 'guides/', '/guides/a/', 'guides/A', 'a/b/c'].filter(hide)).toEqual([]);
  });
});

describe('a number', () => {
  it('of dollars, people or schools is whole and not below zero', () => {
    for (const schema of [dollars, count]) {
      expect(takes(schema, [0, 1, 12500, Number.MAX_SAFE_INTEGER])).toHaveLength(4);
      expect(takes(schema, [-1, 0.5, 1e17, Infinity, Number.NaN, '12500', null, true])).toEqual([]);
    }
  });

  it('may have decimals where that makes sense', () => {
    expect(takes(decimal, [0, 14.2])).toHaveLength(2);
    expect(takes(percent, [0, 12.5, 100])).toHaveLength(3);
    expect(takes(percent, [-0.1, 100.1, '50%'])).toEqual([]);
  });

  it('that is missing is a word, never nothing', () => {
    const schema = figure(dollars);
    expect(takes(schema, [{ value: 'not-reported' }, { value: 'not-applicable' }, { value: 0 }])).toHaveLength(3);
    expect(takes(schema, [{ value: null }, { value: '' }, { value: 'n/a' }, {}, { value: 5, unit: '$' }, 5])).toEqual(
      [],
    );
  });
});

describe('a district', () => {
  it('names its figures by school year', () => {
    const district = (figures: unknown) =>
      districtSchema.safeParse({ name: 'N', state: 'NJ', reviewed: '2026-11-01', figures }).success;
    expect(district({ '2021-22': { students: { value: 5 } } })).toBe(true);
    expect(district({ '2021': { students: { value: 5 } } })).toBe(false);
    expect(district({ '2021-22': { pupils: { value: 5 } } })).toBe(false);
  });
});

it('gives every form an example that has the form', () => {
  const forms = [isoDate, schoolYear, ncesId, identifier, webAddress, emailAddress, redirectSchema.shape.from];
  for (const schema of forms) {
    const example = textForms.get(schema)?.example.replaceAll('"', '');
    expect(schema.safeParse(example).success).toBe(true);
  }
});
