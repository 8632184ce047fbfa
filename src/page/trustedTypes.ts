import { allowedScriptAddress, asPlainText } from './trustedTexts';

/** Trusted Types are not in every browser that Excel has, nor in TypeScript's own declarations. */
interface TrustedTypesWindow {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createHTML(text: string): string; createScriptURL(text: string): string | null },
    ): unknown;
  };
}

/*
 * Loaded before Office.js, which names its own scripts by text. The pages ask for Trusted Types; what is not allowed
 * here (a text to run as a script, a script from elsewhere) the browser refuses.
 */
const { trustedTypes }: TrustedTypesWindow = window;
trustedTypes?.createPolicy('default', {
  createHTML: asPlainText,
  createScriptURL: (address) => allowedScriptAddress(address, document.baseURI),
});
