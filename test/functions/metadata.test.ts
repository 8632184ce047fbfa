import { FUNCTIONS } from '../../src/functions/associations';
import metadata from '../../src/functions/functions.json';
import { told } from './answers';

const { functions } = metadata;
const parameters = functions.flatMap(({ id, parameters: own }) =>
  own.map((parameter) => ({ id, ...parameter })),
);

describe('The custom functions’ metadata', () => {
  it('names every function that there is code for, and no other', () => {
    expect(functions.map(({ id }) => id)).toEqual(Object.keys(FUNCTIONS));
  });

  it.each(functions)('has a parameter of $name for every argument of its code', ({ id, parameters: own }) => {
    expect(own).toHaveLength(FUNCTIONS[id]?.length ?? NaN);
  });

  it.each(parameters)('calls $id’s $name what its code calls it', ({ id, name }) => {
    const { parameters: own = [] } = functions.find((one) => one.id === id) ?? {};
    // Every argument is right but the one, which is neither number nor word.
    const args = own.map((parameter) => (parameter.name === name ? {} : (USUAL[parameter.name] ?? null)));
    const answer = FUNCTIONS[id]?.(...args);
    expect(answer && told(answer)).toContain(`Argumentet ${name}`);
  });

  it.each(parameters)('says that $id’s $name may be left out where it may', ({ id, name, ...parameter }) => {
    const { parameters: own = [] } = functions.find((one) => one.id === id) ?? {};
    const args = own.map((one) => (one.name === name ? null : (USUAL[one.name] ?? null)));
    const isOptional = 'optional' in parameter && parameter.optional;
    expect(FUNCTIONS[id]?.(...args).kind).toBe(isOptional ? 'value' : 'refused');
  });

  it('has ids in the letters that Excel takes', () => {
    expect(functions.filter(({ id }) => !/^[A-Z][A-Z0-9._]{2,63}$/.test(id))).toEqual([]);
  });

  it('has names in capital letters that Excel takes', () => {
    expect(functions.filter(({ name }) => !/^[A-ZÅÄÖ]{3,64}$/.test(name))).toEqual([]);
  });

  it('describes every function and parameter in a sentence', () => {
    const all = [...functions, ...parameters].map(({ description }) => description);
    expect(all.filter((text) => !/^[A-ZÅÄÖa-z].*[.!]$/.test(text))).toEqual([]);
  });

  it('keeps the descriptions as short as Excel shows them', () => {
    const all = [...functions, ...parameters].map(({ description }) => description);
    expect(all.filter((text) => text.length > 128)).toEqual([]);
  });

  it('takes an area only where the code takes one', () => {
    const areas = parameters.filter(({ dimensionality }) => dimensionality === 'matrix');
    expect(areas.map(({ id, name }) => `${id} ${name}`)).toEqual([
      'NUVARDE ränta',
      'FORDELA vikter',
      'SLUTAVRAKNING plan',
      'SLUTAVRAKNING effekter',
    ]);
  });
});

describe('The custom functions in Excel', () => {
  it('fill the cells or throw Excel’s own error with the sentence', async () => {
    const associated = new Map<string, (...args: unknown[]) => unknown>();
    class CellError extends Error {
      constructor(
        readonly code: string,
        sentence: string,
      ) {
        super(sentence);
      }
    }
    Object.assign(globalThis, {
      CustomFunctions: {
        associate: (id: string, implementation: (...args: unknown[]) => unknown) =>
          associated.set(id, implementation),
        Error: CellError,
        ErrorCode: { invalidValue: '#VALUE!', invalidNumber: '#NUM!' },
      },
    });
    await import('../../src/functions');
    const invocation = { address: 'Blad1!A1' };
    const call = (...args: unknown[]): unknown => {
      try {
        return associated.get('FORDELA')?.(...args, invocation);
      } catch (error) {
        return error instanceof CellError ? [error.code, error.message] : error;
      }
    };
    expect([call(3, [[1, 2]], null), call(3, [['']], null), call(3, [[0]], null)]).toEqual([
      [[1, 2]],
      ['#VALUE!', 'Argumentet vikter, cell 1, är tomt. Skriv ett tal.'],
      ['#NUM!', 'Beloppet kan inte fördelas, eftersom alla vikter är noll.'],
    ]);
  });
});

const USUAL: Readonly<Record<string, unknown>> = {
  effektPerMånad: 1_000,
  kostnad: 10_000,
  belopp: 100,
  vikter: [[1, 2]],
  plan: [[1, 2]],
  effekter: [[1, 2]],
};
