/** Every sentence of the results in English, by its Swedish words with the gaps numbered. */
export const translations: Readonly<Record<string, string>> = {};
