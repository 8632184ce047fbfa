import type { Money } from '../../core/values/money';
import type { Share } from '../../core/values/share';
import type { RunResult } from '../run';
import { HASH_NOTE, KEEP_OUT_NOTE } from './findingsSheet';
import type { OutputName } from './outputNames';
import type { OutputCell, OutputColumn, OutputSheet } from './outputSheet';

export const TEXT_WIDTH = 90;

/**
 * What every sheet of a run says above its table.
 *
 * @param said sentences of the sheet's own
 */
export function basis(
  run: RunResult,
  output: OutputName,
  heading: string,
  ...said: readonly (string | undefined)[]
): Pick<OutputSheet, 'sheet' | 'table' | 'heading' | 'notes'> {
  return {
    ...output,
    heading,
    notes: [
      [`Beräknat av tillägget per ${run.today}. ${KEEP_OUT_NOTE}`, ...said].filter(Boolean).join(' '),
      `${HASH_NOTE}${run.inputHash}`,
    ],
  };
}

export function kronor(value: Money | undefined): OutputCell {
  return value?.toNumber() ?? '';
}

/** Empty where no cell holds it, as of an outcome over a goal of next to nothing. */
export function shareCell(value: Share | undefined): OutputCell {
  const shown = value?.toDecimalPlaces(6).toNumber();
  return shown !== undefined && Number.isFinite(shown) ? shown : '';
}

export function text(header: string, width = TEXT_WIDTH): OutputColumn {
  return { header, kind: 'text', width };
}

export function amount(header: string): OutputColumn {
  return { header, kind: 'amount', isSummed: true, width: 95 };
}

export function year(header: string): OutputColumn {
  return { header, kind: 'year', width: 50 };
}
