import type { IContextualMenuItem } from '@fluentui/react';
import { ContextualMenuItemType, IconButton } from '@fluentui/react';
import type { ReactElement } from 'react';
import { LANGUAGES } from '../../i18n/language';
import { useSentences } from '../shared/sentences';
import { useLanguageChoice } from './LanguageProvider';

interface Props {
  readonly onHelp: () => void;
}

/** What the user can set for the pane itself, its language, and the way to the help. */
export function SettingsMenu({ onHelp }: Props): ReactElement {
  const { help, settings } = useSentences();
  const { language, choose } = useLanguageChoice();
  const languages = LANGUAGES.map((own): IContextualMenuItem => ({
    key: own,
    text: settings.languages[own],
    // For a screen reader's voice.
    lang: own,
    canCheck: true,
    checked: own === language,
    role: 'menuitemradio',
    onClick: () => choose(own),
  }));
  return (
    <IconButton
      className="settings"
      iconProps={{ iconName: 'Settings' }}
      title={settings.open}
      ariaLabel={settings.open}
      onRenderMenuIcon={() => null}
      menuProps={{
        items: [
          {
            key: 'language',
            itemType: ContextualMenuItemType.Section,
            sectionProps: { title: settings.language, items: languages },
          },
          { key: 'line', itemType: ContextualMenuItemType.Divider },
          { key: 'help', text: help.heading, onClick: onHelp },
        ],
      }}
    />
  );
}
