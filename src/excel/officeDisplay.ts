/** The language that Excel shows itself in, such as `sv-SE`; undefined outside Office. */
export function officeDisplayLanguage(): string | undefined {
  return typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage;
}
