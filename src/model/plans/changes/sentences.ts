import type { PlanChange } from './change.ts';

/** Texts longer than these are shown side by side, not inside a sentence. */
const longest = 60;

/** A change in a plain sentence: "Hours of “Coaching” went from 9 to 12." */
export function sentenceOf({ kind, subject, section, field, ...values }: Omit<PlanChange, 'sentence'>): string {
  const [from, to] = [values.from, values.to].map((text) => text.replace(/\.$/, '')) as [string, string];
  if (kind === 'added') return `Added: “${subject}”.`;
  if (kind === 'removed') return `Removed: “${subject}”.`;
  const of = subject === '' ? (field === '' ? section : field) : `${field} of “${subject}”`;
  if (from === '') return isLong(to) ? `${of} was added.` : `${of} was added: ${to}.`;
  if (to === '') return isLong(from) ? `${of} was taken out.` : `${of} was taken out: ${from}.`;
  if (isLong(from) || isLong(to)) return kind === 'moved' ? `${of} changed.` : `${of} was reworded.`;
  return kind === 'moved' ? `${of} moved from ${from} to ${to}.` : `${of} went from ${from} to ${to}.`;
}

function isLong(text: string): boolean {
  return text.length > longest;
}
