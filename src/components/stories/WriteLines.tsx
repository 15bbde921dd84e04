interface Props {
  readonly lines: number;
  /** The field of a form that holds what is written here. */
  readonly field: string | undefined;
}

/** Lines to write on by hand. */
export function WriteLines({ lines, field }: Props) {
  return (
    <div class="lines" aria-hidden="true" data-field={field}>
      {Array.from({ length: lines }, (_, index) => (
        <span class="line" key={index} />
      ))}
    </div>
  );
}
