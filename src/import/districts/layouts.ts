import { medianColumns } from './medians-table.ts';
import { hasColumn, missingColumns } from '../tables/columns.ts';
import type { Header } from '../tables/rows.ts';

/** A kind of file that districts are made from, known by the names of its columns. */
export interface Layout {
  /** What people call the file. */
  readonly title: string;
  /** Where its owner publishes it. */
  readonly link: string;
  readonly columns: readonly string[];
  /** Names of which one is enough. */
  readonly oneOf?: readonly string[];
  /** A column that tells another kind of file with the same columns from this one. */
  readonly without?: string;
}

const ccd = 'https://nces.ed.gov/ccd/files.asp';
const perDistrict = ['SCHOOL_YEAR', 'ST', 'LEA_NAME', 'LEAID', 'TOTAL_INDICATOR', 'DMS_FLAG'];

export const layouts = {
  f33: {
    title: 'NCES school district finance survey (F-33)',
    link: 'https://nces.ed.gov/ccd/f33agency.asp',
    columns: ['LEAID', 'NAME', 'STABBR', 'YEAR', 'V33', 'TOTALREV', 'TCURELSC', 'C14'],
    oneOf: ['C16', 'C22'],
  },
  edge: {
    title: 'NCES EDGE addresses and locales of districts',
    link: 'https://nces.ed.gov/programs/edge/Geographic/SchoolLocations',
    columns: ['LEAID', 'NAME', 'STREET', 'CITY', 'STATE', 'ZIP', 'LOCALE', 'SCHOOLYEAR'],
  },
  membership: {
    title: 'NCES CCD membership of districts',
    link: ccd,
    columns: [...perDistrict, 'STUDENT_COUNT', 'GRADE', 'RACE_ETHNICITY', 'SEX'],
    without: 'NCESSCH',
  },
  staff: {
    title: 'NCES CCD staff of districts',
    link: ccd,
    columns: [...perDistrict, 'STAFF', 'STAFF_COUNT'],
    without: 'NCESSCH',
  },
  merged: {
    title: 'enrolment and instructional staff, merged from NCES CCD',
    link: ccd,
    columns: ['district_id', 'district_name', 'state', 'enrollment', 'instructional_staff', 'year'],
  },
  controls: {
    title: 'NCES’s published totals of F-33',
    link: 'https://nces.ed.gov/ccd/f33agency.asp',
    columns: ['fiscal_year', 'variable', 'n_reported', 'minimum', 'maximum', 'mean'],
  },
  medians: {
    title: 'medians that an import of whole files wrote',
    link: '',
    columns: medianColumns,
  },
} as const satisfies Readonly<Record<string, Layout>>;

export type LayoutName = keyof typeof layouts;
const layoutNames = Object.keys(layouts) as LayoutName[];

/** What a table is: of a layout that is known, nearly so, or something else. */
export type Recognised =
  | { readonly kind: 'known'; readonly layout: LayoutName }
  | { readonly kind: 'incomplete'; readonly problem: string }
  | { readonly kind: 'other' };

/**
 * Recognises a table by the names of its columns. One that has more than half the columns of a layout is taken for a
 * file of that layout which lacks the others.
 */
export function recognise(table: string, header: Header): Recognised {
  const lacking = layoutNames
    .filter((name) => !isOther(layouts[name], header))
    .map((name) => ({ name, share: shareOf(layouts[name], header), missing: missingOf(layouts[name], header) }))
    .sort((a, b) => a.missing.length - b.missing.length || b.share - a.share);
  const whole = lacking.find(({ missing }) => missing.length === 0);
  if (whole) return { kind: 'known', layout: whole.name };
  const near = lacking.filter(({ share }) => share > 0.5).sort((a, b) => b.share - a.share)[0];
  if (near === undefined) return { kind: 'other' };
  const looks = `It looks like a file of the ${layouts[near.name].title}.`;
  return { kind: 'incomplete', problem: `${missingColumns(table, near.missing)} ${looks}` };
}

function isOther({ without }: Layout, header: Header): boolean {
  return without !== undefined && hasColumn(header, without);
}

function missingOf({ columns, oneOf = [] }: Layout, header: Header): string[] {
  const missing = columns.filter((column) => !hasColumn(header, column));
  const hasOne = oneOf.length === 0 || oneOf.some((column) => hasColumn(header, column));
  return hasOne ? missing : [...missing, oneOf.join(' or ')];
}

function shareOf({ columns }: Layout, header: Header): number {
  return columns.filter((column) => hasColumn(header, column)).length / columns.length;
}
