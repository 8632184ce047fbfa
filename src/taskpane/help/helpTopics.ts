import type { Section } from '../jobs/sections';

/** The static page that the build makes of the handbook. */
export const HELP_PAGE = 'hjalp.html';

/** Where in the handbook each section of the pane is told of. */
export const HELP_TOPICS: Readonly<Record<Section, string>> = {
  findings: 'avvikelser',
  amounts: 'belopp',
  calendar: 'kalendern',
  effects: 'effekter',
  payoff: 'payoff',
  procurement: 'upphandling',
  reconciliation: 'avstamningen',
  fund: 'fonden',
  basis: 'underlag',
};
