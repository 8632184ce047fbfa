import { placeLabel } from '../../../src/core/values/place';
import { runOn } from '../../core/rules/askRule';
import type { Tables } from '../../core/workbookBuilder';
import { append, edit, soundTables } from '../../core/workbookBuilder';

/** What is told beside what is told of the sound portfolio: `OR-04 Satsningar!J2`. */
function told(tables: Tables): string[] {
  const [all = [], sound = []] = [tables, soundTables].map((own) =>
    runOn(own).findings.map(({ rule, place }) => `${rule} ${place ? placeLabel(place) : '-'}`),
  );
  return all.filter((finding) => !sound.includes(finding));
}

describe('A cell for words', () => {
  it.each(['-', '–', '—', '−', '---', '– –', '?', '???', '.', '...', '…', '(?)', '/', ' ‒\u00A0'])(
    'is empty where it holds ”%s”',
    (signs) => expect(told(edit(soundTables, { 'Satsningar!J2': signs }))).toEqual(['OR-04 Satsningar!J2']),
  );

  it.each(['x', '?? ungdomar', 'Å', '7', '–7', '7–9', 'TBD', '中', '✓', 0])(
    'is filled in where it holds ”%s”',
    (words) => expect(told(edit(soundTables, { 'Satsningar!J2': words }))).toEqual([]),
  );

  it.each([
    ['the reason for a criterion', 'OR-12 Ideprovning!D2'],
    ['who decided', 'OR-21 Satsningar!K2'],
    ['the name of the project leader', 'OR-25 Bemanning!G2'],
    ['the head of an administration', 'OR-26 Parter!J2'],
    ['a link of the evaluation schema', 'OR-31 Utvarderingsschema!D2'],
    ['what a report says', 'OR-28 Redovisningar!F2'],
    ['the source of a price', 'EK-11 Prislista!F2', 'EK-05 Prislista!F2'],
  ])('that says %s lacks it where it holds a dash', (_, ...findings) => {
    const cell = findings[0]?.split(' ')[1] ?? '';
    expect(told(edit(soundTables, { [cell]: '–' }))).toEqual(findings);
  });

  it('of the source of a value lacks it where it holds a dash', () => {
    expect(told(append(soundTables, 'Parametrar', ['tid.maxÅr', 4, '', '–', '']))).toEqual([
      'IN-17 Parametrar!D9',
    ]);
  });
});

describe('A row that somebody answers for', () => {
  const accepted = (by: string, reason: string): Tables =>
    append(soundTables, 'Godkanda', ['OR-30', 'S1', 'Budget', 'D2', '', '', by, '2021-01-01', reason]);

  it.each([
    ['by a dash', accepted('–', 'Tillsätts i höst'), 'IN-11 Godkanda!G2'],
    ['for a dash', accepted('Chefen', '–'), 'IN-11 Godkanda!I2'],
  ])('is no acceptance where it is %s', (_, tables, expected) => {
    expect(told(tables)).toEqual([expected]);
  });
});

describe('Signs alone', () => {
  it('are the voucher that they are in a ledger', () => {
    const [row] = runOn(edit(soundTables, { 'Huvudbok!A2': '–' })).portfolio.ledger;
    expect(row?.voucher).toBe('–');
  });

  it('are the name that they are of an investment', () => {
    const { portfolio } = runOn(edit(soundTables, { 'Satsningar!B2': '–' }));
    expect(portfolio.investments.map(({ name }) => name)).toEqual(['–']);
  });

  it('make another input of the workbook than an empty cell does', () => {
    const [dash, empty] = ['–', ''].map(
      (text) => runOn(edit(soundTables, { 'Satsningar!J2': text })).inputHash,
    );
    expect(dash).not.toBe(empty);
  });
});
