/** The address that manifest.xml is written for. */
const DEV_ADDRESS = 'https://localhost:3000';
const NAMESPACE = 'SOCINV';

/**
 * The same add-in under other names, so that somebody can have the next version beside the one in use. Each has an id
 * of its own, since Excel tells add-ins apart by it, and a namespace of its own, since formulas name it.
 */
const ENVIRONMENTS = {
  production: undefined,
  test: { id: '8f4a2d0b-93c6-4b7e-8a51-6d2e7c90f1b3', mark: 'test', namespace: 'SOCINVTEST' },
  development: { id: 'c1d7e9a2-5b38-4f60-b2a4-0e9f38d6a751', mark: 'utveckling', namespace: 'SOCINVUTV' },
};

/** @returns {string} the address without a slash at its end; refuses what Office would not load from */
function addressFrom(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) throw new Error(`ADDIN_URL is no address: ${text}`);
  const isHere = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
  if (url.protocol !== 'https:' && !isHere) throw new Error(`ADDIN_URL must begin with https: ${text}`);
  if (url.search || url.hash || url.username) {
    throw new Error(`ADDIN_URL is to be a folder's address alone: ${text}`);
  }
  return url.href.replace(/\/+$/, '');
}

/** @returns {keyof typeof ENVIRONMENTS} the one that is named; else development for this machine's own address */
function environmentFrom(name, address) {
  if (!name) return address === DEV_ADDRESS ? 'development' : 'production';
  if (Object.hasOwn(ENVIRONMENTS, name)) return name;
  const known = Object.keys(ENVIRONMENTS).join(', ');
  throw new Error(`ADDIN_ENVIRONMENT is one of ${known}, and not ${name}`);
}

/**
 * @param {string} manifest manifest.xml
 * @param {{ address?: string, environment?: string, version: string }} options the version of package.json: 1.2.3
 * @returns {string} the manifest of an address and an environment
 */
function manifestFor(manifest, { address, environment, version }) {
  const own = ENVIRONMENTS[environmentFrom(environment, addressFrom(address || DEV_ADDRESS))];
  const moved = movedManifest(manifest, { address, version });
  if (own === undefined) return moved;
  return ['<DisplayName', '<bt:String id="Group.Label"', '<bt:String id="Cell.Label"']
    .reduce((text, start) => markNames(text, start, own.mark), moved)
    .replace(/<Id>[^<]*</, `<Id>${own.id}<`)
    .replace(`DefaultValue="${NAMESPACE}"`, `DefaultValue="${own.namespace}"`);
}

/**
 * @param {string} manifest written for the development server
 * @param {{ address?: string, version: string }} options
 * @returns {string} the same for another address, with the package's version
 */
function movedManifest(manifest, { address, version }) {
  const folder = addressFrom(address || DEV_ADDRESS);
  return manifest
    .split(DEV_ADDRESS)
    .join(folder)
    .replace(/<Version>[^<]*</, `<Version>${version}.0<`);
}

/** Puts the mark after each language's name of one element. */
function markNames(manifest, start, mark) {
  const from = manifest.indexOf(start);
  const end = manifest.indexOf(start.startsWith('<bt') ? '</bt:String>' : '</DisplayName>', from);
  const marked = manifest.slice(from, end).replace(/(Value=")([^"]*)"/g, `$1$2 (${mark})"`);
  return manifest.slice(0, from) + marked + manifest.slice(end);
}

module.exports = { manifestFor, movedManifest };
