import { DefaultButton } from '@fluentui/react';
import type { ReactElement } from 'react';
import { useId, useRef, useState } from 'react';
import type { CalendarLine } from '../../workbook/calendarLines';
import { Pager } from '../shared/Pager';
import { useSentences } from '../shared/sentences';
import { usePages } from '../state/usePages';
import { DutyItem } from './DutyItem';

const SHOWN = 8;
const PAGE_SIZE = 50;

interface Props {
  readonly heading: string;
  readonly lines: readonly CalendarLine[];
}

/** The nearest duties, and all of them when asked for. */
export function DutyList({ heading, lines }: Props): ReactElement {
  const { calendar, number } = useSentences();
  const [isWhole, setIsWhole] = useState(false);
  const page = usePages(lines, isWhole ? PAGE_SIZE : SHOWN);
  const section = useRef<HTMLElement>(null);
  const headingId = useId();
  return (
    <section className="duties" aria-labelledby={headingId} ref={section}>
      <h2 id={headingId}>
        {heading} <span className="muted">({number(lines.length)})</span>
      </h2>
      <ul>
        {page.items.map((line, index) => (
          <DutyItem key={`${page.first + index}`} line={line} />
        ))}
      </ul>
      {isWhole && <Pager page={page} onTurned={() => section.current?.scrollIntoView()} />}
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
