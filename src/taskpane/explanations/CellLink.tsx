import type { ReactElement } from 'react';
import type { Place } from '../../core/values/place';
import { useSaid } from '../shared/said';
import { useRowTabIndex } from '../longList/rowTabIndex';
import { useSentences } from '../shared/sentences';

interface Props {
  readonly place: Place;
  readonly onSelect: (place: Place) => void;
}

/** A cell that is selected on click; a line of a ledger file is told, since nothing there can be selected. */
export function CellLink({ place, onSelect }: Props): ReactElement {
  const { findings } = useSentences();
  const tabIndex = useRowTabIndex();
  const label = useSaid().place(place);
  if (place.line !== undefined) return <span className="muted">{label}</span>;
  return (
    <button
      type="button"
      className="cell-link"
      tabIndex={tabIndex}
      aria-label={findings.select(label)}
      onClick={() => onSelect(place)}
    >
      {label}
    </button>
  );
}
