import type { ProbeReport } from './runProbes';
import { runProbes, sheetInTheWay } from './runProbes';

/** In the Excel that the page stands in. */
export function runProbesInExcel(told: (report: ProbeReport) => void): Promise<readonly ProbeReport[]> {
  return runProbes(Excel, told);
}

/** As {@link sheetInTheWay}. */
export function sheetInTheWayInExcel(): Promise<string | undefined> {
  return sheetInTheWay(Excel);
}
