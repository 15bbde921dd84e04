import { withoutCitations } from '../../schemas/cited-text.ts';

interface Props {
  readonly text: string;
  readonly most: number | undefined;
}

/** How much room a text has left on its sheet. What is too much is a problem, and told with the problems. */
export function Length({ text, most }: Props) {
  if (most === undefined || text === '') return null;
  const left = most - withoutCitations(text).length;
  const words = left < 0 ? `${-left} too many` : `${left} of ${most} left`;
  return <p class={left < 0 ? 'field-length is-over' : 'field-length'}>Characters: {words}</p>;
}
