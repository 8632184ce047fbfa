import { whenOfficeIsReady } from '../excel/office/officeReady';
import { hostFacts } from '../excel/selftest/hostFacts';
import type { ProbeReport } from '../excel/selftest/runProbes';
import { runProbesInExcel, sheetInTheWayInExcel } from '../excel/selftest/thisExcel';
import { resultText } from './resultText';

const MARKS = { holds: '✓', differs: '✗', known: '·' } as const;

/** What the page's rules have stopped, by the rule and the host: more than none is worth knowing. */
const stopped: string[] = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  stopped.push(`${effectiveDirective} ${blockedURI}`);
});

function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page lacks ${id}`);
  return found;
}

const begin = element('begin', HTMLButtonElement);
const copy = element('copy', HTMLButtonElement);
const status = element('status', HTMLParagraphElement);
const answers = element('answers', HTMLTableSectionElement);
const result = element('result', HTMLTextAreaElement);

function show({ id, about, outcome, answered, expected }: ProbeReport): void {
  const row = answers.insertRow();
  row.insertCell().textContent = MARKS[outcome];
  const wanted = outcome === 'differs' ? ` Väntat: ${expected}` : '';
  row.insertCell().textContent = `${about} (${id}) ${answered}${wanted}`;
}

async function run(): Promise<void> {
  begin.disabled = true;
  answers.replaceChildren();
  const inTheWay = await sheetInTheWayInExcel();
  if (inTheWay !== undefined) {
    status.textContent = `Bladet ${inTheWay} är inte tomt. Öppna en ny, tom arbetsbok och börja om där.`;
    begin.disabled = false;
    return;
  }
  status.textContent = 'Frågar Excel …';
  const reports = await runProbesInExcel(show);
  const differing = reports.filter(({ outcome }) => outcome === 'differs').length;
  status.textContent =
    differing === 0
      ? 'Klart. Allt stämmer. Kopiera resultatet och skicka det.'
      : `Klart. ${differing} svar är inte de väntade. Kopiera resultatet och skicka det.`;
  result.value = resultText(hostFacts(), reports, stopped);
  result.hidden = false;
  copy.disabled = false;
  begin.disabled = false;
}

function tell(error: unknown): void {
  status.textContent = `Självtestet avbröts: ${error instanceof Error ? error.message : String(error)}`;
  begin.disabled = false;
}

begin.addEventListener('click', () => void run().catch(tell));
copy.addEventListener('click', () => {
  result.select();
  // Where the browser does not let a pane write to the clipboard, the selected text is copied by hand.
  void navigator.clipboard.writeText(result.value).catch(() => undefined);
});

void whenOfficeIsReady().then((state) => {
  if (state === 'ready' || state === 'tooOld') {
    status.textContent = 'Redo.';
    begin.disabled = false;
  } else status.textContent = 'Den här sidan öppnas i Excel, som en panel.';
});
