import { MessageBar, MessageBarType } from '@fluentui/react';
import type { ReactElement } from 'react';
import type { Catalogue } from '../../i18n/pane/catalogue';
import type { Notice } from '../state/paneState';
import type { Said } from './said';
import { useSaid } from './said';
import { useSentences } from './sentences';

interface Props {
  readonly notice: Notice | undefined;
  readonly onClose: () => void;
}

export function NoticeBar({ notice, onClose }: Props): ReactElement | null {
  const { notice: sentences } = useSentences();
  const said = useSaid();
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
      {noticeSentence(sentences, said, notice)}
    </MessageBar>
  );
}

function barType(notice: Notice): MessageBarType {
  switch (notice.kind) {
    case 'problem':
    case 'unexpected':
      return MessageBarType.error;
    case 'mended':
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

function noticeSentence(sentences: Catalogue['notice'], said: Said, notice: Notice): string {
  switch (notice.kind) {
    case 'problem':
      return said.sentence(notice.said);
    case 'unexpected':
      return unexpectedSentence(sentences, notice.during);
    case 'wrote':
      return sentences.wrote(notice.report.sheets.length, notice.report.flaggedCells);
    case 'cleared': {
      const { clearedCells, removedColumnsFrom } = notice.report;
      const cells = sentences.cleared(clearedCells);
      return removedColumnsFrom.length === 0
        ? cells
        : `${cells} ${sentences.clearedColumns(removedColumnsFrom)}`;
    }
    case 'inserted':
      return sentences.inserted(notice.report.addedSheets.length);
    case 'resolved':
      return sentences[notice.how];
    case 'mended':
    case 'stopped':
      return sentences[notice.kind];
    case 'nothingToExplain':
      return sentences.nothingToExplain;
  }
}

function unexpectedSentence(
  sentences: Catalogue['notice'],
  during: Extract<Notice, { kind: 'unexpected' }>['during'],
): string {
  if (during === 'writing') return sentences.unexpectedWhileWriting;
  const isHalfway = during === 'clearing' || during === 'inserting' || during === 'resolving';
  return isHalfway ? sentences.unexpectedHalfway : sentences.unexpected;
}
