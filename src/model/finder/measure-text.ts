import { dollars, number } from '../../lib/format.ts';
import { measures, type MeasureName } from './measures.ts';

/** Dollars and students are whole; staff for every 100 students have a decimal. */
export function measureText(name: MeasureName, value: number): string {
  if (measures[name].unit === 'dollars') return dollars(value);
  return number(name === 'students' ? Math.round(value) : value);
}

/** What a measure is, as it stands within a sentence. */
export const measureNouns: Readonly<Record<MeasureName, string>> = {
  perPupilExpenditure: 'current spending for each student',
  titleIReceived: 'Title I money received for each student',
  titleIIAReceived: 'Title II-A money received for each student',
  totalRevenue: 'total revenue for each student',
  instructionalStaff: 'the number of instructional staff for every 100 students',
  teachers: 'the number of teachers for every 100 students',
  students: 'the number of students',
};

/** What a measure is, as a title begins. */
export function measureTitle(name: MeasureName): string {
  const noun = measureNouns[name].replace('the number of ', '');
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
}
