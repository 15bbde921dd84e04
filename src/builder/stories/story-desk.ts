import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LinkView } from '../../model/navigation.ts';
import type { Spreadsheet } from '../../import/spreadsheets/spreadsheet.ts';
import type { Picture } from './logo/picture.ts';

/** What the parts of the builder of stories work on beside the desk. */
export interface StoryDesk {
  /** Shows what was understood of a table, and asks before it is filled in. */
  readonly ask: (table: Spreadsheet) => void;
  /** The picture of the logo; it stands on the sheets while the draft names it. */
  readonly picture: Picture | undefined;
  readonly setPicture: (picture: Picture) => void;
  /** The pages that advice comes from, by their keys. */
  readonly advice: Readonly<Record<string, LinkView>>;
}

export const StoryDeskContext = createContext<StoryDesk | undefined>(undefined);

/** @throws Error outside of the builder of stories */
export function useStoryDesk(): StoryDesk {
  const desk = useContext(StoryDeskContext);
  if (!desk) throw new Error('This part works inside the builder of stories only.');
  return desk;
}
