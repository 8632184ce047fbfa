import { quotedSource } from '../core/findings/sourceText';
import type { ParameterName, ParameterValue } from '../core/parameters/definitions';
import { parameterDefinitions } from '../core/parameters/definitions';
import { parameterText } from '../core/parameters/parameterText';
import { rules } from '../core/rules/registry';
import type { Rule } from '../core/rules/rule';
import { neededTables } from '../core/rules/rule';
import { inputIssueKinds } from '../workbook/reading/inputIssues';
import { SEVERITY_WORDS } from '../workbook/outputs/findingsSheet';

/** The page docs/regler.md: every rule, input issue and parameter, as the code has them. */
export function ruleCatalogue(): string {
  return [
    '# Regler och parametrar',
    '',
    'Sidan görs av `npm run catalogue` ur koden; ett test ser till att den stämmer.',
    '',
    '## Regler',
    '',
    ...rules.flatMap(ruleSection),
    '## Indata',
    '',
    '| nummer | allvar | det som förväntas |',
    '| --- | --- | --- |',
    ...Object.entries(inputIssueKinds).map(
      ([id, { severity, expectation }]) => `| ${id} | ${SEVERITY_WORDS[severity]} | ${expectation} |`,
    ),
    '',
    '## Parametrar',
    '',
    '| parameter | standardvärde | betydelse | källa |',
    '| --- | --- | --- | --- |',
    ...Object.entries(parameterDefinitions).map(([name, kind]) => parameterRow(name, kind)),
    '',
  ].join('\n');
}

function ruleSection(rule: Rule): string[] {
  const { id, title, severity, source, reading, remedy, ruleSets, consults = [], parameters } = rule;
  const appliesFrom = rule.isAboutPortfolio ? undefined : rule.appliesFrom;
  return [
    `### ${id} ${title}`,
    '',
    `${SEVERITY_WORDS[severity]}. ${quotedSource(source)}`,
    '',
    `Läsart: ${reading}`,
    '',
    `Så blir det rätt: ${remedy}`,
    '',
    `Tabeller: ${[...neededTables(rule), ...consults.map((table) => `(${table})`)].join(', ')}.` +
      (parameters.length > 0 ? ` Parametrar: ${parameters.map(code).join(', ')}.` : '') +
      (appliesFrom ? ` Gäller från status ${appliesFrom}.` : '') +
      ` Regelverk: ${ruleSets.join(', ')}.`,
    '',
  ];
}

function code(name: ParameterName): string {
  return `\`${name}\``;
}

function parameterRow(name: string, kind: (typeof parameterDefinitions)[ParameterName]): string {
  return `| \`${name}\` | ${defaultText(kind.default)} | ${kind.meaning} | ${kind.source} |`;
}

function defaultText(value: ParameterValue<ParameterName>): string {
  return value === undefined ? 'inget' : parameterText(value);
}
