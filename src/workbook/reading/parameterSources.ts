import type { ParameterName } from '../../core/parameters/definitions';
import { isParameterName, parameterDefinitions } from '../../core/parameters/definitions';
import type { ParameterKind } from '../../core/parameters/kinds';
import type { PriceIndexName } from '../../core/parameters/priceIndex';
import { priceIndexKind } from '../../core/parameters/priceIndex';
import { findShippedRuleSet } from '../../core/parameters/ruleSetNames';
import { shippedRuleSets } from '../../core/parameters/ruleSets';
import { isSame } from '../../core/reuse/isSame';

/** How the workbook is written, and which rules it names: choices that change no rule. */
const OWN_CHOICES: ReadonlySet<ParameterName> = new Set(['beloppsenhet', 'regelverk', 'regelverk.grund']);

/** A code of the account string, which comes from the municipality's own plan of codes. */
export function isCodeParameter(name: ParameterName | PriceIndexName): boolean {
  return definitionOf(name).isCode === true;
}

/** True for a value that changes a rule or a reading from what it would be without the row. */
export function needsSource(
  name: ParameterName | PriceIndexName,
  value: unknown,
  ruleSet: string | undefined,
): boolean {
  if (!isParameterName(name)) return true;
  if (isCodeParameter(name) || OWN_CHOICES.has(name)) return false;
  const shipped = ruleSet === undefined ? undefined : findShippedRuleSet(ruleSet);
  const ships = shipped && shippedRuleSets[shipped].values[name];
  return !isSameValue(value, ships ? ships.value : definitionOf(name).default);
}

function definitionOf(name: ParameterName | PriceIndexName): ParameterKind<unknown> {
  return isParameterName(name) ? parameterDefinitions[name] : priceIndexKind;
}

export function isSameValue(a: unknown, b: unknown): boolean {
  // A typed 04-30 is a day of the current year to Excel.
  if (isMonthDay(a) && isMonthDay(b)) return a.month === b.month && a.day === b.day;
  return isSame(a, b);
}

function isMonthDay(value: unknown): value is { readonly month: number; readonly day: number } {
  return typeof value === 'object' && value !== null && 'month' in value && 'day' in value;
}
