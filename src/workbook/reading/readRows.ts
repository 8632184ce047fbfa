import { EFFECT_LEVELS, JUDGEMENT_KINDS, PERIOD_NAMES, STAFF_ROLES } from '../../core/model/choices';
import type {
  BudgetRow,
  EffectRow,
  Invoice,
  Judgement,
  LedgerRow,
  PayoutMade,
  PlanRow,
  Post,
  ReportedCost,
  ReserveYear,
} from '../../core/model/portfolio';
import type { Code, PartyId } from '../../core/values/ids';
import { Money } from '../../core/values/money';
import { codeOfCell } from '../../core/ledger/codePool';
import { wordingDigest } from '../../core/ledger/wordingDigest';
import type { Read } from '../../core/values/read';
import { valueOf } from '../../core/values/read';
import { needed } from './neededCell';
import type { RowReader } from './rowReader';

/*
 * One function a table. Each reads every cell that it needs before it decides, so that all that is wrong
 * with a row is told at once; undefined means that the row is left out of the sums.
 */

export function readBudgetRow(row: RowReader, party: PartyId): BudgetRow | undefined {
  const costType = row.text('Kostnadsslag');
  row.remark('Benämning');
  const years = row.yearAmounts();
  if (years === undefined || costType.kind === 'unreadable') return undefined;
  return {
    party,
    at: row.placeOf('Satsning'),
    costType: valueOf(costType) ?? '',
    costTypeAt: row.placeOf('Kostnadsslag'),
    years,
  };
}

export function readPost(row: RowReader, party: PartyId): Post | undefined {
  const role = needed(row, 'Roll', row.choice('Roll', STAFF_ROLES));
  const extent = needed(row, 'Omfattning', row.share('Omfattning'));
  const from = needed(row, 'Från', row.date('Från'));
  const to = row.date('Till');
  const name = row.words('Namn');
  if (role === undefined || extent === undefined || from === undefined || to.kind === 'unreadable')
    return undefined;
  return {
    party,
    role,
    name,
    nameAt: row.placeOf('Namn'),
    extent,
    extentAt: row.placeOf('Omfattning'),
    from,
    fromAt: row.placeOf('Från'),
    to: valueOf(to),
  };
}

export function readEffectRow(row: RowReader, party: PartyId): EffectRow | undefined {
  const level = needed(row, 'Nivå', row.choice('Nivå', EFFECT_LEVELS));
  const effect = row.words('Effekt');
  const indicator = row.words('Indikator');
  const years = row.yearAmounts();
  if (level === undefined || years === undefined) return undefined;
  return { party, at: row.placeOf('Satsning'), level, effect, indicator, years };
}

export function readPlanRow(row: RowReader, party: PartyId): PlanRow | undefined {
  const years = row.yearAmounts();
  if (years === undefined) return undefined;
  return { party, at: row.placeOf('Satsning'), partyAt: row.placeOf('Part'), years };
}

export function readJudgement(row: RowReader, party: PartyId): Judgement | undefined {
  const kind = needed(row, 'Bedömning', row.choice('Bedömning', JUDGEMENT_KINDS));
  const date = needed(row, 'Datum', row.date('Datum'));
  const effect = needed(row, 'Belopp', row.amount('Belopp'));
  const effectName = row.words('Effekt');
  const indicator = row.words('Indikator');
  for (const remark of ['Bedömd av', 'Metod']) row.remark(remark);
  if (kind === undefined || date === undefined || effect === undefined) return undefined;
  return { party, kind, date, effect, effectName, indicator, at: row.placeOf('Belopp') };
}

export function readInvoice(row: RowReader, party: PartyId): Invoice | undefined {
  const year = needed(row, 'År', row.year('År'));
  const date = needed(row, 'Fakturadatum', row.date('Fakturadatum'));
  const receiver = row.code('Mottagande REN');
  const amount = needed(row, 'Belopp', row.amount('Belopp'));
  if (year === undefined || date === undefined || amount === undefined) return undefined;
  if (receiver.kind === 'unreadable') return undefined;
  return {
    party,
    year,
    date,
    dateAt: row.placeOf('Fakturadatum'),
    receiver,
    amount,
    at: row.placeOf('Belopp'),
  };
}

export function readPayoutMade(row: RowReader): PayoutMade | undefined {
  const ren = needed(row, 'REN', row.code('REN'));
  const year = needed(row, 'År', row.year('År'));
  const period = needed(row, 'Period', row.choice('Period', PERIOD_NAMES));
  const date = needed(row, 'Datum', row.date('Datum'));
  const amount = needed(row, 'Belopp', row.amount('Belopp'));
  if (ren === undefined || year === undefined || period === undefined) return undefined;
  if (date === undefined || amount === undefined) return undefined;
  const [renAt, dateAt, at] = [row.placeOf('REN'), row.placeOf('Datum'), row.placeOf('Belopp')];
  return { ren, renAt, year, period, date, dateAt, amount, at };
}

export function readLedgerRow(row: RowReader): LedgerRow | undefined {
  const date = needed(row, 'Datum', row.date('Datum'));
  const amount = needed(row, 'Belopp', row.amount('Belopp'));
  const account = needed(row, 'Konto', ledgerCode(row.code('Konto')));
  const ren = ledgerCode(row.code('REN'));
  const project = ledgerCode(row.code('Projekt'));
  const wording = digestOf(row.signsOrWords('Motpart'), row.signsOrWords('Text'));
  const voucher = valueOf(row.signsOrWords('Verifikat')) ?? '';
  if (date === undefined || amount === undefined || account === undefined) return undefined;
  if (ren.kind === 'unreadable' || project.kind === 'unreadable') return undefined;
  return {
    voucher,
    date,
    account,
    ren: valueOf(ren),
    project: valueOf(project),
    amount,
    ore: Number(amount.ore),
    amountAt: row.placeOf('Belopp'),
    projectAt: row.placeOf('Projekt'),
    wording,
  };
}

/** Ledger systems write the code's name after it: `50100 Lön`. */
function ledgerCode(read: Read<Code>): Read<Code> {
  return read.kind === 'value' ? { ...read, value: codeOfCell(read.value) ?? read.value } : read;
}

function digestOf(counterparty: Read<string>, text: Read<string>): number {
  return wordingDigest(valueOf(counterparty) ?? '', valueOf(text) ?? '');
}

export function readReportedCost(row: RowReader): ReportedCost | undefined {
  const ren = needed(row, 'REN', row.code('REN'));
  const year = needed(row, 'År', row.year('År'));
  const period = needed(row, 'Period', row.choice('Period', PERIOD_NAMES));
  const amount = needed(row, 'Belopp', row.amount('Belopp'));
  if (ren === undefined || year === undefined || period === undefined || amount === undefined)
    return undefined;
  return { ren, year, period, amount, at: row.placeOf('Belopp') };
}

export function readReserveYear(row: RowReader): ReserveYear | undefined {
  const year = needed(row, 'År', row.year('År'));
  const opening = row.amount('Ingående');
  const added = row.amount('Tillfört');
  const municipalBudget = row.amount('Kommunens budget');
  if (year === undefined || row.damagedAt) return undefined;
  return {
    year,
    at: row.placeOf('År'),
    opening: valueOf(opening),
    openingAt: row.placeOf('Ingående'),
    added: valueOf(added) ?? Money.zero,
    addedAt: row.placeOf('Tillfört'),
    municipalBudget: valueOf(municipalBudget),
    municipalBudgetAt: row.placeOf('Kommunens budget'),
  };
}
