import type { Catalogue } from '../../i18n/pane/catalogue';
import type { Said } from '../shared/said';
import type { LedgerEnd, LedgerStage } from './ledgerStage';
import { postingsIn } from './ledgerStage';

/** What is said when something begins or ends; a screen reader asks the progress bar for the rest. */
export function stageSentence(words: Catalogue['ledger'], said: Said, stage: LedgerStage): string {
  switch (stage.kind) {
    case 'idle':
      return '';
    case 'inspecting':
      return words.inspecting(stage.file.name);
    case 'recalling':
      return words.reading(stage.file.name);
    case 'ended':
      return endSentence(words, said, stage.name, stage.why);
    case 'confirming':
      break;
  }
  const { file, trial } = stage;
  switch (trial.kind) {
    case 'lacking':
      return words.understood;
    case 'reading':
      return words.reading(file.name);
    case 'read':
      return words.read(file.name, postingsIn(trial.ledger));
    case 'stopped':
      return endSentence(words, said, file.name, trial.why);
  }
}

export function endSentence(words: Catalogue['ledger'], said: Said, name: string, why: LedgerEnd): string {
  return why.kind === 'refused' ? words.refused(name, said.sentence(why.message)) : words[why.kind](name);
}
