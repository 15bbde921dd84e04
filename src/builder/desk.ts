import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Issue } from '../report/issue.ts';
import type { DataPath } from '../schemas/describe.ts';
import type { Draft } from './draft/draft.ts';

/** What every part of a builder works on. */
export interface Desk {
  /** What is written, as sentences call it. */
  readonly noun: 'story' | 'plan';
  readonly draft: Draft;
  /** What a new draft says before anybody wrote anything. */
  readonly start: Draft;
  /** The day the builder was opened, as "2026-11-26". */
  readonly today: string;
  readonly issues: readonly Issue[];
  /** Writes one field; typing on in it is one step to undo. */
  readonly write: (path: DataPath, value: unknown) => void;
  /** Puts another draft in place of this one, in one step. */
  readonly replace: (draft: Draft, said?: string) => void;
  /** Whether problems of a field are shown beside it: only after its writer has been there. */
  readonly isLookedAt: (path: DataPath) => boolean;
  /** Says what happened, for everyone to see and for screen readers. */
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
  /** What a field can name: works, parts of the draft, entries of the site. Undefined for a field that names nothing. */
  readonly choicesAt: (path: DataPath) => readonly Choice[] | undefined;
}

/** Something that a field can name by its id. */
export interface Choice {
  readonly id: string;
  readonly title: string;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

/** @throws Error outside of the builder */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('This part works inside the builder only.');
  return desk;
}

/** The id of the control of a field. */
export function idOf(path: DataPath): string {
  return `field-${path.join('-')}`;
}

/** Problems of exactly this field; what its name stands for as a whole, such as parts that are missing, is not one. */
export function issuesAt(issues: readonly Issue[], path: DataPath): readonly Issue[] {
  return issues.filter(({ place }) => place.kind === 'data' && place.part === 'value' && isSame(place.path, path));
}

/** Problems of this field and of all that is in it. */
export function issuesIn(issues: readonly Issue[], path: DataPath): readonly Issue[] {
  return issues.filter(({ place }) => place.kind === 'data' && startsWith(place.path, path));
}

export function startsWith(path: DataPath, beginning: DataPath): boolean {
  return beginning.every((step, index) => path[index] === step);
}

function isSame(one: DataPath, other: DataPath): boolean {
  return one.length === other.length && startsWith(one, other);
}
