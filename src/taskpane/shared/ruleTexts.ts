import { rules } from '../../core/rules/registry';
import { inputIssueKinds } from '../../workbook/reading/inputIssues';

const titles: ReadonlyMap<string, string> = new Map<string, string>([
  ...rules.map(({ id, title }): [string, string] => [id, title]),
  ...Object.entries(inputIssueKinds).map(([id, { expectation }]): [string, string] => [id, expectation]),
]);

/** What the rule asks for, in one line. */
export function ruleTitle(id: string): string {
  return titles.get(id) ?? '';
}
