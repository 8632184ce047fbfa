import type { Finding, Severity } from '../../core/findings/finding';
import type { InvestmentId } from '../../core/values/ids';
import type { Place } from '../../core/values/place';

const CONTRACT = 'Tilläggets tabellbeskrivning';

interface IssueKind {
  readonly severity: Severity;
  /** What the contract between workbook and add-in says, shown as the finding's source. */
  readonly expectation: string;
}

/** What can be wrong with the workbook itself, before any rule is asked. */
export const inputIssueKinds = {
  'IN-01': { severity: 'warn', expectation: 'Tabellerna Satsningar och Parter måste finnas.' },
  'IN-02': { severity: 'warn', expectation: 'En tabell har de kolumner som tabellbeskrivningen kräver.' },
  'IN-03': { severity: 'warn', expectation: 'En kolumn finns en gång i sin tabell.' },
  'IN-04': { severity: 'warn', expectation: 'En cell som läses har inget felvärde.' },
  'IN-05': { severity: 'warn', expectation: 'Belopp, datum, andelar och årtal går att läsa.' },
  'IN-06': { severity: 'warn', expectation: 'En valcell har något av de val som tabellbeskrivningen anger.' },
  'IN-07': { severity: 'warn', expectation: 'En satsning som nämns finns i tabellen Satsningar.' },
  'IN-08': { severity: 'warn', expectation: 'En part som nämns finns i tabellen Parter för satsningen.' },
  'IN-09': { severity: 'info', expectation: 'Tal är inlagda som tal, annars räknar Excel inte med dem.' },
  'IN-10': { severity: 'warn', expectation: 'En satsning, och ett år i Reservation, står på en rad.' },
  'IN-11': { severity: 'warn', expectation: 'De celler som raden behöver är ifyllda.' },
  'IN-12': { severity: 'warn', expectation: 'Koder och konton som konteringen behöver är ifyllda.' },
  'IN-13': { severity: 'info', expectation: 'Kostnader efter slutdatum räknas med och visas.' },
  'IN-14': { severity: 'info', expectation: 'Parametrar har de namn som tabellbeskrivningen anger.' },
  'IN-15': { severity: 'warn', expectation: 'Beteckningar och koder är inga personnummer.' },
} as const satisfies Record<string, IssueKind>;

export type InputIssueId = keyof typeof inputIssueKinds;

export function inputIssue(
  id: InputIssueId,
  message: string,
  about: { place?: Place; investment?: InvestmentId; actual?: string } = {},
): Finding {
  const kind = inputIssueKinds[id];
  return {
    rule: id,
    severity: kind.severity,
    message,
    source: { document: CONTRACT, page: 'Indata', quote: kind.expectation },
    ...about,
  };
}
