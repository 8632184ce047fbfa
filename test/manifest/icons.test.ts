import { existsSync, readFileSync } from 'node:fs';
import type { Element } from './elements';
import { descendants, parse } from './elements';

const DEV_ADDRESS = 'https://localhost:3000/';
/** Office asks for 16, 32 and 80 and takes the others for screens of other densities. */
const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

const all = descendants(parse(readFileSync('manifest.xml', 'utf8')));
const named = (name: string): Element[] => all.filter((element) => element.name === name);
const addressOf = new Map(
  named('bt:Image').map(({ attributes }) => [attributes.id, attributes.DefaultValue ?? ''] as const),
);

/** The width and the height that a PNG file says that it has. */
function sizeOf(file: string): readonly number[] {
  if (!existsSync(file)) return [];
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const fileOf = (address: string): string => address.slice(DEV_ADDRESS.length);

describe('The icons', () => {
  it('are there in every size of the ribbon, for every control', () => {
    const sizes = named('Icon').map(({ children }) => children.map(({ attributes }) => attributes.size));
    expect(sizes.filter((own) => own.join() !== RIBBON_SIZES.join())).toEqual([]);
  });

  it('are as large as the manifest says', () => {
    const shown = named('Icon').flatMap(({ children }) => children);
    const wrong = shown.filter(({ attributes: { size, resid } }) => {
      const [width, height] = sizeOf(fileOf(addressOf.get(resid) ?? ''));
      return width !== Number(size) || height !== Number(size);
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ])('of the list of add-ins have their size: %s', (name, size) => {
    const files = named(name).map(({ attributes }) => fileOf(attributes.DefaultValue ?? ''));
    expect(files.map(sizeOf)).toEqual([[size, size]]);
  });

  it.each([...RIBBON_SIZES, 128])('of the product are there in %i pixels', (size) => {
    expect(sizeOf(`assets/icon-${size}.png`)).toEqual([size, size]);
  });

  it('of the buttons in the group are different, so that none is taken for another', () => {
    const group = named('Group').flatMap(({ children }) => children);
    const buttons = group.filter(({ name }) => name === 'Control');
    const icons = buttons.map(
      ({ children }) => children.find(({ name }) => name === 'Icon')?.children[0]?.attributes.resid,
    );
    expect(new Set(icons).size).toBe(buttons.length);
  });
});
