import { keysOf } from '../values/record';
import { sameKey } from '../values/ids';
import type { ParameterName } from './definitions';
import { parameterDefinitions } from './definitions';
import type { ParameterKind } from './kinds';
import type { PriceIndexName } from './priceIndex';
import type { ShippedRuleSet } from './ruleSetNames';

/** One value for the whole municipality: its year, its fund and accounts, and how the workbook is written. */
const OF_THE_MUNICIPALITY: ReadonlySet<string> = new Set<ParameterName>([
  'beloppsenhet',
  'regelverk',
  'redovisning.förfallodagar',
  'kalender.delår1',
  'kalender.delår2',
  'kalender.helår',
  'kalender.utbetalningsmånader',
  'kalender.återföringsdag',
  'projekt.påUtbetalning',
  ...keysOf(parameterDefinitions).filter((name) => isCode(parameterDefinitions[name])),
]);

/** Procurements belong to no investment, and only one set has rules for them. */
const OF_PROCUREMENTS: ReadonlySet<string> = new Set<ParameterName>([
  'upphandling.minMånader',
  'upphandling.merÄnArbetstagare',
  'upphandling.målandel',
]);
export const PROCUREMENT_SET: ShippedRuleSet = 'Göteborg';

/** For whom a parameter is asked: those of a rule set have a value for each. */
export type AskedFor = 'municipality' | 'procurements' | 'ruleSet';

export function askedFor(name: ParameterName | PriceIndexName): AskedFor {
  if (OF_THE_MUNICIPALITY.has(name)) return 'municipality';
  return OF_PROCUREMENTS.has(name) ? 'procurements' : 'ruleSet';
}

/** Each year has its own, whenever an investment was decided. */
const OF_THE_YEAR: ReadonlySet<string> = new Set<ParameterName>([
  'skatt.kommun',
  'skatt.region',
  'arbetsgivaravgift',
]);

/** Whether an investment has the value of the day when it was decided. */
export function isOfTheDecision(name: ParameterName | PriceIndexName): boolean {
  return name === 'regelverk' || (askedFor(name) === 'ruleSet' && !OF_THE_YEAR.has(name));
}

/** Whether a row of the parameter that is for the rule set alone can ever be asked for. */
export function isEverAsked(name: ParameterName | PriceIndexName, ruleSet: string): boolean {
  switch (askedFor(name)) {
    case 'municipality':
      return false;
    case 'procurements':
      return sameKey(ruleSet, PROCUREMENT_SET);
    case 'ruleSet':
      return true;
  }
}

function isCode({ isCode: is }: ParameterKind<unknown>): boolean {
  return is === true;
}
