/** Of what tables and columns are for, by the Swedish words. Their names and choices stay as in the workbook. */
export const tables: Readonly<Record<string, string>> = {
  'En rad för varje satsning.': 'One row for each investment.',
  'En kort beteckning som bara den här satsningen har.': 'A short id that only this investment has.',
  'Satsningens namn.': 'The name of the investment.',
  'Den utvalda och avgränsade målgruppen.': 'The target group, chosen and delimited.',
  'Var i processen satsningen är.': 'Where in the process the investment is.',
  'Första dagen i den tid som medlen gäller.': 'The first day of the time that the money is for.',
  'Sista dagen i den tid som medlen gäller.': 'The last day of the time that the money is for.',
  'Det som ansökan gäller, enligt kostnadskalkylen.':
    'What the application is for, according to the cost estimate.',
  'Det som beslutats, med utvärderingen inräknad.': 'What has been decided, the evaluation included.',
  'Dagen för beslutet. Avgör vilka parametrar som gäller.':
    'The day of the decision. It determines which parameters apply.',
  'Den som beslutat, i Örebro Kommunstyrelsen.': 'Who decided: in Örebro the municipal executive board.',
  'Örebro 2016 om inget annat anges.': 'Örebro 2016 unless something else is given.',

  'En rad för varje part i en satsning och uppdrag som parten har.':
    'One row for each party of an investment and each assignment that it has.',
  'Satsningens beteckning, som i tabellen Satsningar.':
    'The id of the investment, as in the table Satsningar.',
  'Partens beteckning, till exempel nämndens förkortning.':
    'The id of the party, such as the board’s abbreviation.',
  'Vad för slags part det är.': 'What kind of party it is.',
  'Det område som nämnden ansvarar för.': 'The field that the board is responsible for.',
  'Kommunens andel av ett kommunalt bolag.': 'The municipality’s share of a municipal company.',
  'Vad parten gör i satsningen.': 'What the party does in the investment.',
  'Partens REN för satsningen.': 'The party’s REN for the investment.',
  'Partens motpartskod i internredovisningen.': 'The party’s counterparty code in the internal accounts.',
  'Förvaltningschefen, som är projektägare.': 'The head of administration, who is the project owner.',
  'Dagen då chefen skrev under ansökan.': 'The day on which the head signed the application.',
  'Den REN som återför, om det inte är REN.': 'The REN that repays, where it is not REN.',
  'Den part som bär en civil aktörs kostnader.': 'The party that bears the costs of a civil-society actor.',

  'Kostnadskalkylen, med ett belopp för varje år.': 'The cost estimate, with an amount for each year.',
  'Partens beteckning, som i tabellen Parter.': 'The id of the party, as in the table Parter.',
  'Utvärdering på raden för utvärderingens andel, annars fritt.':
    '“Utvärdering” on the row for evaluation’s share, otherwise as you like.',
  'Vad kostnaden gäller.': 'What the cost is for.',

  'Projektledare och projektmedarbetare.': 'Project leaders and project staff.',
  'Projektledare eller projektmedarbetare.': 'Project leader or project staff.',
  'Den som har tjänsten.': 'Who holds the post.',
  'Andel av heltid, till exempel 25 %.': 'Share of full time, such as 25%.',
  'Första dagen i tjänsten.': 'The first day in the post.',
  'Sista dagen; tomt betyder tills vidare.': 'The last day; empty means until further notice.',

  'De ekonomiska effekter som väntas, för varje part och år.':
    'The economic effects that are expected, for each party and year.',
  'Den kostnad som väntas minska.': 'The cost that is expected to fall.',
  'Det mått som visar effekten.': 'The measure that shows the effect.',
  'Var effekten uppstår; bara Kommun återförs.': 'Where the effect arises; only Kommun is repaid.',
  'Den ursprungliga planen: det som faktureras efter delår 2 varje år.':
    'The original plan: what is invoiced after interim period 2 each year.',

  'Rollerna i satsningen och vem som har dem.': 'The roles of the investment and who holds them.',
  'Rollen i satsningen.': 'The role in the investment.',
  'Den organisation som har rollen.': 'The organisation that holds the role.',
  'Befattning eller namn.': 'Position or name.',
  'Andel av heltid, till exempel 50 %.': 'Share of full time, such as 50%.',
  'Teamets namn, när rollen hör till ett team.': 'The name of the team, where the role belongs to one.',
  'Aktiviteter mot delmål, med planerat och faktiskt datum.':
    'Activities towards partial goals, with planned and actual dates.',
  'Det delmål som aktiviteten leder till.': 'The partial goal that the activity leads to.',
  'Det som ska göras.': 'What is to be done.',
  'Dagen då aktiviteten ska vara klar.': 'The day by which the activity is to be done.',
  'Dagen då den blev klar.': 'The day on which it was done.',
  'Avvikelsens storlek, till exempel 10 %.': 'The size of the deviation, such as 10%.',

  'De fem kriterierna, en rad för varje satsning och kriterium.':
    'The five criteria, one row for each investment and criterion.',
  'Kriteriet i riktlinjerna.': 'The criterion in the guidelines.',
  'Ja om kriteriet är uppfyllt.': '“Ja” where the criterion is met.',
  'Varför kriteriet är eller inte är uppfyllt.': 'Why the criterion is or is not met.',
  'Ansökans åtta delar, en rad för varje satsning och del.':
    'The eight parts of the application, one row for each investment and part.',
  'Delen i ansökan.': 'The part of the application.',
  'Ja när delen är färdigskriven.': '“Ja” when the part is fully written.',
  'Var underlaget finns, eller vad delen vilar på.': 'Where the basis is, or what the part rests on.',
  'Stegen från behovsanalys till implementering, med datum.':
    'The steps from needs analysis to implementation, with dates.',
  'Steget i beslutsgången.': 'The step in the course of decisions.',
  'Den part som steget gäller, när det bara gäller en.':
    'The party that the step is for, where it is for one only.',
  'Dagen då steget togs.': 'The day on which the step was taken.',

  'Från mål till ekonomisk effekt, en rad för varje aktivitet.':
    'From goal to economic effect, one row for each activity.',
  'Det mål som aktiviteten ska nå.': 'The goal that the activity is to reach.',
  'Det som görs.': 'What is done.',
  'Hur det syns att aktiviteten har genomförts.': 'How it shows that the activity has been carried out.',
  'Hur effekten för målgruppen mäts.': 'How the effect for the target group is measured.',
  'Det som förändras på längre sikt.': 'What changes in the longer term.',
  'Det värde på effektmåttet som ska nås.': 'The value of the effect measure that is to be reached.',
  'Det värde som har uppmätts.': 'The value that has been measured.',
  'Dagen för den senaste uppföljningen.': 'The day of the latest follow-up.',

  'Vad en typisk deltagare behöver per månad, före och efter satsningen.':
    'What a typical participant needs a month, before and after the investment.',
  'Namn på gruppen av lika deltagare.': 'The name of the group of like participants.',
  'Antal deltagare i gruppen; minst fem för att visas.':
    'The number of participants in the group; at least five for it to be shown.',
  'Posten i prislistan.': 'The item in the price list.',
  'Enheter per person och månad före.': 'Units per person and month before.',
  'Enheter per person och månad efter.': 'Units per person and month after.',
  'Planerat (eller tomt) före satsningen, Uppföljt efter den.':
    'Planerat (or empty) before the investment, Uppföljt after it.',
  'Lägsta rimliga värde på Efter.': 'The lowest reasonable value of Efter.',
  'Högsta rimliga värde på Efter.': 'The highest reasonable value of Efter.',
  'Priser som typfallen räknas med, i kronor per enhet.':
    'The prices that the case groups are worked out with, in kronor a unit.',
  'Det som har ett pris, som i tabellen Typfall.': 'What has a price, as in the table Typfall.',
  'Den som kostnaden faller på, till exempel Kommun, Region eller Stat.':
    'Whom the cost falls on, such as Kommun, Region or Stat.',
  'Kronor per enhet.': 'Kronor a unit.',
  'Om posten är en verklig resurs, en transferering eller lön.':
    'Whether the item is a real resource, a transfer or pay.',
  'Det år som priset gäller.': 'The year that the price is for.',
  'Var priset kommer från.': 'Where the price comes from.',
  'Lägsta rimliga pris.': 'The lowest reasonable price.',
  'Högsta rimliga pris.': 'The highest reasonable price.',
  'Vad satsningen kostar varje aktör.': 'What the investment costs each actor.',
  'Aktörens hela kostnad för satsningen.': 'The actor’s whole cost of the investment.',

  'Bokföringsrader på satsningarnas REN, från ekonomisystemet.':
    'Postings on the investments’ REN, from the accounting system.',
  'Verifikatets nummer.': 'The number of the voucher.',
  'Bokföringsdatum.': 'Accounting date.',
  'Kontot.': 'The account.',
  'Resultatenheten.': 'The cost centre.',
  'Det kommungemensamma projektnumret.': 'The municipal project number.',
  'Motpart.': 'Counterparty.',
  'Verifikationstext.': 'The text of the voucher.',
  'Kostnad som positivt tal, i kronor.': 'A cost as a positive number, in kronor.',
  'Utbetalningar som fonden gjort till satsningens REN.':
    'Payouts that the fund has made to the investment’s REN.',
  'Den REN som fått medlen.': 'The REN that received the money.',
  'Det år som utbetalningen gäller.': 'The year that the payout is for.',
  'Den period vars förbrukning betalas.': 'The period whose consumption is paid.',
  'Dagen för utbetalningen.': 'The day of the payout.',
  'Utbetalt belopp i kronor.': 'The amount paid in kronor.',

  'Den kostnad som redovisats, från 1 januari till och med perioden.':
    'The cost that has been reported, from 1 January to the end of the period.',
  'Den REN som redovisningen gäller.': 'The REN that the report is for.',
  'Året, med fyra siffror.': 'The year, with four digits.',
  'Den period som raden gäller.': 'The period that the row is for.',
  'Redovisad kostnad i kronor från 1 januari till och med perioden.':
    'The cost reported in kronor, from 1 January to the end of the period.',
  'De skriftliga redovisningarna efter delår 2 och helår, och lägesrapporter per kvartal.':
    'The written reports after interim period 2 and the full year, and status reports by quarter.',
  'Den period eller det kvartal som raden gäller.': 'The period or quarter that the row is for.',
  'Dagen då redovisningen kom till beredningsgruppen.':
    'The day on which the report reached the preparatory group.',
  'Vad som gjorts under perioden.': 'What was done during the period.',
  'Hur arbetet har bedrivits.': 'How the work has been carried out.',
  'De effekter som uppnåtts hittills.': 'The effects reached so far.',
  'Satsningens totala ekonomi i korthet.': 'The investment’s overall finances in brief.',
  'Antal deltagare, aldrig uppgifter om enskilda.': 'Numbers of participants, never data on individuals.',
  'Antal deltagare som planerats.': 'The number of participants planned.',
  'Antal som börjat.': 'The number who began.',
  'Antal som slutfört insatsen.': 'The number who completed the effort.',
  'Antal i gruppen som resultatet jämförs med.': 'The number in the group that the result is compared with.',
  'Möten som har hållits.': 'Meetings that have been held.',
  'Den grupp som möttes.': 'The group that met.',
  'Dagen för mötet.': 'The day of the meeting.',

  'Beslut som ändrar ett tidigare beslut om en satsning.':
    'Decisions that change an earlier decision on an investment.',
  'Dagen för beslutet.': 'The day of the decision.',
  'Den som beslutat.': 'Who decided.',
  'Vad beslutet ändrar.': 'What the decision changes.',
  'Vid förlängning eller avslut: den nya sista dagen.': 'Of an extension or an early end: the new last day.',
  'Vid tillskott eller omfördelning: beloppet.': 'Of an addition or a redistribution: the amount.',
  'Den part som ändringen gäller, som i tabellen Parter.':
    'The party that the change is for, as in the table Parter.',

  'Upphandlingar och deras sociala hänsyn.': 'Procurements and their social considerations.',
  'Upphandlingens beteckning.': 'The id of the procurement.',
  'Den upphandlande enheten.': 'The procuring unit.',
  'Ja om det är en tjänsteupphandling.': '“Ja” where it is a procurement of services.',
  'Ja om upphandlingen har krav på social hänsyn.':
    '“Ja” where the procurement demands social consideration.',
  'Hur många månader avtalet pågår.': 'How many months the contract runs.',
  'Hur många arbetstagare avtalet kräver.': 'How many workers the contract needs.',
  'Avtalets värde i kronor.': 'The value of the contract in kronor.',
  'Det sociala kravet i förfrågningsunderlaget.': 'The social demand in the tender documents.',
  'Var i processen upphandlingen är.': 'Where in the process the procurement is.',
  'Antal personer som fått plats genom en upphandling, aldrig vilka.':
    'The number of people given a place through a procurement, never who.',
  'Den målgrupp som personerna hör till; flera skrivs med komma.':
    'The target group that the people belong to; several are written with commas.',
  'Platsens form.': 'The form of the place.',
  'Antal personer.': 'The number of people.',

  'Bedömda effekter, löpande och vid uppföljningen.': 'Effects as judged, running and at the follow-up.',
  'Uppföljning och Prognos går före Löpande.': 'Uppföljning and Prognos take precedence over Löpande.',
  'Dagen för bedömningen.': 'The day of the judgement.',
  'Hela den effekt som bedömts.': 'The whole effect as judged.',
  'Den kostnad som minskat.': 'The cost that has fallen.',
  'Den som gjort bedömningen.': 'Who made the judgement.',
  'Hur effekten bedömts.': 'How the effect was judged.',
  'Internfakturor till fonden, de återföringar som gjorts.':
    'Internal invoices to the fund: the repayments made.',
  'Det år som återföringen gäller.': 'The year that the repayment is for.',
  'Fakturans datum.': 'The date of the invoice.',
  'Fondens REN.': 'The fund’s REN.',
  'Fakturans belopp i kronor.': 'The amount of the invoice in kronor.',

  'Fondens reservation, en rad för varje år.': 'The fund’s reserve, one row for each year.',
  'Året.': 'The year.',
  'Reservationen vid årets början; tomt betyder föregående års utgående.':
    'The reserve at the beginning of the year; empty means the closing one of the year before.',
  'Det som tillförts under året utöver återföring.': 'What was added during the year besides repayments.',
  'Kommunens totala budget för året.': 'The municipality’s total budget for the year.',
  'Kommunens koder och val av läsart.': 'The municipality’s codes and choices of reading.',
  'Parameterns namn.': 'The name of the parameter.',
  'Det värde som gäller.': 'The value that applies.',
  'Första dagen som värdet gäller; tomt betyder alltid.':
    'The first day on which the value applies; empty means always.',
  'Beslut eller dokument som värdet kommer från.': 'The decision or document that the value comes from.',
  'Det regelverk som raden gäller; tomt betyder alla.': 'The rule set that the row is for; empty means all.',

  'Avvikelser som någon har godkänt, med skäl.': 'Findings that somebody has accepted, with reasons.',
  'Regelns nummer, till exempel OR-37.': 'The number of the rule, such as OR-37.',
  'Bladet som avvikelsen står på.': 'The sheet that the finding is on.',
  'Cellen, till exempel E12.': 'The cell, such as E12.',
  'Det värde som godkändes; ändras det gäller inte godkännandet.':
    'The value that was accepted; if it changes, the acceptance no longer holds.',
  'Den gräns som värdet jämfördes med.': 'The limit that the value was compared with.',
  'Befattningen hos den som godkänt.': 'The position of the person who accepted.',
  'Dagen för godkännandet.': 'The day of the acceptance.',
  'Varför avvikelsen godtas.': 'Why the finding is accepted.',
  'Stängda delår: vem som stängt, när och på vilket underlag. Rader läggs till och ändras aldrig.':
    'Closed periods: who closed them, when and on what input. Rows are added and never changed.',
  'Det delår som stängts.': 'The period that was closed.',
  'Perioden.': 'The period.',
  'Satsningen.': 'The investment.',
  'Periodens förbrukning enligt huvudboken när delåret stängdes.':
    'The period’s consumption according to the ledger when it was closed.',
  'Utbetalt för perioden när delåret stängdes.': 'Paid for the period when it was closed.',
  'Fingeravtryck av REN-ens rader i perioden: dag, konto, projekt och belopp.':
    'Fingerprint of the REN’s rows in the period: day, account, project and amount.',
  'Avvikelser som var godkända när delåret stängdes, och differenser som godtogs då, med skäl.':
    'Findings that were accepted when the period was closed, and differences accepted then, with reasons.',
  'Befattningen hos den som stängt.': 'The position of the person who closed it.',
  'Dagen då delåret stängdes.': 'The day on which the period was closed.',
  'Fingeravtryck av det som delåret stängdes på.': 'Fingerprint of the input on which the period was closed.',
  'Egna tabeller och områden som läses som tilläggets: en rad för varje kolumn.':
    'Tables and ranges of your own that are read as the add-in’s: one row for each column.',
  'Den av tilläggets tabeller som källan läses som.': 'The add-in’s table that the source is read as.',
  'Den egna tabellens namn, eller rubrikraden, till exempel Projekt!A3:H3.':
    'The name of your own table, or its header row, such as Projekt!A3:H3.',
  'Kolumnens namn i tilläggets tabell, eller ett årtal.':
    'The name of the column in the add-in’s table, or a year.',
  'Rubriken i den egna tabellen.': 'The header in your own table.',
};
