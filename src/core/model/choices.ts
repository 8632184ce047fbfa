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
