import type { Tables } from '../../workbookBuilder';
import {
  append,
  edit,
  emptied,
  given,
  invoice,
  settledTables,
  soundTables,
  without,
} from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked } from '../ruleCase';

/*
 * The plan asks VAN for 210 000 and SOC for 140 000 on each 30 September from 2022. When it is settled, VAN is to
 * repay 360 000 and SOC 72 000: a third a year, 120 000 and 24 000.
 */
const DUE = '2022-09-30';
const invoiced = (van: number, soc: number) =>
  append(soundTables, 'Fakturor', invoice('VAN', 2022, van), invoice('SOC', 2022, soc));
const short = (van: string, soc: string) =>
  broken(stop('Aterforingsplan!C2', '0.00', van), stop('Aterforingsplan!C3', '0.00', soc));

const alike = (tables: Tables): Tables =>
  edit(emptied(tables, 'Aterforingsplan'), {
    'Effekter!E2': 175000,
    'Effekter!F2': 175000,
    'Effekter!G2': 175000,
    'Effekter!E3': 175000,
    'Effekter!F3': 175000,
    'Effekter!G3': 175000,
  });

export const or51: RuleCases = {
  rule: 'OR-51',
  cases: [
    {
      name: 'A round invoiced in full is right',
      kind: 'passes',
      tables: invoiced(210000, 140000),
      today: DUE,
      outcome: PASSED,
    },
    {
      name: 'A round invoiced with one krona too little passes',
      kind: 'atLimit',
      tables: invoiced(209999, 139999),
      today: DUE,
      outcome: PASSED,
    },
    {
      name: 'A round invoiced with one krona and one öre too little does not',
      kind: 'pastLimit',
      tables: invoiced(209998.99, 140000),
      today: DUE,
      outcome: broken(stop('Fakturor!F2', '209998.99', '210000.00')),
      says: [
        'VAN har till och med 2022-09-30 fakturerats 209 998,99 kr för S1. Förfallna omgångar är 210 000 kr; 1,01 kr återstår från 2022.',
      ],
    },
    {
      name: 'The day before the round nothing is due',
      kind: 'atLimit',
      tables: soundTables,
      today: '2022-09-29',
      outcome: PASSED,
    },
    {
      name: 'On the day of the round all of it is due',
      kind: 'pastLimit',
      tables: soundTables,
      today: DUE,
      outcome: short('210000.00', '140000.00'),
      says: [
        'VAN har till och med 2022-09-30 fakturerats 0 kr för S1. Förfallna omgångar är 210 000 kr; 210 000 kr återstår från 2022.',
      ],
    },
    {
      name: 'An invoice that is dated the day after is not sent yet',
      kind: 'pastLimit',
      tables: append(
        soundTables,
        'Fakturor',
        invoice('VAN', 2022, 210000),
        invoice('SOC', 2022, 140000, '2022-10-01'),
      ),
      today: DUE,
      outcome: broken(stop('Fakturor!F3', '0.00', '140000.00')),
    },
    {
      name: 'What one year lacked may come the next',
      kind: 'passes',
      tables: append(
        invoiced(100000, 140000),
        'Fakturor',
        invoice('VAN', 2023, 320000),
        invoice('SOC', 2023, 140000),
      ),
      today: '2023-12-31',
      outcome: PASSED,
    },
    {
      // 310 000 covers the 210 000 of 2022; what is lacking belongs to 2023.
      name: 'What was invoiced covers the oldest round first, and the year that lacks something is marked',
      kind: 'pastLimit',
      tables: append(
        invoiced(100000, 140000),
        'Fakturor',
        invoice('VAN', 2023, 210000),
        invoice('SOC', 2023, 140000),
      ),
      today: '2023-12-31',
      outcome: broken(stop('Fakturor!F4', '310000.00', '420000.00')),
      grounds: [
        'Omgång VAN 2022: 210 000 kr',
        'Omgång VAN 2023: 210 000 kr',
        'Omgång VAN 2024: 210 000 kr',
        'Fakturerat VAN: 100 000 kr',
        'Fakturerat VAN: 210 000 kr',
        '2022 förföll 2022-09-30: 210 000 kr',
        '2023 förföll 2023-09-30: 210 000 kr',
        'Förfallet: 420 000 kr',
        '420 000 kr − fakturerat 310 000 kr = 110 000 kr',
      ],
    },
    {
      name: 'After the judgement it is what follows from it that is due',
      kind: 'reading',
      tables: settledTables,
      today: DUE,
      outcome: short('120000.00', '24000.00'),
    },
    {
      name: 'A later day for the round is not yet here',
      kind: 'reading',
      tables: given(soundTables, 'kalender.återföringsdag', '10-01'),
      today: DUE,
      parameter: 'kalender.återföringsdag',
      outcome: PASSED,
    },
    {
      name: 'Under a ceiling for the whole VAN repays its whole effect',
      kind: 'reading',
      // 450 000 + 0 is within 600 000: a third of 450 000 a year.
      tables: given(settledTables, 'återföring.tak', 'totalt'),
      today: DUE,
      parameter: 'återföring.tak',
      outcome: short('150000.00', '24000.00'),
    },
    {
      name: 'A floor of half raises what SOC repays',
      kind: 'reading',
      // 300 000 split 3 : 2 gives SOC 120 000, a third of it a year.
      tables: given(settledTables, 'återföring.golv', 0.5),
      today: DUE,
      parameter: 'återföring.golv',
      outcome: short('120000.00', '40000.00'),
    },
    {
      name: 'A floor for the whole asks nothing of SOC when VAN repays enough',
      kind: 'reading',
      tables: given(settledTables, 'återföring.golvläsart', 'tillskott'),
      today: DUE,
      parameter: 'återföring.golvläsart',
      outcome: broken(stop('Aterforingsplan!C2', '0.00', '120000.00')),
    },
    {
      name: 'On the granted sum the parts and the floor are larger',
      kind: 'reading',
      // 1 050 000: VAN's part 630 000 covers 450 000; the floor 315 000 gives SOC 126 000.
      tables: given(settledTables, 'återföring.kostnadsbas', 'beviljat'),
      today: DUE,
      parameter: 'återföring.kostnadsbas',
      outcome: short('150000.00', '42000.00'),
    },
    {
      name: 'A floor from the day of the decision holds',
      kind: 'dayOf',
      tables: given(settledTables, 'återföring.golv', 0.5, '2019-11-05'),
      today: DUE,
      parameter: 'återföring.golv',
      outcome: short('120000.00', '40000.00'),
    },
    {
      name: 'A floor from the day after the decision does not',
      kind: 'dayBefore',
      tables: given(settledTables, 'återföring.golv', 0.5, '2019-11-06'),
      today: DUE,
      outcome: short('120000.00', '24000.00'),
    },
    {
      // Both have effects of 175 000 a year, 1 050 000 in all, as much as was granted.
      name: 'Without a plan or an invoice each party is told at its own effects',
      kind: 'reading',
      tables: alike(soundTables),
      today: DUE,
      outcome: broken(stop('Effekter!A2', '0.00', '175000.00'), stop('Effekter!A3', '0.00', '175000.00')),
    },
    {
      name: 'What the add-in proposes for an application binds nobody',
      kind: 'notApplicable',
      tables: edit(emptied(soundTables, 'Aterforingsplan'), { 'Satsningar!C2': 'Ansökan' }),
      today: '2024-12-31',
      outcome: CONCERNS_NONE,
    },
    {
      name: 'A plan that is proposed from a start that nobody knows is no plan',
      kind: 'couldNotCheck',
      tables: edit(emptied(soundTables, 'Aterforingsplan'), { 'Satsningar!D2': '' }),
      today: DUE,
      outcome: unchecked('startdatum saknas eller går inte att läsa'),
    },
    {
      name: 'Without the table of effects found nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'EffektUtfall'),
      today: DUE,
      outcome: unchecked('tabellen EffektUtfall saknas'),
    },
    {
      name: 'An invoice that cannot be read takes the judgement away',
      kind: 'couldNotCheck',
      tables: append(soundTables, 'Fakturor', invoice('VAN', 2022, 'se bilaga')),
      today: DUE,
      outcome: unchecked('en rad är utelämnad, se Fakturor!F2'),
    },
  ],
};
