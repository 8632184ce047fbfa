import { useEffect, useMemo, useState } from 'react';
import type { WorkbenchHost } from '../workbenchHost';
import type { AddinRibbon } from './readRibbon';
import { readRibbon } from './readRibbon';
import type { Shortcuts } from './shortcuts';
import { keysOf, readShortcuts } from './shortcuts';

interface AddinFiles {
  readonly manifest: string;
  readonly shortcuts: Shortcuts;
}

/** The add-in's group, and its shortcuts while the workbook has the focus; undefined until its files are read. */
export function useAddinCommands(host: WorkbenchHost): AddinRibbon | undefined {
  const [files, setFiles] = useState<AddinFiles>();
  useEffect(() => {
    void Promise.all([textOf('manifest.xml'), textOf('shortcuts.json')]).then(
      ([manifest, shortcuts]) => setFiles({ manifest, shortcuts: readShortcuts(shortcuts) }),
      () => undefined,
    );
  }, []);
  useEffect(() => {
    if (files === undefined) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const action = files.shortcuts.get(keysOf(event));
      if (action === undefined) return;
      event.preventDefault();
      host.pressShortcut(action);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [files, host]);
  const { language } = host.look;
  return useMemo(() => files && readRibbon(files.manifest, language), [files, language]);
}

async function textOf(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(address);
  return response.text();
}
