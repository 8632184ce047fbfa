/** Of the reconciliation of the ledger, by the Swedish words. “Voucher no.” stands before one and before several. */
export const reconciliation: Readonly<Record<string, string>> = {
  Stämmer: 'Matched',
  'Okänd REN': 'Unknown REN',
  'Annan satsning': 'Another investment',
  'Projektnummer saknas': 'Project number missing',
  'Främmande projektnummer': 'Foreign project number',
  'Utanför perioden': 'Outside the period',
  'Utanför det beviljade': 'Outside the grant',
  Utbetalning: 'Payout',
  Återföring: 'Repayment',
  'Misstänkt dubblett av verifikat': 'Suspected duplicate of a voucher',
  'Återförd rad (vänd post)': 'Reversed row (reversing entry)',
  'Oläslig rad': 'Unreadable row',

  '{0}: {1} i {2} går inte att läsa.': '{0}: {1} in {2} cannot be read.',
  '{0}: raden på REN {1} ska bära {2}.': '{0}: the row on REN {1} should bear {2}.',
  '{0}: raden på REN {1} bär {2} och ska bära {3}.': '{0}: the row on REN {1} bears {2} and should bear {3}.',
  '{0}: verifikat {1} är exakt det som är utbetalt eller redovisat i en annan period.':
    '{0}: voucher {1} is exactly what has been paid or reported in another period.',
  '{0}: {1} ligger {2}.': '{0}: {1} is {2}.',
  'efter slutdatum {0} för {1}': 'after the end date {0} of {1}',
  'före den tid då {0} tidigast kan ha kostnader': 'before the earliest time at which {0} can have costs',
  '{0}: raden ryms inte i det som är beviljat för {1}.':
    '{0}: the row does not fit within what {1} was granted.',
  '{0}: konto {1} är ett av kontona för den{2}.': '{0}: account {1} is one of the accounts for it{2}.',
  'men raden ligger på REN {0} och ska ligga på fondens, {1}':
    'but the row is on REN {0} and should be on the fund’s, {1}',
  'men raden saknar REN': 'but the row has no REN',
  'men ingen satsning har REN {0}': 'but no investment has REN {0}',
  'men ingen part återför från REN {0}': 'but no party repays from REN {0}',
  '{0}: samma rad står redan i huvudboken.': '{0}: the same row is already in the ledger.',
  '{0}: samma rad står redan i {1}.': '{0}: the same row is already in {1}.',
  '{0}: samma rad står redan i {1}, i verifikat {2}.': '{0}: the same row is already in {1}, in voucher {2}.',
  '{0}: tas ut av verifikat {1} {2}.': '{0}: offset by voucher {1} of {2}.',
  'raden saknar REN': 'the row has no REN',
  'ingen satsning har REN {0}': 'no investment has REN {0}',
  '{0}: {1}, men raden bär satsningarnas projektnummer.':
    '{0}: {1}, but the row bears the investments’ project number.',
  'REN {0} anges av {1}.': 'REN {0} is given by {1}.',
  'verifikat {0} är exakt det som en annan satsning saknar i perioden.':
    'voucher {0} is exactly what another investment lacks in the period.',
  '{0}: {1}, {2}.': '{0}: {1}, {2}.',
  '1 rad till som inte är satsningarnas; den visas inte.':
    '1 more row that is not the investments’; it is not shown.',
  '{0} rader till som inte är satsningarnas; de visas inte var för sig.':
    '{0} more rows that are not the investments’; they are not shown one by one.',

  '(utan nummer)': '(no number)',
  '{0} och {1} till': '{0} and {1} more',
  '{0}, REN {1}': '{0}, REN {1}',
  'Sen bokföring: {0}': 'Late entry: {0}',
  'Sen bokföring: verifikat {0} {1}': 'Late entry: voucher no. {0}, {1}',
  'bokfördes efter utbetalningen {0}': 'booked after the payout on {0}',
  'är exakt skillnaden och kom sannolikt efter utbetalningen':
    'exactly the difference, which probably came after the payout',
  'är exakt skillnaden och kom sannolikt efter redovisningen':
    'exactly the difference, which probably came after the report',
  'är ihop exakt skillnaden och kom sannolikt efter utbetalningen':
    'together exactly the difference, which probably came after the payout',
  'är ihop exakt skillnaden och kom sannolikt efter redovisningen':
    'together exactly the difference, which probably came after the report',
  'Rättat i utbetalningen för {0}.': 'Put right in the payout for {0}.',
  'Rättat i redovisningen för {0}.': 'Put right in the report for {0}.',
  '{0} betalas inte ut, eftersom satsningen är avslutad.':
    '{0} will not be paid, since the investment has ended.',
  '{0} tas med i nästa utbetalning.': '{0} will be included in the next payout.',
  '{0} tas med i nästa redovisning.': '{0} will be included in the next report.',
  'Misstänkt dubblett: verifikat {0} står mer än en gång ({1}).':
    'Suspected duplicate: voucher no. {0} occurring more than once ({1}).',
  'Verifikat {0} ({1}) hör sannolikt till {2}, där exakt det fattas.':
    'Voucher no. {0} ({1}): probably belongs to {2}, where exactly that is missing.',
  'Verifikat {0} ({1}) fattas här och ligger på {2}.':
    'Voucher no. {0} ({1}): missing here and booked on {2}.',
  'Verifikat {0} ({1}) bär projektnumret men saknar REN.':
    'Voucher no. {0} ({1}): has the project number but no REN.',
  'Verifikat {0} ({1}) bär projektnumret men ligger på REN {2}, som ingen satsning har.':
    'Voucher no. {0} ({1}): has the project number but is on REN {2}, which no investment has.',
  'Verifikat {0} ({1}) är utbetalt här men bokfört {2}, i {3}. Kontrollera datumet.':
    'Voucher no. {0} ({1}): paid here but booked on {2}, in {3}. Check the date.',
  'Verifikat {0} ({1}) är redovisat här men bokfört {2}, i {3}. Kontrollera datumet.':
    'Voucher no. {0} ({1}): reported here but booked on {2}, in {3}. Check the date.',
  'Verifikat {0} ({1}) hör sannolikt till {2}, där det är utbetalt.':
    'Voucher no. {0} ({1}): probably belongs to {2}, where it has been paid.',
  'Verifikat {0} ({1}) hör sannolikt till {2}, där det är redovisat.':
    'Voucher no. {0} ({1}): probably belongs to {2}, where it has been reported.',
  'Redovisat {0} är bara periodens egen del. Redovisa från 1 januari: {1}.':
    'The reported {0} is only the period’s own part. Report from 1 January: {1}.',
  'Utbetalningen gäller REN {0}, som är en annan satsnings. Rätta REN eller satsning.':
    'The payout is for REN {0}, which belongs to another investment. Correct the REN or the investment.',
  'Redovisningen gäller REN {0}, som är en annan satsnings. Rätta REN eller satsning.':
    'The report is for REN {0}, which belongs to another investment. Correct the REN or the investment.',
  '{0} för {1} är inte utbetalt.': '{0} for {1} has not been paid.',
  '{0} betalades inte ut i tid; rättat i utbetalningen för {1}.':
    '{0} was not paid in time; put right in the payout for {1}.',
  '{0} mer utbetalt än bokfört.': '{0} more paid than booked.',
  '{0} mindre utbetalt än bokfört.': '{0} less paid than booked.',
  'Perioden har inga kostnader på REN {0}.': 'The period has no costs on REN {0}.',
  'Periodens enda verifikat med kostnader på REN {0} förklarar det inte.':
    'The period’s only voucher with costs on REN {0} does not explain it.',
  'Inget av periodens verifikat med kostnader på REN {0} förklarar det, varken ensamt eller tillsammans.':
    'None of the period’s vouchers with costs on REN {0} explains it, neither by itself nor together.',
  'Inget av periodens verifikat med kostnader på REN {0} förklarar det, varken ensamt eller två och två; fler tillsammans är inte prövade.':
    'None of the period’s vouchers with costs on REN {0} explains it, neither by itself nor two by two; more of them together have not been tried.',
  'Verifikat {0} är ihop exakt skillnaden, men så många kan vara det av en slump.':
    'Vouchers {0} are exactly the difference together, but so many may be so by chance.',
  '{0} En rad i huvudboken går inte att läsa och kan vara förklaringen, se {1}.':
    '{0} A row of the ledger cannot be read and may be the explanation, see {1}.',
  '{0} mer redovisat än bokfört.': '{0} more reported than booked.',
  '{0} mindre redovisat än bokfört.': '{0} less reported than booked.',

  '{0} rättar {1}.': '{0} puts {1} right.',
  'En kredit på {0} från tidigare perioder dras av.': 'A credit of {0} from earlier periods is deducted.',
  '{0} från tidigare perioder betalas efter ett beslut om mer medel.':
    '{0} from earlier periods is paid after a decision on more funds.',
  'Krediten {0} förs till nästa period.': 'The credit of {0} is carried forward to the next period.',
  '{0} ryms inte i det beviljade beloppet.': '{0} does not fit within the grant.',
  '{0} ska betalas ut senast {1}.': '{0} is to be paid by {1}.',

  Utbetalningen: 'The payout',
  Återföringen: 'The repayment',
  '{0} {1} på {2} kommer efter huvudbokens sista dag {3}.':
    '{0} of {2} on {1} is later than the ledger’s last day, {3}.',
  '{0} {1} på {2} är inte bokförd.': '{0} of {2} on {1} has not been booked.',
  '{0} på {1} är bokförd två gånger, verifikat {2}.': '{0} of {1} has been booked twice, voucher no. {2}.',
  '{0} på {1} är bokförd, verifikat {2}, men står inte i {3}. Lägg till den där, eller backa verifikatet.':
    '{0} of {1} has been booked, voucher no. {2}, but is not in {3}. Add it there, or reverse the voucher.',
  '{0} är {1} men bokförd med {2}, verifikat {3}.': '{0} is {1} but was booked as {2}, voucher no. {3}.',
  'utan REN': 'without a REN',
  'på REN {0}': 'on REN {0}',
  '{0} {1} på {2} är bokförd {3}, verifikat {4}.': '{0} of {2} on {1} was booked {3}, voucher no. {4}.',

  'Utbetalningen för {0} gjordes {1} och hör till {2}.':
    'The payout for {0} was made on {1} and belongs to {2}.',
  'Utbetalningen för {0} görs senast {1} och hör till {2}.':
    'The payout for {0} is made by {1} and belongs to {2}.',
  'Återföringen som fakturerades {0} var inte bokförd vid årets slut.':
    'The repayment invoiced on {0} had not been booked at the end of the year.',

  'Huvudboken är inte jämförd med det redovisade: {0}.':
    'The ledger has not been compared with what was reported: {0}.',
  'Huvudboken är inte jämförd med utbetalningarna: {0}.':
    'The ledger has not been compared with the payouts: {0}.',
  'Utbetalningarna är inte jämförda med bokföringen: huvudboken har inga rader på satsningarnas REN på kontot för utbetalning.':
    'The payouts have not been compared with the books: on the investments’ REN the ledger has no rows on the account for payouts.',
  'Återföringarna är inte jämförda med bokföringen: {0}.':
    'The repayments have not been compared with the books: {0}.',
  'Återföringarna är inte jämförda med bokföringen: huvudboken har inga rader på kontot för återföring.':
    'The repayments have not been compared with the books: the ledger has no rows on the account for repayments.',
  'Radernas projektnummer är inte prövade: parametern projektnummer saknas.':
    'The rows’ project numbers have not been checked: the parameter projektnummer is missing.',
};
