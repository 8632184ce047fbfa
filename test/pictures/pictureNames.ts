/** The pictures that `npm run pictures` takes, each a file in docs/bilder. */
export const PICTURES = [
  'arbetsbank',
  'start',
  'avvikelse',
  'forhandsvisning',
  'aterforing',
  'belopp',
  'kalender',
  'fond',
  'payoff',
  'huvudboksfil',
  'avstamning',
  'engelska',
  'mork',
] as const;

export type PictureName = (typeof PICTURES)[number];
