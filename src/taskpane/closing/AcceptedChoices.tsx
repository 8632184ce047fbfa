import { Checkbox, TextField } from '@fluentui/react';
import type { ReactElement } from 'react';
import type { Difference } from '../../core/reconciliation/difference';
import type { Period } from '../../core/model/period';
import { periodLabel, periodTitle } from '../../core/model/period';
import type { AcceptedDifference } from '../../workbook/records/acceptedDifferences';
import { isSameDifference, keyOfDifference } from '../../workbook/records/acceptedDifferences';
import { useSaid } from '../shared/said';
import { useFigures } from '../shared/figures';
import { useSentences } from '../shared/sentences';

const LONGEST_REASON = 300;

interface Props {
  readonly period: Period;
  /** The period's own, the largest first. */
  readonly differences: readonly Difference[];
  readonly accepted: readonly AcceptedDifference[];
  readonly onChange: (accepted: readonly AcceptedDifference[]) => void;
}

/** Which of the period's differences are accepted as they are, each with its reason. */
export function AcceptedChoices({ period, differences, accepted, onChange }: Props): ReactElement {
  const { reconcile } = useSentences();
  const words = reconcile.accept;
  const { amount } = useFigures();
  const said = useSaid();

  const left = differences.length - accepted.length;
  if (differences.length === 0)
    return <p className="muted">{words.none(said.sentence(periodTitle(period)))}</p>;
  return (
    <fieldset className="accepted-choices">
      <legend>{words.legend(said.sentence(periodLabel(period)))}</legend>
      <p>{words.intro}</p>
      {differences.map((difference) => {
        const key = keyOfDifference(difference);
        const compared = reconcile.differences.compared[difference.compared].toLowerCase();
        const name = words.difference(key.ren, compared, amount(difference.amount));
        const own = accepted.find((each) => isSameDifference(each.difference, key));
        const others = accepted.filter((each) => each !== own);
        return (
          <div key={JSON.stringify(key)} className="accepted-choice" role="group" aria-label={name}>
            <Checkbox
              label={`${key.investment}, ${name}`}
              checked={own !== undefined}
              onChange={(_event, isTicked) =>
                onChange(isTicked ? [...others, { difference: key, reason: '' }] : others)
              }
            />
            {own && (
              <TextField
                label={words.reason}
                value={own.reason}
                maxLength={LONGEST_REASON}
                autoComplete="off"
                onChange={(_event, reason = '') =>
                  onChange(accepted.map((each) => (each === own ? { difference: key, reason } : each)))
                }
              />
            )}
          </div>
        );
      })}
      {left > 0 && <p className="muted">{words.open(left)}</p>}
    </fieldset>
  );
}
