import { readFileSync } from 'node:fs';
import { REQUIRED_API } from '../../src/excel/office/officeReady';
import type { Element } from './elements';
import { descendants, parse } from './elements';

/** It is a part of formulas, so it is the same word in every language. */
const NAMESPACE = 'Functions.Namespace';
const DEV_ADDRESS = 'https://localhost:3000/';

describe('The manifest', () => {
  const manifest = parse(readFileSync('manifest.xml', 'utf8'));
  const all = descendants(manifest);
  const named = (name: string): Element[] => all.filter((element) => element.name === name);

  it('has its elements in the order that Office reads them', () => {
    expect(manifest.children.map(({ name }) => name)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
      'ExtendedOverrides',
    ]);
  });

  it('gives every id once', () => {
    const ids = all.flatMap(({ attributes }) => (attributes.id ? [attributes.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a resource for every reference', () => {
    const resources = new Set(
      ['bt:Image', 'bt:Url', 'bt:String'].flatMap(named).flatMap(({ attributes }) => attributes.id ?? []),
    );
    const references = all.flatMap(({ attributes }) => (attributes.resid ? [attributes.resid] : []));
    expect(references.filter((reference) => !resources.has(reference))).toEqual([]);
  });

  it('uses every resource', () => {
    const references = new Set(all.flatMap(({ attributes }) => attributes.resid ?? []));
    const images = ['bt:Image', 'bt:Url', 'bt:String'].flatMap(named);
    const ids = images.flatMap(({ attributes }) => (attributes.id ? [attributes.id] : []));
    expect(ids.filter((id) => !references.has(id))).toEqual([]);
  });

  it('says every sentence in English too', () => {
    const strings = [...named('bt:String'), ...named('DisplayName'), ...named('Description')];
    const worded = strings.filter(({ attributes }) => attributes.DefaultValue);
    const english = (element: Element): boolean =>
      element.children.some(({ attributes }) => attributes.Locale === 'en-US' && attributes.Value);
    const sentences = worded.filter(({ attributes }) => attributes.id !== NAMESPACE);
    expect(sentences.filter((element) => !english(element))).toEqual([]);
  });

  it('keeps its labels as short as Office takes them', () => {
    const short = named('bt:ShortStrings').flatMap(descendants);
    const words = short.flatMap(({ attributes }) => attributes.DefaultValue ?? attributes.Value ?? []);
    expect(words.filter((text) => text.length > 125)).toEqual([]);
  });

  it('keeps its tips as short as Office takes them', () => {
    const long = named('bt:LongStrings').flatMap(descendants);
    const words = long.flatMap(({ attributes }) => attributes.DefaultValue ?? attributes.Value ?? []);
    expect(words.filter((text) => text.length > 250)).toEqual([]);
  });

  it('names only addresses that the build puts another in the place of', () => {
    const addresses = all
      .flatMap(({ attributes }) => Object.values(attributes))
      .filter((value) => /^https?:/.test(value) && !/^http:\/\/(schemas\.microsoft|www\.w3)\./.test(value));
    expect(addresses.filter((address) => !address.startsWith(DEV_ADDRESS))).toEqual([]);
  });

  it('asks for the same Excel as the pane does', () => {
    expect(named('Set').map(({ attributes }) => attributes.MinVersion)).toEqual([REQUIRED_API]);
  });

  it('tells of the custom functions before the desktop’s commands, in the order that Office reads them', () => {
    const host = named('Host').find(({ children }) => children.length > 0);
    const [functions] = named('ExtensionPoint').filter(
      ({ attributes }) => attributes['xsi:type'] === 'CustomFunctions',
    );
    expect([host, functions].map((element) => element?.children.map(({ name }) => name))).toEqual([
      ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
      ['Script', 'Page', 'Metadata', 'Namespace'],
    ]);
  });

  it('keeps its ids as short as Office takes them', () => {
    const ids = all.flatMap(({ attributes }) => attributes.resid ?? []);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it('takes the custom functions’ namespace in letters that Excel takes', () => {
    const [namespace] = named('bt:String').filter(({ attributes }) => attributes.id === NAMESPACE);
    expect(namespace?.attributes.DefaultValue).toMatch(/^[A-Z][A-Z0-9.]{0,31}$/);
  });

  it('names pages, scripts and tables of functions that the build makes under those names', () => {
    const files = all.flatMap(({ attributes }) =>
      [attributes.DefaultValue, attributes.Url, attributes.ResourcesUrl].flatMap(
        (address) => address?.match(/^https?:[^?]*\/([^/?]+\.(?:html|json|js))/)?.[1] ?? [],
      ),
    );
    const build = readFileSync('webpack.config.js', 'utf8');
    expect(files.filter((file) => !build.includes(`'${file}'`))).toEqual([]);
  });
});
