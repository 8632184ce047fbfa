export const OFFICE_THEMES = ['colorful', 'darkGray', 'black'] as const;

export type OfficeThemeName = (typeof OFFICE_THEMES)[number];

export const EXCEL_LANGUAGES = ['sv-SE', 'en-US'] as const;

export type ExcelLanguage = (typeof EXCEL_LANGUAGES)[number];

/** How Excel looks around the pane. */
export interface OfficeLook {
  readonly theme: OfficeThemeName;
  readonly language: ExcelLanguage;
}

/** The look that an address asks for, such as `?theme=black&language=en-US`; what it does not say is as in Sweden. */
export function lookOf(search: string): OfficeLook {
  const asked = new URLSearchParams(search);
  return {
    theme: OFFICE_THEMES.find((name) => name === asked.get('theme')) ?? 'colorful',
    language: EXCEL_LANGUAGES.find((name) => name === asked.get('language')) ?? 'sv-SE',
  };
}

/** As Excel on Windows tells them, each 0xRRGGBB. */
export function officeColors(theme: OfficeThemeName): Readonly<Record<string, number>> {
  return COLORS[theme];
}

const COLORS: Readonly<Record<OfficeThemeName, Readonly<Record<string, number>>>> = {
  colorful: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x262626,
  },
  darkGray: {
    bodyBackgroundColor: 0x666666,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x444444,
    controlForegroundColor: 0xffffff,
  },
  black: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x444444,
    controlForegroundColor: 0xffffff,
  },
};
