import type { CellValue } from '../../../../src/workbook/snapshot';
import { edit, emptied, soundTables, without, withoutColumn } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, unchecked, warn } from '../ruleCase';

const priced = (year: CellValue) => edit(soundTables, { 'Prislista!E2': year });

export const ek11: RuleCases = {
  rule: 'EK-11',
  cases: [
    {
      name: 'A price of last year with a source is fresh',
      kind: 'passes',
      tables: soundTables,
      outcome: PASSED,
    },
    {
      name: 'A price five years old is just fresh enough',
      kind: 'atLimit',
      tables: priced(2016),
      outcome: PASSED,
    },
    {
      name: 'A price six years old is too old',
      kind: 'pastLimit',
      tables: priced(2015),
      outcome: broken(warn('Prislista!E2', '2015', '2016')),
      says: [
        'Priset på Placering, dygn (SOC) är från 2015, 6 år gammalt. Det ska vara från 2016 eller senare; byt det mot ett nytt.',
      ],
    },
    {
      name: 'The price of five years ago is too old when the year has turned',
      kind: 'pastLimit',
      tables: priced(2016),
      today: '2022-01-01',
      outcome: broken(warn('Prislista!E2', '2016', '2017')),
    },
    {
      name: 'A price is too old also where there is no investment',
      kind: 'pastLimit',
      tables: emptied(priced(2015), 'Satsningar'),
      outcome: broken(warn('Prislista!E2', '2015', '2016')),
    },
    {
      name: 'A price without a year may be of any',
      kind: 'pastLimit',
      tables: priced(''),
      outcome: broken(warn('Prislista!E2', undefined, '2016')),
      says: [
        'Priset på Placering, dygn (SOC) saknar prisår. Skriv det år som priset gäller; det ska vara 2016 eller senare.',
      ],
    },
    {
      name: 'A price without a source is nobody’s',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Prislista!F2': '' }),
      outcome: broken(warn('Prislista!F2')),
      says: [
        'Priset på Placering, dygn (SOC) saknar källa. Skriv var det kommer från i cell F2 på bladet Prislista.',
      ],
    },
    {
      name: 'A source that cannot be read may be one',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Prislista!F2': '#REF!' }),
      outcome: unchecked('Prislista!F2 går inte att läsa'),
    },
    {
      name: 'A price is judged whether it is used or not, under any rule set',
      kind: 'reading',
      tables: edit(emptied(priced(2010), 'Typfall'), { 'Satsningar!I2': 'RAR' }),
      outcome: broken(warn('Prislista!E2', '2010', '2016')),
    },
    {
      name: 'Without prices none is old',
      kind: 'notApplicable',
      tables: emptied(soundTables, 'Prislista'),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without the columns nobody could have said',
      kind: 'couldNotCheck',
      tables: withoutColumn(withoutColumn(soundTables, 'Prislista', 'Källa'), 'Prislista', 'Prisår'),
      outcome: unchecked(
        'kolumnen Källa saknas i tabellen Prislista',
        'kolumnen Prisår saknas i tabellen Prislista',
      ),
    },
    {
      name: 'Without the table nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Prislista'),
      outcome: unchecked('tabellen Prislista saknas'),
    },
    {
      name: 'Without Satsningar the prices are judged all the same',
      kind: 'passes',
      tables: without(soundTables, 'Satsningar'),
      outcome: PASSED,
    },
  ],
};
