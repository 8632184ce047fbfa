import { Icon } from '@fluentui/react';
import type { ReactElement, ReactNode } from 'react';
import { useId, useState } from 'react';
import { useRowTabIndex } from '../longList/rowTabIndex';

interface Props {
  readonly title: ReactNode;
  readonly isOpenAtFirst?: boolean;
  /** Made when it is first opened: there may be thousands of rows. */
  readonly children: () => ReactNode;
}

/** A heading that opens what is under it. */
export function Disclosure({ title, isOpenAtFirst = false, children }: Props): ReactElement {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const bodyId = useId();
  const tabIndex = useRowTabIndex();
  return (
    <div className="disclosure">
      <h3>
        <button
          type="button"
          className="disclosure-toggle"
          tabIndex={tabIndex}
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon iconName={isOpen ? 'ChevronDown' : 'ChevronRight'} className="rule-chevron" />
          <span>{title}</span>
        </button>
      </h3>
      <div id={bodyId} className="disclosure-body" hidden={!isOpen}>
        {isOpen && children()}
      </div>
    </div>
  );
}
