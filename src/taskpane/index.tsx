import './fabricConfig';
import { ThemeProvider } from '@fluentui/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createWorkbookSession } from '../excel';
import { whenOfficeIsReady } from '../excel/officeReady';
import { registerPaneIcons } from './icons';
import { OfficeGate } from './OfficeGate';
import { Pane } from './Pane';
import { localToday } from './state/today';
import { theme } from './theme';

registerPaneIcons();

const container = document.getElementById('pane');
if (container) {
  const checksAtOnce = new URLSearchParams(window.location.search).get('action') === 'kontrollera';
  createRoot(container).render(
    <StrictMode>
      <ThemeProvider theme={theme}>
        <OfficeGate ready={whenOfficeIsReady()}>
          <Pane
            session={createWorkbookSession()}
            today={localToday(new Date())}
            checksAtOnce={checksAtOnce}
          />
        </OfficeGate>
      </ThemeProvider>
    </StrictMode>,
  );
}
