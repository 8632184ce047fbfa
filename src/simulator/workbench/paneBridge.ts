import type { WorkbenchHost } from './workbenchHost';

/** Absent outside a workbench: in Excel, or where the page around this one is a stranger's. */
function surroundingWorkbench(): WorkbenchHost | undefined {
  try {
    return window.parent === window ? undefined : window.parent.workbench;
  } catch {
    return undefined;
  }
}

surroundingWorkbench()?.connect(window);
