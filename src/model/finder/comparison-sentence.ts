import { number } from '../../lib/format.ts';
import type { Comparison } from './comparison.ts';
import { measureNouns, measureText } from './measure-text.ts';
import type { MeasureName } from './measures.ts';
import type { Median } from './shards.ts';

/** One plain sentence: the district's figure, the medians, and how many districts reported. */
export function comparisonSentence(comparison: Comparison): string {
  const { measure: name, inState, inNation, state } = comparison;
  const medians = [
    ...(inState ? [medianIn(name, inState, state)] : []),
    ...(inNation ? [medianIn(name, inNation, 'the nation')] : []),
  ];
  return `${own(comparison)}${medians.length > 0 ? `; the median is ${medians.join(', and ')}` : ''}.`;
}

/** What a district has of each measure, in words that keep received and spent money apart. */
const phrases: Readonly<Record<MeasureName, { readonly does: string; readonly of: string }>> = {
  perPupilExpenditure: { does: 'spent', of: 'for each student' },
  titleIReceived: { does: 'received', of: 'of Title I money for each student' },
  titleIIAReceived: { does: 'received', of: 'of Title II-A money for each student' },
  totalRevenue: { does: 'took in', of: 'for each student' },
  instructionalStaff: { does: 'had', of: 'instructional staff for every 100 students' },
  teachers: { does: 'had', of: 'teachers for every 100 students' },
  students: { does: 'had', of: 'students' },
};

function own({ measure: name, district, schoolYear, value }: Comparison): string {
  const { does, of } = phrases[name];
  if (typeof value === 'number') return `${district} ${does} ${measureText(name, value)} ${of} in ${schoolYear}`;
  const why = value === 'not-applicable' ? 'does not apply' : 'is not reported';
  return `For ${district}, ${measureNouns[name]} in ${schoolYear} ${why}`;
}

function medianIn(name: MeasureName, { median, reported, districts }: Median, where: string): string {
  if (median === null) return `not known in ${where}, where none of ${number(districts)} districts reported it`;
  const counted = reported === districts ? `all ${number(districts)}` : `${number(reported)} of ${number(districts)}`;
  return `${measureText(name, median)} in ${where}, where ${counted} districts reported it`;
}
