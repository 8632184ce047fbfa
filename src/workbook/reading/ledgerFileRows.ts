import type { Finding } from '../../core/findings/finding';
import type { LedgerColumns, LedgerFile, LedgerPart } from '../../core/ledger/ledgerFile';
import type { UnreadableRow } from '../../core/ledger/ledgerFileRow';
import { unreadableSentence } from '../../core/ledger/ledgerFileRow';
import { OreSum } from '../../core/ledger/oreSum';
import type { ForeignRows, Investment, LedgerRow, LeftOutRow, TableState } from '../../core/model/portfolio';
import type { ParameterTable } from '../../core/parameters/parameterTable';
import { rememberedSteps } from '../../core/reuse/remembered';
import type { Steps } from '../../core/steps/steps';
import type { CalendarDate } from '../../core/values/calendarDate';
import type { Code } from '../../core/values/ids';
import { Money } from '../../core/values/money';
import type { Place } from '../../core/values/place';
import { saidCell } from '../../core/text/saidPlace';
import { inSwedish } from '../../core/text/inSwedish';
import { say } from '../../core/text/sentence';
import type { ConcernedCodes } from './concernedCodes';
import { concernedCodes, LISTED_FOREIGN } from './concernedCodes';
import { inputIssue } from './inputIssues';
import { unlessPersonalNumber } from '../../core/text/personalNumber';
import { CONCERNS, rowMarks } from './rowMarks';

/** What a ledger file gives a portfolio. */
export interface LedgerFileReading {
  /** The rows that concern an investment, and the whole vouchers that they stand in. */
  readonly ledger: readonly LedgerRow[];
  readonly foreignRows: ForeignRows;
  readonly state: TableState;
  readonly findings: readonly Finding[];
}

const TOLD = 100;

export function* ledgerFileRows(
  file: LedgerFile,
  investments: readonly Investment[],
  parameters: ParameterTable,
): Steps<LedgerFileReading> {
  return yield* sievedFile(file, concernedCodes(investments, file.rows.dates, parameters));
}

const sievedFile = rememberedSteps(function* (
  file: LedgerFile,
  codes: ConcernedCodes,
): Steps<LedgerFileReading> {
  const marks = yield* rowMarks(file.rows, codes);
  const sieved = new SievedRows(file, marks);
  for (const part of file.rows.parts()) {
    sieved.take(part);
    yield;
  }
  return sieved.reading();
});

/** The rows of a file by what they are. */
class SievedRows {
  /** As long as it will be from the start: grown by a million rows it is copied time after time. */
  private readonly ledger: LedgerRow[];
  private ledgerCount = 0;
  private readonly listed: LedgerRow[] = [];
  private readonly hidden: LeftOutRow[] = [];
  private readonly vouchers: ShownVouchers;
  private readonly foreign = new OreSum();
  private foreignCount = 0;
  /** By number of date, 1 where a row that concerns nobody has it. */
  private readonly foreignDates: Uint8Array;

  constructor(
    private readonly file: LedgerFile,
    private readonly marks: Uint8Array,
  ) {
    this.ledger = new Array<LedgerRow>(countOf(CONCERNS, marks));
    this.vouchers = new ShownVouchers(file.rows);
    this.foreignDates = new Uint8Array(file.rows.dates.length);
  }

  take({ first, count, dates, ores }: LedgerPart): void {
    const { foreign, foreignDates, marks } = this;
    let foreignCount = 0;
    for (let at = 0; at < count; at++) {
      const mark = marks[first + at] ?? 0;
      if (mark === 0) {
        foreignCount++;
        foreign.add(ores[at] ?? 0);
        foreignDates[dates[at] ?? 0] = 1;
        if (this.listed.length < LISTED_FOREIGN) this.listed.push(this.rowAt(first + at));
      } else if (mark === CONCERNS) this.ledger[this.ledgerCount++] = this.rowAt(first + at);
      else this.hidden.push(hiddenRow(this.file, first + at));
    }
    this.foreignCount += foreignCount;
  }

  reading(): LedgerFileReading {
    const { file, ledger, listed, hidden, foreignDates } = this;
    const lastDay = latest(file.rows.dates.filter((_, number) => foreignDates[number] === 1));
    const leftOut = [...file.unreadable.map((row) => leftOutRow(file, row)), ...hidden];
    return {
      ledger,
      foreignRows: { rows: this.foreignCount, sum: this.foreign.total(), lastDay, listed },
      state: { rowCount: file.rows.length + file.unreadable.length, leftOut },
      findings: [...unreadableFindings(file), ...hidden.slice(0, TOLD).map(hiddenFinding)],
    };
  }

  private rowAt(index: number): LedgerRow {
    return new FileRow(this.file, index, this.vouchers.at(index));
  }
}

function countOf(mark: number, marks: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < marks.length; at++) if (marks[at] === mark) count++;
  return count;
}

function latest(days: readonly CalendarDate[]): CalendarDate | undefined {
  return days.reduce<CalendarDate | undefined>((last, day) => (last?.isAfter(day) ? last : day), undefined);
}

/** Vouchers as they may be shown. Rows after each other share theirs. */
class ShownVouchers {
  private last: number | undefined;
  private shown = '';

  constructor(private readonly columns: LedgerColumns) {}

  at(index: number): string {
    const number = this.columns.voucherNumberAt(index);
    if (number === this.last) return this.shown;
    const voucher = this.columns.voucherAt(index);
    this.last = number;
    this.shown = unlessPersonalNumber(voucher);
    return this.shown;
  }
}

/** A row of the file, as the table's rows are. What the columns hold is taken from there when it is asked for. */
class FileRow implements LedgerRow {
  constructor(
    private readonly file: LedgerFile,
    private readonly index: number,
    readonly voucher: string,
  ) {}

  get date(): CalendarDate {
    const { rows } = this.file;
    return rows.dates[rows.dateNumberAt(this.index)] as CalendarDate;
  }

  get account(): Code {
    const { rows } = this.file;
    return rows.codes[rows.accountNumberAt(this.index)] as Code;
  }

  get ren(): Code | undefined {
    const { rows } = this.file;
    return rows.codes[rows.renNumberAt(this.index)];
  }

  get project(): Code | undefined {
    const { rows } = this.file;
    return rows.codes[rows.projectNumberAt(this.index)];
  }

  get amount(): Money {
    return Money.ofOre(BigInt(this.ore));
  }

  get ore(): number {
    return this.file.rows.oreAt(this.index);
  }

  get wording(): number {
    return this.file.rows.wordingAt(this.index);
  }

  get amountAt(): Place {
    return linePlace(this.file, this.file.rows.lineAt(this.index), 'Belopp');
  }

  get projectAt(): Place {
    return linePlace(this.file, this.file.rows.lineAt(this.index), 'Projekt');
  }
}

function linePlace({ name }: LedgerFile, line: number, column: string): Place {
  return { sheet: name, cell: `rad ${line}`, table: 'Huvudbok', column, line };
}

const WHOLE_ROW = say`Raden`;
const SOME_CODE = say`En kod`;

function placeOf(file: LedgerFile, line: number, column: string | undefined): Place {
  return linePlace(file, line, column ?? inSwedish(WHOLE_ROW));
}

function leftOutRow(file: LedgerFile, { line, column, amount }: UnreadableRow): LeftOutRow {
  return {
    at: placeOf(file, line, column),
    ...(column === undefined ? { what: WHOLE_ROW } : {}),
    ...(amount ? { amount } : {}),
  };
}

function hiddenRow(file: LedgerFile, index: number): LeftOutRow {
  const { rows } = file;
  return {
    at: linePlace(file, rows.lineAt(index), inSwedish(SOME_CODE)),
    what: SOME_CODE,
    amount: Money.ofOre(BigInt(rows.oreAt(index))),
  };
}

function hiddenFinding({ at }: LeftOutRow): Finding {
  const message = say`En kod på ${saidCell(at)} i ${at.sheet} ser ut som ett personnummer. Det visas inte och raden är inte med; rätta den i ekonomisystemet.`;
  return inputIssue('IN-15', message, { place: at });
}

function unreadableFindings(file: LedgerFile): Finding[] {
  const { unreadable, name } = file;
  const told = unreadable.slice(0, TOLD).map((row) =>
    inputIssue(row.reason === 'errorValue' ? 'IN-04' : 'IN-05', unreadableSentence(name, row), {
      place: placeOf(file, row.line, row.column),
    }),
  );
  const more = unreadable.length - told.length;
  if (more === 0) return told;
  const message =
    more === 1
      ? say`${name} har 1 rad till som inte går att läsa.`
      : say`${name} har ${more} rader till som inte går att läsa.`;
  return [...told, inputIssue('IN-05', message)];
}
