import type { SheetHead as Head } from '../../model/stories/frame.ts';
import { classes } from './classes.ts';

interface Props {
  readonly head: Head;
  /** The first sheet carries the heading of the page; what comes after it repeats the words only. */
  readonly isHeading: boolean;
  /** Sheets after the first have a smaller head. */
  readonly isSmall?: boolean;
  /** Whether a blank sheet has a line for the title. */
  readonly asksTitle?: boolean;
}

/** What stands at the top of a sheet. */
export function SheetHead({ head, isHeading, isSmall = false, asksTitle = false }: Props) {
  const { title, isLongTitle, logo, isBlank, statuses } = head;
  const Title = isHeading ? 'h1' : 'p';
  return (
    <div class="sheet-top">
      <header class={classes('sheet-head', isSmall && 'sheet-head-small')}>
        {logo && <img class="sheet-logo" src={logo.src} alt={isHeading ? logo.alt : ''} />}
        {isBlank && !isSmall && <p class="sheet-logo logo-place">Place for your logo</p>}
        <div>
          {isBlank ? <BlankName isSmall={isSmall} /> : <Name head={head} />}
          <Title class={classes('sheet-title', isLongTitle && 'is-long')}>{title}</Title>
          {isBlank && asksTitle && (
            <p class="name-line">
              <span>Its title</span> <span class="write-place" data-field="title" />
            </p>
          )}
        </div>
      </header>
      {statuses.length > 0 && (
        <div class="sheet-status">
          {statuses.map((status) => (
            <p key={status}>
              <strong>{status}</strong>
            </p>
          ))}
        </div>
      )}
    </div>
  );
}

function Name({ head: { name, place } }: Pick<Props, 'head'>) {
  return (
    <p class="sheet-name">
      {name}
      {place && <span class="sheet-place">, {place}</span>}
    </p>
  );
}

function BlankName({ isSmall }: { readonly isSmall: boolean }) {
  return (
    <p class="sheet-name name-line">
      <span>District</span> <span class="write-place" data-field="name" />
      {!isSmall && (
        <>
          {' '}
          <span>State</span> <span class="write-place is-narrow" data-field="state" />
        </>
      )}
    </p>
  );
}
