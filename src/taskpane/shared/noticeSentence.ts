import type { Catalogue } from '../../i18n/pane/catalogue';
import type { DoneNotice, Notice } from '../state/paneState';
import type { Said } from './said';
import { useSaid } from './said';
import { useSentences } from './sentences';

/** How something went, in the pane's language. */
export function useNoticeSentence(): (notice: Notice) => string {
  const { notice: sentences } = useSentences();
  const said = useSaid();
  return (notice) => noticeSentence(sentences, said, notice);
}

function noticeSentence(sentences: Catalogue['notice'], said: Said, notice: Notice): string {
  switch (notice.kind) {
    case 'problem':
      return notice.tellsOutcome
        ? said.sentence(notice.said)
        : sentences.nothingChanged(said.sentence(notice.said));
    case 'unexpected':
      return unexpectedSentence(sentences, notice.during);
    case 'unchecked': {
      const { done, why } = notice;
      const reason = why.kind === 'problem' ? said.sentence(why.said) : '';
      return sentences.unchecked(doneSentence(sentences, done), reason);
    }
    case 'wrote':
    case 'cleared':
    case 'inserted':
    case 'resolved':
      return doneSentence(sentences, notice);
    case 'mended':
      return sentences.mended[notice.how];
    case 'stopped':
    case 'nothingToExplain':
      return sentences[notice.kind];
  }
}

function doneSentence(sentences: Catalogue['notice'], done: DoneNotice): string {
  switch (done.kind) {
    case 'wrote':
      return sentences.wrote(done.report.sheets.length, done.report.flaggedCells);
    case 'cleared': {
      const { clearedCells, removedColumnsFrom } = done.report;
      const cells = sentences.cleared(clearedCells);
      return removedColumnsFrom.length === 0
        ? cells
        : `${cells} ${sentences.clearedColumns(removedColumnsFrom)}`;
    }
    case 'inserted':
      return sentences.inserted(done.report.addedSheets.length);
    case 'resolved':
      return sentences[done.how];
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
