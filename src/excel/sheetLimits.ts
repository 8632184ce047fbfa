/** How many rows and columns every sheet of Excel's has. */
export const EVERY_ROW = 1_048_576;
export const EVERY_COLUMN = 16_384;

/** The last cell of every sheet: empty wherever people work. */
export const LAST_CELL = 'XFD1048576';
