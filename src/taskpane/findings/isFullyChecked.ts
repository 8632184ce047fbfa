import type { RuleReport } from '../../core/rules/checkRules';

/** Every rule that concerns the workbook was answered. Without investments none is, and that is not to be all well. */
export function isFullyChecked({ checked, couldNotCheck }: RuleReport): boolean {
  return checked.length > 0 && couldNotCheck.length === 0;
}
