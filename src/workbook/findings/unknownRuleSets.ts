import type { Finding } from '../../core/findings/finding';
import type { Portfolio } from '../../core/model/portfolio';
import type { ParameterTable } from '../../core/parameters/parameterTable';
import { findShippedRuleSet } from '../../core/parameters/ruleSetNames';
import { say } from '../../core/text/sentence';
import { isEverAsked } from '../../core/parameters/ruleSetsRead';
import { keyOf, sameKey } from '../../core/values/ids';
import { valueOf } from '../../core/values/read';
import { inputIssue } from '../reading/inputIssues';

/** An investment that names a rule set of which nothing is known follows Örebro's, which may not be what was meant. */
export function unknownRuleSets({ investments, parameters }: Portfolio): Finding[] {
  return investments.flatMap(({ id, ruleSet }) => {
    if (ruleSet.kind !== 'value' || findShippedRuleSet(ruleSet.value)) return [];
    if (isDescribed(ruleSet.value, parameters)) return [];
    const message = say`Regelverket ${ruleSet.value}, som ${id} följer, finns varken i tillägget eller i tabellen Parametrar. Reglerna i Örebro 2016 används; rätta namnet eller lägg till regelverkets parametrar.`;
    return [inputIssue('IN-16', message, { place: ruleSet.at, investment: id })];
  });
}

/** The municipality's own rule sets that have rows in *Parametrar* and no investment: those rows are used by nobody. */
export function unfollowedRuleSets({ investments, parameters, tables }: Portfolio): Finding[] {
  const { unavailable, leftOut } = tables.Satsningar;
  const areAllKnown = investments.length > 0 && unavailable === undefined && leftOut.length === 0;
  if (!areAllKnown || investments.some(({ ruleSet }) => ruleSet.kind === 'unreadable')) return [];
  const named = [...investments.map(({ ruleSet }) => valueOf(ruleSet)), ...generalSets(parameters)];
  const followed = new Set(named.flatMap((name) => (name === undefined ? [] : keyOf(name))));
  const told = new Set<string>();
  return parameters.rows.flatMap(({ name, ruleSet, ruleSetAt: place }) => {
    if (ruleSet === undefined || place === undefined || !isEverAsked(name, ruleSet)) return [];
    const key = keyOf(ruleSet);
    if (findShippedRuleSet(ruleSet) || followed.has(key) || told.has(key)) return [];
    told.add(key);
    const message = say`Regelverket ${ruleSet} har rader i tabellen Parametrar, men ingen satsning följer det, så raderna används inte. Kontrollera att namnet är skrivet likadant här och i Satsningar.`;
    return inputIssue('IN-28', message, { place });
  });
}

/** The sets that hold for whoever names none. */
function generalSets({ rows }: ParameterTable): string[] {
  return rows.flatMap(({ name, raw }) => (name === 'regelverk' && raw?.kind === 'text' ? [raw.text] : []));
}

function isDescribed(name: string, { rows }: ParameterTable): boolean {
  return rows.some(
    (row) =>
      (row.ruleSet !== undefined && sameKey(row.ruleSet, name)) ||
      (row.name === 'regelverk' && row.raw?.kind === 'text' && sameKey(row.raw.text, name)),
  );
}
