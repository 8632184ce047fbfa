import { DefaultButton } from '@fluentui/react';
import type { ReactElement } from 'react';
import { useId, useState } from 'react';
import type { CalendarLine } from '../../workbook/shown/calendarLines';
import { LongList } from '../longList/LongList';
import { useSentences } from '../shared/sentences';
import { DutyItem } from './DutyItem';

const SHOWN = 8;
const ROW_HEIGHT = 85;

interface Props {
  readonly heading: string;
  readonly lines: readonly CalendarLine[];
}

/** The nearest duties, and all of them when asked for. */
export function DutyList({ heading, lines }: Props): ReactElement {
  const { calendar, number } = useSentences();
  const [isWhole, setIsWhole] = useState(false);
  const headingId = useId();
  return (
    <section className="duties" aria-labelledby={headingId}>
      <h2 id={headingId}>
        {heading} <span className="muted">({number(lines.length)})</span>
      </h2>
      <LongList
        items={isWhole ? lines : lines.slice(0, SHOWN)}
        nameOf={nameOfDuty}
        estimate={ROW_HEIGHT}
        className="duty-list"
      >
        {(line) => <DutyItem line={line} />}
      </LongList>
      {lines.length > SHOWN && (
        <DefaultButton
          text={isWhole ? calendar.showNearest : calendar.showAll(lines.length)}
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        />
      )}
    </section>
  );
}

function nameOfDuty({ duty }: CalendarLine): string {
  return `${duty.date.toString()} ${duty.investment} ${duty.kind}`;
}
