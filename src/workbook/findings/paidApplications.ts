import type { Finding } from '../../core/findings/finding';
import type { Portfolio } from '../../core/model/portfolio';
import { isKnownDecided } from '../../core/model/stage';
import { say } from '../../core/text/sentence';
import { valueOf } from '../../core/values/read';
import { inputIssue } from '../reading/inputIssues';

/** Investments that have been paid or have repaid, by a status that says nobody has decided on them yet. */
export function paidApplications({ investments }: Portfolio): Finding[] {
  return investments.flatMap((investment) => {
    const { id, status: read, at, payoutsMade, invoices } = investment;
    const status = valueOf(read);
    if (status === undefined || isKnownDecided(investment)) return [];
    if (payoutsMade.length === 0 && invoices.length === 0) return [];
    const message = say`${id} har utbetalningar eller fakturor men status ${status}. Beloppen räknas med som för en beviljad satsning. Ändra Status, eller rätta raderna om de gäller en annan satsning.`;
    return [inputIssue('IN-26', message, { place: read.at ?? at, investment: id, actual: status })];
  });
}
