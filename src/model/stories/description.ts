import { dollars, number } from '../../lib/format.ts';
import type { FigureName } from '../../schemas/data/district-record.ts';
import type { DistrictFigures } from '../../schemas/districts.ts';
import type { Words } from '../../schemas/words.ts';
import type { NoteReference } from '../notes.ts';
import { fieldNames } from './form/names.ts';
import type { SheetNotes } from './notes.ts';
import type { StoryParts } from './parts.ts';

/** One of the ten figures that describe a district, as a sheet shows it. */
export interface DescriptionFigure {
  readonly name: FigureName;
  readonly value: string;
  readonly label: string;
  readonly kind: 'figure' | 'absent' | 'blank';
  readonly notes: readonly NoteReference[];
  /** The field of a form that holds it. */
  readonly field?: string;
}

/** The ten figures of one school year. */
export interface Description {
  readonly heading: string;
  /** The field of a form that holds the school year. */
  readonly yearField?: string;
  /** The works all figures rest on; where they differ, each figure has its own. */
  readonly notes: readonly NoteReference[];
  readonly figures: readonly DescriptionFigure[];
}

/** What each figure is called below its value, and what a blank form asks for, in the order of the form. */
const labels: Readonly<Record<FigureName, { readonly shown: string; readonly asked: string }>> = {
  students: { shown: 'students', asked: 'Number of students' },
  titleIEligiblePercent: { shown: 'eligible for Title I', asked: '% of Title I-eligible students' },
  teachers: { shown: 'teachers, full-time equivalent', asked: 'Number of teachers' },
  titleISchools: { shown: 'Title I schools', asked: 'Number of Title I schools' },
  schools: { shown: 'schools', asked: 'Number of schools' },
  englishLearnersPercent: { shown: 'English learners', asked: '% of English learners' },
  perPupilExpenditure: { shown: 'per-pupil expenditure', asked: 'Per-pupil expenditure' },
  studentTeacherRatio: { shown: 'student-to-teacher ratio', asked: 'Student-to-teacher ratio' },
  instructionalCoaches: { shown: 'instructional coaches', asked: 'Number of instructional coaches' },
  specialEducationPercent: {
    shown: 'in special education services',
    asked: '% of students receiving special education services',
  },
};

export const figureNames = Object.keys(labels) as readonly FigureName[];

/** The description of a story's district, or ten places to write one. */
export function describe({ data, description }: StoryParts, words: Words, notes: SheetNotes): Description {
  const { schoolYear, figures } = description;
  if (data.template) return blankDescription;
  const known = figureNames.flatMap((name) => (typeof figures[name]?.value === 'number' ? figures[name] : []));
  const isShared = new Set(known.map(({ source }) => source)).size === 1;
  return {
    heading: ['District description', schoolYear].filter((part) => part !== undefined).join(', '),
    notes: isShared ? notes.refer(...known) : [],
    figures: figureNames.map((name) => figureView(name, figures[name], words, isShared ? undefined : notes)),
  };
}

/** One that nobody reports says so: it is never left out, and never zero. */
function figureView(
  name: FigureName,
  figure: DistrictFigures[FigureName],
  words: Words,
  notes: SheetNotes | undefined,
): DescriptionFigure {
  const label = labels[name].shown;
  if (typeof figure?.value !== 'number')
    return { name, label, value: words[figure?.value ?? 'not-reported'], kind: 'absent', notes: [] };
  return { name, label, value: figureText(name, figure.value), kind: 'figure', notes: notes?.refer(figure) ?? [] };
}

function blankFigure(name: FigureName): DescriptionFigure {
  return { name, label: labels[name].asked, value: '', kind: 'blank', notes: [], field: fieldNames.figure(name) };
}

const blankDescription: Description = {
  ...{ heading: 'District description in the school year', yearField: 'schoolYear', notes: [] },
  figures: figureNames.map(blankFigure),
};

/** A figure with its unit: "$15,760", "40.6%", "13.9 to 1". */
function figureText(name: FigureName, value: number): string {
  if (name === 'perPupilExpenditure') return dollars(value);
  if (name === 'studentTeacherRatio') return `${number(value)} to 1`;
  return name.endsWith('Percent') ? `${number(value)}%` : number(value);
}

/** What a figure is called where it stands alone. */
export function figureLabel(name: FigureName): string {
  return labels[name].asked;
}

/** A figure with what it counts, for a sentence: "4,810 students". */
export function figurePhrase(name: FigureName, value: number): string {
  return `${figureText(name, value)} ${labels[name].shown}`;
}
