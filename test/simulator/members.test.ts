import { registry } from '../../src/simulator/richapi/registry';
import { open } from './openedHost';

/** Names that the client uses on the wire although its metadata has others for them. */
const aliases: Record<string, string[]> = { Worksheet: ['Gridlines', 'Headings'] };
/** Office's own types, for which the client has another namespace than Excel's. */
const ofOffice = ['DynamicRibbon', 'RibbonTab', 'RibbonButton', 'AppRuntimeService'];

interface Metadata {
  _scalarPropertyOriginalNames?: string[];
  _navigationPropertyNames?: string[];
}

/** The client makes it without its prototype's methods, by their name on the wire. */
const withoutMetadata = ['AddinInternalService'];

const { Excel: excel, OfficeCore: office } = open();

function prototypeOf(typeName: string): Metadata {
  const type: unknown = Reflect.get(ofOffice.includes(typeName) ? office : excel, typeName);
  if (typeof type !== 'function') throw new Error(`${typeName} is unknown to the client`);
  return type.prototype as Metadata;
}

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const types = Object.entries(registry)
  .filter(([name]) => !withoutMetadata.includes(name))
  .map(([name, type]) => ({
    name,
    scalars: Object.keys(type.scalars ?? {}),
    navigation: Object.keys(type.navigation ?? {}),
    methods: Object.keys(type.methods ?? {}),
  }));

describe.each(types)('the members of $name', ({ name, scalars, navigation, methods }) => {
  test('are properties of the genuine client', () => {
    const known = [...(prototypeOf(name)._scalarPropertyOriginalNames ?? []), ...(aliases[name] ?? [])];
    expect(scalars.filter((scalar) => !known.includes(scalar))).toEqual([]);
  });

  test('lead to objects of the genuine client', () => {
    const known = prototypeOf(name)._navigationPropertyNames ?? [];
    const properties = known.concat(Object.getOwnPropertyNames(prototypeOf(name)));
    expect(navigation.filter((property) => !properties.includes(camel(property)))).toEqual([]);
  });

  test('are methods of the genuine client', () => {
    const known = Object.getOwnPropertyNames(prototypeOf(name));
    expect(methods.filter((method) => !known.includes(method) && !known.includes(camel(method)))).toEqual([]);
  });
});
