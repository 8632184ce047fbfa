import type { CSSProperties, KeyboardEvent, ReactElement } from 'react';
import { useEffect, useRef } from 'react';
import type { RibbonCommand } from './readRibbon';

interface Props {
  readonly items: readonly RibbonCommand[];
  readonly onChoose: (command: RibbonCommand) => void;
  readonly onClose: () => void;
  readonly style?: CSSProperties;
}

/** A menu that takes the focus, and closes with Escape or with a press elsewhere. */
export function CommandMenu({ items, onChoose, onClose, style }: Props): ReactElement {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    menu.current?.querySelector('button')?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const buttons = [...(menu.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons.at((at + step) % buttons.length)?.focus();
  };
  return (
    <div
      className="command-menu"
      role="menu"
      ref={menu}
      {...(style && { style })}
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget }) => {
        if (!menu.current?.contains(relatedTarget)) onClose();
      }}
    >
      {items.map((item) => (
        <button key={item.id} type="button" role="menuitem" title={item.tip} onClick={() => onChoose(item)}>
          <img src={item.icon} alt="" width={16} height={16} />
          {item.label}
        </button>
      ))}
    </div>
  );
}
