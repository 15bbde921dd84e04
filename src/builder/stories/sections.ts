import { storySchema } from '../../schemas/stories.ts';
import { sectionsOf, type Section, type SectionNames } from '../form/sections.ts';

const first = 'First sheet';
const second = 'Second sheet';

/** Which fields stand together. Those of a content folder that a story by itself does not have stand nowhere. */
const parts: readonly SectionNames[] = [
  { id: 'district', heading: 'Your district', where: first, names: ['title', 'name', 'state', 'logo', 'whoWeAre'] },
  { id: 'description', heading: 'District description', where: first, names: ['schoolYear', 'figures'] },
  { id: 'money', heading: 'Money for professional learning', where: first, names: ['tables'] },
  { id: 'challenge', heading: 'Challenge', where: second, names: ['challenge'] },
  { id: 'solution', heading: 'Solution', where: second, names: ['solution'] },
  { id: 'impact', heading: 'Impact', where: second, names: ['impact'] },
  { id: 'contact', heading: 'Contact information', where: second, names: ['contact'] },
  { id: 'sources', heading: 'Sources', where: 'At the foot of both sheets', names: ['sources'] },
  {
    ...{ id: 'about', heading: 'For lists and search', where: 'Around the sheets' },
    names: ['summary', 'voice', 'fictional', 'reviewed'],
  },
];

/** The parts of the form with their fields, made from the schema of stories. */
export function sections(): readonly Section[] {
  return sectionsOf(storySchema, parts);
}
