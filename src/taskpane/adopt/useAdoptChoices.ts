import { useState } from 'react';
import type { InputTable } from '../../core/model/inputTables';
import type { NewLink, SourceChoice, SourceReading, WorkbookSession } from '../../excel/workbookSession';
import type { ColumnChoices } from '../../workbook/adoption/guess';
import type { FailureNotice } from '../state/paneState';
import { failureOf } from '../state/problem';
import type { AdoptChoices } from './adoptChoices';
import { ADOPT_STEPS, linkedHeaders, missingOf, NOTHING_CHOSEN, withTable } from './adoptChoices';
import { likeliestTable } from './likeliestTable';

/** The way through the four steps: what has been chosen, and what may be done next. */
export interface AdoptDesk {
  readonly choices: AdoptChoices;
  readonly isReading: boolean;
  /** Why the last source could not be read. */
  readonly problem: FailureNotice | undefined;
  /** Reads a source, and goes on to what it may be. */
  readonly read: (choice: SourceChoice) => Promise<void>;
  readonly chooseTable: (reading: SourceReading, table: InputTable) => void;
  readonly chooseColumns: (columns: ColumnChoices) => void;
  readonly move: (by: 1 | -1) => void;
  /** As it is chosen so far; undefined while something that the step asks for is missing. */
  readonly link: NewLink | undefined;
}

/** @param taken the contract's tables that nothing more can be read as */
export function useAdoptChoices(session: WorkbookSession, taken: readonly InputTable[]): AdoptDesk {
  const [choices, setChoices] = useState<AdoptChoices>(NOTHING_CHOSEN);
  const [problem, setProblem] = useState<FailureNotice>();
  const [isReading, setReading] = useState(false);
  const read = async (choice: SourceChoice): Promise<void> => {
    if (isReading) return;
    setReading(true);
    setProblem(undefined);
    try {
      const found = await session.readSource(choice);
      const likely = likeliestTable(found, taken);
      const chosen: AdoptChoices = { ...NOTHING_CHOSEN, step: 'table', reading: found };
      setChoices(likely === undefined ? chosen : withTable(chosen, found, likely));
    } catch (error) {
      setProblem(failureOf(error, 'selecting'));
    } finally {
      setReading(false);
    }
  };
  return {
    choices,
    isReading,
    problem,
    read,
    chooseTable: (reading, table) => setChoices(withTable(choices, reading, table)),
    chooseColumns: (columns) => setChoices({ ...choices, columns }),
    move: (by) => {
      const at = ADOPT_STEPS.indexOf(choices.step);
      setChoices({ ...choices, step: ADOPT_STEPS[at + by] ?? choices.step });
    },
    link: linkOf(choices),
  };
}

function linkOf({ step, reading, table, columns }: AdoptChoices): NewLink | undefined {
  if (reading === undefined || table === undefined) return undefined;
  if (step !== 'table' && missingOf(table, columns).length > 0) return undefined;
  return { table, source: reading.source, columns: linkedHeaders(reading, columns) };
}
