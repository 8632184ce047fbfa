import { applying } from './applying';
import { calendar } from './calendar';
import { carryingOut } from './carryingOut';
import { data } from './data';
import { deciding } from './deciding';
import { evaluating } from './evaluating';
import { explanations } from './explanations';
import { inputIssues } from './inputIssues';
import { office } from './office';
import { parameters } from './parameters';
import { ledgerFiles } from './ledgerFiles';
import { payingOut } from './payingOut';
import { payoff } from './payoff';
import { procurement } from './procurement';
import { rar } from './rar';
import { reconciliation } from './reconciliation';
import { repaying } from './repaying';
import { reporting } from './reporting';
import { sources } from './sources';
import { tables } from './tables';
import { whoMayTakePart } from './whoMayTakePart';
import { whyUnknown } from './whyUnknown';
import { adoption } from './adoption';
import { workbook } from './workbook';

/** Every sentence of the results in English, by its Swedish words with the gaps numbered. */
export const translations: Readonly<Record<string, string>> = {
  ...applying,
  ...calendar,
  ...carryingOut,
  ...data,
  ...deciding,
  ...evaluating,
  ...explanations,
  ...inputIssues,
  ...office,
  ...parameters,
  ...ledgerFiles,
  ...payingOut,
  ...payoff,
  ...procurement,
  ...rar,
  ...reconciliation,
  ...repaying,
  ...reporting,
  ...sources,
  ...tables,
  ...whoMayTakePart,
  ...whyUnknown,
  ...workbook,
  ...adoption,
};
