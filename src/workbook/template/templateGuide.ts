import { themes } from './templateLayout';

export const GUIDE_SHEET = 'Läs mig';

/** One line of the guide: a heading, or a word in the first column and what there is to say about it. */
export type GuideLine =
  | { readonly kind: 'title' | 'heading' | 'text'; readonly text: string }
  | { readonly kind: 'item'; readonly name: string; readonly text: string };

/** The template's first sheet, for the person who opens the workbook for the first time. */
export const guide: readonly GuideLine[] = [
  title('Sociala investeringar'),
  text('Arbetsboken samlar kommunens satsningar. Tillägget prövar dem mot riktlinjerna och räknar ut'),
  text(
    'utbetalning, återföring, kontering och fond. Den innehåller antal och belopp, aldrig uppgifter om enskilda.',
  ),

  heading('Så gör du'),
  item(
    '1. Parametrar',
    'Skriv kommunens koder: fondens REN, projektnummer, motpart och konton. Resten är ifyllt.',
  ),
  item(
    '2. Satsningar',
    'En rad för varje satsning. Beteckningen i första kolumnen används på alla andra blad.',
  ),
  item(
    '3. Parter',
    'Nämnder, bolag och föreningar i satsningen, med sina REN. Samma beteckning på alla blad.',
  ),
  item(
    '4. Övriga blad',
    'Fyll i dem när det är dags, se nedan. Rubriker som är årtal kan du lägga till fler av.',
  ),
  item('5. Kontrollera', 'Öppna tillägget från fliken Start och välj Kontrollera. Inget ändras i dina blad.'),
  item('6. Beräkna och skriv', 'Visar först vad som ska skrivas, och skriver när du har godkänt det.'),

  ...themes.flatMap((theme) => [
    heading(theme.name),
    text(theme.when),
    ...theme.tables.map(({ sheet, purpose }) => item(sheet, purpose)),
  ]),

  heading('Det som tillägget skriver'),
  item(
    'Egna blad',
    'Regelkontroll, Återföring, Utbetalning, Kontering och de andra gröna bladen ersätts vid varje skrivning.',
  ),
  item('Märkta celler', 'En cell med en avvikelse får färg. Din egen formatering ligger kvar under.'),
  item(
    'Kontroll',
    'En kolumn sist i tabellen, där avvikelsen står i ord. Rensa tar bort den och alla märkningar.',
  ),

  heading('Bra att veta'),
  item('Egna kolumner', 'Lägg till de kolumner du vill. Tillägget läser dem inte och ändrar dem inte.'),
  item(
    'Tabellens namn',
    'Tillägget känner igen en tabell på dess namn. Byt inte namn på tabeller eller rubriker.',
  ),
  item(
    'Belopp',
    'Skriv kronor. För tusental kronor i planen: välj tkr för beloppsenhet på bladet Parametrar.',
  ),
  item('Datum', 'Skriv ÅÅÅÅ-MM-DD.'),
  item('Tomma blad', 'Ett blad som inte behövs kan tas bort. De regler som behöver det kan då inte prövas.'),
  item(
    'Personuppgifter',
    'Skriv aldrig personnummer, namn på deltagare eller annat om enskilda någonstans i arbetsboken.',
  ),
];

function title(words: string): GuideLine {
  return { kind: 'title', text: words };
}

function heading(words: string): GuideLine {
  return { kind: 'heading', text: words };
}

function text(words: string): GuideLine {
  return { kind: 'text', text: words };
}

function item(name: string, words: string): GuideLine {
  return { kind: 'item', name, text: words };
}
