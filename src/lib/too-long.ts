/**
 * What an author is told of a text that its sheet does not hold, in the check and while typing.
 *
 * @param count the characters of the text, without its citations
 * @param most how many characters fit
 */
export function tooLong(count: number, most: number): { readonly what: string; readonly fix: string } {
  const over = count - most;
  return {
    what: `This text has ${count} characters; ${most} fit on the sheet.`,
    fix: `Take out ${over} ${over === 1 ? 'character' : 'characters'} or more. Citations in brackets do not count.`,
  };
}
