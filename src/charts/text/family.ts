/** The family of the font files that are measured. Pages set the same one. */
export const FONT_FAMILY = 'Atkinson Hyperlegible Next';
