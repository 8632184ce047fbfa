/** The choices of the tables that are only laid out, as the contract spells them. */

export const YES_NO = ['Ja', 'Nej'] as const;

/** Örebro Ks 954/2016, p. 3 and 7. */
export const IDEA_CRITERIA = [
  'Genomförbar',
  'Behov',
  'Nytt arbetssätt',
  'Fler aktörer',
  'Utfall och kostnad',
] as const;

/** Örebro Ks 954/2016, p. 7. */
export const APPLICATION_PARTS = [
  'Problemformulering och nulägesbeskrivning',
  'Evidens och forskning',
  'Målgrupp och avgränsning',
  'Metod och bemanning',
  'Tid för genomförande',
  'Målsättning, effekter och utvärdering',
  'Kostnader och återföring',
  'Plan för implementering och uppskalning',
] as const;

export const DECISION_STEPS = [
  'Behovsanalys',
  'Idéprövning',
  'Beredningsgrupp idé',
  'Nämndinformation',
  'Ansökan påbörjad',
  'Beredningsgrupp',
  'Nämndyttrande',
  'Underskrifter',
  'Kommundirektörens beredning',
  'Styrgrupp',
  'Kommunstyrelsen',
  'Rekrytering',
  'Slutrapport',
  'Uppföljande utvärdering',
  'Implementeringsbeslut',
  'Projektplan fastställd',
  'Projektavslut godkänt',
] as const;

export const AMENDMENTS = ['Förlängning', 'Tillskott', 'Omfördelning', 'Avslut'] as const;

export const PRICE_KINDS = ['Real', 'Transferering', 'Skattepliktig transferering', 'Lön'] as const;

export const PLACEMENT_FORMS = [
  'Anställning',
  'Lärlingsplats',
  'Trainee',
  'Praktik',
  'Sysselsättning',
] as const;

/** Göteborg's project plan. */
export const PROCUREMENT_PHASES = [
  'Initiering',
  'Planering',
  'Förfrågan',
  'Utvärdering',
  'Avtal',
  'Uppföljning',
] as const;

/** Göteborg's project plan. */
export const PLACEMENT_GROUPS = ['Ungdomar', 'Utrikesfödda', 'Personer med funktionsnedsättning'] as const;

export const ORGANISATION_ROLES = [
  'Beställare',
  'Huvudman',
  'Projektägare',
  'Styrgrupp',
  'Projektledare',
  'Projektgrupp',
  'Team',
  'Kontaktperson',
] as const;

export const FORUMS = ['Styrgrupp', 'Extra styrgrupp', 'Arbetsgrupp', 'Projektgrupp'] as const;
