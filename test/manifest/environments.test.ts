import { readFileSync } from 'node:fs';
import { manifestFor } from '../../scripts/manifestFor.cjs';
import { version } from '../../package.json';
import { descendants, parse } from './elements';

const source = readFileSync('manifest.xml', 'utf8');
const ADDRESS = 'https://exempel.se/socinv';

/** What an element or a string of a manifest says, in Swedish. */
function said(manifest: string, name: string): string {
  const element = descendants(parse(manifest)).find((one) => one.name === name || one.attributes.id === name);
  return element?.attributes.DefaultValue ?? element?.text ?? '';
}

const made = (environment?: string, address = ADDRESS): string =>
  manifestFor(source, { address, environment, version: '1.2.3' });

describe('The manifest that is built', () => {
  it('has the version of the package', () => {
    expect(said(made(), 'Version')).toBe('1.2.3.0');
  });

  it('has its source’s version, so that the one read by people is not an old one', () => {
    expect(said(source, 'Version')).toBe(`${version}.0`);
  });

  it('has no address of the development server left', () => {
    expect(made()).not.toContain('localhost');
  });

  it('takes an address with or without a slash at its end for the same', () => {
    expect(made(undefined, `${ADDRESS}/`)).toBe(made());
  });

  it('is the one that people use where nothing else is said of an address', () => {
    expect(said(made(), 'DisplayName')).toBe('Sociala investeringar');
  });

  it('is the developer’s on the development server', () => {
    expect(said(made(undefined, 'https://localhost:3000'), 'DisplayName')).toBe(
      'Sociala investeringar (utveckling)',
    );
  });

  it('is the developer’s where no address is given', () => {
    expect(said(made(undefined, ''), 'DisplayName')).toBe('Sociala investeringar (utveckling)');
  });

  it.each(['DisplayName', 'Group.Label', 'Cell.Label'])('says in %s that it is for tests', (name) => {
    expect(said(made('test'), name)).toBe('Sociala investeringar (test)');
  });

  it('says in English too that it is for tests', () => {
    expect(made('test')).toContain('Value="Social investments (test)"');
  });

  it.each(['Id', 'DisplayName', 'Functions.Namespace'])(
    'has a %s of its own in every environment, so that they can be had side by side',
    (name) => {
      const names = ['production', 'test', 'development'].map((environment) => said(made(environment), name));
      expect(new Set(names).size).toBe(3);
    },
  );

  it('keeps the id of the add-in in use from version to version', () => {
    expect(said(made('production'), 'Id')).toBe('5f0e2c54-6d0a-4c0c-9a43-2b7c5e0d7a16');
  });

  it('keeps the namespace of the formulas in people’s workbooks', () => {
    expect(said(made('production'), 'Functions.Namespace')).toBe('SOCINV');
  });

  it.each([
    'http://exempel.se/socinv',
    'exempel.se',
    `${ADDRESS}?x=1`,
    `${ADDRESS}#x`,
    'https://u@exempel.se',
  ])('is not made for an address that Office does not load from: %s', (address) => {
    expect(() => made('production', address)).toThrow('ADDIN_URL');
  });

  it.each(['prod', 'constructor'])(
    'is not made for an environment that there is none of: %s',
    (environment) => {
      expect(() => made(environment)).toThrow('ADDIN_ENVIRONMENT');
    },
  );
});
