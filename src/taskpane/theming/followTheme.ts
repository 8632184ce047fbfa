import { themeName } from './themeName';

/**
 * Gives the page the theme of Office now, and again whenever it may have changed. Excel tells no one that its theme
 * has changed, so it is asked when the user comes back to the pane.
 *
 * @param officeGround the colour behind the text in Office; undefined before Office has answered, and where it does
 *   not tell
 * @returns gives the page the theme once more, as when Office has answered
 */
export function followTheme(officeGround: () => string | undefined): () => void {
  const isDarkPreferred = window.matchMedia('(prefers-color-scheme: dark)');
  const show = (): void => {
    document.documentElement.dataset.theme = themeName(officeGround(), isDarkPreferred.matches);
  };
  show();
  isDarkPreferred.addEventListener('change', show);
  window.addEventListener('focus', show);
  document.addEventListener('visibilitychange', show);
  document.documentElement.addEventListener('pointerenter', show);
  return show;
}
