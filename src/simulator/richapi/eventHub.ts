import type { Json } from './wire';

/** One event as it goes to the client. */
export interface EventEntry {
  messageCategory: number;
  messageType: number;
  targetId: string;
  message: string;
  id: string;
}

export type EventListener = (entry: EventEntry) => void;

const RICH_API_EVENT = 65_536;

/** The client's numbers for Excel's events. */
export const EventNumber = {
  workbookSelectionChanged: 2,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

export const WORKBOOK_TARGET = 'Workbook';

/** Who wants to hear of what, and the transports that carry it there. */
export class EventHub {
  private readonly counts = new Map<string, number>();
  private readonly listeners = new Set<EventListener>();

  register(eventNumber: number, targetId: string): void {
    this.change(eventNumber, targetId, 1);
  }

  unregister(eventNumber: number, targetId: string): void {
    this.change(eventNumber, targetId, -1);
  }

  isRegistered(eventNumber: number, targetId: string): boolean {
    return (this.counts.get(`${eventNumber} ${targetId}`) ?? 0) > 0;
  }

  private change(eventNumber: number, targetId: string, by: number): void {
    const key = `${eventNumber} ${targetId}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) + by));
  }

  listen(listener: EventListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Sends the event to those who registered for it. */
  fire(eventNumber: number, targetId: string, message: Record<string, Json>): void {
    if (this.isRegistered(eventNumber, targetId)) this.send(eventNumber, targetId, message);
  }

  send(eventNumber: number, targetId: string, message: Record<string, Json>): void {
    const entry: EventEntry = {
      messageCategory: RICH_API_EVENT,
      messageType: eventNumber,
      targetId,
      message: JSON.stringify(message),
      id: '',
    };
    for (const listener of this.listeners) listener(entry);
  }
}
