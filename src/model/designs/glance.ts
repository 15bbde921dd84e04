import { number, range } from '../../lib/format.ts';
import type { Design } from '../../schemas/designs/designs.ts';
import { basisView, type BasisView } from '../library/basis.ts';
import { cited, type Cited } from '../library/cited.ts';
import type { Notes } from '../notes.ts';
import type { Words } from '../../schemas/words.ts';
import { sentenceList } from './labels.ts';

/** One line of a design at a glance. The name is the same on every page, so that designs can be laid side by side. */
export interface GlanceRow {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly basis: BasisView | undefined;
  readonly remarks: readonly Cited[];
}

/** A design at a glance: whom it is for, and what it takes. */
export function glance(design: Design, words: Words, notes: Notes): GlanceRow[] {
  const { purposes, audiences, formats, people, time, cost, facilitator, technology } = design;
  const row = (name: string, label: string, value: string, basis?: BasisView, remarks: readonly Cited[] = []) => ({
    ...{ name, label, value, basis, remarks },
  });
  const remark = (text: string | undefined) => (text === undefined ? [] : [cited(text, notes)]);
  return [
    row('purpose', 'Purpose', sentenceList(purposes.map((id) => words[`purpose-${id}`]))),
    row('audience', 'Audience', sentenceList(audiences.map((id) => words[`audience-${id}`]))),
    row('people', 'People', peopleText(people), basisView(people.basis, notes)),
    row('meeting', 'One meeting', meetingText(time)),
    row('rhythm', 'Rhythm', rhythmText(time, words), basisView(time.basis, notes)),
    row(
      ...(['cost', 'Cost', words[`cost-${cost.band}`], basisView(cost.basis, notes)] as const),
      cost.drivers.map((driver) => cited(driver, notes)),
    ),
    row('format', 'Format', sentenceList(formats.map((id) => words[`format-${id}`]))),
    row('facilitator', 'Facilitator', words[`facilitator-${facilitator.need}`], undefined, remark(facilitator.note)),
    row('technology', 'Technology', words[`technology-${technology.need}`], undefined, remark(technology.note)),
  ];
}

export function peopleText({ min, max }: Design['people']): string {
  if (max === undefined) return min === 1 ? 'Any number of people' : `${number(min)} people or more`;
  return max === 1 ? '1 person' : `${range(min, max)} people`;
}

export function meetingText({ minutes }: Design['time']): string {
  return `${range(minutes.min, minutes.max)} minutes`;
}

/** A cycle of one week is shorter than a week or as long; it says nothing of its own. */
function rhythmText({ weeks, frequency }: Design['time'], words: Words): string {
  const often = words[`frequency-${frequency}`];
  return weeks.max === 1 ? often : `${often}, over ${range(weeks.min, weeks.max)} weeks`;
}
