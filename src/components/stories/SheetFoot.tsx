import type { SheetFoot as Foot } from '../../model/stories/notes.ts';

interface Props {
  readonly foot: Foot;
  /** Where the sheet comes from and how old it is. */
  readonly origin: string;
  /** How many lines there are to write sources on: a blank form has some. */
  readonly blankLines: number;
  /** A second copy on the same page, which must not repeat the ids of the first. */
  readonly isCopy?: boolean;
  /** The field of a form that holds the sources. */
  readonly field?: string | undefined;
}

/** What a sheet rests on, and where it comes from. */
export function SheetFoot({ foot, origin, blankLines, isCopy = false, field }: Props) {
  return (
    <footer class="sheet-foot" data-pagefind-ignore="">
      {blankLines > 0 && (
        <div class="source-lines">
          <p>Sources of the figures, and the day they were true</p>
          <div data-field={field}>
            {Array.from({ length: blankLines }, (_, index) => (
              <span class="line" key={index} />
            ))}
          </div>
        </div>
      )}
      {foot.notes.length > 0 && (
        <ol class="sheet-notes">
          {foot.notes.map(({ number, id, title, href, places }) => (
            <li id={isCopy ? undefined : id} key={id}>
              <span class="note-number">{number}</span> <a href={href}>{title}</a>
              {places && `, ${places}`}.
            </li>
          ))}
        </ol>
      )}
      {foot.more && <p>{foot.more}</p>}
      <p class="sheet-origin">{origin}</p>
    </footer>
  );
}
