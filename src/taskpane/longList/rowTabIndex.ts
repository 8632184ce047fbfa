import { createContext, useContext } from 'react';

/** In a long list Tab goes through the controls of one row: those of the others have −1, and the arrow keys. */
const RowTabIndex = createContext<-1 | undefined>(undefined);

export const RowTabIndexProvider = RowTabIndex.Provider;

/** Undefined where the control is in Tab's way as usual. */
export function useRowTabIndex(): -1 | undefined {
  return useContext(RowTabIndex);
}
