import type { Finding } from '../../core/findings/finding';
import type { CheckedWorkbook } from '../../excel/workbookSession';
import type { PaneEvent } from './paneState';

/** How far whoever tries the example has come. */
export interface Guide {
  readonly step: GuideStep;
  /** The breach that it is about, as the latest check has it. */
  readonly finding: Finding | undefined;
}

export const GUIDE_STEPS = ['check', 'open', 'fix', 'write'] as const;

export type GuideStep = (typeof GUIDE_STEPS)[number] | 'done';

/** What an event does to the guide. Only what has really happened in the workbook takes it on. */
export function guideAfter(guide: Guide | undefined, event: PaneEvent): Guide | undefined {
  if (event.type === 'guideBegan') return { step: 'check', finding: undefined };
  if (guide === undefined || event.type === 'guideEnded') return undefined;
  const { step, finding } = guide;
  if (event.type === 'checked') return afterCheck(guide, event.checked);
  if (event.type === 'selected' && step === 'open') {
    const { sheet, cell } = event.place;
    const isIt = sheet === finding?.place?.sheet && cell === finding.place.cell;
    return isIt ? { step: 'fix', finding } : guide;
  }
  if (event.type === 'finished' && event.notice.kind === 'wrote') return { step: 'done', finding: undefined };
  return guide;
}

function afterCheck({ step, finding }: Guide, checked: CheckedWorkbook): Guide {
  if (step === 'check') {
    const found = firstToFix(checked);
    return { step: found ? 'open' : 'write', finding: found };
  }
  if (finding === undefined) return { step, finding };
  const still = checked.run.findings.find((own) => isSame(own, finding));
  if (still === undefined) return { step: step === 'done' ? 'done' : 'write', finding };
  // It was put right, and that has been undone.
  return { step: step === 'write' ? 'fix' : step, finding: still };
}

/** A stop that follows a change in one place: of the plan for repayment, if there is one. */
function firstToFix({ run, fixes }: CheckedWorkbook): Finding | undefined {
  const stops = run.findings.filter(({ severity, place }) => severity === 'stop' && place !== undefined);
  const ofPlan = stops.find(({ rule }) => rule === 'OR-48');
  if (ofPlan && fixes.of(ofPlan)) return ofPlan;
  return stops.find((finding) => fixes.of(finding) !== undefined) ?? stops[0];
}

function isSame(a: Finding, b: Finding): boolean {
  return a.rule === b.rule && a.place?.sheet === b.place?.sheet && a.place?.cell === b.place?.cell;
}
