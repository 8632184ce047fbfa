/** Stands for words that may be a person's number, which no result may repeat. */
export const NOT_SHOWN = '(visas inte)';
