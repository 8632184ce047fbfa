import type { ResultFigure, Sentence } from '../text/sentence';
import { say } from '../text/sentence';

/** What is said of a file. It is carried between threads, so what stands in it is no object with a life of its own. */
export interface FileSentence extends Sentence {
  readonly values: readonly (string | number | ResultFigure | FileSentence)[];
}

/** Something about the file that a person should know; never what stood in it. */
export interface FileNote {
  /** Absent when it is about the whole file. */
  readonly line?: number;
  /** With the line before it. */
  readonly message: FileSentence;
}

/** What notes of one kind are about. */
const TOPICS = {
  quotes: say`Citattecken`,
  subtotals: say`Delsummor`,
  grandTotals: say`Slutsummor`,
  likeTotals: say`Text som börjar som en summa`,
  sides: say`Debet och kredit`,
  signs: say`Tecken`,
  checksum: say`KSUMMA`,
  balances: say`Saldon`,
  differingBalances: say`Saldon som skiljer`,
  afterBrace: say`Text efter klammer`,
  braces: say`Klammer`,
  strayRecords: say`Okända rader i verifikationer`,
  flag: say`FLAGGA`,
  currency: say`VALUTA`,
  additions: say`RTRANS`,
  unbalanced: say`Obalanserade verifikationer`,
} as const;

type Topic = keyof typeof TOPICS;

const SHOWN_OF_A_TOPIC = 50;

/** Keeps the first notes of every topic, and counts the rest. */
export class FileNotes {
  private readonly notes: FileNote[] = [];
  private readonly ofTopic = new Map<Topic, number>();

  add(topic: Topic, message: FileSentence, line?: number): void {
    const count = (this.ofTopic.get(topic) ?? 0) + 1;
    this.ofTopic.set(topic, count);
    if (count > SHOWN_OF_A_TOPIC) return;
    this.notes.push(line === undefined ? { message } : { line, message: say`Rad ${line}: ${message}` });
  }

  all(): readonly FileNote[] {
    const cut = [...this.ofTopic].filter(([, count]) => count > SHOWN_OF_A_TOPIC);
    return [
      ...this.notes,
      ...cut.map(([topic, count]) => ({
        message: say`${TOPICS[topic]}: ytterligare ${count - SHOWN_OF_A_TOPIC} av samma slag visas inte.`,
      })),
    ];
  }
}
