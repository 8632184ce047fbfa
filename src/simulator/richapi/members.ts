import { ExcelError } from '../../spreadsheet/excelError';
import type { Argument } from './arguments';
import type { HostType, Method, Scalar } from './hostObject';
import { HostObject } from './hostObject';
import type { Session } from './session';
import type { Json } from './wire';

export function readOnly<T>(get: (target: T, session: Session) => Json): Scalar<T> {
  return { get };
}

/** A property that the model has no place for: accepted, and answered again. */
export function noted<T extends object>(
  name: string,
  otherwise: Json,
  owner: (target: T) => object,
): Scalar<T> {
  return {
    get: (target, session) => session.noted(owner(target), name, otherwise),
    set: (target, value, session) => session.note(owner(target), name, asJson(value)),
  };
}

/** Notes about one part of an owner, such as the left border of a range. */
export function notedParts<T extends { owner: object; part: string }>(
  names: Record<string, Json>,
): Record<string, Scalar<T>> {
  const scalars: Record<string, Scalar<T>> = {};
  for (const [name, otherwise] of Object.entries(names)) {
    scalars[name] = {
      get: ({ owner, part }, session) => session.noted(owner, `${part}.${name}`, otherwise),
      set: ({ owner, part }, value, session) => session.note(owner, `${part}.${name}`, asJson(value)),
    };
  }
  return scalars;
}

export function asJson(value: Argument): Json {
  if (value instanceof HostObject) throw new ExcelError('InvalidArgument', 'a plain value was expected');
  if (Array.isArray(value)) return value.map(asJson);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asJson(inner)]));
}

/** `_Register…Event` and `_Unregister…Event` for some events. */
export function eventMethods<T extends object>(
  events: Record<string, number>,
  targetId: (target: T) => string,
): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  for (const [name, eventNumber] of Object.entries(events)) {
    methods[`_Register${name}Event`] = (target, _args, session) =>
      session.events.register(eventNumber, targetId(target));
    methods[`_Unregister${name}Event`] = (target, _args, session) =>
      session.events.unregister(eventNumber, targetId(target));
  }
  return methods;
}

/** Some types hold nothing but parts. */
export function defineType<T extends object>(type: HostType<T>): HostType<T> {
  return type;
}

export function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new ExcelError('ItemNotFound', `no item at ${index}`);
  return item;
}

export function required<T>(item: T | undefined, what: string): T {
  if (item === undefined) throw new ExcelError('ItemNotFound', what);
  return item;
}
