import type { ReactElement } from 'react';
import type { Place } from '../../core/values/place';
import { placeLabel } from '../../core/values/place';
import { useSentences } from '../shared/sentences';

interface Props {
  readonly place: Place;
  readonly onSelect: (place: Place) => void;
}

/** A cell that is selected on click. */
export function CellLink({ place, onSelect }: Props): ReactElement {
  const { findings } = useSentences();
  const label = placeLabel(place);
  return (
    <button
      type="button"
      className="cell-link"
      aria-label={findings.select(label)}
      onClick={() => onSelect(place)}
    >
      {label}
    </button>
  );
}
