import { enumerate } from '../../core/text/swedish';
import { count } from '../swedishForms';

/** How something that was asked for went: what has been done, or why not and what became of the workbook. */
export const svNotice = {
  close: 'Stäng meddelandet',
  unexpected:
    'Något gick fel i tillägget. Arbetsboken är som den var. Försök igen; om felet kommer tillbaka, spara, stäng och öppna arbetsboken på nytt.',
  unexpectedHalfway:
    'Något gick fel i tillägget innan allt var gjort. En del kan vara ändrat i arbetsboken: se efter, kontrollera igen och försök på nytt.',
  unexpectedWhileWriting:
    'Något gick fel i tillägget medan det skrev. En del av resultatet kan vara skriven. Välj Kontrollera: då återställs det som blev halvt.',
  nothingChanged: (problem: string) => `${problem} Tillägget har inte ändrat något.`,
  /** After what has been done. */
  unchecked: (done: string, why: string) =>
    [
      done,
      'Kontrollen efteråt misslyckades, så panelen visar läget före ändringen.',
      why,
      'Välj Kontrollera.',
    ]
      .filter((part) => part !== '')
      .join(' '),
  wrote: (sheets: number, cells: number) =>
    `Klart. ${count(sheets, 'blad är skrivet', 'blad är skrivna')} och ${count(cells, 'cell är märkt', 'celler är märkta')}.`,
  cleared: (cells: number) =>
    cells === 0
      ? 'Det fanns inga märkningar att ta bort.'
      : `Märkningen är borttagen från ${count(cells, 'cell', 'celler')}.`,
  clearedColumns: (tables: readonly string[]) => `Kolumnen Kontroll är borttagen från ${enumerate(tables)}.`,
  inserted: (sheets: number) =>
    sheets === 0
      ? 'Arbetsboken har redan alla tabeller.'
      : `Inlagt: ${count(sheets, 'nytt blad', 'nya blad')}.`,
  adopted: 'Kopplingen är skriven i tabellen Kopplingar. Din tabell är som den var.',
  unlinked: 'Kopplingen är borttagen. Din tabell läses inte längre.',
  accepted: 'Avvikelsen är godkänd. Raden står i tabellen Godkanda.',
  unaccepted: 'Godkännandet är borttaget.',
  fixed: 'Rättelsen är skriven.',
  unfixed: 'Rättelsen är ångrad. Cellerna är som de var före den.',
  closed: 'Delåret är stängt. Raderna står i tabellen DelarAvslut på bladet Bokslut.',
  nothingToExplain:
    'Den valda cellen har ingen avvikelse och är inget beräknat belopp. Välj en cell i en av tilläggets tabeller.',
  stopped: 'Kontrollen är avbruten. Inget är ändrat.',
  mended: {
    undone: 'Förra skrivningen hade avbrutits. Den är ångrad, och bladen är som före den.',
    finished: 'Förra skrivningen hade avbrutits när resultatet stod på plats. Den är nu klar.',
  },
};
