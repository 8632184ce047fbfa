import { createContext, useContext } from 'react';
import type { Explanation } from '../../core/explanations/explanation';
import type { Finding } from '../../core/findings/finding';
import type { Place } from '../../core/values/place';

/** What every explanation in the pane needs: the run that explains, and a way to a cell. */
export interface Explaining {
  explain(finding: Finding): Explanation;
  select(place: Place): void;
}

const ExplainingContext = createContext<Explaining | undefined>(undefined);

export const ExplainingProvider = ExplainingContext.Provider;

/** Undefined before the first check. */
export function useExplaining(): Explaining | undefined {
  return useContext(ExplainingContext);
}
