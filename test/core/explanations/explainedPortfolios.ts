import type { Tables } from '../workbookBuilder';
import { append, edit, emptied, given, invoice, settledTables, soundTables } from '../workbookBuilder';

interface ExplainedPortfolio {
  readonly tables: Tables;
  readonly today: string;
}

/** Portfolios whose amounts are told in full in a fixture, by the names that it has for them. */
export const explainedPortfolios: Readonly<Record<string, ExplainedPortfolio>> = {
  running: { tables: running(), today: '2021-03-01' },
  settled: { tables: settled(), today: '2023-03-01' },
  proposed: { tables: proposed(), today: '2021-03-01' },
  poor: { tables: poor(), today: '2021-03-01' },
  bare: { tables: bare(), today: '2021-03-01' },
  secondRen: { tables: secondRen(), today: '2021-03-01' },
  added: { tables: added(), today: '2021-03-01' },
  byEffect: { tables: byEffect(), today: '2021-03-01' },
  lastInvoiced: {
    tables: append(settledTables, 'Fakturor', invoice('VAN', 2024, 100000)),
    today: '2025-03-01',
  },
  allInvoiced: {
    tables: append(settledTables, 'Fakturor', invoice('VAN', 2024, 360000)),
    today: '2025-03-01',
  },
  addition: over(judged({ VAN: 100000 }), ['återföring.golvläsart', 'tillskott']),
  reached: over(settledTables, ['återföring.golvläsart', 'tillskott']),
  atFloor: over(judged({ VAN: 100000 }), ['återföring.golvläsart', 'ersättning']),
  joint: over(judged({ VAN: 900000 }), ['återföring.tak', 'totalt']),
  within: over(settledTables, ['återföring.tak', 'totalt']),
  byGrant: over(settledTables, ['återföring.kostnadsbas', 'beviljat']),
  unpaid: over(emptied(settledTables, 'Utbetalningar')),
  negative: over(judged({ VAN: -5000.5 })),
  sameDay: over(append(settledTables, 'EffektUtfall', ['S1', 'VAN', 'Uppföljning', '2022-06-01', 10.4])),
};

function over(tables: Tables, ...parameters: readonly (readonly [string, string])[]): ExplainedPortfolio {
  const read = parameters.reduce((so, [name, value]) => given(so, name, value), tables);
  return { tables: read, today: '2022-12-31' };
}

/** The settled portfolio with another judgement of VAN. */
function judged({ VAN }: { readonly VAN: number }): Tables {
  return edit(settledTables, { 'EffektUtfall!E2': VAN });
}

/** Paid, reported, booked and judged for the first year; a row of the ledger is nobody's. */
function running(): Tables {
  const booked = append(
    soundTables,
    'Huvudbok',
    ['U1', '2020-04-28', '3995', '5101', '', 'Utbetalning', -100000],
    ['R1', '2020-10-02', '4996', '6000', '', 'Återföring', 500],
    ['X1', '2020-05-05', '5010', '7777', '', 'Hyra', 12],
    ['X2', 'i maj', '5010', '5101', '70001', 'Hyra', 3],
    ['', 'i juni', '5010', '5101', '70001', 'Hyra', 4],
    ['V3', '2020-12-10', '5010', '5101', '70001', 'Lön', 2000],
  );
  const reported = {
    ...booked,
    Redovisat: [
      ['Satsning', 'REN', 'År', 'Period', 'Belopp'],
      ['S1', '5101', 2020, 'Delår 1', 99000],
      ['S1', '5101', 2020, 'Helår', 102000],
      ['S1', '5101', 2021, 'Delår 1', 0],
    ],
  };
  return append(append(reported, 'Fakturor', invoice('SOC', 2020, 700)), 'EffektUtfall', [
    'S1',
    'VAN',
    'Löpande',
    '2020-12-01',
    5000,
  ]);
}

/** Over, with one round invoiced and another half. */
function settled(): Tables {
  return append(
    append(settledTables, 'Fakturor', invoice('VAN', 2022, 100000), invoice('SOC', 2022, 24000)),
    'EffektUtfall',
    ['S1', 'VAN', 'Löpande', '2021-06-01', 7],
  );
}

/** Neither plan nor granted sum: the budget gives the one and the effects the other. More is granted later. */
function proposed(): Tables {
  const open = edit(emptied(soundTables, 'Aterforingsplan'), { 'Satsningar!G2': '' });
  return append(open, 'Andringar', ['S1', '2020-12-01', 'Kommunstyrelsen', 'Tillskott', '', 10000, '']);
}

/** A credit first, then more costs on two RENs than the grant reaches to, and more granted after that. */
function poor(): Tables {
  const tables = edit(emptied(soundTables, 'Utbetalningar', 'Huvudbok'), { 'Satsningar!G2': 1000 });
  const costs = append(
    tables,
    'Huvudbok',
    ['V1', '2020-02-10', '5010', '5101', '70001', 'Lön', -100],
    ['V2', '2020-06-10', '5010', '5101', '70001', 'Lön', 800],
    ['V3', '2020-06-11', '5010', '6101', '70001', 'Lön', 500],
    ['V4', '2020-10-10', '5010', '6101', '70001', 'Lön', 50],
  );
  return append(costs, 'Andringar', ['S1', '2020-12-01', 'Kommunstyrelsen', 'Tillskott', '', 100, '']);
}

/** Granted nothing and without a budget, effects or a start; the evaluation share is read as within. */
function bare(): Tables {
  const open = edit(emptied(soundTables, 'Budget', 'Effekter', 'Aterforingsplan', 'Utbetalningar'), {
    'Satsningar!D2': '',
    'Satsningar!G2': '',
    'Utvarderingsschema!B2': '',
    'Utvarderingsschema!H2': '',
  });
  return given(open, 'utvärdering.läsart', 'inom');
}

/** VAN has a REN on a second row of its own, with a cost that is to be paid. */
function secondRen(): Tables {
  const parties = append(soundTables, 'Parter', [
    'S1',
    'VAN',
    'Nämnd',
    '',
    '',
    'Genomför',
    '5102',
    '',
    '',
    '',
    '',
  ]);
  return append(parties, 'Huvudbok', ['', '2020-12-10', '5010', '5102', '70001', 'Lön', 300]);
}

/** More is set aside the second year. */
function added(): Tables {
  return append(soundTables, 'Reservation', [2020, '', 5000000, 3000000000]);
}

/** Judged effect by effect, more than once. */
function byEffect(): Tables {
  const judgements = [
    ['Satsning', 'Part', 'Bedömning', 'Datum', 'Belopp', 'Effekt'],
    ['S1', 'VAN', 'Löpande', '2020-06-01', 1000, 'Färre placeringar'],
    ['S1', 'VAN', 'Prognos', '2020-12-01', 315000, 'Färre placeringar'],
    ['S1', 'SOC', 'Prognos', '2020-12-01', 7, 'Lägre försörjningsstöd'],
  ];
  return { ...soundTables, EffektUtfall: judgements };
}
