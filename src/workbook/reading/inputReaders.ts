import type { Procurement } from '../../core/model/procurementRows';
import { say } from '../../core/text/sentence';
import { keyOf } from '../../core/values/ids';
import { partyIn, investmentIn } from './knownNames';
import {
  readApplicationPart,
  readEvaluationLink,
  readIdeaCriterion,
  readProcessStep,
} from './readApplicationRows';
import { readClosingRow } from './readClosingRow';
import {
  readAcceptance,
  readAmendment,
  readMeeting,
  readOrganisationMember,
  readParticipantCount,
  readPlannedActivity,
  readReport,
} from './readFollowUpRows';
import {
  investmentHeads,
  namesOwner,
  PartyDirectory,
  readInvestmentHead,
  readParty,
} from './readInvestments';
import { readParameters } from './readParameters';
import { readCaseGroupRow, readEffortCostRow, readPriceListRow } from './readPayoffRows';
import { readPlacement, readProcurement, unknownProcurementMessage } from './readProcurements';
import { rememberedRows } from './rememberedRows';
import {
  readBudgetRow,
  readEffectRow,
  readInvoice,
  readJudgement,
  readPayoutMade,
  readPlanRow,
  readPost,
  readReportedCost,
  readReserveYear,
} from './readRows';
import { investmentRows, noteDamage, partyRows, plainRows, rowsOf, whoseRow } from './tableRows';

const headOfRow = rememberedRows((row, _, log) => {
  const head = readInvestmentHead(row);
  if (head === undefined && row.damagedAt) log.leftOut.push({ at: row.damagedAt });
  return head;
});

const partyOfRow = rememberedRows((row, names, log) => {
  const investment = investmentIn(row, names);
  const party = readParty(row);
  const whose = whoseRow(row, investment);
  const isOwnerKnown = investment !== undefined && party !== undefined && namesOwner(row);
  noteDamage(row, { ...whose, isOwnerKnown }, log);
  return { investment, party, isNobodys: whose.isNobodys };
});

/** How the rows of each table are given types; each from its table and the names alone. */
export const tableReaders = {
  parameters: rowsOf('Parametrar', (reading, log, _, { date1904 }) => readParameters(reading, date1904, log)),
  heads: rowsOf('Satsningar', (reading, log, names, conventions) => {
    const read = headOfRow({ standing: reading.standing, conventions, names }, log);
    return investmentHeads(reading.rows, read, log);
  }),
  parties: rowsOf('Parter', (reading, log, names, conventions) => {
    const directory = new PartyDirectory();
    const read = partyOfRow({ standing: reading.standing, conventions, names }, log);
    const rows = reading.rows.map((row) => ({ row, ...read(row) }));
    for (const { investment, party, isNobodys } of rows) {
      if (investment && party) directory.add(investment, party);
      else if (!isNobodys) directory.leaveOpen(investment, party);
    }
    for (const { row, investment, party } of rows) {
      if (investment && party) directory.checkPaidThrough(row, investment, party);
    }
    return directory;
  }),
  reserve: rowsOf('Reservation', (reading, log) => {
    const years = new Set<number>();
    return reading.rows.flatMap((row) => {
      const reserve = readReserveYear(row);
      const isSecond = reserve !== undefined && years.has(reserve.year);
      if (isSecond) {
        row.reject(
          'År',
          'IN-10',
          say`Året ${reserve.year} står på mer än en rad i Reservation. Bara den första raden har lästs.`,
        );
      }
      if (reserve) years.add(reserve.year);
      noteDamage(row, {}, log);
      return reserve === undefined || isSecond ? [] : [reserve];
    });
  }),
  prices: plainRows('Prislista', readPriceListRow),
  procurements: plainRows('Upphandlingar', readProcurement),
  closings: plainRows('DelarAvslut', readClosingRow),
  acceptances: plainRows('Godkanda', (row, { date1904 }) => readAcceptance(row, date1904)),
} as const;

/** What an investment plans, and what came of it; each table by the field that it fills. */
export const moneyReaders = {
  budget: partyRows('Budget', readBudgetRow),
  staffing: partyRows('Bemanning', readPost),
  effects: partyRows('Effekter', readEffectRow),
  repaymentPlan: partyRows('Aterforingsplan', readPlanRow),
  judgements: partyRows('EffektUtfall', readJudgement),
  invoices: partyRows('Fakturor', readInvoice),
  payoutsMade: investmentRows('Utbetalningar', readPayoutMade),
  reportedCosts: investmentRows('Redovisat', readReportedCost),
} as const;

/** The way from idea to follow-up; as above. */
export const processReaders = {
  ideaCriteria: investmentRows('Ideprovning', readIdeaCriterion),
  applicationParts: investmentRows('Ansokan', readApplicationPart),
  steps: investmentRows('Beslutsgang', readProcessStep),
  evaluationLinks: investmentRows('Utvarderingsschema', readEvaluationLink),
  reports: investmentRows('Redovisningar', readReport),
  participants: investmentRows('Deltagare', readParticipantCount),
  /** A decision need not name a party; one that is not there makes it another's. */
  amendments: investmentRows('Andringar', (row, investment, names) => {
    const amendment = readAmendment(row);
    if (amendment?.party === undefined) return amendment;
    const party = partyIn(row, investment, names);
    return party && { ...amendment, party };
  }),
  organisation: investmentRows('Organisation', readOrganisationMember),
  meetings: investmentRows('Moten', readMeeting),
  activities: investmentRows('Aktivitetsplan', readPlannedActivity),
  caseGroups: investmentRows('Typfall', readCaseGroupRow),
  effortCosts: investmentRows('Insatskostnad', readEffortCostRow),
} as const;

/** @param areKnown false where *Upphandlingar*, or a row of it, could not be read: then no name is unknown */
export function placementReader(procurements: readonly Procurement[], areKnown: boolean) {
  const known = new Set(procurements.map(({ id }) => keyOf(id)));
  return plainRows('Placeringar', (row) => {
    const placement = readPlacement(row);
    if (placement === undefined || known.has(keyOf(placement.procurement))) return placement;
    // What is missing is told once, where it is.
    if (areKnown) row.reject('Upphandling', 'IN-20', unknownProcurementMessage(row, placement.procurement));
    return undefined;
  });
}
