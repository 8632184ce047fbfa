import { proposeDimensions } from '../../../src/core/ledger/sie/dimensions';

/** As a file declares them: `{ 20: 'Ansvar' }`. */
function proposed(names: Readonly<Record<number, string>>): ReturnType<typeof proposeDimensions> {
  return proposeDimensions(Object.entries(names).map(([number, name]) => ({ number, name })));
}

describe('The dimension of the REN', () => {
  it.each([
    ['Ansvar', 'Kostnadsställe'],
    ['ANSVAR', 'Kst'],
    ['Ansvarskod', 'Kostnadsställe'],
    ['Resultatenhet', 'Kostnadsställe'],
    ['REN', 'Ansvar'],
  ])('is the one named %s, and not %s in the usual place', (surer, usual) => {
    expect(proposed({ 1: usual, 20: surer }).ren).toBe('20');
  });

  it('is the usual one where two are named alike', () => {
    expect(proposed({ 1: 'Ansvar', 20: 'Ansvar' }).ren).toBe('1');
  });

  it('is the usual one where two names are as sure', () => {
    expect(proposed({ 1: 'Resultatenhet', 20: 'REN' }).ren).toBe('1');
  });

  it('is the first of those that are named alike elsewhere', () => {
    expect(proposed({ 7: 'Ansvar', 20: 'Ansvar' }).ren).toBe('7');
  });

  it('is the one named Kostnadsställe where nothing surer is named', () => {
    expect(proposed({ 1: 'Avdelning', 7: 'Kostnadsställe' }).ren).toBe('7');
  });

  it('is the usual one where none is named as such', () => {
    expect(proposed({ 1: 'Avdelning', 2: 'Ansvarig chef' }).ren).toBe('1');
  });
});

describe('The dimension of the project', () => {
  it('is the usual one where another has a name as sure', () => {
    expect(proposed({ 6: 'Projektnr', 9: 'Projekt' }).project).toBe('6');
  });

  it('is the one that is named where the usual is another', () => {
    expect(proposed({ 6: 'Objekt', 9: 'Projekt' }).project).toBe('9');
  });
});
