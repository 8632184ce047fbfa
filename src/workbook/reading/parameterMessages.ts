import type { Finding } from '../../core/findings/finding';
import type { NamedParameter } from '../../core/parameters/parameterNames';
import { isPriceIndexName } from '../../core/parameters/priceIndex';
import type { ParameterRow, ParameterTable } from '../../core/parameters/parameterTable';
import { parameterSaid } from '../../core/parameters/parameterText';
import { askedFor, PROCUREMENT_SET } from '../../core/parameters/ruleSetsRead';
import type { Sentence, SentenceValue } from '../../core/text/sentence';
import { say, sentenceOf } from '../../core/text/sentence';
import { CalendarDate } from '../../core/values/calendarDate';
import type { Place } from '../../core/values/place';
import { inputIssue } from './inputIssues';

/** A value that could not be read, in a row that otherwise could. */
export interface LostValue extends Pick<ParameterRow, 'ruleSet' | 'from' | 'at'> {
  readonly parameter: NamedParameter;
  readonly issue: 'IN-04' | 'IN-05';
  /** The error that the cell shows, where it does. */
  readonly shown?: string;
}

/** @param table what holds when the row does not */
export function lostValueMessage(lost: LostValue, table: ParameterTable): Sentence {
  const { at, shown, parameter } = lost;
  const { name } = parameter;
  const expects = sentenceOf(parameter.kind.expects);
  const held = heldMeanwhile(lost, table);
  return shown === undefined
    ? say`Parametern ${name} har i cell ${at.cell} på bladet ${at.sheet} ett värde som inte går att läsa. Skriv ${expects}. Tills dess gäller ${held}, och det som vilar på parametern är inte kontrollerat.`
    : say`Parametern ${name} har i cell ${at.cell} på bladet ${at.sheet} felvärdet ${shown}. Rätta formeln, eller skriv ${expects}. Tills dess gäller ${held}, och det som vilar på parametern är inte kontrollerat.`;
}

/** Earlier than any decision: what holds for a row that has always held. */
const ALWAYS = CalendarDate.lastOfMonth(1900, 1);

function heldMeanwhile(
  { parameter, ruleSet, from = ALWAYS }: LostValue,
  table: ParameterTable,
): SentenceValue {
  const { name } = parameter;
  if (isPriceIndexName(name)) return say`inget värde från raden`;
  const { value, at } = table.sourced(
    name,
    from,
    ruleSet === undefined ? undefined : table.ruleSetNamed(ruleSet, from),
  );
  if (value === undefined) return say`inget värde`;
  return at ? parameterSaid(value) : say`standardvärdet ${parameterSaid(value)}`;
}

export function unsourced(name: string, at: Place): Sentence {
  return say`Parametern ${name} har i cell ${at.cell} på bladet ${at.sheet} ett annat värde än standardvärdet, men ingen källa. Skriv i kolumnen Källa vilket beslut eller dokument det kommer från.`;
}

export function unknownParameter(name: string, place: Place): Finding {
  const message = say`Parametern ${name} känns inte igen och har ingen verkan. Kontrollera stavningen.`;
  return inputIssue('IN-14', message, { place });
}

/** Of a row that is for a rule set, of a parameter that is not asked for by that set: its value is never used. */
export function neverAsked(name: ParameterRow['name'], place: Place): Finding {
  const message =
    askedFor(name) === 'procurements'
      ? say`Parametern ${name} gäller upphandlingar, som bara regelverket ${PROCUREMENT_SET} har regler för. Raden används inte; skriv ${PROCUREMENT_SET} i Regelverk, eller töm cellen.`
      : say`Parametern ${name} har ett värde för hela kommunen, inte ett för varje regelverk. Raden används inte; töm cellen Regelverk om värdet ska gälla, eller ta bort raden.`;
  return inputIssue('IN-28', message, { place });
}

/** Of a row whose value another row of the same day takes the place of. */
export function doubledParameter({ name, at: place }: ParameterRow, { at }: ParameterRow): Finding {
  const message = say`Parametern ${name} har i cell ${place.cell} på bladet ${place.sheet} ett annat värde än i cell ${at.cell}, från samma dag. Värdet i cell ${at.cell} gäller; ta bort den rad som är fel.`;
  return inputIssue('IN-10', message, { place });
}
