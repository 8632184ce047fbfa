import type { ReactElement } from 'react';
import { useState } from 'react';
import { CommandMenu } from './CommandMenu';
import type { AddinRibbon, RibbonCommand, RibbonControl } from './readRibbon';

interface Props {
  readonly ribbon: AddinRibbon;
  /** Those that the add-in has turned on or off; the others are as in the manifest. */
  readonly buttons: ReadonlyMap<string, boolean>;
  readonly onCommand: (command: RibbonCommand) => void;
}

/** The add-in's group on the tab Start. */
export function Ribbon({ ribbon, buttons, onCommand }: Props): ReactElement {
  const [open, setOpen] = useState<string>();
  const close = (): void => setOpen(undefined);
  const choose = (command: RibbonCommand): void => {
    close();
    onCommand(command);
  };
  return (
    <div className="ribbon" role="toolbar" aria-label={ribbon.group}>
      {ribbon.controls.map((control) => (
        <div key={control.id} className="ribbon-control">
          <RibbonButton
            control={control}
            isEnabled={buttons.get(control.id) ?? control.startsEnabled}
            isOpen={open === control.id}
            onPress={() => {
              if (control.items.length === 0) choose(control);
              else setOpen(open === control.id ? undefined : control.id);
            }}
          />
          {open === control.id && <CommandMenu items={control.items} onChoose={choose} onClose={close} />}
        </div>
      ))}
    </div>
  );
}

interface ButtonProps {
  readonly control: RibbonControl;
  readonly isEnabled: boolean;
  readonly isOpen: boolean;
  readonly onPress: () => void;
}

function RibbonButton({ control, isEnabled, isOpen, onPress }: ButtonProps): ReactElement {
  const { label, tip, icon, items } = control;
  const menu = items.length > 0 ? ({ 'aria-haspopup': 'menu', 'aria-expanded': isOpen } as const) : {};
  return (
    <button type="button" title={tip} disabled={!isEnabled} onClick={onPress} {...menu}>
      <img src={icon} alt="" width={24} height={24} />
      {label}
    </button>
  );
}
