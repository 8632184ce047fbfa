/** Which parts of a run are told. */
export interface ResultParts {
  readonly findings: boolean;
  readonly schedules: boolean;
  /** The payoff model, and the procurements that it follows up. */
  readonly payoff: boolean;
  /** The ledger against what was paid, reported and invoiced. */
  readonly reconciliation: boolean;
}

export const ALL_PARTS: ResultParts = {
  findings: true,
  schedules: true,
  payoff: true,
  reconciliation: true,
};
