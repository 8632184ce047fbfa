import { kronor } from '../core/text/swedish';
import { inSwedish } from '../core/text/inSwedish';
import { comingDuties } from '../core/duties/duties';
import type { DutyStatus } from '../core/duties/duty';
import type { RunResult } from '../workbook/run';

const SHOWN = 8;

const STATUS_WORDS: Readonly<Record<DutyStatus, string>> = { due: '', done: 'klar', late: 'försenad' };

/** What is late and what comes next, the nearest of them, a line each. */
export function dutyLines({ result, today }: RunResult): string[] {
  const duties = comingDuties(result.duties, today);
  const shown = duties.slice(0, SHOWN).map(({ date, investment, what, who, amount, status }) => {
    const sum = amount ? `, ${kronor(amount)}` : '';
    const state = STATUS_WORDS[status];
    return `  ${date}  ${investment}  ${inSwedish(what)}${sum} (${inSwedish(who)}${state ? `, ${state}` : ''})`;
  });
  const more = duties.length - shown.length;
  return more > 0 ? [...shown, `  … och ${more} till på bladet Kalender`] : shown;
}
