import type { Design } from '../../schemas/designs/designs.ts';
import { evidenceTiers } from '../../schemas/designs/lists.ts';
import { basisView, type BasisView } from '../library/basis.ts';
import { cited, type Cited } from '../library/cited.ts';
import type { NoteReference, Notes } from '../notes.ts';

/** One study, ready to be shown. */
export interface StudyView {
  readonly study: string;
  readonly notes: readonly NoteReference[];
  readonly tier: string;
  readonly basis: BasisView | undefined;
  readonly outcome: Cited;
  readonly population: Cited;
  readonly setting: Cited;
}

export interface EvidenceView {
  readonly introduction: string;
  readonly studies: readonly StudyView[];
}

type Study = Design['evidence'][number];

/** The studies of a design. A tier stands with its study; a design without studies is "not rated". */
export function evidenceView(evidence: readonly Study[], notes: Notes): EvidenceView {
  return {
    introduction: evidence.length === 0 ? none : some,
    studies: evidence.map((study) => studyView(study, notes)),
  };
}

const none = 'Not rated. No study of this design is listed here. That does not mean that it does not work.';
const some =
  'Federal law rates studies by tier, from 1 (strong) to 4 (a rationale under study). It does not rate designs.';

function studyView({ study, tier, basis, outcome, population, setting, source, at }: Study, notes: Notes): StudyView {
  return {
    study,
    notes: notes.refer({ source, at }),
    tier: tier === undefined ? 'Not rated' : evidenceTiers[tier as keyof typeof evidenceTiers],
    basis: basis && basisView(basis, notes),
    outcome: cited(outcome, notes),
    population: cited(population, notes),
    setting: cited(setting, notes),
  };
}
