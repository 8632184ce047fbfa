import type { CellValue } from '../../../../src/workbook/snapshot';
import type { Rows, Tables } from '../../workbookBuilder';
import { append, edit, emptied, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked } from '../ruleCase';

/** In the head's cell of VAN, which no sum reads. */
const signedBy = (text: CellValue): Tables => edit(soundTables, { 'Parter!J2': text });

/** A column of the user's own at the end of a table. */
const withOwnColumn = (table: string, header: CellValue, ...values: readonly CellValue[]): Tables => ({
  ...soundTables,
  [table]: (soundTables[table] ?? []).map((row, index): Rows[number] => [
    ...row,
    index === 0 ? header : (values[index - 1] ?? ''),
  ]),
});

const found = broken(stop('Parter!J2'));

export const da01: RuleCases = {
  rule: 'DA-01',
  cases: [
    {
      name: 'A workbook without such numbers is right',
      kind: 'passes',
      tables: soundTables,
      outcome: PASSED,
    },
    {
      name: 'A personal number is told by its cell',
      kind: 'pastLimit',
      tables: signedBy('811218-9876'),
      outcome: found,
      grounds: [
        'Chef: visas inte',
        'Siffrorna är en dag som finns, eller en dag plus 60',
        'Kontrollsiffran stämmer',
      ],
      says: [
        'Cell J2 på bladet Parter (Chef) innehåller ett personnummer eller samordningsnummer. Det visas inte här; ta bort det ur arbetsboken.',
      ],
    },
    {
      name: 'Another check digit makes it something else',
      kind: 'atLimit',
      tables: signedBy('811218-9877'),
      outcome: PASSED,
    },
    {
      name: 'Ten digits without a sign are one',
      kind: 'pastLimit',
      tables: signedBy('8112189876'),
      outcome: found,
    },
    {
      name: 'Twelve digits with a plus, inside a longer text, are one',
      kind: 'pastLimit',
      tables: signedBy('Kim (19121212+1212), chef'),
      outcome: found,
    },
    {
      name: 'A space before the last four digits makes no difference',
      kind: 'pastLimit',
      tables: signedBy('rum 5 811218 9876'),
      outcome: found,
    },
    {
      name: 'Inside a longer run of digits there is none',
      kind: 'atLimit',
      tables: signedBy('98112189876'),
      outcome: PASSED,
    },
    {
      name: 'With a digit after it there is none',
      kind: 'atLimit',
      tables: signedBy('811218-98761'),
      outcome: PASSED,
    },
    {
      name: 'A co-ordination number has 60 added to its day',
      kind: 'pastLimit',
      tables: signedBy('811278-9873'),
      outcome: found,
    },
    {
      name: 'The first of a month and 60 is the first such day',
      kind: 'pastLimit',
      tables: signedBy('811261-9872'),
      outcome: found,
    },
    {
      name: 'The day 60 is none',
      kind: 'atLimit',
      tables: signedBy('811260-9873'),
      outcome: PASSED,
    },
    {
      name: 'The 31 December and 60 is the last such day',
      kind: 'pastLimit',
      tables: signedBy('811291-9876'),
      outcome: found,
    },
    {
      name: 'A day after that there is none',
      kind: 'atLimit',
      tables: signedBy('811292-9875'),
      outcome: PASSED,
    },
    {
      name: 'The 30 November is a day',
      kind: 'pastLimit',
      tables: signedBy('811130-1233'),
      outcome: found,
    },
    {
      name: 'The 31 November is none',
      kind: 'atLimit',
      tables: signedBy('811131-1232'),
      outcome: PASSED,
    },
    {
      name: 'The 29 February of 2000 is a day, though that of 1900 is none',
      kind: 'pastLimit',
      tables: signedBy('000229-1235'),
      outcome: found,
    },
    {
      name: 'The 29 February of 1900 by name is none',
      kind: 'atLimit',
      tables: signedBy('19000229-1235'),
      outcome: PASSED,
    },
    {
      name: 'A 29 February of neither 1901 nor 2001 is none',
      kind: 'atLimit',
      tables: signedBy('010229-1234'),
      outcome: PASSED,
    },
    {
      name: 'Somebody born in 1896 has one',
      kind: 'pastLimit',
      tables: signedBy('18960229-1230'),
      outcome: found,
    },
    {
      name: 'Nobody has one of the century before',
      kind: 'atLimit',
      tables: signedBy('17811218-9876'),
      outcome: PASSED,
    },
    {
      name: 'An organisation’s number has no month',
      kind: 'atLimit',
      tables: signedBy('212000-0142'),
      outcome: PASSED,
    },
    {
      name: 'A number in a column of codes is one',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Parter!H2': 8112189876 }),
      outcome: broken(stop('Parter!H2')),
    },
    {
      name: 'A large amount is none',
      kind: 'atLimit',
      tables: edit(soundTables, { 'Satsningar!F2': 8112189876 }),
      outcome: PASSED,
    },
    {
      name: 'A large amount of a year is none',
      kind: 'atLimit',
      tables: edit(soundTables, { 'Budget!D2': 8112189876 }),
      outcome: PASSED,
    },
    {
      name: 'A text among the amounts may be one',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Budget!D2': '811218-9876' }),
      outcome: broken(stop('Budget!D2')),
    },
    {
      name: 'A column of the user’s own is looked through too',
      kind: 'pastLimit',
      tables: withOwnColumn('Budget', 'Anteckning', '', 'Ring Kim 811218-9876'),
      outcome: broken(stop('Budget!G3')),
    },
    {
      name: 'A number in the user’s own column is one, also where a year heads it in a table without years',
      kind: 'pastLimit',
      tables: withOwnColumn('Bemanning', '2020', 8112189876),
      outcome: broken(stop('Bemanning!H2')),
    },
    {
      name: 'What the add-in itself has written is not looked through',
      kind: 'atLimit',
      tables: withOwnColumn('Budget', 'Kontroll', '811218-9876'),
      outcome: PASSED,
    },
    {
      name: 'A header is a cell too',
      kind: 'pastLimit',
      tables: withOwnColumn('Budget', '811218-9876'),
      outcome: broken(stop('Budget!G1')),
      says: [
        'Cell G1 på bladet Budget innehåller ett personnummer eller samordningsnummer. Det visas inte här; ta bort det ur arbetsboken.',
      ],
    },
    {
      name: 'The ledger names no investment and is looked through all the same',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Huvudbok!F3': 'Lön 8112189876' }),
      outcome: broken(stop('Huvudbok!F3')),
    },
    {
      name: 'A row of an unknown investment is looked through too',
      kind: 'pastLimit',
      tables: append(soundTables, 'Moten', ['S9', 'Styrgrupp', '811218-9876']),
      outcome: broken(stop('Moten!C2')),
    },
    {
      name: 'An investment that is called so is told once',
      kind: 'pastLimit',
      tables: append(soundTables, 'Moten', ['811218-9876', 'Styrgrupp', '2020-02-01']),
      outcome: broken(stop('Moten!A2')),
    },
    {
      name: 'Also an idea is asked',
      kind: 'pastLimit',
      tables: edit(signedBy('811218-9876'), { 'Satsningar!C2': 'Idé', 'Satsningar!I2': 'Göteborg' }),
      outcome: found,
    },
    {
      name: 'Without investments there is nobody to ask',
      kind: 'notApplicable',
      tables: emptied(soundTables, 'Satsningar'),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'A cell that Excel has not fetched may hold anything',
      kind: 'couldNotCheck',
      tables: signedBy('#BUSY!'),
      outcome: unchecked('Excel har inte räknat ut eller hämtat cellen Parter!J2 än'),
    },
    {
      name: 'Without Satsningar every cell has been looked in all the same',
      kind: 'passes',
      tables: without(soundTables, 'Satsningar'),
      outcome: PASSED,
    },
    {
      name: 'Without Satsningar a number is told all the same',
      kind: 'pastLimit',
      tables: without(signedBy('811218-9876'), 'Satsningar'),
      outcome: found,
    },
  ],
};
