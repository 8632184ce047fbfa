import { count, grouped } from '../swedishForms';

/** The sentences of the page Avstämning. */
export const svReconcile = {
  unavailable: (reason: string) => `Det finns inget att stämma av: ${reason}.`,

  control: {
    heading: 'Kontrollsummor',
    holds: (rows: number, sum: string) =>
      `Alla rader har en plats: ${count(rows, 'rad', 'rader')}, ${sum}\u00A0kr in, och lika mycket ut.`,
    fails: (rowsIn: number, rowsOut: number, sumIn: string, sumOut: string) =>
      `Summorna går inte ihop: ${count(rowsIn, 'rad', 'rader')} och ${sumIn}\u00A0kr in, ${count(rowsOut, 'rad', 'rader')} och ${sumOut}\u00A0kr ut. Lita inte på avstämningen, och anmäl felet.`,
    foreign:
      'Ingen rad i huvudboken står på satsningarnas REN. Se efter att det är rätt huvudbok och att rätt kolumn läses som REN.',
    table: 'Huvudbokens rader efter plats',
    place: 'Plats',
    rows: 'Rader',
    sum: 'Summa',
    total: 'Hela huvudboken',
    notCompared: 'Inte jämfört',
  },

  places: {
    matched: 'Stämmer',
    unknownRen: 'Okänd REN',
    otherInvestment: 'Annan satsning',
    projectMissing: 'Projektnummer saknas',
    projectForeign: 'Främmande projektnummer',
    outsidePeriod: 'Utanför perioden',
    outsideGrant: 'Utanför det beviljade',
    payout: 'Utbetalning',
    repayment: 'Återföring',
    duplicate: 'Misstänkt dubblett av verifikat',
    reversed: 'Återförd rad (vänd post)',
    unreadable: 'Oläslig rad',
  },

  differences: {
    heading: 'Differenser',
    none: {
      everything: (isOne: boolean) =>
        isOne
          ? 'Inga differenser för den valda satsningen.'
          : 'Inga differenser: huvudboken stämmer med det som är redovisat, utbetalt och fakturerat.',
      partly: (isOne: boolean) =>
        `Inga differenser${isOne ? ' för den valda satsningen' : ''} i det som är jämfört. Det som inte är jämfört står under Kontrollsummor.`,
      nothing: (isOne: boolean) =>
        `Inget är jämfört${isOne ? ' för den valda satsningen' : ''}, så det går inte att säga om huvudboken stämmer.`,
    },
    toCorrect: (differences: number, sum: string) => `Att rätta (${grouped(differences)}), ${sum}\u00A0kr`,
    late: (differences: number, sum: string) =>
      `Bokfört i efterhand (${grouped(differences)}), ${sum}\u00A0kr`,
    passing: (differences: number, sum: string) =>
      `Rättar till sig (${grouped(differences)}), ${sum}\u00A0kr`,
    lateNote:
      'Bokfört efter att perioden betalades eller redovisades. Det är inget fel i boken; vad som sker med det står på var och en.',
    passingNote: 'Förklaras av kalendern, av en kredit eller av en annan period. Inget behöver bokas om.',
    compared: {
      paid: 'Huvudboken mot utbetalt',
      reported: 'Huvudboken mot redovisat',
      payoutBooked: 'Utbetalningen mot bokföringen',
      repaymentBooked: 'Återföringen mot bokföringen',
    },
    ren: (ren: string) => `REN ${ren}`,
    ofWhich: (amount: string) => `${amount}\u00A0kr:`,
    vouchers: 'Verifikat',
    noVoucher: 'utan nummer',
    amount: (amount: string) => `${amount}\u00A0kr`,
  },

  correction: {
    heading: 'Förslag till rättelse',
    labelOf: (what: string) => `Förslag till rättelse, ${what}`,
    note: 'Inget bokförs av sig självt.',
    account: 'Konto',
    ren: 'REN',
    project: 'Projekt',
    amount: 'Belopp',
    sum: 'Summa',
    otherSide: 'motkontot',
  },

  correctionsFile: {
    heading: 'Förslagen som en fil',
    order: (rows: number, incomplete: number) => {
      const lacking =
        incomplete > 0
          ? ` På ${count(incomplete, 'rad', 'rader')} saknas konto: det är verifikatets andra sida, som huvudboken inte visar.`
          : '';
      return `Alla förslag till rättelse, för alla satsningar: ${count(rows, 'rad', 'rader')}.${lacking} Gå igenom dem innan de läses in.`;
    },
    save: 'Ladda ned rättelser',
    copy: 'Kopiera rättelserna',
    fileName: (date: string) => `Rättelser ${date}.csv`,
  },

  explain: 'Förklara',
  explainOf: (what: string, of: string) => `Förklara ${what}, ${of}`,

  unmatched: {
    heading: 'Omatchade rader',
    settled: 'Utbetalningar, återföringar och vända poster',
    none: 'Inga: varje rad i huvudboken hör till en satsning.',
    noRows: 'Huvudboken har inga rader.',
    place: (place: string, rows: number, sum: string) =>
      `${place}: ${count(rows, 'rad', 'rader')}, ${sum}\u00A0kr`,
    notListed: (rows: number) => `${count(rows, 'rad till', 'rader till')} är räknade men visas inte.`,
    voucher: (voucher: string) => `Verifikat ${voucher}`,
    noVoucher: 'Utan verifikatnummer',
    account: (account: string) => `konto ${account}`,
    ren: (ren: string) => `REN ${ren}`,
    noRen: 'utan REN',
    project: (project: string) => `projekt ${project}`,
    noProject: 'utan projekt',
  },

  lines: {
    heading: 'Per satsning',
    open: (investment: string, name: string, lines: number) =>
      `${investment} ${name}`.trim() + `: ${count(lines, 'rad', 'rader')}`,
    table: (investment: string) => `Avstämning per REN och period, ${investment}`,
    renAndPeriod: 'REN, period',
    ledger: 'Huvudbok',
    reported: 'Redovisat',
    paid: 'Utbetalt',
    /** One under the other. */
    paidAndReported: 'Utbetalt, redovisat',
    difference: 'Differens',
    unknown: '–',
    unknownSpoken: 'inte jämfört',
    details: 'Alla belopp',
    amounts: {
      ledger: 'Enligt huvudbok',
      reported: 'Redovisat',
      paid: 'Utbetalt',
      difference: 'Differens mot utbetalt',
      ledgerThrough: 'Huvudbok från 1 januari',
      reportedThrough: 'Redovisat från 1 januari',
      reportedDifference: 'Differens mot redovisat',
      paidBooked: 'Utbetalt enligt huvudbok',
      invoiced: 'Fakturerat',
      invoicedBooked: 'Fakturerat enligt huvudbok',
    },
  },

  accruals: {
    heading: 'Periodiseringar vid årsskiften',
    year: (year: number) => `Hör till ${year}`,
    payout: (ren: string) => `Fondens skuld till REN ${ren}`,
    repayment: (ren: string) => `Fondens fordran på REN ${ren}`,
  },

  closed: {
    heading: 'Stängda delår',
    none: 'Inget delår är stängt.',
    signed: (date: string, by: string) => `Stängt ${date} av ${by}.`,
    basis: (hash: string) => `Underlagets kontrollsumma börjar med ${hash}.`,
    unchanged: 'Huvudboken är oförändrad sedan avslutet.',
    changed: (rens: number) => `Huvudboken har ändrats på ${grouped(rens)} REN sedan avslutet.`,
    unknown: 'Utan huvudbok går det inte att se om den har ändrats.',
    table: (period: string) => `Ändrat sedan avslutet av ${period}`,
    ren: 'REN',
    before: 'Vid avslutet',
    now: 'Nu',
    change: 'Ändring',
    lost: (ren: string) => `REN ${ren} hör inte längre till någon satsning och kan inte jämföras.`,
    accepted: 'Godtagna differenser',
    advice: 'Ta reda på varför. Är ändringen riktig: stäng delåret på nytt.',
  },

  accept: {
    legend: (period: string) => `Godta differenser i ${period}`,
    intro: 'Kryssa för dem som godtas som de är, och skriv varför. De övriga står kvar som öppna.',
    none: (period: string) => `${period} har inga öppna differenser.`,
    before: (periods: string) => `Tidigare perioder med öppna differenser är inte stängda: ${periods}.`,
    reason: 'Skäl',
    difference: (ren: string, compared: string, amount: string) =>
      `REN ${ren}: ${compared}, ${amount}\u00A0kr`,
    open: (differences: number) =>
      `${count(differences, 'differens lämnas öppen', 'differenser lämnas öppna')} när delåret stängs.`,
  },
};
