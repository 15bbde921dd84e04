import { date, list } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import type { Provenance } from '../../schemas/cells.ts';
import { citationGroups } from '../../schemas/citations.ts';
import { following } from '../../schemas/school-year.ts';
import type { Words } from '../../schemas/words.ts';
import type { Context } from '../context.ts';
import type { LinkView } from '../navigation.ts';
import { grid } from '../spending/grid.ts';
import { blockHeadings, blockNames } from './blocks.ts';
import { figureLabel, figureNames } from './description.ts';
import type { StoryParts } from './parts.ts';

/** A work, and what of the story comes from where in it; remarks without a work stand together. */
export interface ProvenanceView {
  readonly source: LinkView | undefined;
  readonly places: readonly ProvenancePlace[];
}

export interface ProvenancePlace {
  readonly at: string;
  readonly asOf: string;
  readonly figures: string;
  readonly remark: string;
}

/** Something a sheet says, with the place it comes from. */
interface Claim extends Partial<Provenance> {
  readonly name: string;
  /** The school years it holds for, where it is a row of a table. */
  readonly years: readonly string[];
  readonly note?: string | undefined;
}

/** Where everything a story says comes from, work by work: each place once, with all that comes from there. */
export function provenance(parts: StoryParts, context: Context): ProvenanceView[] {
  const claims = [...ofDescription(parts), ...ofTables(parts, context.words), ...ofTexts(parts)];
  const told = claims.filter(({ source, note }) => source !== undefined || note !== undefined);
  return [...Map.groupBy(told, ({ source }) => source)].map(([source, ofWork]) => {
    const places = Map.groupBy(ofWork, ({ at, asOf, note }) => JSON.stringify([at, asOf, note]));
    return { source: workLink(source, context), places: [...places.values()].flatMap(placeView) };
  });
}

function workLink(id: string | undefined, { source, href }: Context): LinkView | undefined {
  const entry = id === undefined ? undefined : source(id);
  return entry && { label: entry.data.title, href: href(paths.entry('sources', entry.id)) };
}

function placeView(group: readonly Claim[]): ProvenancePlace[] {
  return group.slice(0, 1).map(({ at = '', asOf, note = '' }) => ({
    ...{ at, asOf: asOf === undefined ? '' : date(asOf), figures: namesOf(group), remark: note },
  }));
}

/** "Coaching (2017-18 to 2021-22); Number of students". */
function namesOf(group: readonly Claim[]): string {
  const byName = Map.groupBy(group, ({ name }) => name);
  return [...byName]
    .map(([name, claims]) => {
      const years = yearsText(claims.flatMap((claim) => claim.years));
      return years === '' ? name : `${name} (${years})`;
    })
    .join('; ');
}

/** Years that follow each other as from and to. */
function yearsText(years: readonly string[]): string {
  const [first = '', ...others] = years;
  const last = others.at(-1);
  if (last === undefined) return first;
  const isRun = others.every((year, index) => year === following(years[index] ?? ''));
  return isRun ? `${first} to ${last}` : list(years);
}

function ofDescription({ description: { schoolYear, figures } }: StoryParts): Claim[] {
  const years = schoolYear === undefined ? [] : [schoolYear];
  return figureNames.flatMap((name) => {
    const figure = figures[name];
    return figure ? [{ ...figure, name: figureLabel(name), years }] : [];
  });
}

function ofTables({ tables }: StoryParts, words: Words): Claim[] {
  return (['received', 'bySource', 'byUse'] as const).flatMap((table) =>
    grid({ data: tables }, table, words).rows.flatMap(({ name, cells }) =>
      cells.map(({ source, at, asOf, note }, index) => ({
        ...{ source, at, asOf, note, name: `${words[table]}, ${name}` },
        years: tables.schoolYears.slice(index, index + 1),
      })),
    ),
  );
}

function ofTexts({ data }: StoryParts): Claim[] {
  return [
    ...ofText('Who we are', data.whoWeAre),
    ...blockNames.flatMap((name) => [
      ...ofText(`The text under ${blockHeadings[name]}`, data[name].text),
      ...data[name].figures.map(({ value, label, source, at, asOf }) => ({
        ...{ name: `${value}, ${label}`, years: [], source, at, asOf },
      })),
    ]),
  ];
}

function ofText(name: string, text = ''): Claim[] {
  return citationGroups(text).flatMap(({ citations }) =>
    citations.map(({ source, at }) => ({ name, years: [], source, at })),
  );
}
