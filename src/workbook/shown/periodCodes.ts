import type { PeriodName } from '../../core/model/choices';

/** The periods where there is room for a code alone: in the JSON, and under a chart's columns. */
export const PERIOD_CODES: Readonly<Record<PeriodName, string>> = {
  'Delår 1': 'D1',
  'Delår 2': 'D2',
  Helår: 'H',
};
