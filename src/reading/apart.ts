/** A copy of a piece of a text: the piece itself, as long as it is kept, would keep the whole text in memory. */
export function apart(piece: string): string {
  return Buffer.from(piece).toString();
}
