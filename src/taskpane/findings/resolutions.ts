import type { Finding } from '../../core/findings/finding';
import type { Acceptance } from '../../core/model/followUpRows';
import type { CalendarDate } from '../../core/values/calendarDate';
import type { Fix } from '../../workbook/fixes/fix';

/** What the user can do about findings, as the lists of them need it. */
export interface Resolutions {
  readonly isBusy: boolean;
  /** The day of the check, which an acceptance gets. */
  readonly today: CalendarDate;
  readonly fixOf: (finding: Finding) => Fix | undefined;
  readonly applyFix: (fix: Fix) => void;
  /** The fix whose preview is open: one at a time in all the list. */
  readonly previewed: Fix['id'] | undefined;
  readonly preview: (fix: Fix['id'] | undefined) => void;
  readonly accept: (finding: Finding, by: string, reason: string) => void;
  readonly removeAcceptance: (acceptance: Acceptance) => void;
}
