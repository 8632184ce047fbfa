import './fabricConfig';
import { ThemeProvider } from '@fluentui/react';
import type { ReactElement } from 'react';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createCommandPort } from '../commands/commandPort';
import { connectCommands, createRibbonSwitch } from '../commands/connectCommands';
import { CalendarDate } from '../core/values/calendarDate';
import { createWorkbookSession } from '../excel';
import { officeDisplayLanguage, officeGround } from '../excel/office/officeDisplay';
import { whenOfficeIsReady } from '../excel/office/officeReady';
import { ExcelCommandsProvider } from './commands/paneCommands';
import { registerPaneIcons } from './icons';
import { LanguageProvider } from './language/LanguageProvider';
import { createLedgerWorker } from './ledger/createLedgerWorker';
import { LedgerDeskProvider } from './ledger/LedgerDeskProvider';
import { workerLedgerReader } from './ledger/workerLedgerReader';
import { OfficeGate } from './OfficeGate';
import { Pane } from './Pane';
import { createRiskWorker } from './payoff/createRiskWorker';
import { workerRiskCalculator } from './payoff/workerRiskCalculator';
import { theme } from './theme';
import { followTheme } from './theming/followTheme';

/** Made when Excel has answered: until then there is no workbook to have a session on. */
function ConnectedPane(): ReactElement {
  const [session] = useState(() => createWorkbookSession());
  const [riskCalculator] = useState(() => workerRiskCalculator(createRiskWorker));
  const [ledgerReader] = useState(() => workerLedgerReader(createLedgerWorker));
  // The day where the user sits, as the pane was opened.
  const [today] = useState(() => CalendarDate.ofClock(new Date()));
  return (
    <LedgerDeskProvider reader={ledgerReader}>
      <Pane session={session} riskCalculator={riskCalculator} today={today} />
    </LedgerDeskProvider>
  );
}

registerPaneIcons();

const container = document.getElementById('pane');
if (container) {
  const ready = whenOfficeIsReady();
  void ready.then(followTheme(officeGround));
  const commands = { port: createCommandPort(), ribbon: createRibbonSwitch() };
  void ready.then((state) => state === 'ready' && connectCommands(commands.port));
  createRoot(container).render(
    <StrictMode>
      <LanguageProvider displayLanguage={ready.then(officeDisplayLanguage)}>
        <ThemeProvider theme={theme}>
          <OfficeGate ready={ready}>
            <ExcelCommandsProvider value={commands}>
              <ConnectedPane />
            </ExcelCommandsProvider>
          </OfficeGate>
        </ThemeProvider>
      </LanguageProvider>
    </StrictMode>,
  );
}
