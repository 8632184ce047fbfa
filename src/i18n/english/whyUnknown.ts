/** Why a rule could not be checked, in the words that several rules share. */
export const whyUnknown: Readonly<Record<string, string>> = {
  'startdatum saknas eller går inte att läsa': 'the start date is missing or cannot be read',
  'slutdatum saknas eller går inte att läsa': 'the end date is missing or cannot be read',
  'status saknas eller går inte att läsa': 'the status is missing or cannot be read',
  'beviljat belopp saknas eller går inte att läsa': 'the granted amount is missing or cannot be read',
  'utbetalningarna är tillsammans mindre än noll': 'the payouts are together less than nothing',
  'typen för {0} saknas eller går inte att läsa': 'the type of {0} is missing or cannot be read',
  'kolumnen {0} saknas i tabellen {1}': 'the column {0} is missing in the table {1}',
  'parametern {0} saknas': 'the parameter {0} is missing',
  '{0} går inte att läsa': '{0} cannot be read',
};
