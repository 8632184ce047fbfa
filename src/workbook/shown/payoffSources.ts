import type { PriceListRow } from '../../core/model/payoffRows';
import type { ParameterName } from '../../core/parameters/definitions';
import { parameterDefinitions } from '../../core/parameters/definitions';
import { NO_SOURCE } from '../../core/parameters/parameterTable';
import { parameterSaid } from '../../core/parameters/parameterText';
import { yearOfPriceIndex } from '../../core/parameters/priceIndex';
import type { NamedAssumption } from '../../core/payoff/assumptions';
import type { ScenarioPayoff } from '../../core/payoff/scenarioPayoff';
import { valueInSwedish } from '../../core/text/inSwedish';
import type { Sentence, SentenceValue } from '../../core/text/sentence';
import { say, sentenceOf } from '../../core/text/sentence';
import { groupedBy } from '../../core/values/grouped';
import { valueOf } from '../../core/values/read';

/** What every payoff figure rests on: where its prices come from, and its assumptions with their sources. */
export function payoffSources(payoff: ScenarioPayoff): string[] {
  return [...priceSources(payoff.prices), ...assumptionSources(usedAssumptions(payoff))];
}

/** Without the index of years that no price is of. */
export function usedAssumptions({ assumptions, prices, input }: ScenarioPayoff): readonly NamedAssumption[] {
  const years = new Set([input?.assumptions.analysisYear, ...prices.map((row) => valueOf(row.priceYear))]);
  return assumptions.filter(({ name }) => {
    const year = /^prisindex\.(\d+)$/.exec(name)?.[1];
    return year === undefined || years.has(Number(year));
  });
}

/** What it is, in words; its own name is what it is called in Parametrar. */
export function assumptionMeaning({ name }: NamedAssumption): Sentence {
  const year = yearOfPriceIndex(name);
  if (year !== undefined) return say`Prisindex för ${year}`;
  return sentenceOf(isParameterName(name) ? parameterDefinitions[name].meaning : name);
}

function isParameterName(name: string): name is ParameterName {
  return Object.hasOwn(parameterDefinitions, name);
}

/** The value as a Swede writes it. */
export function assumptionText(assumption: NamedAssumption): string {
  return valueInSwedish(assumptionSaid(assumption));
}

/** An index is a number, and every other decimal a share. */
export function assumptionSaid({ name, value }: NamedAssumption): SentenceValue {
  if (name.startsWith('prisindex.')) return { numberOf: String(value) };
  return parameterSaid(value);
}

/** Undefined where the workbook has the value and nobody has said where it comes from. */
export function assumptionSource({ source }: NamedAssumption): string | undefined {
  return source === NO_SOURCE ? undefined : source;
}

function priceSources(prices: readonly PriceListRow[]): string[] {
  const bySource = groupedBy(prices, (row) => valueOf(row.source) ?? '');
  return [...bySource].map(([source, rows]) => {
    const named = rows.map((row) => {
      const year = valueOf(row.priceYear);
      return year === undefined
        ? `${row.item} (${row.actor}, prisår saknas)`
        : `${row.item} (${row.actor}, ${year})`;
    });
    return `${source === '' ? 'Priser utan källa' : `Priser enligt ${source}`}: ${named.join(', ')}`;
  });
}

function assumptionSources(assumptions: readonly NamedAssumption[]): string[] {
  const bySource = groupedBy(assumptions, (assumption) => assumptionSource(assumption) ?? '');
  return [...bySource].map(([source, own]) => {
    const named = own.map((assumption) => `${assumption.name} ${assumptionText(assumption)}`);
    return `${source === '' ? 'Antaganden utan källa' : `Antaganden enligt ${source}`}: ${named.join(', ')}`;
  });
}
