import { allowedScriptAddress, asPlainText } from './trustedTexts';

declare global {
  interface Window {
    /** Not in every browser that Excel has. */
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createHTML(text: string): string; createScriptURL(text: string): string | null },
      ): unknown;
    };
  }
}

/*
 * Loaded before Office.js, which names its own scripts by text. The pages ask for Trusted Types; what is not allowed
 * here (a text to run as a script, a script from elsewhere) the browser refuses.
 */
window.trustedTypes?.createPolicy('default', {
  createHTML: asPlainText,
  createScriptURL: (address) => allowedScriptAddress(address, document.baseURI),
});
