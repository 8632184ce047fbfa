/** Of tables of the user's own that are read as the add-in's, by the Swedish words. */
export const adoption: Readonly<Record<string, string>> = {
  '{0} ska läsas som tabellen {1}, men {2}. Rätta Källa i tabellen {3}, eller ta bort kopplingen. Tabellen {4} har inte lästs därifrån.':
    '{0} is to be read as the table {1}, but {2}. Correct Källa in the table {3}, or remove the link. The table {4} has not been read from there.',
  'den tabellen är tilläggets egen': 'that table is the add-in’s own',
  'tabellens rubrikrad är dold': 'the header row of the table is hidden',
  'det finns ingen tabell med det namnet': 'there is no table of that name',
  'bladet {0} finns inte': 'there is no sheet {0}',
  'rubrikerna finns inte där, och inte på en annan rad': 'the headers are not there, nor on another row',
  'Både tabellen {0} och {1}, som är kopplad till den, finns i arbetsboken. Bara tabellen {2} har lästs. Ta bort den ena, eller kopplingen i tabellen {3}.':
    'Both the table {0} and {1}, which is linked to it, are in the workbook. Only the table {2} has been read. Remove one of them, or the link in the table {3}.',
  'Rubriken {0}, som ska läsas som {1}, finns inte i {2}. Rätta Källkolumn i cell {3} på bladet {4}.':
    'The header {0}, which is to be read as {1}, is not in {2}. Correct Källkolumn in cell {3} on the sheet {4}.',
  'Rubriken {0} finns mer än en gång i {1}. Byt namn på den ena; ingen av dem har lästs.':
    'The header {0} is in {1} more than once. Rename one of them; none of them has been read.',
  'Tabellen {0} i cell {1} på bladet {2} är ingen tabell som något kan läsas som. Skriv till exempel Satsningar eller Budget.':
    'The table {0} in cell {1} on the sheet {2} is no table that anything can be read as. Write Satsningar or Budget, for example.',
  'Kolumnen {0} i cell {1} på bladet {2} finns inte i tabellen {3}. Skriv kolumnens namn som det står under Underlag i panelen.':
    'The column {0} in cell {1} on the sheet {2} is not in the table {3}. Write the column’s name as it stands under Basis in the pane.',
  'Tabellen {0} är kopplad till både {1} och {2} (cell {3} på bladet {4}). Bara {5} har lästs. Ta bort den ena kopplingen.':
    'The table {0} is linked to both {1} and {2} (cell {3} on the sheet {4}). Only {5} has been read. Remove one of the links.',
  'Kolumnen {0} i tabellen {1} är kopplad mer än en gång (cell {2} på bladet {3}). Bara den första kopplingen används. Ta bort den andra.':
    'The column {0} of the table {1} is linked more than once (cell {2} on the sheet {3}). Only the first link is used. Remove the other.',
  'Rubriken {0} i {1} är kopplad till både {2} och {3}. Den läses bara som {4}. Ta bort den ena kopplingen.':
    'The header {0} in {1} is linked to both {2} and {3}. It is read as {4} alone. Remove one of the links.',
  'En koppling gäller en av tilläggets tabeller och en av dess kolumner.':
    'A link is about one of the add-in’s tables and one of its columns.',
  'Rätta namnet i tabellen Kopplingar så att det är som under Underlag i panelen, eller ta bort raden.':
    'Correct the name in the table Kopplingar to what it is under Basis in the pane, or remove the row.',
  'Den tabell, det område och den rubrik som en koppling pekar på finns i arbetsboken.':
    'The table, the range and the header that a link points at are in the workbook.',
  'Rätta namnet i tabellen Kopplingar, eller ta bort raden.':
    'Correct the name in the table Kopplingar, or remove the row.',
  'En tabell har en källa, och en kolumn är kopplad en gång.':
    'A table has one source, and a column is linked once.',
  'Behåll den koppling som ska gälla, och ta bort den andra ur tabellen Kopplingar.':
    'Keep the link that is to hold, and remove the other from the table Kopplingar.',
};
