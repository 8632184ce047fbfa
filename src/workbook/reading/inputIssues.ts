import type { Finding, Severity } from '../../core/findings/finding';
import type { FindingValue } from '../../core/findings/findingValue';
import type { InvestmentId } from '../../core/values/ids';
import { inSwedish } from '../../core/text/inSwedish';
import type { Sentence } from '../../core/text/sentence';
import type { Place } from '../../core/values/place';

const CONTRACT = 'Tilläggets krav på tabellerna';

interface IssueKind {
  readonly severity: Severity;
  /** What the contract between workbook and add-in says, shown as the finding's source. */
  readonly expectation: string;
  /** What makes it right, in one Swedish sentence. */
  readonly remedy: string;
}

/** What can be wrong with the workbook itself, before any rule is asked. */
export const inputIssueKinds = {
  'IN-01': {
    severity: 'warn',
    expectation: 'Tabellerna Satsningar och Parter måste finnas.',
    remedy: 'Lägg till tabellen, till exempel från mallen, och fyll i den.',
  },
  'IN-02': {
    severity: 'warn',
    expectation: 'En tabell har de kolumner som den måste ha.',
    remedy: 'Lägg till kolumnen i tabellen, med det namn som står under Underlag i panelen.',
  },
  'IN-03': {
    severity: 'warn',
    expectation: 'En kolumn finns en gång i sin tabell.',
    remedy: 'Ta bort eller byt namn på den ena kolumnen.',
  },
  'IN-04': {
    severity: 'warn',
    expectation: 'En cell som läses har inget felvärde.',
    remedy: 'Rätta formeln eller skriv in värdet, så att cellen inte visar ett fel.',
  },
  'IN-05': {
    severity: 'warn',
    expectation: 'Belopp, datum, andelar och årtal går att läsa.',
    remedy:
      'Skriv värdet så att det går att läsa: belopp och andelar som tal, datum som ÅÅÅÅ-MM-DD, årtal med fyra siffror.',
  },
  'IN-06': {
    severity: 'warn',
    expectation: 'En valcell har något av de val som finns för kolumnen.',
    remedy: 'Välj något av de val som står för tabellen under Underlag i panelen.',
  },
  'IN-07': {
    severity: 'warn',
    expectation: 'En satsning som nämns finns i tabellen Satsningar.',
    remedy: 'Rätta beteckningen, eller lägg till satsningen i tabellen Satsningar.',
  },
  'IN-08': {
    severity: 'warn',
    expectation: 'En part som nämns finns i tabellen Parter för satsningen.',
    remedy: 'Rätta namnet, eller lägg till parten i tabellen Parter.',
  },
  'IN-09': {
    severity: 'info',
    expectation: 'Tal är inlagda som tal, annars räknar Excel inte med dem.',
    remedy:
      'Gör om texten till ett tal: markera cellen och välj Konvertera till tal. Är texten i kronor och tabellens tal i tusental kronor, skriv i stället talet i tusental.',
  },
  'IN-10': {
    severity: 'warn',
    expectation: 'En satsning, ett år i Reservation, och en parameter från en dag, står på en rad.',
    remedy: 'Ge varje satsning en egen beteckning, och varje år och parameter en egen rad.',
  },
  'IN-11': {
    severity: 'warn',
    expectation: 'De celler som raden behöver är ifyllda.',
    remedy: 'Fyll i cellen; saknas kolumnen, lägg till den först.',
  },
  'IN-12': {
    severity: 'warn',
    expectation: 'Koder och konton som konteringen behöver är ifyllda.',
    remedy: 'Fyll i koden, i Parametrar eller Parter.',
  },
  'IN-13': {
    severity: 'info',
    expectation: 'Kostnader efter slutdatum räknas med och visas.',
    remedy: 'Kontrollera att kostnaden hör till satsningen, och ändra annars bokföringen.',
  },
  'IN-14': {
    severity: 'info',
    expectation: 'Parametrar har namn som tillägget känner till.',
    remedy: 'Rätta stavningen, eller ta bort raden.',
  },
  'IN-15': {
    severity: 'warn',
    expectation: 'Beteckningar och koder är inga personnummer.',
    remedy: 'Ta bort personnumret och skriv en beteckning i stället.',
  },
  'IN-16': {
    severity: 'info',
    expectation: 'Ett regelverk som en satsning följer finns i tillägget eller i tabellen Parametrar.',
    remedy: 'Rätta regelverkets namn, eller lägg till dess parametrar i tabellen Parametrar.',
  },
  'IN-17': {
    severity: 'info',
    expectation: 'Ett värde som ändrar en regel eller en läsart har en källa.',
    remedy: 'Skriv i kolumnen Källa vilket beslut eller dokument som värdet kommer från.',
  },
  'IN-18': {
    severity: 'warn',
    expectation:
      'Projektnummer och fondens REN har ett värde under hela den tid som en satsning pågår, och kommunens eget regelverk den dag som en satsning bedöms efter.',
    remedy: 'Lägg till en rad i Parametrar med det värde som gäller från den dag som saknar ett.',
  },
  'IN-19': {
    severity: 'warn',
    expectation: 'En omfördelning flyttar medel mellan parter och går jämnt upp.',
    remedy: 'Skriv en rad för varje part, med minus för den som lämnar, så att beloppen blir noll ihop.',
  },
  'IN-20': {
    severity: 'warn',
    expectation: 'En upphandling som nämns finns i tabellen Upphandlingar.',
    remedy: 'Rätta beteckningen, eller lägg till upphandlingen i tabellen Upphandlingar.',
  },
  'IN-21': {
    severity: 'warn',
    expectation: 'Huvudboken för ett stängt delår är som när det stängdes.',
    remedy: 'Ta reda på vad som bokförts efter avslutet, och stäng delåret på nytt om det ska vara så.',
  },
  'IN-22': {
    severity: 'warn',
    expectation: 'En koppling gäller en av tilläggets tabeller och en av dess kolumner.',
    remedy:
      'Rätta namnet i tabellen Kopplingar så att det är som under Underlag i panelen, eller ta bort raden.',
  },
  'IN-23': {
    severity: 'warn',
    expectation: 'Den tabell, det område och den rubrik som en koppling pekar på finns i arbetsboken.',
    remedy: 'Rätta namnet i tabellen Kopplingar, eller ta bort raden.',
  },
  'IN-24': {
    severity: 'warn',
    expectation: 'En tabell har en källa, och en kolumn är kopplad en gång.',
    remedy: 'Behåll den koppling som ska gälla, och ta bort den andra ur tabellen Kopplingar.',
  },
  'IN-25': {
    severity: 'info',
    expectation: 'Ett godkännande gäller en regel, en satsning och en cell som finns, från sitt datum.',
    remedy: 'Rätta raden i tabellen Godkanda så att den är som avvikelsen, eller ta bort den.',
  },
  'IN-26': {
    severity: 'warn',
    expectation: 'En satsning som har fått utbetalningar eller fakturerats är beviljad.',
    remedy: 'Ändra Status till den som gäller, eller flytta raderna till rätt satsning.',
  },
  'IN-27': {
    severity: 'info',
    expectation: 'Huvudbok har en rad för varje post; summor och balanser räknas inte med.',
    remedy:
      'Låt raderna stå, eller ta bort summorna. Är en rad som inte räknas en kostnad, ge den ett verifikat; är en som räknas en summa, ta bort den.',
  },
  'IN-28': {
    severity: 'warn',
    expectation:
      'En rad i Parametrar som har ett regelverk används: parametern hör till regelverket, och en satsning följer det.',
    remedy: 'Töm Regelverk om raden gäller hela kommunen, eller rätta regelverkets namn.',
  },
  'IN-29': {
    severity: 'warn',
    expectation: 'Delår 1, delår 2 och helåret slutar i den ordningen.',
    remedy: 'Rätta kalender.delår1, kalender.delår2 eller kalender.helår i tabellen Parametrar.',
  },
  'IN-30': {
    severity: 'info',
    expectation: 'Fonden går in i ett år med det som den gick ut ur året före med.',
    remedy:
      'Lägg till de utbetalningar, fakturor eller tillskott som saknas, eller rätta det ingående beloppet i Reservation.',
  },
} as const satisfies Record<string, IssueKind>;

export type InputIssueId = keyof typeof inputIssueKinds;

export function isInputIssue(id: string): id is InputIssueId {
  return Object.prototype.hasOwnProperty.call(inputIssueKinds, id);
}

export function inputIssue(
  id: InputIssueId,
  message: Sentence,
  about: { place?: Place; investment?: InvestmentId; actual?: FindingValue } = {},
): Finding {
  const kind = inputIssueKinds[id];
  return {
    rule: id,
    severity: kind.severity,
    message: inSwedish(message),
    said: message,
    source: { document: CONTRACT, page: 'Underlag', quote: kind.expectation },
    ...about,
  };
}
