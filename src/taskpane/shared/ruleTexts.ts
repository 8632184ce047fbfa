import { rules } from '../../core/rules/registry';
import { inputIssueKinds } from '../../workbook/reading/inputIssues';

export interface RuleText {
  readonly title: string;
  /** How an open text is read; what the add-in asks of the workbook has none. */
  readonly reading: string | undefined;
}

const texts: ReadonlyMap<string, RuleText> = new Map<string, RuleText>([
  ...rules.map(({ id, title, reading }): [string, RuleText] => [id, { title, reading }]),
  ...Object.entries(inputIssueKinds).map(([id, { expectation }]): [string, RuleText] => [
    id,
    { title: expectation, reading: undefined },
  ]),
]);

export function ruleText(id: string): RuleText {
  return texts.get(id) ?? { title: '', reading: undefined };
}
