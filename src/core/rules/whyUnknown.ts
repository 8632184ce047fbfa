import type { InputTable } from '../model/inputTables';
import type { ParameterName } from '../parameters/definitions';
import type { Sentence } from '../text/sentence';
import { say } from '../text/sentence';
import type { PartyId } from '../values/ids';
import type { Place } from '../values/place';
import { placeLabel } from '../values/place';

/* Why a rule could not be checked, in the words that several rules share: Swedish clauses without full stop. */

export const START_UNKNOWN = say`startdatum saknas eller går inte att läsa`;

export const END_UNKNOWN = say`slutdatum saknas eller går inte att läsa`;

export const STATUS_UNKNOWN = say`status saknas eller går inte att läsa`;

/** Payouts with their signs turned, say. */
export const PAID_BELOW_NOTHING = say`utbetalningarna är tillsammans mindre än noll`;

export const GRANT_UNKNOWN = say`beviljat belopp saknas eller går inte att läsa`;

export function typeUnknown(party: PartyId): Sentence {
  return say`typen för ${party} saknas eller går inte att läsa`;
}

export function columnMissing(column: string, table: InputTable): Sentence {
  return say`kolumnen ${column} saknas i tabellen ${table}`;
}

export function parameterMissing(name: ParameterName): Sentence {
  return say`parametern ${name} saknas`;
}

export function cellUnreadable(at: Place): Sentence {
  return say`${placeLabel(at)} går inte att läsa`;
}
