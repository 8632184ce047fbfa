/*
 * Imported first of all in a worker. A worker takes no rules from the page that starts it; the web server is asked to
 * send some with the file, and may not. So whatever the browser offers a script here goes, but for the language and what
 * a worker of the add-in uses: nothing is left that asks for an address or runs a text. `import()` belongs to no object
 * and cannot be taken away; it stands in no built file.
 */
const KEPT: ReadonlySet<string> = new Set([
  // The language, without eval and Function.
  ...['globalThis', 'undefined', 'NaN', 'Infinity', 'isFinite', 'isNaN', 'parseFloat', 'parseInt'],
  ...['Object', 'Boolean', 'Symbol', 'Number', 'BigInt', 'Math', 'Date', 'String', 'RegExp', 'JSON', 'Intl'],
  ...['Array', 'Map', 'Set', 'WeakMap', 'WeakSet', 'WeakRef', 'FinalizationRegistry', 'Iterator', 'Promise'],
  ...['Proxy', 'Reflect', 'ArrayBuffer', 'SharedArrayBuffer', 'Atomics', 'DataView'],
  ...[
    'Int8Array',
    'Uint8Array',
    'Uint8ClampedArray',
    'Int16Array',
    'Uint16Array',
    'Int32Array',
    'Uint32Array',
  ],
  ...['BigInt64Array', 'BigUint64Array', 'Float32Array', 'Float64Array'],
  ...['Error', 'AggregateError', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError'],
  ...['URIError', 'DOMException', 'encodeURI', 'encodeURIComponent', 'decodeURI', 'decodeURIComponent'],
  // What the workers and their parts use.
  ...['self', 'postMessage', 'addEventListener', 'setTimeout', 'Blob', 'File', 'TextDecoder', 'TextEncoder'],
  ...['console'],
]);

const later = setTimeout;

for (
  let scope: object = globalThis;
  scope !== Object.prototype;
  scope = Object.getPrototypeOf(scope) as object
) {
  for (const name of Object.getOwnPropertyNames(scope)) {
    if (!KEPT.has(name)) Reflect.deleteProperty(scope, name);
  }
}

/** A text would be run. */
Reflect.defineProperty(globalThis, 'setTimeout', {
  value: (task: string | (() => unknown), delay?: number) =>
    typeof task === 'function' ? later(() => void task(), delay) : 0,
});

// Each kind of function leads to a maker of its kind out of a text.
for (const kind of [() => 0, async () => 0, function* () {}, async function* () {}]) {
  Reflect.deleteProperty(Object.getPrototypeOf(kind) as object, 'constructor');
}
