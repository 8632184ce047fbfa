import type { InputTable } from '../../../src/core/model/inputTables';
import type { Basis } from '../../../src/core/schedules/basis';
import { tablesOf, unclearForAll, unclearParameters } from '../../../src/core/schedules/basis';
import { runOn } from '../rules/askRule';
import type { Tables } from '../workbookBuilder';
import { edit, emptied, given, soundTables } from '../workbookBuilder';

const NOTHING: Basis = { tables: [], parameters: [] };

/** The names of the parameters that are unclear for a result about S1. */
function unclear(basis: Basis, tables: Tables): string[] {
  const [own] = runOn(tables).result.investments;
  return own ? unclearParameters(basis, own).map(({ name }) => name) : [];
}

function damaged(...names: readonly string[]): Tables {
  return names.reduce((tables, name) => given(tables, name, '#REF!'), soundTables);
}

const ungranted = (tables: Tables): Tables => edit(tables, { 'Satsningar!G2': '' });

describe('A parameter that cannot be read', () => {
  it('is unclear for what lists it, and for nothing else', () => {
    const tables = damaged('återföring.golv');
    const listed: Basis = { tables: [], parameters: ['återföring.golv'] };
    expect([unclear(listed, tables), unclear(NOTHING, tables)]).toEqual([['återföring.golv'], []]);
  });

  it.each<InputTable>([
    'Budget',
    'Effekter',
    'Aterforingsplan',
    'EffektUtfall',
    'Insatskostnad',
    'Reservation',
  ])('is unclear for what rests on %s where it is their unit', (table) => {
    const tables = damaged('beloppsenhet');
    expect(unclear({ tables: ['Parter', table], parameters: [] }, tables)).toEqual(['beloppsenhet']);
  });

  it.each<InputTable>(['Huvudbok', 'Utbetalningar', 'Fakturor', 'Parter'])(
    'is clear for what rests on %s, which is always in kronor or has no amounts',
    (table) => {
      expect(unclear({ tables: [table], parameters: [] }, damaged('beloppsenhet'))).toEqual([]);
    },
  );

  it('is unclear for what rests on the granted sum where it is its unit', () => {
    const granted: Basis = { ...NOTHING, sums: ['grantedSum'] };
    expect(unclear(granted, damaged('beloppsenhet'))).toEqual(['beloppsenhet']);
  });

  it('is unclear for a granted sum that the budget gives, and clear for one that was decided', () => {
    const granted: Basis = { ...NOTHING, sums: ['grantedSum'] };
    const tables = damaged('utvärdering.andel', 'utvärdering.läsart');
    expect([unclear(granted, ungranted(tables)), unclear(granted, tables)]).toEqual([
      ['utvärdering.andel', 'utvärdering.läsart'],
      [],
    ]);
  });

  it('is clear for what does not use the granted sum, though the budget gives it', () => {
    expect(unclear(NOTHING, ungranted(damaged('utvärdering.andel')))).toEqual([]);
  });

  it('is unclear for all where it says which rules hold, but for an investment that names its own', () => {
    const tables = damaged('regelverk');
    const unnamed = edit(tables, { 'Satsningar!I2': '' });
    expect([unclear(NOTHING, unnamed), unclear(NOTHING, tables)]).toEqual([['regelverk'], []]);
  });

  it('is unclear for an investment whose rules are the municipality’s own, where it says what they are copied from', () => {
    const tables = damaged('regelverk.grund');
    const own = edit(tables, { 'Satsningar!I2': 'Kommunens egna' });
    expect([unclear(NOTHING, own), unclear(NOTHING, tables)]).toEqual([['regelverk.grund'], []]);
  });
});

describe('Of what belongs to no investment', () => {
  it('what it lists and its unit are unclear', () => {
    const { context } = runOn(damaged('beloppsenhet', 'fond.målandel', 'regelverk')).result;
    const names = unclearForAll(
      { tables: ['Reservation'], parameters: ['fond.målandel'] },
      context.facts.parameters,
    );
    expect(names.map(({ name }) => name)).toEqual(['beloppsenhet', 'fond.målandel']);
  });
});

describe('The tables that a result rests on', () => {
  function tablesFor(basis: Basis, tables: Tables): string {
    const [own] = runOn(tables).result.investments;
    return own ? tablesOf(basis, own.investment).join(' ') : '';
  }

  it('are those that it lists where it uses no sum', () => {
    expect(tablesFor({ ...NOTHING, tables: ['Moten', 'Parter'] }, soundTables)).toBe('Moten Parter');
  });

  it('are also the later decisions for a granted sum, and the budget where no decision says it', () => {
    const granted: Basis = { tables: ['Moten'], parameters: [], sums: ['grantedSum'] };
    expect([tablesFor(granted, soundTables), tablesFor(granted, ungranted(soundTables))]).toEqual([
      'Moten Andringar',
      'Moten Andringar Budget',
    ]);
  });

  it('are also the effects for a plan that is not written down', () => {
    const planned: Basis = { tables: ['Moten'], parameters: [], sums: ['repaymentPlan'] };
    expect([
      tablesFor(planned, soundTables),
      tablesFor(planned, emptied(soundTables, 'Aterforingsplan')),
    ]).toEqual(['Moten', 'Moten Effekter']);
  });
});
