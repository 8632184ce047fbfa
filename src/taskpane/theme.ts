import { createTheme } from '@fluentui/react';

/** The colours of the style sheet, which change with the theme of Office without anything being drawn anew. */
const GROUND = 'var(--ground)';
const FAINT = 'var(--faint)';
const TEXT = 'var(--text)';
const MUTED = 'var(--muted)';
const LINE = 'var(--line)';
const EDGE = 'var(--edge)';
const GREEN = 'var(--green)';
const GREEN_STRONG = 'var(--green-strong)';
const GREEN_FAINT = 'var(--green-faint)';
const STOP = 'var(--stop)';
const STOP_FAINT = 'var(--stop-faint)';
const WARN = 'var(--warn)';
const WARN_FAINT = 'var(--warn-faint)';

/** For Fluent's controls. */
export const theme = createTheme({
  defaultFontStyle: { fontFamily: '"Segoe UI", system-ui, sans-serif' },
  palette: {
    themePrimary: GREEN,
    themeSecondary: GREEN,
    themeTertiary: GREEN,
    themeDarkAlt: GREEN_STRONG,
    themeDark: GREEN_STRONG,
    themeDarker: GREEN_STRONG,
    themeLight: GREEN_FAINT,
    themeLighter: GREEN_FAINT,
    themeLighterAlt: GREEN_FAINT,
    accent: GREEN,
    black: TEXT,
    neutralDark: TEXT,
    neutralPrimary: TEXT,
    neutralPrimaryAlt: TEXT,
    neutralSecondary: MUTED,
    neutralSecondaryAlt: MUTED,
    neutralTertiary: EDGE,
    neutralTertiaryAlt: LINE,
    neutralQuaternary: LINE,
    neutralQuaternaryAlt: LINE,
    neutralLight: LINE,
    neutralLighter: FAINT,
    neutralLighterAlt: FAINT,
    white: GROUND,
    red: STOP,
    redDark: STOP,
  },
  semanticColors: {
    inputBorder: EDGE,
    buttonBorder: EDGE,
    focusBorder: TEXT,
    errorText: STOP,
    messageText: TEXT,
    messageLink: GREEN,
    messageLinkHovered: GREEN_STRONG,
    infoBackground: FAINT,
    errorBackground: STOP_FAINT,
    blockingBackground: STOP_FAINT,
    warningBackground: WARN_FAINT,
    severeWarningBackground: WARN_FAINT,
    successBackground: GREEN_FAINT,
    infoIcon: MUTED,
    errorIcon: STOP,
    blockingIcon: STOP,
    warningIcon: WARN,
    severeWarningIcon: WARN,
    successIcon: GREEN,
  },
});
