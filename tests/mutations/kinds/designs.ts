import type { Code } from '../../../src/report/codes.ts';
import type { BrokenFile, Mutation, Mutations, SourceFile } from '../broken.ts';
import { endOf, fieldLines, isIn, linesOf, withField, withLine, withLinesBefore, type FieldLine } from '../lines.ts';
import type { Random } from '../random.ts';
import { inFields } from './library.ts';

const isDesign = (file: SourceFile): boolean => isIn(file, 'designs');

/** Breaks each field of some name in a part of a design, such as `min` in `people`. */
function each(
  section: string,
  name: string,
  breakField: (field: FieldLine, file: SourceFile, random: Random) => BrokenFile | undefined,
): Mutation {
  return (file, random) =>
    isDesign(file)
      ? fieldLines(file)
          .filter((field) => field.section === section && field.name === name)
          .flatMap((field) => breakField(field, file, random) ?? [])
      : [];
}

/** Gives a field another value. */
const given = (field: FieldLine, file: SourceFile, value: string | number, code: Code): BrokenFile => ({
  ...{ text: withLine(file, field.index, `${field.before}${field.name}: ${value}`), code, line: field.index + 1 },
});

/** Two numbers between braces that differ: `{ min: 30, max: 60 }`. */
const two = /\{ min: (\d+), max: (\d+) \}/g;

const reversedPeople = each('people', 'max', (field, file) => {
  const min = fieldLines(file).find(({ section, name }) => section === 'people' && name === 'min');
  const value = Number(min?.value) - 1;
  return value >= 1 ? given(field, file, value, 'range-reversed') : undefined;
});

const reversedTime: Mutation = (file, random) =>
  inFields(
    'range-reversed',
    two,
    ([, min = '', max = '']) => `{ min: ${max}, max: ${min} }`,
    isDesign,
  )(file, random).filter(({ text }) => typeof text === 'string' && isReversed(text));

const isReversed = (text: string): boolean => [...text.matchAll(two)].some(([, a, b]) => Number(a) > Number(b));

/** What a number rests on, in one of the parts of a design that must say it. */
const inBasis = (breakField: (field: FieldLine, file: SourceFile) => BrokenFile): Mutation => {
  const sections = ['people', 'time', 'cost'].map((section) => each(section, 'basis', breakField));
  return (file, random) => sections.flatMap((mutation) => mutation(file, random));
};

/** Adds to a source an estimate, or the other way round. */
const bothBases = inBasis((field, file) => {
  const end = endOf(file, field);
  const isEstimate = linesOf(file)[field.index + 1]?.includes('estimate:') === true;
  const more = isEstimate ? ['    source: harwell-kee-1999', '    at: p. 1'] : ['    estimate: We think so.'];
  return { text: withLinesBefore(file, end, ...more), code: 'unclear-basis', line: field.index + 1 };
});

/** Puts a tier on the study that starts on the line. */
const tierOfStudy = (code: Code, tier: (random: Random) => number): Mutation =>
  each('evidence', 'study', ({ index }, file, random) => ({
    ...{ text: withLinesBefore(file, index + 1, `    tier: ${tier(random)}`), code, line: index + 2 },
  }));

/** Removes a field of a study; what it lacks is reported where it starts. */
const studyWithout = (name: string): Mutation =>
  each('evidence', name, (field, file) => {
    const study = fieldLines(file).findLast((other) => other.name === 'study' && other.index < field.index);
    return { text: withField(file, field), code: 'missing-field', line: (study?.index ?? 0) + 1 };
  });

/** What happens to learning designs. */
export const designMutations: Mutations = {
  'people-in-reverse': reversedPeople,
  'people-below-one': each('people', 'min', (field, file) => given(field, file, 0, 'out-of-range')),
  'time-in-reverse': reversedTime,
  'meeting-longer-than-a-day': inFields(
    'out-of-range',
    /(?<= {2}minutes: \{ min: \d+, max: )\d+/g,
    (_, { below }) => String(481 + below(900)),
    isDesign,
  ),
  'step-longer-than-a-day': each('steps', 'minutes', (field, file, { below }) =>
    given(field, file, 481 + below(900), 'out-of-range'),
  ),
  'basis-left-out': inBasis((field, file) => ({
    ...{ text: withField(file, field), code: 'missing-field', line: sectionOf(field, file) + 1 },
  })),
  'basis-without-anything': inBasis((field, file) => ({
    ...{ text: withField(file, field, '  basis: {}'), code: 'unclear-basis', line: field.index + 1 },
  })),
  'two-bases': bothBases,
  'tier-on-a-design': (file, { below }) =>
    isDesign(file)
      ? fieldLines(file)
          .filter(({ before, name }) => before === '' && ['cost', 'steps', 'evidence'].includes(name))
          .map(({ index }) => ({
            text: withLinesBefore(file, index, `tier: ${1 + below(4)}`),
            ...{ code: 'tier-on-design', line: index + 1 },
          }))
      : [],
  'tier-without-basis': tierOfStudy('tier-without-basis', ({ below }) => 1 + below(4)),
  'tier-beyond-four': tierOfStudy('out-of-range', ({ below }) => 5 + below(90)),
  'study-without-source': studyWithout('source'),
  'study-without-place': studyWithout('at'),
  'study-without-outcome': studyWithout('outcome'),
};

/** The line of the part of a design a field stands in. */
function sectionOf({ section }: FieldLine, file: SourceFile): number {
  return fieldLines(file).find(({ before, name }) => before === '' && name === section)?.index ?? 0;
}
