/** The language that Excel shows itself in, such as `sv-SE`; undefined outside Office. */
export function officeDisplayLanguage(): string | undefined {
  return typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage;
}

/** The colour behind the text in Excel's own panes, as `#363636`; undefined where Excel does not tell. */
export function officeGround(): string | undefined {
  try {
    return Office.context.officeTheme?.bodyBackgroundColor;
  } catch {
    // Older versions fail instead of answering that they have no theme.
    return undefined;
  }
}
