import { TextEncoder } from 'node:util';

// What browsers have and jsdom has not; before any module, since some ask for it as they are loaded.
globalThis.TextEncoder ??= TextEncoder;
