import type { Tables } from '../workbookBuilder';
import { append, edit, emptied, given, invoice, settledTables, soundTables } from '../workbookBuilder';

interface ExplainedPortfolio {
  readonly tables: Tables;
  readonly today: string;
}

/** Portfolios whose amounts are told in full in a fixture, by the names that it has for them. */
export const explainedPortfolios: Readonly<Record<string, ExplainedPortfolio>> = {
  running: { tables: running(), today: '2021-03-01' },
  inJanuary: { tables: running(), today: '2021-01-31' },
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
  coded: { tables: coded(), today: '2023-03-01' },
  crowded: { tables: crowded(), today: '2021-06-01' },
  inside: { tables: inside(), today: '2021-03-01' },
  early: { tables: settledTables, today: '2022-03-01' },
  corrected: { tables: paidWrongly(), today: '2021-02-01' },
  twiceInvoiced: {
    tables: append(settledTables, 'Fakturor', invoice('VAN', 2022, 100000), invoice('VAN', 2023, 100000)),
    today: '2023-12-01',
  },
  costless: { tables: edit(emptied(soundTables, 'Budget'), { 'Satsningar!G2': '' }), today: '2021-03-01' },
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

/**
 * On SOC's REN a payout that was too small, and nothing consumed after it; on VAN's one that was too large, which is
 * taken from the next two.
 */
export function paidWrongly(): Tables {
  const paid = edit(soundTables, { 'Utbetalningar!F2': 130000, 'Utbetalningar!F3': 50000 });
  return append(
    paid,
    'Huvudbok',
    ['V3', '2020-06-20', '5010', '5101', '70001', 'Lön', 20000],
    ['V4', '2020-11-10', '5010', '5101', '70001', 'Lön', 30000],
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

/**
 * Each row of the accounts has further code parts and the project number; SOC lacks what the rows need of it. Nobody
 * knows when it began, and VAN has an invoice of a day that is to come.
 */
function coded(): Tables {
  const parts = [
    ['verksamhet', '450'],
    ['ansvar', '900'],
    ['ansvar.utbetalning.debet', '901'],
    ['projekt.påUtbetalning', 'ja'],
  ] as const;
  const tables = parts.reduce((so, [name, value]) => given(so, name, value), settledTables);
  return edit(append(tables, 'Fakturor', invoice('VAN', 2022, 50000, '2023-09-30')), {
    'Satsningar!D2': '',
    'Parter!H3': '',
    'Parter!I3': '#SAKNAS!',
  });
}

/**
 * Both parties have costs, payouts, reports and repayments of the same period, and VAN those of two projects and two
 * years; a year of the plan is nothing. The fund has another REN from 2021 on, and delår 2 another end from 2022 on.
 */
function crowded(): Tables {
  const costs = append(
    edit(soundTables, { 'Aterforingsplan!C2': 0, 'Aterforingsplan!D2': 420000 }),
    'Huvudbok',
    ['V3', '2020-02-11', '5010', '6101', '70001', 'Lön', 7],
    ['V4', '2020-02-12', '5010', '5101', '', 'Lön', 3],
    ['U1', '2020-04-28', '3995', '5101', '', 'Utbetalning', -100000],
    ['U2', '2020-04-28', '3995', '6101', '', 'Utbetalning', -7],
    ['X1', '2020-05-05', '5010', '7777', '', 'Hyra', 12],
    ['R1', '2020-10-02', '4996', '5000', '', 'Återföring', 300],
    ['R2', '2020-10-02', '4996', '6000', '', 'Återföring', 700],
  );
  const made = append(
    costs,
    'Utbetalningar',
    ['S1', '6101', 2020, 'Delår 1', '2020-04-28', 7],
    ['S1', '5101', 2021, 'Delår 1', '2021-04-28', 40],
  );
  const invoices = [
    invoice('VAN', 2020, 300),
    invoice('SOC', 2020, 700),
    invoice('VAN', 2021, 50, '2021-09-30'),
  ];
  const reported = {
    ...append(made, 'Fakturor', ...invoices),
    Redovisat: [
      ['Satsning', 'REN', 'År', 'Period', 'Belopp'],
      ['S1', '5101', 2020, 'Delår 1', 99000],
      ['S1', '6101', 2020, 'Delår 1', 7],
    ],
  };
  const moved = given(reported, 'fond.ren', '9955', '2021-01-01');
  return given(moved, 'kalender.delår2', '08-30', '2022-01-01');
}

/** Neither plan nor granted sum, with the evaluation inside the budget; zeros, halves and effects for others. */
function inside(): Tables {
  const open = edit(emptied(soundTables, 'Aterforingsplan'), {
    'Satsningar!G2': '',
    'Budget!D2': 200000.5,
    'Budget!D3': 0,
    'Effekter!E3': 0,
    'Utvarderingsschema!G2': '',
    'Utvarderingsschema!H3': 2.5,
    'Utvarderingsschema!I3': 1.25,
  });
  const effects = append(open, 'Effekter', [
    ...['S1', 'VAN', 'Bättre hälsa', 'Region', 5000, 5000, 5000, 'Dagar i hälsa'],
  ]);
  const changed = append(effects, 'Andringar', [
    'S1',
    '2020-06-01',
    'Kommunstyrelsen',
    'Omfördelning',
    '',
    10,
    'VAN',
  ]);
  return given(changed, 'utvärdering.läsart', 'inom');
}
