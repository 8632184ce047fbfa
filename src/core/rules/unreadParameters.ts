import type { ParameterTable, UnreadableParameter } from '../parameters/parameterTable';
import type { InvestmentSchedules } from '../schedules/investmentSchedules';
import type { Basis } from '../schedules/basis';
import { unclearForAll, unclearParameters } from '../schedules/basis';
import type { Sentence } from '../text/sentence';
import { say } from '../text/sentence';
import { placeLabel } from '../values/place';
import type { Rule } from './rule';
import { basisOf } from './rule';

type OwnParameters = Pick<InvestmentSchedules, 'investment' | 'parameters'>;

/** Why the rule cannot be answered for the investment, where a parameter that it is judged by could not be read. */
export function unclearFor(rule: Rule, own: OwnParameters): Sentence | undefined {
  return unclearIn(basisOf(rule), own);
}

/** As {@link unclearFor}, of a part of what a rule is judged by. */
export function unclearIn(basis: Basis, own: OwnParameters): Sentence | undefined {
  return reasonOf(unclearParameters(basis, own));
}

/** As {@link unclearFor}, of what belongs to no investment. */
export function unclearForRest(rule: Rule, parameters: ParameterTable): Sentence | undefined {
  return reasonOf(unclearForAll(basisOf(rule), parameters));
}

function reasonOf([row]: readonly UnreadableParameter[]): Sentence | undefined {
  if (row?.isDayUnknown)
    return say`parametern ${row.name} har olika värden olika dagar, och dagen går inte att läsa, se ${placeLabel(row.at)}`;
  return row && say`parametern ${row.name} går inte att läsa, se ${placeLabel(row.at)}`;
}
