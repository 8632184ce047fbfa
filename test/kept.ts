const forgetting: (() => void)[] = [];

/**
 * What tests ask for over and over, worked out when the first of them asks for it, by key. A test file that works it
 * out while it is loaded lets every test fail at once, and cannot be run again on code that has changed in between.
 */
export function kept<Value>(make: () => Value): () => Value;
export function kept<Key, Value>(make: (key: Key) => Value): (key: Key) => Value;
export function kept<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const values = new Map<Key, { readonly value: Value }>();
  forgetting.push(() => values.clear());
  return (key) => {
    const known = values.get(key) ?? { value: make(key) };
    values.set(key, known);
    return known.value;
  };
}

/** For whoever runs tests again in the same process. */
export function forgetKept(): void {
  for (const forget of forgetting) forget();
}
