import { enumerate } from '../../core/text/swedish';
import { count, grouped } from '../swedishForms';

/** The first minute: what a workbook is to begin with. */
export const svStart = {
  own: {
    heading: 'Kontrollera arbetsboken',
    steps: [
      'Läser tabellerna och prövar dem mot riktlinjerna.',
      'Räknar ut återföring och utbetalningar.',
      'Visar vad som ska skrivas innan något skrivs.',
    ],
    promise: 'Kontrollen ändrar inget i dina blad.',
  },
  empty: {
    heading: 'Arbetsboken är tom',
    intro: 'Välj hur du vill börja. Du kan ångra genom att ta bort bladen.',
  },
  other: {
    heading: 'Börja med det du har',
    intro: 'Arbetsboken har egna tabeller eller blad, men ingen av tilläggets tabeller.',
  },
  adopt: 'Använd tabeller som redan finns …',
  adoptHint: 'Peka ut vad dina kolumner är. Dina blad ändras inte.',
  template: 'Lägg in mallen',
  templateHint: 'Blad att fylla i, med listor, format och förklaringar.',
  example: 'Lägg in exemplet',
  exampleHint: 'En påhittad kommun med avvikelser att rätta, och en guide på två minuter.',
};

/** The guide through the example. */
export const svGuide = {
  label: 'Guide',
  step: (step: number, all: number) => `Steg ${grouped(step)} av ${grouped(all)}`,
  close: 'Avsluta guiden',
  check: {
    heading: 'Kontrollera',
    text: 'Tillägget läser tabellerna och prövar dem mot riktlinjerna. Inget ändras.',
    action: 'Kontrollera nu',
  },
  open: {
    heading: 'Se en avvikelse',
    text: 'Den här är ett stopp: den bryter mot riktlinjerna.',
    action: 'Gå till cellen',
  },
  fix: {
    heading: 'Rätta den',
    text: 'Cellen är markerad. Låt tillägget rätta, eller ändra i cellen och kontrollera igen.',
    textByHand: 'Cellen är markerad. Ändra i den och kontrollera igen.',
    why: 'Varför är det fel?',
    action: 'Rätta åt mig',
  },
  write: {
    heading: 'Skriv det beräknade',
    text: 'Avvikelsen är borta. Nu kan återföring, utbetalning och kontering skrivas på egna blad.',
    textClean:
      'Det finns inget att rätta. Nu kan återföring, utbetalning och kontering skrivas på egna blad.',
    action: 'Se vad som skrivs',
  },
  done: {
    heading: 'Klart',
    text: 'Planen är skriven. Se bladen Återföring och Utbetalning, och gå vidare med de andra avvikelserna. I en tom arbetsbok lägger du in mallen för din egen kommun.',
  },
};

/** A table of the municipality's own that is to be read as one of the add-in's. */
export const svAdopt = {
  heading: 'Använd en egen tabell',
  step: (step: number, all: number) => `Steg ${grouped(step)} av ${grouped(all)}`,
  cancel: 'Avbryt',
  back: 'Tillbaka',
  next: 'Nästa',
  working: 'Läser …',
  source: {
    heading: 'Vilken tabell?',
    intro: 'Välj en tabell, eller markera ett område i arket. Inget på dina blad ändras.',
    none: 'Arbetsboken har inga egna tabeller. Markera en cell i ditt område i arket.',
    size: (sheet: string, rows: number, columns: number) =>
      `${sheet}, ${count(rows, 'rad', 'rader')} och ${count(columns, 'kolumn', 'kolumner')}`,
    readAs: (tables: readonly string[]) => `Läses redan som ${enumerate(tables)}.`,
    selection: 'Använd det jag har markerat',
    selectionHint: 'Det räcker att markera en cell. Området tas till närmaste tomma rad och kolumn.',
  },
  table: {
    heading: 'Vad är det för tabell?',
    intro: (source: string, rows: number) => `${source} har ${count(rows, 'rad', 'rader')}.`,
    label: 'Läs som',
    likely: (table: string) => `${table} (troligast)`,
    taken: 'Arbetsboken har alla tabeller. Ta bort en koppling eller en tabell först.',
    matches: (known: number, all: number) =>
      `${grouped(known)} av ${count(all, 'rubrik', 'rubriker')} känns igen.`,
  },
  columns: {
    heading: 'Vilken kolumn är vilken?',
    intro: 'Det som tillägget har gissat går att ändra.',
    none: 'Läses inte',
    choose: 'Välj kolumn',
    years: 'Årtal',
    notRead: (headers: readonly string[]) => `Läses inte: ${enumerate(headers)}.`,
    allRead: 'Alla kolumner läses.',
    missing: (columns: readonly string[]) => `Välj en kolumn för ${enumerate(columns)} för att gå vidare.`,
  },
  preview: {
    heading: 'Så här läses raderna',
    rows: (shown: number, all: number) =>
      shown === all ? count(all, 'rad', 'rader') : `${grouped(shown)} av ${count(all, 'rad', 'rader')} visas`,
    fine: (rows: number) =>
      rows === 1 ? 'Raden går att läsa.' : `De första ${grouped(rows)} raderna går att läsa.`,
    empty: 'Det finns inga rader att läsa än.',
    problems: (cells: number, rows: number) =>
      `${count(cells, 'anmärkning', 'anmärkningar')} på ${rows === 1 ? 'raden' : `de första ${grouped(rows)} raderna`}:`,
    more: (cells: number) => `Och ${count(cells, 'anmärkning', 'anmärkningar')} till.`,
    unreadable: 'går inte att läsa',
    promise: (rows: number) =>
      `Bekräfta skriver ${count(rows, 'rad', 'rader')} i tabellen Kopplingar. Kopplingen går att ta bort under Underlag.`,
    confirm: 'Bekräfta',
  },
};

/** What each table and column is, where it stands among what a job rests on. */
export const svTableHelp = {
  columnsOf: (table: string) => `Kolumner i ${table}`,
  needs: { key: 'krävs', required: 'behövs', optional: 'kan utelämnas' },
  years: '<år>',
  yearsHelp: 'En kolumn för varje år, med årtalet som rubrik. Belopp i kronor.',
  choices: 'Val:',
  aliases: (names: readonly string[]) => `Läses också som ${enumerate(names)}.`,
  example: 'Exempel:',
  place: (sheet: string, rows: number) => `${sheet}, ${count(rows, 'rad', 'rader')}`,
  goTo: 'Gå till tabellen',
  add: 'Lägg till tabellen',
  adopt: 'Använd en egen tabell …',
  readFrom: (source: string) => `Läses från ${source}.`,
  removeLink: 'Ta bort kopplingen',
};
