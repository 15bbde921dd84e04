/**
 * A text as part of a web address: "Académie, 2nd day" gives "academie-2nd-day". Letters that are not among the 26
 * without their marks are left out; nothing is left of a text that has no others.
 */
export function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
