import type { DragEvent, ReactElement } from 'react';
import { useState, useSyncExternalStore } from 'react';
import { FormulaBar } from './FormulaBar';
import { Grid } from './Grid';
import { PaneFrame } from './PaneFrame';
import { CommandMenu } from './ribbon/CommandMenu';
import type { RibbonCommand } from './ribbon/readRibbon';
import { Ribbon } from './ribbon/Ribbon';
import { useAddinCommands } from './ribbon/useAddinCommands';
import { sentences } from './sentences';
import { SheetTabs } from './SheetTabs';
import { Toolbar } from './Toolbar';
import type { WorkbenchHost } from './workbenchHost';

interface Message {
  readonly text: string;
  readonly isProblem: boolean;
}

export function Workbench({ host }: { readonly host: WorkbenchHost }): ReactElement {
  const version = useSyncExternalStore(host.subscribe, host.getVersion);
  const opened = useSyncExternalStore(host.subscribe, host.getOpened);
  const [paneWidth, setPaneWidth] = useState(350);
  const [message, setMessage] = useState<Message>();
  const [menuAt, setMenuAt] = useState<{ readonly left: number; readonly top: number }>();
  const sheet = host.activeSheet();
  const ribbon = useAddinCommands(host);
  const run = ({ functionName, id }: RibbonCommand): void => {
    setMenuAt(undefined);
    // A button without a function opens the pane, which is open here.
    if (functionName) host.invoke(functionName, id);
  };

  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    try {
      const result = host.open(new Uint8Array(await file.arrayBuffer()), file.name);
      setMessage(
        result.ok
          ? { text: sentences.opened(file.name), isProblem: false }
          : { text: sentences.refused[result.reason], isProblem: true },
      );
    } catch {
      setMessage({ text: sentences.notRead, isProblem: true });
    }
  };
  const save = (): void => {
    try {
      download(host.save(), host.fileName);
    } catch {
      setMessage({ text: sentences.notSaved, isProblem: true });
    }
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    void open(event.dataTransfer.files[0]);
  };

  return (
    <div className="workbench" onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <Toolbar
        fileName={host.fileName}
        paneWidth={paneWidth}
        onPaneWidth={setPaneWidth}
        onOpen={(file) => void open(file)}
        onSave={save}
        look={host.look}
        onLook={(look) => host.setLook(look)}
      />
      {ribbon && <Ribbon ribbon={ribbon} buttons={host.buttons()} onCommand={run} />}
      {ribbon && menuAt && (
        <CommandMenu
          items={ribbon.cellMenu}
          style={menuAt}
          onChoose={run}
          onClose={() => setMenuAt(undefined)}
        />
      )}
      <p role="status" className={`message${message?.isProblem ? ' is-problem' : ''}`}>
        {message?.text}
      </p>
      <div className="desk">
        <section className="book">
          {sheet && (
            <>
              <FormulaBar
                sheet={sheet}
                address={host.workbook.selection}
                onType={(text) => host.type(host.workbook.selection, text)}
              />
              <Grid
                workbook={host.workbook}
                sheet={sheet}
                version={version}
                onSelect={(cell) => host.select(cell)}
                onMenu={(left, top) => setMenuAt({ left, top })}
              />
            </>
          )}
          <SheetTabs workbook={host.workbook} onActivate={(chosen) => host.activate(chosen)} />
        </section>
        <PaneFrame key={opened} width={paneWidth} />
      </div>
    </div>
  );
}

function download(bytes: Uint8Array, fileName: string): void {
  const url = URL.createObjectURL(new Blob([bytes.slice().buffer]));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
