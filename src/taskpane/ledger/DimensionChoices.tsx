import type { ReactElement } from 'react';
import type { ConfirmedUnderstanding } from '../../core/ledger/readLedgerFile';
import type { DimensionMeaning, SieDimension } from '../../core/ledger/sie/dimensions';
import { USUAL_DIMENSIONS } from '../../core/ledger/sie/dimensions';
import { useSentences } from '../shared/sentences';
import { Choice } from './Choice';

type Sie = Extract<ConfirmedUnderstanding, { kind: 'sie' }>;

interface Props {
  readonly understanding: Sie;
  readonly onChange: (changed: Sie) => void;
}

const MEANINGS: readonly DimensionMeaning[] = ['ren', 'project', 'counterparty'];
const NONE = 'none';

/** Which of a SIE file's dimensions is the REN, the project and the counterparty. */
export function DimensionChoices({ understanding, onChange }: Props): ReactElement {
  const { ledger: words } = useSentences();
  const { dimensions } = understanding;
  const options = [
    { key: NONE, text: words.noDimension },
    ...choosable(understanding).map(({ number, name }) => ({
      key: number,
      text: words.dimension(number, name),
    })),
  ];
  const declared = understanding.declared.map(({ number, name }) => `${number} ${name}`.trim());
  return (
    <>
      {declared.length > 0 && <p>{words.declared(declared)}</p>}
      <div className="choices">
        {MEANINGS.map((meaning) => (
          <Choice
            key={meaning}
            label={words.columns[meaning]}
            options={options}
            selected={dimensions[meaning] ?? NONE}
            onChoose={(key) =>
              onChange({
                ...understanding,
                dimensions: { ...dimensions, [meaning]: key === NONE ? undefined : key },
              })
            }
          />
        ))}
      </div>
    </>
  );
}

/** Those that the file declares, and those of the standard, which need no declaration. */
function choosable({ declared, dimensions }: Sie): readonly SieDimension[] {
  const known = new Map(declared.map((own) => [own.number, own]));
  for (const number of [...Object.values(USUAL_DIMENSIONS), ...Object.values(dimensions)]) {
    if (number !== undefined && !known.has(number)) known.set(number, { number, name: '' });
  }
  return [...known.values()].sort((a, b) => Number(a.number) - Number(b.number));
}
