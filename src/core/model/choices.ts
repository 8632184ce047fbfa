/** The choices that a cell may hold, as the workbook spells them (contract, input tables). */

export const STATUSES = ['Idé', 'Ansökan', 'Beviljad', 'Pågår', 'Avslutad', 'Uppföljd'] as const;
export type Status = (typeof STATUSES)[number];

export const PARTY_TYPES = [
  'Nämnd',
  'Kommunalt bolag',
  'Civilsamhälle',
  'Företag',
  'Annan offentlig aktör',
] as const;
export type PartyType = (typeof PARTY_TYPES)[number];

export const ASSIGNMENTS = ['Genomför', 'Utvärderar', 'Återför'] as const;
export type Assignment = (typeof ASSIGNMENTS)[number];

export const STAFF_ROLES = ['Projektledare', 'Projektmedarbetare'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

export const EFFECT_LEVELS = ['Kommun', 'Region', 'Stat', 'Individ'] as const;
export type EffectLevel = (typeof EFFECT_LEVELS)[number];

export const JUDGEMENT_KINDS = ['Löpande', 'Uppföljning', 'Prognos'] as const;
export type JudgementKind = (typeof JUDGEMENT_KINDS)[number];

export const PERIOD_NAMES = ['Delår 1', 'Delår 2', 'Helår'] as const;
export type PeriodName = (typeof PERIOD_NAMES)[number];

export const YES_NO = ['Ja', 'Nej'] as const;

/** Örebro Ks 954/2016, p. 3 and 7. */
export const IDEA_CRITERIA = [
  'Genomförbar',
  'Behov',
  'Nytt arbetssätt',
  'Fler aktörer',
  'Utfall och kostnad',
] as const;
export type IdeaCriterion = (typeof IDEA_CRITERIA)[number];

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
export type ApplicationPart = (typeof APPLICATION_PARTS)[number];

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
export type ProcessStepName = (typeof DECISION_STEPS)[number];

export const AMENDMENTS = ['Förlängning', 'Tillskott', 'Omfördelning', 'Avslut'] as const;
export type AmendmentKind = (typeof AMENDMENTS)[number];

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
export type OrganisationRole = (typeof ORGANISATION_ROLES)[number];

export const FORUMS = ['Styrgrupp', 'Extra styrgrupp', 'Arbetsgrupp', 'Projektgrupp'] as const;
export type Forum = (typeof FORUMS)[number];

/** True from `first` on, in the order that an investment passes its statuses. */
export function hasReached(status: Status, first: Status): boolean {
  return STATUSES.indexOf(status) >= STATUSES.indexOf(first);
}

/** No more will be spent: the cost is what was paid out. */
export function isClosed(status: Status): boolean {
  return status === 'Avslutad' || status === 'Uppföljd';
}

/** Decided and under way: what is granted is bound in the fund. */
export function isRunning(status: Status): boolean {
  return status === 'Beviljad' || status === 'Pågår';
}
