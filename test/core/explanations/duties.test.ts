import { explainDuty } from '../../../src/core/explanations/dutyAmounts';
import { inSwedish, valueInSwedish } from '../../../src/core/text/inSwedish';
import type { Tables } from '../workbookBuilder';
import { append, edit, invoice, settledTables, soundTables } from '../workbookBuilder';
import { runOn } from '../rules/askRule';

/** The inputs and steps of the only duty that is done and is so called. */
function toldOf(tables: Tables, what: string, who: string, today: string): string[] {
  const { context, duties, investments } = runOn(tables, today).result;
  const [duty, another] = duties.filter(
    (own) => own.status === 'done' && inSwedish(own.what) === what && inSwedish(own.who) === who,
  );
  const own = investments.find(({ investment }) => investment.id === duty?.investment);
  if (duty === undefined || own === undefined || another !== undefined) throw new Error(`${what} is not one`);
  const { inputs, steps } = explainDuty(own, duty, context).reasons;
  return [
    ...inputs.map((input) => `${inSwedish(input.what)} = ${valueInSwedish(input.value)}`),
    ...steps.map(inSwedish),
  ].map((line) => line.replace(/\u00A0/g, ' '));
}

describe('A duty that is done', () => {
  it('is told with the payouts that were made', () => {
    const twice = append(soundTables, 'Utbetalningar', ['S1', '5101', 2020, 'Delår 1', '2020-04-29', 7]);
    expect(toldOf(twice, 'Utbetalning för delår 1 2020', 'fondens ekonom', '2021-03-01')).toEqual([
      'Utbetalning 5101 delår 1 2020 = 100 000 kr',
      'Utbetalning 5101 delår 1 2020 = 7 kr',
      'Utbetalt enligt Utbetalningar: 100 000 kr + 7 kr = 100 007 kr',
    ]);
  });

  it('is told with its whole round where that has been invoiced', () => {
    const invoiced = append(settledTables, 'Fakturor', invoice('SOC', 2022, 24000));
    expect(toldOf(invoiced, 'Återföring för 2022 till fonden', 'nämnden SOC', '2023-03-01')).toEqual([
      'Faktura SOC 2022, 2022-09-30 = 24 000 kr',
      'Fakturerat för 2022: 24 000 kr',
      'Omgången 2022 för SOC: 24 000 kr',
    ]);
  });

  it('is told with the quarter and the row where it is a status report', () => {
    const quarterly = append(edit(soundTables, { 'Satsningar!I2': 'Göteborg' }), 'Redovisningar', [
      'S1',
      2020,
      'Kvartal 2',
      '2020-07-03',
    ]);
    expect(toldOf(quarterly, 'Lägesrapport för kvartal 2 2020', 'projektledaren', '2021-03-01')).toEqual([
      'Startdatum = 2020-01-01',
      'Slutdatum = 2022-12-31',
      'Inlämnad, kvartal 2 2020 = 2020-07-03',
      'Kvartalet omfattar 2020-04-01 till 2020-06-30 och har dagar gemensamma med satsningens tid',
      'Ska vara gjort senast 2020-06-30.',
    ]);
  });
});
