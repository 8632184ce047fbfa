import { ExcelError } from '../../spreadsheet/excelError';
import { ArgumentList, type Argument } from './arguments';
import { HostObject } from './hostObject';
import type { Session } from './session';
import { PathType, type ArgumentInfo, type Json, type RequestBody, type WirePath } from './wire';

/** What the client makes by name, instead of reaching it from the workbook. */
const SERVICES: ReadonlyMap<string, 'AddinInternalService' | 'DynamicRibbon' | 'AppRuntimeService'> = new Map(
  [
    ['Microsoft.InternalService.AddinInternalService', 'AddinInternalService'],
    ['Microsoft.DynamicRibbon.DynamicRibbon', 'DynamicRibbon'],
    ['Microsoft.AppRuntime.AppRuntimeService', 'AppRuntimeService'],
  ],
);

/** Finds the objects that a request's paths mean; each path is walked once a request. */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject | null>();
  /** The member that was being used, for `Error.Location`. */
  location = '';

  constructor(
    private readonly body: RequestBody,
    private readonly session: Session,
  ) {}

  resolve(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (path === undefined) throw new ExcelError('InvalidArgument', `no object path ${id}`);
    const object = this.walk(path);
    this.found.set(id, object);
    return object;
  }

  private walk(path: WirePath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.session.wrap('Workbook', this.session.workbook);
      case PathType.nullObject:
        return null;
      case PathType.reference:
        this.location = 'Workbook._GetObjectByReferenceId';
        return this.session.referenced(path.Name);
      case PathType.newObject:
        return this.make(path.Name);
      default:
        return this.walkFromParent(path);
    }
  }

  private make(name: string): HostObject {
    const service = SERVICES.get(name);
    if (service === undefined) throw new ExcelError('ApiNotFound', `the simulated Excel makes no ${name}`);
    return this.session.wrap(service, this.session.workbook);
  }

  private walkFromParent(path: WirePath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const args = this.arguments(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PathType.property:
        this.at(parent, path.Name);
        return parent.navigate(path.Name);
      case PathType.indexer:
        this.at(parent, 'GetItem');
        return getItem(parent, args.at(0));
      case PathType.method:
        return this.callForObject(parent, path.Name, args);
      default:
        throw new ExcelError('InvalidArgument', `object path type ${path.ObjectPathType}`);
    }
  }

  private callForObject(parent: HostObject, name: string, args: ArgumentList): HostObject | null {
    this.at(parent, name);
    if (changesWorkbook(name)) this.session.markChanged();
    const result = name === 'GetItem' ? getItem(parent, args.at(0)) : parent.call(name, args);
    if (result instanceof HostObject || result === null) return result;
    throw new ExcelError('GeneralException', `${parent.typeName}.${name} gives no object`);
  }

  at(object: HostObject, member: string): void {
    this.location = `${object.typeName}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
  }

  arguments({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): ArgumentList {
    return new ArgumentList(
      Arguments.map((value, index) => this.argument(value, ReferencedObjectPathIds[index])),
    );
  }

  /** `referenced` is the id of an object path in place of the value, 0, or the same for each element. */
  private argument(value: Json, referenced: Json | undefined): Argument {
    if (typeof referenced === 'number' && referenced !== 0) return this.resolve(referenced);
    if (Array.isArray(value)) {
      return value.map((element, index) =>
        this.argument(element, Array.isArray(referenced) ? referenced[index] : 0),
      );
    }
    if (value === null || typeof value !== 'object') return value;
    const pathId = value['_ObjectPathId'];
    if (typeof pathId === 'number') return this.resolve(pathId);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.argument(inner, 0)]));
  }
}

function getItem(collection: HostObject, key: Argument): HostObject {
  if (typeof key === 'string' || typeof key === 'number') {
    return collection.getItem(String(key), typeof key === 'number');
  }
  throw new ExcelError('InvalidArgument', 'a name or an id was expected');
}

/** Members that only look: everything else may change what formulas see. */
export function changesWorkbook(member: string): boolean {
  return !/^(Get|_)/.test(member);
}
