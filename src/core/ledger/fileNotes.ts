/** Something about the file that a person should know; never what stood in it. */
export interface FileNote {
  /** Absent when it is about the whole file. */
  readonly line?: number;
  readonly message: string;
}

const SHOWN_OF_A_TOPIC = 50;

/** Keeps the first notes of every topic, and counts the rest. */
export class FileNotes {
  private readonly notes: FileNote[] = [];
  private readonly ofTopic = new Map<string, number>();

  add(topic: string, message: string, line?: number): void {
    const count = (this.ofTopic.get(topic) ?? 0) + 1;
    this.ofTopic.set(topic, count);
    if (count > SHOWN_OF_A_TOPIC) return;
    this.notes.push(line === undefined ? { message } : { line, message: `Rad ${line}: ${message}` });
  }

  all(): readonly FileNote[] {
    const cut = [...this.ofTopic].filter(([, count]) => count > SHOWN_OF_A_TOPIC);
    return [
      ...this.notes,
      ...cut.map(([topic, count]) => ({
        message: `${topic}: ytterligare ${count - SHOWN_OF_A_TOPIC} av samma slag visas inte.`,
      })),
    ];
  }
}
