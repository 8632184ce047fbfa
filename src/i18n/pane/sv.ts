import { isPageNumber } from '../../core/findings/sourceText';
import { figure } from '../../core/text/figure';
import { enumerate } from '../../core/text/swedish';
import { svCharts } from './svCharts';
import { svJobs } from './svJobs';
import { svLedger } from './svLedger';
import { svNotice } from './svNotice';
import { svPayoff, svProcurement } from './svPayoff';
import { svReconcile } from './svReconcile';
import { svAdopt, svGuide, svStart, svTableHelp } from './svStart';
import { count, grouped, percent } from '../swedishForms';

/** Every sentence that the pane shows. Nothing else in the pane holds text for people. */
export const sv = {
  number: grouped,
  figure,
  percent,

  product: 'Sociala investeringar',

  office: {
    loading: 'Ansluter till Excel …',
    notLoaded:
      'Excel svarar inte. Stäng panelen och öppna den igen; om det inte hjälper, kontrollera att datorn når Microsofts tjänst för tillägg.',
    notExcel: 'Det här är ett tillägg för Excel. Öppna det från fliken Start i en arbetsbok.',
    tooOld:
      'Den här versionen av Excel är för gammal för tillägget. Det behövs Excel 2021 eller senare, Microsoft 365 eller Excel på webben.',
  },

  header: {
    today: 'I dag',
    todayHint: 'ÅÅÅÅ-MM-DD',
    todayInvalid: 'Skriv datumet som ÅÅÅÅ-MM-DD.',
    noSuchDay: 'Den dagen finns inte.',
    edited: 'Celler har ändrats sedan kontrollen.',
    todayChanged: 'Datumet är ändrat sedan kontrollen. Kontrollera igen.',
    check: 'Kontrollera',
  },

  settings: {
    open: 'Inställningar',
    language: 'Språk',
    /** Each in its own language, for whoever cannot read the one that is shown. */
    languages: { sv: 'Svenska', en: 'English' },
  },

  help: {
    heading: 'Hjälp',
    page: 'Handboken',
    ownWindow: 'Öppna i eget fönster',
    close: 'Stäng hjälpen',
  },

  start: svStart,
  guide: svGuide,
  adopt: svAdopt,
  tableHelp: svTableHelp,

  progress: {
    checking: 'Läser tabellerna och prövar reglerna …',
    preparing: 'Räknar ut vad som ska skrivas …',
    inserting: 'Lägger in tabellerna …',
    resolving: 'Skriver i arbetsboken och kontrollerar igen …',
    clearing: 'Tar bort märkningarna …',
    writing: 'Skriver …',
    staging: 'Skriver resultatet till en säker plats …',
    swapping: 'Lägger resultatet på bladen …',
    stop: 'Avbryt kontrollen',
    steps: {
      reading: 'Läser tabellerna …',
      tables: 'Tolkar tabellerna …',
      schedules: 'Räknar ut återföring och utbetalningar …',
      rules: 'Prövar reglerna …',
      reconciliation: 'Stämmer av huvudboken …',
      findings: 'Sammanställer avvikelserna …',
      preview: 'Räknar ut vad som skulle skrivas …',
    },
  },

  notice: svNotice,

  announce: {
    checked: (stops: number, warnings: number, infos: number) =>
      `Kontrollen är klar: ${grouped(stops)} stopp, ${count(warnings, 'varning', 'varningar')} och ${count(infos, 'upplysning', 'upplysningar')}.`,
    selected: (cell: string) => `${cell} är markerad.`,
    explained: (title: string, value: string) =>
      `Förklaring visas: ${title}${value === '' ? '' : `, ${value}`}.`,
  },

  severity: {
    label: 'Allvar',
    stop: 'Stopp',
    warn: 'Varning',
    info: 'Upplysning',
    /** After the number. */
    counted: {
      stop: { one: 'stopp', several: 'stopp' },
      warn: { one: 'varning', several: 'varningar' },
      info: { one: 'upplysning', several: 'upplysningar' },
    },
    explain: {
      stop: 'Bryter mot riktlinjerna',
      warn: 'Avviker från en rekommendation, eller kan inte stämma',
      info: 'För kännedom',
    },
  },

  filter: {
    label: 'Filtrera avvikelserna',
    rule: 'Regel',
    allRules: 'Alla regler',
    search: 'Sök i avvikelserna',
    clear: 'Visa alla',
    shown: (shown: number, all: number) =>
      shown === all
        ? count(all, 'avvikelse', 'avvikelser')
        : `${grouped(shown)} av ${count(all, 'avvikelse', 'avvikelser')}`,
  },

  findings: {
    none: {
      everything: 'Inga avvikelser. Alla regler som gäller har prövats.',
      partly: 'Inga avvikelser. Se också vad som inte kunde prövas.',
      notConcerned: 'Inga avvikelser. Ingen av reglerna gäller satsningarna än.',
      nothing: 'Arbetsboken har inga satsningar än. Fyll i tabellen Satsningar och kontrollera igen.',
    },
    noMatch: 'Ingen avvikelse stämmer med filtret.',
    select: (place: string) => `Gå till ${place}`,
    noPlace: 'Ingen cell',
    actual: 'Värde',
    limit: 'Gräns',
    reading: 'Läsart',
    page: (page: string) => (isPageNumber(page) ? `s. ${page}` : page),
  },

  states: {
    ny: 'Ny',
    kvarstår: 'Kvarstår',
    explain: {
      ny: 'Fanns inte när resultatet skrevs senast',
      kvarstår: 'Fanns redan när resultatet skrevs senast',
    },
    unclear: (findings: number) => `Kunde inte kontrolleras nu (${grouped(findings)})`,
    solved: (findings: number) => `Lösta sedan resultatet skrevs senast (${grouped(findings)})`,
  },

  accept: {
    open: 'Godkänn …',
    /** Of several that look the same. */
    openOf: (rule: string, place: string) => `Godkänn … ${rule} ${place}`.trim(),
    heading: 'Godkänn avvikelsen',
    intro: (date: string) =>
      `Avvikelsen står kvar som godkänd ${date} så länge värdet och gränsen är desamma. Godkännandet skrivs i tabellen Godkanda.`,
    by: 'Godkänd av',
    byHint: 'Befattningen, till exempel ekonomichefen.',
    reason: 'Skäl',
    confirm: 'Godkänn',
    cancel: 'Avbryt',
    listed: (findings: number) => `Godkända (${grouped(findings)})`,
    acceptedBy: (by: string) => `Av ${by}.`,
    remove: 'Ta bort godkännandet',
    removeOf: (rule: string, place: string) => `Ta bort godkännandet av ${rule} ${place}`.trim(),
  },

  fix: {
    open: 'Rätta …',
    /** Of several that look the same. */
    openOf: (rule: string, place: string) => `Rätta … ${rule} ${place}`.trim(),
    cell: 'Cell',
    now: 'Nu',
    becomes: 'Blir',
    empty: 'tom',
    confirm: 'Skriv',
    cancel: 'Avbryt',
    last: 'Senaste rättelsen',
    cells: 'Cellerna före och efter',
    was: 'Före',
    became: 'Efter',
    undo: 'Ångra rättelsen',
  },

  explain: {
    open: 'Förklara',
    panel: 'Förklaring av den valda cellen',
    close: 'Stäng förklaringen',
    inputs: 'Uppgifter',
    steps: 'Steg för steg',
    parameters: 'Parametrar',
    rules: 'Regel',
    remedy: 'Så blir det rätt',
    from: (day: string) => `från ${day}`,
    source: (source: string) => `Källa: ${source}.`,
    showAll: (items: number) => `Visa alla ${grouped(items)}`,
    showFirst: (items: number) => `Visa bara de ${grouped(items)} första`,
    findingsIn: (cell: string) => `Avvikelser i ${cell}`,
    outdated: 'Bladet är skrivet på ett annat underlag: kontrollera och skriv igen.',
    gone: 'Raden finns inte i det som nu räknas fram. Bladet är skrivet på ett annat underlag: kontrollera och skriv igen.',
  },

  notChecked: {
    partly: 'De här reglerna kunde inte prövas. Det betyder inte att de är uppfyllda.',
    everything: 'Alla regler som gäller har prövats.',
    notConcerned: 'Ingen av reglerna gäller satsningarna än.',
    nothing: 'Ingen regel har prövats, eftersom arbetsboken inte har några satsningar som går att läsa.',
    checked: (rules: number) =>
      rules === 0 ? 'Ingen regel har prövats.' : `${count(rules, 'regel är prövad', 'regler är prövade')}.`,
    noInvestments:
      'De övriga gäller satsningar. Skriv den första i tabellen Satsningar och kontrollera igen.',
    notApplicable: (rules: readonly string[]) =>
      rules.length === 0 ? '' : `Gäller ingen av satsningarna: ${enumerate(rules)}.`,
  },

  amounts: {
    none: 'Här visas det beviljade, återföringen och nästa utbetalningar. Fyll i tabellen Satsningar och kontrollera igen.',
    unit: 'Belopp i kronor.',
    granted: 'Beviljat',
    appliedFor: 'Sökt med utvärdering',
    grantedUnknown: 'ej känt',
    repayments: 'Återföring',
    party: 'Part',
    plan: 'Plan',
    floor: 'Golv',
    effect: 'Effekt',
    final: 'Slutlig',
    total: 'Summa',
    unknown: '–',
    unknownSpoken: 'inget belopp ännu',
    proposed: 'Planen är ett förslag, eftersom arbetsboken inte har någon återföringsplan för satsningen.',
    notSettled: 'Effekt och slutligt belopp visas när alla parter i planen har en bedömd effekt.',
    noPlan: 'Det finns inget att göra en återföringsplan av.',
    payouts: 'Nästa utbetalningar',
    noPayouts: 'Inga utbetalningar väntar.',
    payoutsUnknown: (reason: string) => `Det går inte att se vad som ska betalas ut: ${reason}.`,
    payoutsUnseen: (reason: string) => `Det går inte att se vilka utbetalningar som är gjorda: ${reason}.`,
    payout: (ren: string, period: string) => `REN ${ren}, ${period}`,
    preliminary: 'preliminär',
    morePayouts: (payouts: number) => `och ${count(payouts, 'till', 'till')}`,
    tableLabel: (investment: string) => `Återföring för ${investment}`,
  },

  closing: {
    section: 'Bokföring och avslut',
    order: (rows: number, incomplete: number) => {
      if (rows === 0) return 'Inget återstår att bokföra.';
      const lacking =
        incomplete > 0 ? ` På ${count(incomplete, 'rad', 'rader')} saknas konto, REN eller motpart.` : '';
      return `Bokföringsordern har ${count(rows, 'rad', 'rader')} som återstår att bokföra.${lacking}`;
    },
    download: 'Ladda ned bokföringsorder',
    copy: 'Kopiera bokföringsordern',
    fileName: (date: string) => `Bokföringsorder ${date}.csv`,
    open: 'Stäng delår …',
    heading: 'Stäng ett delår',
    intro: (date: string) =>
      `Avslutet får dagen ${date} och skrivs som nya rader i tabellen DelarAvslut på bladet Bokslut. Ändras huvudboken för perioden sedan säger nästa kontroll det.`,
    period: 'Delår',
    noPeriods: 'Ingen period är slut på den valda dagen.',
    by: 'Stängs av',
    byHint: 'Befattningen, till exempel ekonomichefen.',
    confirm: 'Stäng delåret',
    cancel: 'Avbryt',
  },

  evaluation: {
    unnamed: 'Effektmått saknas',
    outcome: (outcome: string | undefined, target: string | undefined) => {
      if (outcome && target) return `Utfall ${outcome} av målvärdet ${target}.`;
      if (target) return `Målvärde ${target}, inget utfall än.`;
      return outcome ? `Utfall ${outcome}, inget målvärde.` : 'Varken målvärde eller utfall än.';
    },
    unreadable: (cells: readonly string[]) =>
      `${enumerate(cells)} går inte att läsa som tal, så hur långt målet är nått är inte känt.`,
    effect: (
      name: string,
      judged: string | undefined,
      expected: string | undefined,
      reached: string | undefined,
    ) => {
      if (judged && expected) {
        return `${name}: bedömt ${judged}\u00A0kr av väntade ${expected}\u00A0kr${reached ? ` (${reached})` : ''}.`;
      }
      if (expected) return `${name}: väntat ${expected}\u00A0kr, inte bedömt än.`;
      return judged
        ? `${name}: bedömt ${judged}\u00A0kr, väntades inte.`
        : `${name}: varken väntat eller bedömt belopp.`;
    },
    none: 'Här visas målen och hur långt de är nådda. Fyll i tabellen Utvarderingsschema och kontrollera igen.',
    noEffect: 'Raden leder inte till någon ekonomisk effekt.',
    more: (rows: number) => `och ${count(rows, 'rad till', 'rader till')} på bladet Utvärdering`,
  },

  calendar: {
    none: 'Inget är försenat, och inget förfaller de närmaste tolv månaderna.',
    noInvestments:
      'Här visas vad som ska göras och senast när. Fyll i tabellen Satsningar och kontrollera igen.',
    late: 'Försenat',
    coming: 'Närmast',
    nothingLate: 'Inget är försenat.',
    nothingComing: 'Inget mer förfaller de närmaste tolv månaderna.',
    status: { due: 'Väntar', done: 'Klar', late: 'Försenad' },
    who: (who: string) => `Ansvarig: ${who}.`,
    amount: (amount: string) => ` (${amount}\u00A0kr)`,
    showAll: (duties: number) => `Visa alla ${grouped(duties)}`,
    showNearest: 'Visa bara de närmaste',
    unseen: (reason: string) => `Det går inte att se om det är gjort: ${reason}.`,
    unread: (cells: readonly string[]) => `Rader som inte kunde läsas kan ändra det: ${enumerate(cells)}.`,
  },

  jobs: svJobs,

  charts: svCharts,

  payoff: svPayoff,

  procurement: svProcurement,

  ledger: svLedger,

  reconcile: svReconcile,

  tables: {
    intro: 'Tillägget läser de här tabellerna och känner igen dem på tabellens namn.',
    table: 'Tabell',
    found: 'Finns',
    sheet: 'Blad',
    rows: 'Rader',
    missing: 'Saknas',
    missingRequired: 'Saknas, krävs',
    requiredMissing: (tables: readonly string[]) =>
      `Arbetsboken saknar ${tables.length === 1 ? 'tabellen' : 'tabellerna'} ${enumerate(tables)}, som krävs.`,
    insertHint: 'Mallen lägger till de tabeller som saknas, på egna blad. Det som redan finns ändras inte.',
    insert: 'Lägg in mallen',
  },

  write: {
    open: 'Beräkna och skriv …',
    heading: 'Det här kommer att skrivas',
    intro: 'Bladen är tilläggets egna. Deras innehåll ersätts i sin helhet.',
    whatHappens: 'Åtgärd',
    isNew: 'Nytt blad',
    replaced: 'Ersätts',
    flagged: (cells: number) =>
      cells === 0
        ? 'Inga celler märks.'
        : `${count(cells, 'cell märks', 'celler märks')}. Din egen formatering ändras inte.`,
    beyond: ({ cells, rows }: { readonly cells: number; readonly rows: number }) => {
      const left = [
        ...(rows > 0 ? [`${count(rows, 'rad får', 'rader får')} ingen text i kolumnen Kontroll`] : []),
        ...(cells > 0 ? [`${count(cells, 'cell får', 'celler får')} ingen färg`] : []),
      ];
      return `Excel tar inte emot fler märken på en gång: ${enumerate(left)}. De allvarligaste avvikelserna märks först, och alla står i Regelkontroll.`;
    },
    addsColumn: (tables: readonly string[]) => `Kolumnen Kontroll läggs till sist i ${enumerate(tables)}.`,
    noRoom: (tables: readonly string[]) =>
      `Kolumnen Kontroll får inte plats i ${enumerate(tables)}: cellerna till höger om tabellen är upptagna. Där märks cellerna utan text.`,
    ownEntries: (entries: readonly { readonly table: string; readonly rows: number }[]) => {
      const tables = entries.map(({ table, rows }) => `${table} (${count(rows, 'rad', 'rader')})`);
      return `Kolumnen Kontroll har eget innehåll i ${enumerate(tables)}. Det står kvar, och avvikelserna där står bara i Regelkontroll. Flytta det till en annan kolumn, så skrivs meddelandena i Kontroll.`;
    },
    protectedSheets: (sheets: readonly string[]) =>
      sheets.length === 1
        ? `Bladet ${enumerate(sheets)} är skyddat. Ta bort skyddet under Granska och försök igen; till dess skrivs inget.`
        : `Bladen ${enumerate(sheets)} är skyddade. Ta bort skydden under Granska och försök igen; till dess skrivs inget.`,
    edited:
      'Celler har ändrats sedan det här räknades fram. Välj Räkna om för att se vad som skulle skrivas nu.',
    renew: 'Räkna om',
    confirm: 'Skriv',
    cancel: 'Avbryt',
  },

  clear: {
    open: 'Rensa',
    heading: 'Ta bort alla märkningar?',
    body: 'Märkningen i cellerna tas bort, och kolumnen Kontroll i de tabeller där tillägget lade till den. Bladen med resultat ligger kvar.',
    confirm: 'Rensa',
    cancel: 'Avbryt',
  },

  textFile: {
    copy: 'Kopiera',
    saved:
      'Filen är lämnad till webbläsaren. Kommer det ingen fil tillåter Excel det inte: välj Kopiera i stället.',
    copied: 'Innehållet är kopierat. Klistra in det där det ska användas.',
    notCopied: 'Det gick inte att kopiera. Ladda ned filen i stället.',
  },

  longList: {
    keys: 'Piltangenterna, Home och End går mellan raderna. Tabb går förbi listan.',
  },

  pager: {
    label: 'Sidor',
    previous: 'Föregående',
    next: 'Nästa',
    range: (first: number, last: number, all: number) =>
      `${first === last ? grouped(first) : `${grouped(first)}–${grouped(last)}`} av ${grouped(all)}`,
  },
} as const;
