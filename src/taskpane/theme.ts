import { createTheme } from '@fluentui/react';

/** Excel's own green, dark enough for text on white. */
export const theme = createTheme({
  defaultFontStyle: { fontFamily: '"Segoe UI", system-ui, sans-serif' },
  palette: {
    themePrimary: '#0f703b',
    themeLighterAlt: '#f3faf6',
    themeLighter: '#d3ecde',
    themeLight: '#afdbc3',
    themeTertiary: '#69b48c',
    themeSecondary: '#298a56',
    themeDarkAlt: '#0d6535',
    themeDark: '#0b552d',
    themeDarker: '#083f21',
  },
});
