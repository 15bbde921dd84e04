import { capitalized, date } from '../../lib/format.ts';
import { exact } from '../figures.ts';
import type { ProgressSpec, Reading } from './spec.ts';

/**
 * "Percent of teachers: baseline 40% on May 15, 2025; newest number 56% on May 15, 2026; target 90% on May 15, 2028,
 * 34 points away." What is not reported says so, and a target is never told as if it had been found.
 */
export function progressWords(spec: ProgressSpec): string {
  const { of, baseline, found, target, missingLabel } = spec;
  const newest = found.at(-1);
  const clauses = [
    baseline === undefined ? 'no baseline' : `baseline ${told(spec, baseline)}`,
    `newest number ${newest === undefined ? missingLabel : told(spec, newest)}`,
    target === undefined ? 'no target' : `target ${told(spec, target)}${distance(spec)}`,
  ];
  return `${capitalized(of)}: ${clauses.join('; ')}.`;
}

function told({ unit, missingLabel }: ProgressSpec, { day, value }: Reading): string {
  return `${value === null ? missingLabel : exact(unit, value)} on ${date(day)}`;
}

/** How far the newest number is from the target; nothing where one of the two is not reported. */
function distance({ found, target, falls, unit }: ProgressSpec): string {
  const newest = found.at(-1)?.value ?? null;
  const aim = target?.value ?? null;
  if (newest === null || aim === null) return '';
  const left = falls ? newest - aim : aim - newest;
  if (left <= 0) return ', which is reached';
  return `, ${unit === 'percent' ? `${exact('count', left)} points` : exact(unit, left)} away`;
}
