import { share } from '../values/share';
import type { ParameterName, ParameterValue } from './definitions';
import type { ShippedRuleSet } from './ruleSetNames';
import type { SourcedValue } from './sourcedValue';

/** The rule set that an investment follows. */
export interface RuleSet {
  readonly name: string;
  /** Which rules hold: those of the shipped set itself, or of the one that it was copied from. */
  readonly base: ShippedRuleSet;
}

interface ShippedContent {
  /** `ÅÅÅÅ-MM-DD`: the day from which the set has held. What was decided before follows it too. */
  readonly from: string;
  readonly document: string;
  /** Where the set has another value than the parameter's default. */
  readonly values: ShippedValues;
}

type ShippedValues = { readonly [Name in ParameterName]?: SourcedValue<ParameterValue<Name>> };

export const shippedRuleSets: Readonly<Record<ShippedRuleSet, ShippedContent>> = {
  // Decided by Kommunstyrelsen on that day (p. 2).
  'Örebro 2016': { from: '2016-09-20', document: 'Örebro Ks 954/2016', values: {} },
  RAR: {
    // From that year the governance is proposed to hold (p. 1).
    from: '2010-01-01',
    document: 'RAR, Ledning och styrning',
    values: {
      'projektledare.omfattning': {
        value: share('1'),
        source: 'RAR, Ledning och styrning: ”Projektledare: 1,0 tjänst”',
      },
    },
  },
  // The plan has no date of its own: the work on it began that year.
  Göteborg: { from: '2013-01-01', document: 'Göteborg, Projektplan social hänsyn', values: {} },
};
