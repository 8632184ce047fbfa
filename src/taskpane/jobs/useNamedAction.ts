import { useSaid } from '../shared/said';
import { useSentences } from '../shared/sentences';
import { periodLabel } from '../../core/model/period';
import type { PaneActions } from '../state/paneActions';
import type { MainAction } from './mainAction';
import type { Workplace } from './useWorkplace';

export interface NamedAction {
  readonly name: string;
  readonly act: () => void;
}

/** The job's main action as a button has it; undefined where it is to write, which has its own. */
export function useNamedAction(
  action: MainAction | undefined,
  actions: PaneActions,
  place: Workplace,
): NamedAction | undefined {
  const { main } = useSentences().jobs;
  const said = useSaid();
  switch (action?.kind) {
    case undefined:
    case 'write':
      return undefined;
    case 'fillInvestments':
      return { name: main.fillInvestments, act: () => void actions.select(action.place) };
    case 'fillSchema': {
      const { place: schema } = action;
      const act = (): void =>
        void (schema ? actions.select(schema) : actions.insertTemplate('Utvarderingsschema'));
      return { name: main.fillSchema, act };
    }
    case 'fillOutcome':
      return { name: main.fillOutcome, act: () => void actions.select(action.place) };
    case 'chooseLedger':
      return { name: main.chooseLedger, act: () => place.arriveAt('ledger') };
    case 'goThroughDifferences':
      return { name: main.goThroughDifferences, act: () => place.arriveAt('differences') };
    case 'goThroughRows':
      return { name: main.goThroughRows, act: () => place.arriveAt('unmatched') };
    case 'goThroughChanges':
      return { name: main.goThroughChanges, act: () => place.arriveAt('closed') };
    case 'close':
      return {
        name: main.close(said.sentence(periodLabel(action.period))),
        act: () => place.arriveAt('closing'),
      };
  }
}
