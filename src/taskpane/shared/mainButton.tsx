import type { ReactElement, ReactNode } from 'react';
import { createContext, useCallback, useContext, useId, useLayoutEffect, useMemo, useState } from 'react';

/** The forms that are open, in the order in which they were opened: the last of them has the main button. */
interface OpenForms {
  readonly ids: readonly string[];
  /** @returns closes it */
  readonly open: (id: string) => () => void;
}

const OpenFormsContext = createContext<OpenForms | undefined>(undefined);

/** Sees to it that there is one main button at a time: that of what the user has opened goes before the page's own. */
export function MainButtonProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const [ids, setIds] = useState<readonly string[]>([]);
  const open = useCallback((id: string) => {
    setIds((known) => [...known, id]);
    return () => setIds((known) => known.filter((own) => own !== id));
  }, []);
  const forms = useMemo(() => ({ ids, open }), [ids, open]);
  return <OpenFormsContext.Provider value={forms}>{children}</OpenFormsContext.Provider>;
}

/** For a form, as long as it is open: whether its own button is the main one. */
export function useFormsMainButton(): boolean {
  const id = useId();
  const forms = useContext(OpenFormsContext);
  const open = forms?.open;
  useLayoutEffect(() => {
    if (open === undefined) return undefined;
    return open(id);
  }, [open, id]);
  return forms === undefined || forms.ids[forms.ids.length - 1] === id;
}

/** For the page: whether a form has the main button. */
export function useIsFormOpen(): boolean {
  return (useContext(OpenFormsContext)?.ids.length ?? 0) > 0;
}
