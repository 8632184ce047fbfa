import type { CodePart } from '../../core/parameters/codeParts';
import { CODE_PARTS } from '../../core/parameters/codeParts';
import type { CalendarDate } from '../../core/values/calendarDate';
import { COSTS, INVOICES, PAYOUTS, REPAYMENTS } from '../leftOut/basesOfResults';
import { serialOfDate } from '../reading/serialDate';
import type { RunResult } from '../run';
import { calendarSheet } from './calendarSheet';
import { costCharts } from './costCharts';
import { evaluationSheet } from './evaluationSheet';
import { fundingCharts } from './fundingChart';
import { fundSheet } from './fundSheet';
import { OUTPUTS } from './outputNames';
import type { OutputSheet } from './outputSheet';
import { leftOutNote, leftOutOfOrder, remarks } from './remarks';
import { reportSheet } from './reportSheet';
import { amount, basis, kronor, text, TEXT_WIDTH, year } from './sheetParts';

/** The schedules as sheets, in the contract's order. */
export function scheduleSheets(run: RunResult, date1904: boolean): OutputSheet[] {
  const serial = (date: CalendarDate): number => serialOfDate(date, date1904);
  return [
    repaymentSheet(run),
    payoutSheet(run),
    accountingSheet(run, serial),
    costSheet(run),
    invoiceSheet(run),
    fundSheet(run),
    calendarSheet(run, serial),
    evaluationSheet(run, serial),
    reportSheet(run),
  ];
}

function repaymentSheet(run: RunResult): OutputSheet {
  const { investments } = run.result;
  const repayments = investments.flatMap((own) => own.repayments.map((repayment) => ({ own, repayment })));
  const years = [...new Set(repayments.flatMap(({ repayment }) => [...repayment.rounds.keys()]))].sort(
    (a, b) => a - b,
  );
  return {
    ...basis(run, OUTPUTS.repayments, 'Återföring per satsning och part'),
    columns: [
      text('Satsning'),
      text('Part'),
      amount('Plan'),
      amount('Golv'),
      amount('Effekt'),
      amount('Slutlig'),
      ...years.map((round) => amount(String(round))),
      text('Anmärkning', 260),
    ],
    rows: repayments.map(({ own, repayment: { party, planned, base, settled, rounds } }) => [
      own.investment.id,
      party,
      kronor(planned.total),
      kronor(base?.floor),
      kronor(settled?.effect),
      kronor(settled?.final),
      ...years.map((round) => kronor(rounds.get(round))),
      remarks(own, run, REPAYMENTS, own.plan?.isProposed ? 'Förslag: arbetsboken har ingen plan' : undefined),
    ]),
    charts: fundingCharts(run),
  };
}

function payoutSheet(run: RunResult): OutputSheet {
  return {
    ...basis(run, OUTPUTS.payouts, 'Utbetalningar efter förbrukning per REN och period'),
    columns: [
      text('Satsning'),
      text('Part'),
      text('REN'),
      year('År'),
      text('Period'),
      text('Månad'),
      amount('Förbrukning'),
      amount('Utbetalning'),
      { ...amount('Kvar'), isSummed: false },
      text('Anmärkning', 260),
    ],
    rows: run.result.investments.flatMap((own) =>
      own.payouts.map((payout) => [
        own.investment.id,
        payout.party,
        payout.ren,
        payout.period.year,
        payout.period.name,
        payout.payable.toMonthString(),
        kronor(payout.consumption),
        kronor(payout.payout),
        kronor(payout.remaining),
        remarks(
          own,
          run,
          PAYOUTS,
          payout.unfunded.isPositive()
            ? `Saknar finansiering: ${payout.unfunded.toString().replace('.', ',')} kr`
            : undefined,
          payout.isPreliminary ? 'Preliminär: perioden är inte slut' : undefined,
        ),
      ]),
    ),
    charts: costCharts(run),
  };
}

function accountingSheet(run: RunResult, serial: (date: CalendarDate) => number): OutputSheet {
  const { entries } = run.result.accounting;
  const codeParts = CODE_PARTS.filter((part) => entries.some((entry) => entry.codeParts[part] !== undefined));
  return {
    ...basis(run, OUTPUTS.accounting, 'Kontering av utbetalningar och återföringar', leftOutOfOrder(run)),
    columns: [
      text('Typ'),
      text('Satsning'),
      { header: 'Datum', kind: 'date', width: TEXT_WIDTH },
      text('REN'),
      text('Projekt'),
      text('Konto'),
      text('Motpart'),
      amount('Debet'),
      amount('Kredit'),
      text('Text', 220),
      ...codeParts.map((part) => text(CODE_PART_HEADERS[part])),
    ],
    rows: entries.map((entry) => [
      entry.kind === 'payout' ? 'Utbetalning' : 'Återföring',
      entry.investment,
      serial(entry.date),
      entry.ren ?? '',
      entry.project ?? '',
      entry.account ?? '',
      entry.counterparty ?? '',
      kronor(entry.debit),
      kronor(entry.credit),
      entry.text,
      ...codeParts.map((part) => entry.codeParts[part] ?? ''),
    ]),
  };
}

const CODE_PART_HEADERS: Readonly<Record<CodePart, string>> = {
  verksamhet: 'Verksamhet',
  aktivitet: 'Aktivitet',
  ansvar: 'Ansvar',
};

function costSheet(run: RunResult): OutputSheet {
  return {
    ...basis(
      run,
      OUTPUTS.costs,
      'Kostnader per REN och projektnummer, enligt huvudboken',
      leftOutNote(run, COSTS),
    ),
    columns: [
      text('Satsning'),
      text('Part'),
      text('REN'),
      text('Projekt'),
      year('År'),
      text('Period'),
      amount('Kostnad'),
    ],
    rows: run.result.costs.map((cost) => [
      cost.investment,
      cost.party,
      cost.ren,
      cost.project ?? '',
      cost.period.year,
      cost.period.name,
      kronor(cost.amount),
    ]),
  };
}

function invoiceSheet(run: RunResult): OutputSheet {
  return {
    ...basis(
      run,
      OUTPUTS.invoices,
      'Internfakturor för återföringen, efter delår 2 varje år',
      leftOutNote(run, INVOICES),
    ),
    columns: [
      text('Satsning'),
      text('Part'),
      year('År'),
      text('Efter'),
      text('Mottagande REN'),
      amount('Belopp'),
      amount('Redan fakturerat'),
      amount('Kvar'),
    ],
    rows: run.result.invoices.map((round) => [
      round.investment,
      round.party,
      round.year,
      'Delår 2',
      round.receiver ?? '',
      kronor(round.amount),
      kronor(round.invoiced),
      kronor(round.remaining),
    ]),
  };
}
