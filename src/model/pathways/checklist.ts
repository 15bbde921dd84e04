import type { Pathway } from '../../schemas/pathways.ts';
import { withoutCitations } from '../../schemas/cited-text.ts';
import type { WorksheetField, WorksheetGroup } from '../../schemas/worksheet.ts';
import { lengthsOf } from './lengths.ts';

type Tier = Pathway['tiers'][number];

/** A sheet on which an educator follows the own way through the tiers: what is handed in, when, and what came of it. */
export function checklist(tiers: readonly Tier[]): WorksheetGroup[] {
  return tiers.map((tier) => ({
    ...{ id: tier.id, title: tier.title },
    fields: [...requirementFields(tier), ...drafts(tier), ...resultFields(tier), ...scoringFields(tier)],
  }));
}

function requirementFields({ id, requirements }: Tier): WorksheetField[] {
  if (requirements.length === 0) return [];
  const options = requirements.map((one) => ({
    id: one.id,
    label: [withoutCitations(one.text), asked(one)].join(' ').trim(),
  }));
  return [{ ...empty(`${id}-requirements`, 'What I have ready', 'marks'), options }];
}

/** "(2 or more. Text: 250 to 350 words)" */
function asked(requirement: Tier['requirements'][number]): string {
  const lengths = lengthsOf(requirement);
  return lengths.length === 0 ? '' : `(${lengths.join('. ')})`;
}

/** Where a requirement is a text of a certain length, a place to write it that counts the words. */
function drafts({ id, requirements }: Tier): WorksheetField[] {
  const written = requirements.filter(({ words }) => words !== undefined);
  return written.map((one, index) => ({
    ...empty(`${id}-${one.id}-text`, written.length === 1 ? 'Draft of the text' : `Draft of text ${index + 1}`, 'text'),
    ...{ words: one.words, lines: 8 },
  }));
}

function resultFields({ id }: Tier): WorksheetField[] {
  const options = [
    { id: 'accepted', label: 'Accepted' },
    { id: 'returned', label: 'Returned: resubmit' },
  ];
  return [
    empty(`${id}-handed-in`, 'Handed in', 'date'),
    { ...empty(`${id}-result`, 'Result', 'choice'), options },
    empty(`${id}-resubmitted`, 'Handed in again', 'date'),
    { ...empty(`${id}-note`, 'What to change, and what I changed', 'text'), lines: 3 },
  ];
}

/** A choice for each criterion, to look at the own work as a scorer would. */
function scoringFields({ id, scoring }: Tier): WorksheetField[] {
  if (!scoring) return [];
  const options = scoring.levels.map((label, index) => ({ id: `level-${index + 1}`, label }));
  return scoring.rows.map(({ criterion }, index) => ({
    ...empty(`${id}-criterion-${index + 1}`, `Scoring guide: ${criterion}`, 'choice'),
    options,
  }));
}

function empty(id: string, label: string, kind: WorksheetField['kind']): WorksheetField {
  return { id, label, kind, origin: 'site', lines: 1, options: [], columns: [], rows: [], practices: [] };
}
