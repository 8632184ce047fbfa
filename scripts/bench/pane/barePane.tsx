import { DefaultButton, DetailsList, SelectionMode, ThemeProvider } from '@fluentui/react';
import type { ReactElement } from 'react';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** The least that a pane of React and Fluent is: one button, and one table. */
function BarePane(): ReactElement {
  const [presses, setPresses] = useState(0);
  return (
    <ThemeProvider>
      <DefaultButton type="submit" text="Kontrollera" onClick={() => setPresses(presses + 1)} />
      {presses > 0 && <p className="progress">{presses}</p>}
      <DetailsList
        items={[{ key: '1', rule: 'OR-01', cell: 'Budget!A2' }]}
        columns={[
          { key: 'rule', name: 'Regel', fieldName: 'rule', minWidth: 60 },
          { key: 'cell', name: 'Cell', fieldName: 'cell', minWidth: 60 },
        ]}
        selectionMode={SelectionMode.none}
      />
    </ThemeProvider>
  );
}

const container = document.getElementById('pane');
if (container) {
  const root = createRoot(container);
  void Office.onReady().then(() =>
    root.render(
      <StrictMode>
        <BarePane />
      </StrictMode>,
    ),
  );
}
