import { cellReason } from '../../findings/reasons';
import type { PlannedActivity } from '../../model/followUpRows';
import type { Investment } from '../../model/portfolio';
import { say } from '../../text/sentence';
import type { CalendarDate } from '../../values/calendarDate';
import { RAR } from '../heldBy';
import { rar } from '../rarSource';
import type { InvestmentRule, Verdict } from '../rule';
import { breach, couldNotCheck, NOT_APPLICABLE } from '../rule';
import { columnMissing } from '../whyUnknown';

export const overdueActivities: InvestmentRule = {
  id: 'RA-07',
  severity: 'warn',
  title: 'Aktivitetsplanen är avstämd: inget som skulle vara klart saknar datum',
  source: rar('upprättar aktivitetsplan som stäms av mot delmålen.'),
  ...RAR,
  reading:
    'En aktivitet som skulle ha varit klar före dagens datum har ett datum i kolumnen Klart. En aktivitet utan datum i Planerat klart går inte att stämma av och är också en avvikelse.',
  remedy: 'Skriv när aktiviteten blev klar i kolumnen Klart, eller planera om den i kolumnen Planerat klart.',
  reads: ['Aktivitetsplan'],
  parameters: [],
  appliesFrom: 'Pågår',
  judgesRows: true,

  check({ investment, facts }) {
    if (investment.activities.length === 0) return NOT_APPLICABLE;
    return investment.activities.flatMap((activity) => judge(activity, investment, facts.today));
  },
};

function judge(activity: PlannedActivity, investment: Investment, today: CalendarDate): Verdict[] {
  const { planned, done } = activity;
  const inputs = [cellReason(say`Planerat klart`, planned), cellReason(say`Klart`, done)];
  if (planned.kind !== 'value') {
    return [
      breach({
        place: activity.at,
        message: say`${nameOf(activity)} i ${investment.id} har inget datum i kolumnen Planerat klart. Skriv när den ska vara klar, så att planen går att stämma av.`,
        why: { inputs, steps: [say`Planerat klart är tomt`] },
      }),
    ];
  }
  if (!planned.value.isBefore(today) || done.kind === 'value') return [];
  if (done.at === undefined) return [couldNotCheck(columnMissing('Klart', 'Aktivitetsplan'))];
  return [
    breach({
      place: done.at,
      message: say`${nameOf(activity)} i ${investment.id} skulle vara klar ${planned.value} och har inget datum i kolumnen Klart den ${today}. Skriv när den blev klar, eller planera om den.`,
      limit: planned.value,
      why: { inputs, steps: [say`${planned.value} är före dagens datum ${today}`, say`Klart är tomt`] },
    }),
  ];
}

function nameOf({ activity }: PlannedActivity): string {
  return activity.kind === 'value' ? `Aktiviteten ${activity.value}` : 'En aktivitet';
}
