import { runOn } from '../../core/rules/askRule';
import type { Tables } from '../../core/workbookBuilder';
import { edit, emptied, soundTables } from '../../core/workbookBuilder';

const told = (tables: Tables): string[] =>
  runOn(tables)
    .findings.filter(({ rule }) => rule === 'IN-26')
    .map(({ place, message }) => `${place?.sheet}!${place?.cell} ${message}`);

describe('An investment whose status says that it is an application', () => {
  const application = edit(soundTables, { 'Satsningar!C2': 'Ansökan' });

  it('is told of where it has had a payout', () => {
    expect(told(application)).toEqual([
      'Satsningar!C2 S1 har utbetalningar eller fakturor men status Ansökan. Beloppen räknas med som för en beviljad satsning. Ändra Status, eller rätta raderna om de gäller en annan satsning.',
    ]);
  });

  it('is not told of where it has had none', () => {
    expect(told(emptied(application, 'Utbetalningar'))).toEqual([]);
  });

  it('is not told of once it is granted', () => {
    expect(told(edit(application, { 'Satsningar!C2': 'Beviljad' }))).toEqual([]);
  });
});
