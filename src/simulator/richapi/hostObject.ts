import { ExcelError } from '../../spreadsheet/excelError';
import type { ArgumentList, Argument } from './arguments';
import type { Session } from './session';
import type { Json } from './wire';

export interface Scalar<T> {
  get?: (target: T, session: Session) => Json;
  set?: (target: T, value: Argument, session: Session) => void;
  /** Answered only when asked for by name. */
  onlyByName?: boolean;
}

type Navigation<T> = (target: T, session: Session) => HostObject | null;

/** What a method gives: an object, a plain result, `null` for a null object, or nothing. */
export type MethodResult = HostObject | Json | undefined;

export type Method<T> = (target: T, args: ArgumentList, session: Session) => MethodResult | void;

/** One of Excel's types: its members under their wire names. */
export interface HostType<T extends object> {
  scalars?: Record<string, Scalar<T>>;
  navigation?: Record<string, Navigation<T>>;
  methods?: Record<string, Method<T>>;
  /** Only for collections. */
  items?: (target: T, session: Session) => HostObject[];
  /** Only for collections with `getItem`; a key that came as a number is an id. */
  getItem?: (target: T, key: string, session: Session, isNumber: boolean) => HostObject;
  /** What instantiation answers beside the values: `Id` or `_ReferenceId`. */
  identity?: (target: T, session: Session) => Record<string, Json>;
}

/** An object of the workbook as the client sees it: a target, and its type's members bound to it. */
export class HostObject {
  private constructor(
    readonly typeName: string,
    readonly target: object,
    private readonly members: BoundMembers,
  ) {}

  static bind<T extends object>(
    typeName: string,
    type: HostType<T>,
    target: T,
    session: Session,
  ): HostObject {
    return new HostObject(typeName, target, bindMembers(type, target, session));
  }

  get isCollection(): boolean {
    return this.members.items !== undefined;
  }

  identity(): Record<string, Json> {
    return this.members.identity?.() ?? {};
  }

  items(): HostObject[] {
    return this.members.items?.() ?? [];
  }

  /** The wire name of a scalar property, given as the caller typed it. */
  scalarNamed(name: string): string | undefined {
    return named(this.members.readable, name);
  }

  navigationNamed(name: string): string | undefined {
    return named(this.members.navigable, name);
  }

  scalarNames(): string[] {
    return this.members.readByDefault;
  }

  read(name: string): Json {
    return this.members.read(name) ?? null;
  }

  write(name: string, value: Argument): void {
    if (!this.members.write(name, value)) throw this.unknownMember(name);
  }

  navigate(name: string): HostObject | null {
    const object = this.members.navigate(name);
    if (object === undefined) throw this.unknownMember(name);
    return object;
  }

  call(name: string, args: ArgumentList): MethodResult {
    const method = this.members.method(name);
    if (method === undefined) throw this.unknownMember(name);
    return method(args);
  }

  getItem(key: string, isNumber = false): HostObject {
    const getItem = this.members.getItem;
    if (getItem === undefined) throw this.unknownMember('getItem');
    return getItem(key, isNumber);
  }

  unknownMember(name: string): ExcelError {
    return new ExcelError('ApiNotFound', `the simulated Excel has no ${this.typeName}.${name}`);
  }
}

interface BoundMembers {
  readable: string[];
  readByDefault: string[];
  navigable: string[];
  read: (name: string) => Json | undefined;
  write: (name: string, value: Argument) => boolean;
  navigate: (name: string) => HostObject | null | undefined;
  method: (name: string) => ((args: ArgumentList) => MethodResult) | undefined;
  items?: () => HostObject[];
  getItem?: (key: string, isNumber: boolean) => HostObject;
  identity?: () => Record<string, Json>;
}

function bindMembers<T extends object>(type: HostType<T>, target: T, session: Session): BoundMembers {
  const { scalars = {}, navigation = {}, methods = {}, items, getItem, identity } = type;
  const readable = Object.keys(scalars).filter((name) => scalars[name]?.get !== undefined);
  const members: BoundMembers = {
    readable,
    readByDefault: readable.filter((name) => scalars[name]?.onlyByName !== true),
    navigable: Object.keys(navigation),
    read: (name) => scalars[name]?.get?.(target, session),
    write(name, value) {
      const set = scalars[name]?.set;
      set?.(target, value, session);
      return set !== undefined;
    },
    navigate: (name) => navigation[name]?.(target, session),
    method(name) {
      const method = methods[name];
      return method && ((args) => method(target, args, session) as MethodResult);
    },
  };
  if (items !== undefined) members.items = () => items(target, session);
  if (getItem !== undefined) members.getItem = (key, isNumber) => getItem(target, key, session, isNumber);
  if (identity !== undefined) members.identity = () => identity(target, session);
  return members;
}

function named(names: string[], wanted: string): string | undefined {
  const lower = wanted.toLowerCase();
  return names.find((name) => name.toLowerCase() === lower);
}
