/** Of what stops the work in Excel, by the Swedish words. */
export const office: Readonly<Record<string, string>> = {
  'Ett blad eller en tabell togs bort, flyttades eller bytte namn medan tillägget arbetade. Kontrollera igen.':
    'A sheet or a table was removed, moved or renamed while the add-in was at work. Check again.',
  'Excel väntar på att en cell ska bli klar. Tryck på Retur eller Esc i arket och försök igen.':
    'Excel is waiting for a cell to be finished. Press Enter or Esc in the sheet and try again.',
  'Ett blad, eller hela arbetsboken, är skyddat. Ta bort skyddet under Granska, eller låt den som satt det göra det, och försök igen.':
    'A sheet or the workbook is protected. Remove the protection under Review, or ask whoever set it to do so, and try again.',
  'Excel har för mycket att göra just nu. Vänta en stund och försök igen.':
    'Excel has too much to do at the moment. Wait a while and try again.',
  'Excel avbröt arbetet. Försök igen.': 'Excel stopped the work. Try again.',
  'Förbindelsen med Excel bröts. Kontrollera att arbetsboken är öppen och försök igen.':
    'The connection with Excel was lost. Check that the workbook is open and try again.',
  'Arbetsboken är för stor att skriva på en gång. Dela upp den och försök igen.':
    'The workbook is too large to be written at once. Split it and try again.',
  'Arbetsboken är för stor att läsa på en gång. Dela upp den och försök igen.':
    'The workbook is too large to be read at once. Split it and try again.',
  'Excel kunde inte utföra arbetet. Spara arbetsboken, öppna den på nytt och försök igen.':
    'Excel could not do the work. Save the workbook, open it again and try again.',
  'Något gick fel i tillägget, inte i arbetsboken. Försök igen; om felet kommer tillbaka, meddela den som sköter tillägget.':
    'Something went wrong in the add-in, not in the workbook. Try again; if it happens again, tell whoever looks after the add-in.',

  'Excels svar kom inte fram i helt skick. Kontrollera att arbetsboken är öppen och försök igen.':
    'Excel’s answer did not arrive intact. Check that the workbook is open and try again.',
  'Något på ett blad hindrar det: ett filter, sammanfogade celler, en pivottabell eller en tabell intill. Ta bort det som hindrar och försök igen.':
    'Something on a sheet prevents it: a filter, merged cells, a PivotTable or a table next to it. Remove what is in the way and try again.',
  'Bladet {0} har ett namn som tillägget behöver för sig självt. Byt namn på bladet och kontrollera igen. Inget har ändrats.':
    'The sheet {0} has a name that the add-in needs for itself. Rename the sheet and check again. Nothing has been changed.',
  'En skrivning avbröts, och anteckningarna om hur den skulle göras ogjord har ändrats eller gått förlorade. Resultatbladen, markeringarna och kolumnen Kontroll kan därför ha både gamla och nya uppgifter.':
    'A write was cut off, and the notes on how to undo it have been changed or lost. The result sheets, the flags and the column Kontroll may therefore hold both old and new entries.',
  'Kontrollera igen och välj Beräkna och skriv, så skrivs allt om. Ta sedan bort {0}.':
    'Check again and choose Compute and write, and all is written anew. Then delete {0}.',
  'det här bladet': 'this sheet',
  'bladet {0}, där det som fanns sparat står': 'the sheet {0}, which holds what was saved',
  'Någon annan skriver till arbetsboken just nu. Vänta en stund och kontrollera igen. Inget har ändrats.':
    'Somebody else is writing to the workbook at the moment. Wait a while and check again. Nothing has been changed.',
  'Resultatet är skrivet, men arbetsboken ändrades just då, så det gäller underlaget före ändringen. Kontrollera igen och skriv sedan på nytt.':
    'The result is written, but the workbook was changed in that very moment, so it holds for the input before the change. Check again and then write anew.',
  'Arbetsboken ändrades medan tillägget arbetade. Kontrollera igen.':
    'The workbook changed while the add-in was at work. Check again.',

  'Arbetsbokens struktur är skyddad.': 'The structure of the workbook is protected.',
  'Blad nummer {0} från vänster, med dolda blad räknade, har ett namn som ser ut som ett personnummer. Byt namn på bladet och försök igen. Inget har ändrats.':
    'Sheet number {0} from the left, hidden sheets counted, has a name that looks like a personal identity number. Rename the sheet and try again. Nothing has been changed.',
  'Arbetsbokens struktur är skyddad, så tillägget kan inte lägga till blad. Ta bort skyddet under Granska och försök igen. Inget har ändrats.':
    'The structure of the workbook is protected, so the add-in cannot add sheets. Remove the protection under Review and try again. Nothing has been changed.',
  'Arbetsbokens struktur är skyddad, så tillägget kan inte lägga till bladet {0}. Ta bort skyddet under Granska och försök igen. Inget har ändrats.':
    'The structure of the workbook is protected, so the add-in cannot add the sheet {0}. Remove the protection under Review and try again. Nothing has been changed.',
  'Bladet {0} är skyddat.': 'The sheet {0} is protected.',
  'Bladen {0} är skyddade.': 'The sheets {0} are protected.',
  '{0} Ta bort skyddet under Granska och försök igen. Inget har ändrats.':
    '{0} Remove the protection under Review and try again. Nothing has been changed.',
  'En tidigare skrivning avbröts och behöver ställas till rätta. {0} Ta bort skyddet under Granska och kontrollera igen. Till dess ändras inget.':
    'An earlier write was interrupted and needs to be put right. {0} Remove the protection under Review and check again. Until then nothing is changed.',
  'En skrivning är inte klar. Vänta en stund och välj Kontrollera.':
    'A write is not finished. Wait a while and choose Check.',
  'Arbetsboken har ändrats sedan kontrollen.': 'The workbook has changed since the check.',
  'Arbetsboken har ändrats sedan kontrollen. Kontrollera igen innan du skriver. Inget är skrivet.':
    'The workbook has changed since the check. Check again before you write. Nothing is written.',
  '{0} En del av resultatet kan vara skriven. Det som blev halvt ställs till rätta nästa gång du kontrollerar.':
    '{0} Some of the result may be written. What was left half done is put right the next time you check.',
  '{0} En tidigare skrivning avbröts, och det som blev halvt är inte återställt än. Det görs nästa gång du kontrollerar.':
    '{0} An earlier write was interrupted, and what was left half done is not restored yet. That is done the next time you check.',
  '{0} En del av märkningen kan vara borttagen. Välj Rensa igen, så tas resten bort.':
    '{0} Some of the marks may be gone. Choose Clear again to remove the rest.',
  '{0} Det förra resultatet står kvar.': '{0} The earlier result is still there.',
  'Tabellen {0} står på bladet {1}, som inte är tilläggets eget. Ta bort tabellen eller byt namn på den och försök igen. Inget har ändrats.':
    'The table {0} is on the sheet {1}, which is not the add-in’s own. Remove or rename the table and try again. Nothing has been changed.',
  'Rubrikraden i tabellen {0} på bladet {1} är dold. Visa den under Tabelldesign och försök igen. Inget har ändrats.':
    'The header row of the table {0} on the sheet {1} is hidden. Show it under Table Design and try again. Nothing has been changed.',
  'Tabellen {0} står i vägen för {1} på bladet {2}. Flytta den till ett annat blad och försök igen. Inget har ändrats.':
    'The table {0} is in the way of {1} on the sheet {2}. Move it to another sheet and try again. Nothing has been changed.',
  'Det finns inget blad som heter {0} längre: det är borttaget eller har bytt namn. Kontrollera igen.':
    'There is no longer a sheet called {0}: it has been removed or renamed. Check again.',
  'Bladet {0} är dolt. Högerklicka på en bladflik och välj Ta fram för att se det, och försök igen.':
    'The sheet {0} is hidden. Right-click a sheet tab and choose Unhide to see it, and try again.',
  'Namnet {0} i Namnhanteraren står i vägen för en av tilläggets tabeller. Byt namn på det där och försök igen. Inget har ändrats.':
    'The name {0} in the Name Manager is in the way of one of the add-in’s tables. Rename it there and try again. Nothing has been changed.',
  'Namnen {0} i Namnhanteraren står i vägen för tilläggets tabeller. Byt namn på dem där och försök igen. Inget har ändrats.':
    'The names {0} in the Name Manager are in the way of the add-in’s tables. Rename them there and try again. Nothing has been changed.',
  'Namnet {0} används redan i Namnhanteraren. Byt namn på det och försök igen. Inget har ändrats.':
    'The name {0} is already used in the Name Manager. Rename it and try again. Nothing has been changed.',
  '{0} Se efter om {1} hann läggas till. Ta i så fall bort det som lades till, och försök igen.':
    '{0} See if {1} had been added by then. If so, remove what was added, and try again.',
  'några av mallens blad': 'some of the template’s sheets',
  'Någon annan har just lagt till eller ändrat blad som tillägget skulle göra: {0}. De är orörda, och det som tillägget hann lägga till är borttaget. Försök igen.':
    'Somebody else has just added or changed sheets that the add-in was to make: {0}. They are untouched, and what the add-in had added is removed. Try again.',
  'bladet {0}': 'the sheet {0}',
  'Arbetsboken har redan {0}. Öppna en ny, tom arbetsbok och lägg in exemplet där. Inget har ändrats.':
    'The workbook already has {0}. Open a new, empty workbook and put the example there. Nothing has been changed.',

  '{0} Kontrollera igen och se om det fortfarande stämmer. Tillägget har inte ändrat något.':
    '{0} Check again and see whether it is still right. The add-in has changed nothing.',
  'Tabellen {0} har ändrats sedan rättelsen skrevs, så rättelsen går inte att ångra. Ändra själv i cellerna om det behövs, och kontrollera igen. Tillägget har inte ändrat något.':
    'The table {0} has changed since the correction was written, so the correction cannot be undone. Change the cells yourself if needed, and check again. The add-in has changed nothing.',
  'Avvikelsen är inte längre som den var.': 'The finding is no longer as it was.',
  'Avvikelsen står inte i någon cell, så den kan inte godkännas. Rätta det som den säger. Inget har ändrats.':
    'The finding is not in any cell, so it cannot be accepted. Correct what it tells of. Nothing has been changed.',
  'Godkännandet finns inte kvar som det var.': 'The acceptance is no longer as it was.',
  'Det som rättelsen bygger på har ändrats.': 'What the fix rests on has changed.',
  'Cell {0} på bladet {1} har ändrats.': 'Cell {0} on the sheet {1} has changed.',
  'Cell {0} på bladet {1} räknas ut av en formel, som tillägget inte skriver över. Ändra formeln eller det som den räknar på. Inget har ändrats.':
    'Cell {0} on the sheet {1} is worked out by a formula, which the add-in does not overwrite. Change the formula or what it works on. Nothing has been changed.',
  'Tabellen {0} finns inte kvar.': 'The table {0} is no longer there.',
  'Tabellen {0} ändrades medan rättelsen skrevs.': 'The table {0} changed while the fix was being written.',
  'Tabellen {0} ändrades medan rättelsen skrevs, och det gick inte att ta tillbaka: {1} Se efter i tabellen och kontrollera igen.':
    'The table {0} changed while the fix was being written, and it could not be taken back: {1} Look in the table and check again.',
  'Tabellen {0} på bladet {1} kan inte växa: {2}. Lägg till tomma rader i tabellen, eller flytta det som är i vägen, och försök igen. Inget har ändrats.':
    'The table {0} on the sheet {1} cannot grow: {2}. Add empty rows to the table, or move what is in the way, and try again. Nothing has been changed.',
  'tabellen {0} står i vägen': 'the table {0} is in the way',
  'cellerna intill är upptagna': 'the cells next to it are not empty',
  'Tabellen {0} på bladet {1} saknar kolumnen {2}, eller har den två gånger. Rätta det och försök igen. Inget har ändrats.':
    'The table {0} on the sheet {1} lacks the column {2}, or has it twice. Correct it and try again. Nothing has been changed.',
  '{0} Inget har ändrats.': '{0} Nothing has been changed.',
  'Tabellen {0} ändrades medan rader togs bort.': 'The table {0} changed while rows were being removed.',
  'Tabellen {0} ändrades medan rader togs bort, och det gick inte att ta tillbaka: {1} Se efter i tabellen och kontrollera igen.':
    'The table {0} changed while rows were being removed, and it could not be undone: {1} Look in the table, and check again.',
  '{0} Se efter i tabellen {1} vilka rader som finns kvar, och kontrollera igen.':
    '{0} See which rows are left in the table {1}, and check again.',
  '{0} Se efter i tabellen {1} om något hann skrivas, och kontrollera igen.':
    '{0} Look in the table {1} for anything that was written before that, and check again.',

  '{0} läses redan som tabellen {1}. Ta bort den kopplingen först. Inget har ändrats.':
    '{0} is already read as the table {1}. Remove that link first. Nothing has been changed.',
  'Arbetsboken har redan en tabell {0}. Välj en annan av tilläggets tabeller. Inget har ändrats.':
    'The workbook already has a table {0}. Choose another of the add-in’s tables. Nothing has been changed.',
  'Kopplingen finns inte kvar.': 'The link is no longer there.',
  'Flera områden är markerade. Markera ett sammanhängande område, eller en cell i det, och försök igen.':
    'Several areas are selected. Select one connected area, or a cell in it, and try again.',
  'Tabellen {0} finns inte kvar, eller har en dold rubrikrad. Välj en annan.':
    'The table {0} is no longer there, or has a hidden header row. Choose another.',
  'Det står inget där du har markerat på bladet {0}. Markera området med dina rubriker, eller en cell i det, och försök igen.':
    'There is nothing where you have selected on the sheet {0}. Select the area with your headers, or a cell in it, and try again.',
};
