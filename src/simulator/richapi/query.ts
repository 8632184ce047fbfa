import type { HostObject } from './hostObject';
import type { Json, QueryInfo } from './wire';

/** What was asked for, as a tree: `items/worksheet/name` is two steps. */
interface Wanted {
  all: boolean;
  members: Map<string, Wanted>;
}

/** Answers a `load`: the values asked for, under their wire names. */
export function queryObject(object: HostObject, info: QueryInfo): Json {
  return read(object, wantedBy(info), info);
}

function wantedBy({ Select = [], Expand = [] }: QueryInfo): Wanted {
  const root: Wanted = { all: Select.length === 0, members: new Map() };
  for (const path of Select) addPath(root, path.split(/[/.]/));
  for (const path of Expand) addPath(root, [...path.split(/[/.]/), '*']);
  return root;
}

function addPath(wanted: Wanted, [first, ...rest]: string[]): void {
  if (first === undefined || first === '') return;
  if (first === '*') {
    wanted.all = true;
    return;
  }
  const key = first.toLowerCase();
  const child = wanted.members.get(key) ?? { all: false, members: new Map<string, Wanted>() };
  wanted.members.set(key, child);
  addPath(child, rest);
}

function read(object: HostObject, wanted: Wanted, paging: QueryInfo = {}): Json {
  return object.isCollection ? readCollection(object, wanted, paging) : readSingle(object, wanted);
}

function readSingle(object: HostObject, wanted: Wanted): { [key: string]: Json } {
  const answer: { [key: string]: Json } = { ...object.identity() };
  const isBare = wanted.members.size === 0;
  if (wanted.all || isBare) for (const name of object.scalarNames()) answer[name] = object.read(name);
  for (const [key, inner] of wanted.members) readMember(object, key, inner, answer);
  return answer;
}

function readMember(object: HostObject, key: string, inner: Wanted, answer: { [key: string]: Json }): void {
  const scalar = object.scalarNamed(key);
  if (scalar !== undefined) {
    answer[scalar] = object.read(scalar);
    return;
  }
  const navigation = object.navigationNamed(key);
  if (navigation === undefined) throw object.unknownMember(key);
  const target = object.navigate(navigation);
  answer[navigation] = target && read(target, inner);
}

/** A collection's own values stand beside its items; everything else that is asked for is asked of the items. */
function readCollection(object: HostObject, wanted: Wanted, { Top, Skip = 0 }: QueryInfo): Json {
  const answer: { [key: string]: Json } = {};
  const ofItems: Wanted = { all: wanted.all, members: new Map() };
  for (const [key, inner] of wanted.members) {
    const own = object.scalarNamed(key);
    if (own !== undefined) answer[own] = object.read(own);
    else ofItems.members.set(key, inner);
  }
  if (wanted.all) for (const name of object.scalarNames()) answer[name] = object.read(name);
  if (!wanted.all && ofItems.members.size === 0 && wanted.members.size > 0) return answer;
  const items = object.items().slice(Skip, Top === undefined ? undefined : Skip + Top);
  answer['_Items'] = items.map((item) => read(item, ofItems));
  return answer;
}

/** The same answer with the client's own spelling, as `retrieve` wants it. */
export function toClientSpelling(value: Json): Json {
  if (Array.isArray(value)) return value.map(toClientSpelling);
  if (value === null || typeof value !== 'object') return value;
  const spelled: { [key: string]: Json } = {};
  for (const [key, inner] of Object.entries(value)) {
    spelled[key === '_Items' ? 'items' : key.charAt(0).toLowerCase() + key.slice(1)] =
      toClientSpelling(inner);
  }
  return spelled;
}
