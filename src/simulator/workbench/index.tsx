import { createRoot } from 'react-dom/client';
import { lookOf } from './officeLook';
import { sentences } from './sentences';
import { Workbench } from './Workbench';
import { WorkbenchHost } from './workbenchHost';

const EXAMPLE = 'assets/exempel.xlsx';

/** The example that ships with the add-in, or else a workbook as new. */
async function openExample(host: WorkbenchHost): Promise<void> {
  const response = await fetch(EXAMPLE);
  if (!response.ok) return;
  host.open(new Uint8Array(await response.arrayBuffer()), 'exempel.xlsx');
}

const container = document.getElementById('workbench');
if (container) {
  const host = new WorkbenchHost(sentences.newWorkbook, lookOf(window.location.search));
  window.workbench = host;
  void openExample(host)
    .catch(() => undefined)
    .then(() => createRoot(container).render(<Workbench host={host} />));
}
