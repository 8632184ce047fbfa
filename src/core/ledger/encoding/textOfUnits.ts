/** As many arguments as every engine takes in one call. */
const CHARACTERS_A_CALL = 8192;

/** Characters below U+0100 stay one byte each in the engine's strings, which `TextDecoder` would not keep. */
export function textOfUnits(units: Uint16Array): string {
  let text = '';
  for (let from = 0; from < units.length; from += CHARACTERS_A_CALL) {
    const piece = units.subarray(from, from + CHARACTERS_A_CALL);
    text += String(Reflect.apply(String.fromCharCode, undefined, piece));
  }
  return text;
}
