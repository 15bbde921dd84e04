/**
 * The part of a content folder that holds what `npm run import -- districts` made from federal files. No author writes
 * it, so it is neither read nor checked as entries are.
 */
export const shardsFolder = 'districts-federal';
