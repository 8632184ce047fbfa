import { MessageBar, MessageBarType } from '@fluentui/react';
import type { ReactElement } from 'react';
import type { Notice } from '../state/paneState';
import { useNoticeSentence } from './noticeSentence';
import { useSentences } from './sentences';

interface Props {
  readonly notice: Notice | undefined;
  readonly onClose: () => void;
}

export function NoticeBar({ notice, onClose }: Props): ReactElement | null {
  const { notice: sentences } = useSentences();
  const sentenceOf = useNoticeSentence();
  if (notice === undefined) return null;
  return (
    <MessageBar
      className="notice"
      messageBarType={barType(notice)}
      isMultiline
      onDismiss={onClose}
      dismissButtonAriaLabel={sentences.close}
      delayedRender={false}
    >
      {sentenceOf(notice)}
    </MessageBar>
  );
}

function barType(notice: Notice): MessageBarType {
  switch (notice.kind) {
    case 'problem':
    case 'unexpected':
      return MessageBarType.error;
    case 'mended':
    case 'unchecked':
      return MessageBarType.warning;
    case 'stopped':
    case 'nothingToExplain':
      return MessageBarType.info;
    case 'wrote':
    case 'cleared':
    case 'inserted':
    case 'resolved':
      return MessageBarType.success;
  }
}
