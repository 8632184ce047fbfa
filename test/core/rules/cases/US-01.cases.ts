import type { CellValue } from '../../../../src/workbook/snapshot';
import { append, edit, emptied, soundTables, without, withoutColumn } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, unchecked, warn } from '../ruleCase';

const schema = (cells: Readonly<Record<string, CellValue>>) =>
  edit(
    soundTables,
    Object.fromEntries(Object.entries(cells).map(([cell, value]) => [`Utvarderingsschema!${cell}`, value])),
  );
const expecting = (effect: string, level: string, indicator = '') =>
  append(soundTables, 'Effekter', ['S1', 'VAN', effect, level, 1000, '', '', indicator]);
const judging = (effect: string, amount: CellValue = 1000) => ({
  ...soundTables,
  EffektUtfall: [
    ['Satsning', 'Part', 'Bedömning', 'Datum', 'Belopp', 'Effekt'],
    ['S1', 'VAN', 'Löpande', '2020-12-01', amount, effect],
  ],
});

export const us01: RuleCases = {
  rule: 'US-01',
  cases: [
    {
      name: 'A schema whose every row reaches an expected effect meets them all',
      kind: 'passes',
      tables: soundTables,
      outcome: PASSED,
    },
    {
      name: 'Names meet whatever the case and the spaces around them',
      kind: 'atLimit',
      tables: schema({ G2: ' färre PLACERINGAR', F2: 'DYGN i placering ' }),
      outcome: PASSED,
    },
    {
      name: 'An economic effect that nothing expects is told, and so is the one it should have been',
      kind: 'pastLimit',
      tables: schema({ G2: 'Färre placerade' }),
      outcome: broken(warn('Utvarderingsschema!G2'), warn('Effekter!C2')),
      says: [
        'Utvärderingsschemat för S1 leder till ”Färre placerade”, som ingen rad i tabellen Effekter har. Skriv effekten likadant i båda, eller lägg till den i Effekter.',
        'Ingen rad i utvärderingsschemat för S1 leder till effekten ”Färre placeringar” i tabellen Effekter. Lägg till en rad i Utvarderingsschema, eller skriv effekten likadant i båda.',
      ],
    },
    {
      name: 'An empty economic effect leaves the expected one without a way',
      kind: 'pastLimit',
      tables: schema({ G3: '' }),
      outcome: broken(warn('Effekter!C3')),
    },
    {
      name: 'Another indicator than the expected effect’s is told',
      kind: 'pastLimit',
      tables: schema({ F2: 'Antal placerade' }),
      outcome: broken(warn('Utvarderingsschema!F2')),
      says: [
        'Indikatorn ”Antal placerade” i utvärderingsschemat för S1 är en annan än i tabellen Effekter, som har ”Dygn i placering” för samma effekt. Skriv samma indikator i båda.',
      ],
    },
    {
      name: 'An empty indicator is a broken chain, and differs from none',
      kind: 'reading',
      tables: schema({ F2: '' }),
      outcome: PASSED,
    },
    {
      name: 'An expected effect without indicator has none to differ from',
      kind: 'reading',
      tables: edit(schema({ F2: 'Antal placerade' }), { 'Effekter!H2': '' }),
      outcome: PASSED,
    },
    {
      name: 'One party’s indicator that agrees is enough',
      kind: 'reading',
      tables: expecting('Färre placeringar', 'Kommun', 'Andel i placering'),
      outcome: PASSED,
    },
    {
      name: 'A municipal effect that no row leads to is told',
      kind: 'pastLimit',
      tables: expecting('Färre vårddygn', 'Kommun'),
      outcome: broken(warn('Effekter!C4')),
      says: ['Ingen rad i utvärderingsschemat för'],
    },
    {
      name: 'A municipal effect without a name cannot be led to',
      kind: 'pastLimit',
      tables: expecting('', 'Kommun'),
      outcome: broken(warn('Effekter!C4')),
      says: [
        'En väntad effekt för VAN i S1 har inget namn i tabellen Effekter, så ingen rad i utvärderingsschemat leder till den. Fyll i Effekt.',
        'har inget namn i tabellen Effekter',
      ],
    },
    {
      name: 'The region’s effects need no way',
      kind: 'atLimit',
      tables: expecting('Färre vårddygn', 'Region'),
      outcome: PASSED,
    },
    {
      name: 'A judgement of an effect that nobody has named is told',
      kind: 'pastLimit',
      tables: judging('Färre vårddygn'),
      outcome: broken(warn('EffektUtfall!F2')),
      says: [
        'Bedömningen 2020-12-01 för VAN i S1 gäller ”Färre vårddygn”, som varken står i tabellen Effekter eller i utvärderingsschemat. Skriv effekten likadant, eller lägg till den.',
      ],
    },
    {
      name: 'A judgement of an expected effect meets it',
      kind: 'reading',
      tables: judging('färre placeringar '),
      outcome: PASSED,
    },
    {
      name: 'A judgement of the whole party names no effect',
      kind: 'reading',
      tables: judging(''),
      outcome: PASSED,
    },
    {
      name: 'Without the table of judgements the other two meet all the same',
      kind: 'reading',
      tables: without(soundTables, 'EffektUtfall'),
      outcome: PASSED,
    },
    {
      name: 'Without rows in the schema there is nothing to meet',
      kind: 'notApplicable',
      tables: emptied(soundTables, 'Utvarderingsschema'),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without expected effects there is nothing to meet',
      kind: 'notApplicable',
      tables: emptied(soundTables, 'Effekter'),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'A decision alone asks for no schema here',
      kind: 'notApplicable',
      tables: edit(schema({ G2: 'Färre placerade' }), { 'Satsningar!C2': 'Beviljad' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'An expected effect that cannot be read may be the one that is meant',
      kind: 'couldNotCheck',
      tables: edit(schema({ G2: 'Färre placerade' }), { 'Effekter!E2': 'mycket' }),
      outcome: unchecked('en rad är utelämnad, se Effekter!E2'),
    },
    {
      name: 'A row of the schema that cannot be read may be the way that is missed',
      kind: 'couldNotCheck',
      tables: edit(expecting('Färre vårddygn', 'Kommun'), { 'Utvarderingsschema!H2': 'många' }),
      outcome: unchecked('en rad är utelämnad, se Utvarderingsschema!H2'),
    },
    {
      name: 'An error value may be the effect that is missed',
      kind: 'couldNotCheck',
      tables: schema({ G2: '#N/A' }),
      outcome: unchecked('Utvarderingsschema!G2 går inte att läsa'),
    },
    {
      name: 'An error value may be the effect that is meant',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Effekter!C2': '#N/A' }),
      outcome: unchecked('Effekter!C2 går inte att läsa'),
    },
    {
      name: 'An error value among the indicators of the schema differs from none',
      kind: 'couldNotCheck',
      tables: schema({ F2: '#N/A' }),
      outcome: unchecked('Utvarderingsschema!F2 går inte att läsa'),
    },
    {
      name: 'An error value among the expected indicators may be the one that agrees',
      kind: 'couldNotCheck',
      tables: edit(expecting('Färre placeringar', 'Kommun', '#N/A'), { 'Effekter!H2': 'Andel i placering' }),
      outcome: unchecked('Effekter!H4 går inte att läsa'),
    },
    {
      name: 'An error value for the judged effect may be any of them',
      kind: 'couldNotCheck',
      tables: judging('#N/A'),
      outcome: unchecked('EffektUtfall!F2 går inte att läsa'),
    },
    {
      name: 'An expected effect that cannot be read may be the one that is judged',
      kind: 'couldNotCheck',
      tables: edit(judging('Färre vårddygn'), { 'Effekter!F2': 'mycket' }),
      outcome: unchecked('en rad är utelämnad, se Effekter!F2'),
    },
    {
      name: 'An economic effect that cannot be read may be the one that is judged',
      kind: 'couldNotCheck',
      tables: edit(judging('Färre vårddygn'), { 'Utvarderingsschema!G2': '#N/A' }),
      outcome: unchecked('Utvarderingsschema!G2 går inte att läsa'),
    },
    {
      name: 'A judgement that cannot be read may be of any effect, and takes no other warning with it',
      kind: 'couldNotCheck',
      tables: edit(judging('Färre vårddygn', 'mycket'), { 'Utvarderingsschema!F2': 'Antal placerade' }),
      outcome: {
        ...broken(warn('Utvarderingsschema!F2')),
        reasons: ['en rad är utelämnad, se EffektUtfall!E2'],
      },
    },
    {
      name: 'A schema without a column of economic effects cannot be met',
      kind: 'couldNotCheck',
      tables: withoutColumn(soundTables, 'Utvarderingsschema', 'Ekonomisk effekt'),
      outcome: unchecked('kolumnen Ekonomisk effekt saknas i tabellen Utvarderingsschema'),
    },
    {
      name: 'Expected effects without a column of names cannot be met',
      kind: 'couldNotCheck',
      tables: withoutColumn(soundTables, 'Effekter', 'Effekt'),
      outcome: unchecked('kolumnen Effekt saknas i tabellen Effekter'),
    },
    {
      name: 'Without the table of effects nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Effekter'),
      outcome: unchecked('tabellen Effekter saknas'),
    },
    {
      name: 'Without the table of the schema nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Utvarderingsschema'),
      outcome: unchecked('tabellen Utvarderingsschema saknas'),
    },
  ],
};
