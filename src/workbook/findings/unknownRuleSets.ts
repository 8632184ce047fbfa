import type { Finding } from '../../core/findings/finding';
import type { Portfolio } from '../../core/model/portfolio';
import type { ParameterTable } from '../../core/parameters/parameterTable';
import { findShippedRuleSet } from '../../core/parameters/ruleSetNames';
import { say } from '../../core/text/sentence';
import { sameKey } from '../../core/values/ids';
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

function isDescribed(name: string, { rows }: ParameterTable): boolean {
  return rows.some(
    (row) =>
      (row.ruleSet !== undefined && sameKey(row.ruleSet, name)) ||
      (row.name === 'regelverk' && row.raw?.kind === 'text' && sameKey(row.raw.text, name)),
  );
}
