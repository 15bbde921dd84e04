import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Store } from '../../client/worksheet/store.ts';
import type { Spreadsheet } from '../../import/spreadsheets/spreadsheet.ts';
import { Builder } from '../Builder.tsx';
import { sourceChoices } from '../fields/sources.ts';
import { useOffice } from '../keeping/use-office.ts';
import { StillToDo } from '../StillToDo.tsx';
import { FinderPart } from './finder/FinderPart.tsx';
import { OpenFile } from './in/OpenFile.tsx';
import { AskedTable } from './in/table/AskedTable.tsx';
import { loadAll } from './load-all.ts';
import { KeptPicture } from './logo/kept-picture.ts';
import { pictureOf } from './logo/picture.ts';
import { Meter } from './meter/Meter.tsx';
import { TakeAway } from './out/TakeAway.tsx';
import { Sections } from './Sections.tsx';
import { Preview } from './sheets/Preview.tsx';
import { Sheets } from './sheets/Sheets.tsx';
import { useShown } from './sheets/use-shown.ts';
import { useDraw } from './sheets/use-draw.ts';
import { StoryDeskContext, type StoryDesk } from './story-desk.ts';

/** What the builder is given by its page. */
export interface Settings {
  readonly store: Store;
  /** What the keys of the browser's storage begin with. */
  readonly prefix: string;
  /** The day, as "2026-11-26". */
  readonly today: string;
  /** The address of the blank PDF form, where the site has one. */
  readonly form: string | undefined;
  /** Where districts are found, where the site has federal figures. */
  readonly shards: string | undefined;
  /** The pages that advice comes from, by their keys. */
  readonly advice: StoryDesk['advice'];
  /** Calls back when the storage begins or ends to refuse what is typed. */
  readonly onTrouble: (changed: () => void) => void;
}

/** The whole builder of stories: the form, the sheets beside it, and what goes in and out. */
export function App({ store, prefix, today, form, shards, advice, onTrouble }: Settings) {
  const keptPicture = useMemo(() => new KeptPicture(store, `${prefix}logo`), []);
  const [held, setPicture] = useState(() => keptPicture.read());
  useEffect(() => keptPicture.write(held), [held]);
  const show = useShown(today, held);
  const office = useOffice({
    ...{ noun: 'story', store, prefix, today },
    start: useMemo(() => ({ reviewed: today }), []),
    check: (draft) => show(draft).issues,
    choicesIn: (draft, path) => (path.at(-1) === 'source' ? sourceChoices(draft) : undefined),
  });
  const { draft } = office.desk;
  const checked = show(draft);
  const draw = useDraw(draft['tables'] !== undefined);
  const [asked, ask] = useState<Spreadsheet>();
  /** Where the preview lies, once it is there. */
  const paper = useRef<HTMLElement | undefined>(undefined);
  return (
    <StoryDeskContext.Provider value={{ ask, picture: pictureOf(draft, held), setPicture, advice }}>
      <Builder
        {...{ office, store, onTrouble, loadAll }}
        opener={
          <>
            <OpenFile />
            <AskedTable spreadsheet={asked} onDone={() => ask(undefined)} />
          </>
        }
        seeIt="See the sheets"
        beside={<Preview shown={checked} draw={draw} paper={paper} />}
      >
        <Sections beforeDistrict={shards && <FinderPart shards={shards} />} />
        <Meter />
        <StillToDo />
        <TakeAway
          shown={checked}
          form={form}
          chart={() => paper.current?.querySelector<SVGSVGElement>('svg.chart') ?? null}
        />
      </Builder>
      <div class="printed-sheets">
        <Sheets shown={checked} draw={draw} />
      </div>
    </StoryDeskContext.Provider>
  );
}
