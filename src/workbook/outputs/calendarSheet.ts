import { quotedSource } from '../../core/findings/sourceText';
import type { DutyStatus } from '../../core/duties/duty';
import { inSwedish } from '../../core/text/inSwedish';
import type { CalendarDate } from '../../core/values/calendarDate';
import type { RunResult } from '../run';
import type { CalendarLine } from '../shown/calendarLines';
import { calendarLines } from '../shown/calendarLines';
import { OUTPUTS } from './outputNames';
import type { OutputCell, OutputSheet } from './outputSheet';
import { amount, basis, kronor, text, TEXT_WIDTH } from './sheetParts';

const STATUS_WORDS: Readonly<Record<DutyStatus, string>> = { due: 'väntar', done: 'klar', late: 'försenad' };

export function calendarSheet(run: RunResult, serial: (date: CalendarDate) => number): OutputSheet {
  return {
    ...basis(run, OUTPUTS.calendar, 'Kalender: det som är försenat, och tolv månader framåt'),
    columns: [
      { header: 'Datum', kind: 'date', width: TEXT_WIDTH },
      text('Satsning'),
      text('Vad', 300),
      text('Vem', 160),
      // Payouts and repayments go opposite ways: their sum says nothing.
      { ...amount('Belopp'), isSummed: false },
      text('Läge'),
      text('Regel', 55),
      text('Källa', 300),
      text('Anmärkning', 260),
    ],
    rows: calendarLines(run).map((line): OutputCell[] => {
      const { duty } = line;
      return [
        serial(duty.date),
        duty.investment,
        inSwedish(duty.what),
        inSwedish(duty.who),
        kronor(duty.amount),
        STATUS_WORDS[duty.status],
        duty.rule,
        quotedSource(duty.source),
        remark(line),
      ];
    }),
  };
}

function remark({ unread, unseen }: CalendarLine): string {
  return [
    ...(unseen ? [`Det går inte att se om det är gjort: ${inSwedish(unseen)}`] : []),
    ...(unread.length > 0 ? [`Utan rader som inte kunde läsas: ${unread.join(', ')}`] : []),
  ].join('. ');
}
