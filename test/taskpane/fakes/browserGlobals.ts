import { TextDecoder, TextEncoder } from 'node:util';

// What browsers have and jsdom has not; before any module, since some ask for it as they are loaded.
if (!('TextDecoder' in globalThis)) Object.assign(globalThis, { TextDecoder, TextEncoder });
