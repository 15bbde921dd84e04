import { stateCodes } from '../../../schemas/identifiers.ts';

/** What the abbreviations of schools stand for. */
export const abbreviations: Readonly<Record<string, string>> = {
  CBE: 'students move on when they show what they have learned',
  CCD: 'the federal Common Core of Data',
  CTE: 'career and technical education',
  EL: 'English learner',
  ELA: 'English language arts',
  ELL: 'English learner',
  ESEA: 'the federal Elementary and Secondary Education Act',
  ESL: 'English as a second language',
  ESSA: 'the federal Every Student Succeeds Act',
  FRL: 'free or reduced-price lunch',
  FTE: 'full-time equivalent: two people at half time are one',
  HQIM: 'good textbooks and lessons',
  IEP: 'individualized education program',
  LEA: 'school district',
  MTSS: 'help in steps, for all, for some and for a few students',
  NAEP: 'the National Assessment of Educational Progress',
  NCES: 'the National Center for Education Statistics',
  PBIS: 'a plan of a school for good behavior',
  PD: 'professional learning',
  PDSA: 'a short cycle: plan, do, study, act',
  PL: 'professional learning',
  PLC: 'a team of teachers that meets regularly',
  RTI: 'response to intervention: help in steps',
  SEA: 'state department of education',
  SEL: 'social and emotional learning',
  SRSD: 'self-regulated strategy development',
  SWD: 'students with disabilities',
};

/** What most readers know without an explanation. */
const known = new Set<string>([
  ...[
    'US',
    'USA',
    'OK',
    'ID',
    'PDF',
    'TV',
    'FAQ',
    'AM',
    'PM',
    'GED',
    'SAT',
    'ACT',
    'STEM',
    'COVID',
    'NASA',
    'HTML',
    'CEO',
  ],
  ...stateCodes,
]);

/** An abbreviation in a text: "PLC" of "PLCs". */
export interface AbbreviationUse {
  readonly letters: string;
  readonly start: number;
  readonly end: number;
}

/** The abbreviations of a text that not everybody knows. A text in capitals has none. */
export function abbreviationsIn(text: string): readonly AbbreviationUse[] {
  if (isShouted(text)) return [];
  return [...text.matchAll(/(?<![\p{L}\p{N}&.-])(\p{Lu}{2,6})s?(?![\p{L}\p{N}&]|-\p{L})/gu)].flatMap(
    ({ index, 0: whole, 1: letters = '' }) => {
      const isRoman = /^[IVXLC]+$/.test(letters);
      return isRoman || known.has(letters) ? [] : [{ letters, start: index, end: index + whole.length }];
    },
  );
}

/** Whether a text says what an abbreviation stands for: "a learning community (PLC)", "PLC (a learning community)". */
export function isExplained(letters: string, text: string): boolean {
  return new RegExp(`\\(${letters}s?\\)|\\b${letters}s? \\(`).test(text);
}

function isShouted(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals > small;
}
