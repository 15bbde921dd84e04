import { withoutCitations } from '../../schemas/cited-text.ts';
import type { DataPath } from '../../schemas/describe.ts';
import type { Choice } from '../desk.ts';
import { rowsAt, textAt, type Draft } from '../draft/draft.ts';
import { sourceChoices } from '../fields/sources.ts';
import type { Site } from './site.ts';

/** Time zones of the United States, by the names that calendars know them by. */
const timeZones: readonly Choice[] = [
  { id: 'America/New_York', title: 'Eastern (America/New_York)' },
  { id: 'America/Chicago', title: 'Central (America/Chicago)' },
  { id: 'America/Denver', title: 'Mountain (America/Denver)' },
  { id: 'America/Phoenix', title: 'Arizona (America/Phoenix)' },
  { id: 'America/Los_Angeles', title: 'Pacific (America/Los_Angeles)' },
  { id: 'America/Anchorage', title: 'Alaska (America/Anchorage)' },
  { id: 'Pacific/Honolulu', title: 'Hawaii (Pacific/Honolulu)' },
  { id: 'America/Puerto_Rico', title: 'Puerto Rico (America/Puerto_Rico)' },
  { id: 'Pacific/Guam', title: 'Guam (Pacific/Guam)' },
];

type Choosing = (draft: Draft, site: Site) => readonly Choice[];

/** What each field names, by the name of the field: it means the same wherever in a plan it stands. */
const byField: Readonly<Record<string, Choosing>> = {
  district: (_, { names }) => names.districts,
  design: (_, { names }) => names.designs,
  framework: (_, { names }) => names.frameworks,
  standards: (draft, { names }) => {
    const framework = textAt(draft, ['framework']);
    return framework === '' ? names.standards : names.standards.filter((each) => each.framework === framework);
  },
  source: (draft, { names }) => [...sourceChoices(draft), ...names.sources],
  timeZone: () => timeZones,
  schoolYear: (draft) => years(draft).map((year) => ({ id: year, title: year })),
  goals: (draft) => parts(draft, 'goals', 'statement', 'Goal'),
  activity: (draft) => parts(draft, 'activities', 'title', 'Activity'),
  needs: (draft) => parts(draft, 'needs', 'finding', 'Need'),
  schools: (draft) => parts(draft, 'schools', 'name', 'School'),
};

/** What a field of a plan can name; undefined for a field that names nothing. */
export function choicesIn(draft: Draft, path: DataPath, site: Site): readonly Choice[] | undefined {
  const name = path.at(-1);
  return typeof name === 'string' && Object.hasOwn(byField, name) ? byField[name]?.(draft, site) : undefined;
}

function years(draft: Draft): readonly string[] {
  return rowsAt(draft, ['schoolYears']).filter((year) => typeof year === 'string' && year !== '') as string[];
}

function parts(draft: Draft, list: string, name: string, one: string): readonly Choice[] {
  return rowsAt(draft, [list]).map((row, index) => {
    const said = withoutCitations(textAt(row, [name]));
    return { id: textAt(row, ['id']), title: said === '' ? `${one} ${index + 1}` : said };
  });
}
