const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED_STREAM = 'EncryptedPackage';

/** The container of Office files from before 2007, which Excel also uses around encrypted ones. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, index) => bytes[index] === byte);
}

export function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const wanted = Array.from(ENCRYPTED_STREAM, (character) => character.charCodeAt(0));
  const last = bytes.length - wanted.length * 2;
  for (let at = 0; at <= last; at += 1) {
    if (bytes[at] === wanted[0] && matchesUtf16(bytes, at, wanted)) return true;
  }
  return false;
}

function matchesUtf16(bytes: Uint8Array, at: number, wanted: number[]): boolean {
  return wanted.every((code, index) => bytes[at + index * 2] === code && bytes[at + index * 2 + 1] === 0);
}
