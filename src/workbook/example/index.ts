import type { InputTable } from '../../core/model/inputTables';
import type { YearSpan } from '../template/templateLayout';
import type { ExampleRow } from './cells';
import { EXAMPLE_YEARS } from './cells';
import { codeParameters } from './codes';
import { invoices, outcomes } from './followUp';
import { ledger, payouts, reported } from './ledger';
import { cases, effortCosts, prices, taxParameters } from './payoff';
import { budget, effects, investments, parties, repaymentPlan, reserve, staffing } from './plan';
import {
  activities,
  applications,
  decisions,
  evaluationPlan,
  ideaTests,
  organisation,
  participants,
  reports,
} from './process';
import { placements, procurements } from './procurements';

/** A municipality that is made up, as the rows of its tables. */
export interface Example {
  readonly years: YearSpan;
  /** What the template does not leave empty; the other tables stand there with their empty row. */
  readonly rows: Readonly<Partial<Record<InputTable, readonly ExampleRow[]>>>;
  /** The value and source of what the template leaves to the municipality. */
  readonly parameters: Readonly<Record<string, { readonly value: string | number; readonly source: string }>>;
}

const codes = Object.entries(codeParameters).map(
  ([name, value]) => [name, { value, source: 'Exempelkommunens kodplan' }] as const,
);

export const example: Example = {
  years: EXAMPLE_YEARS,
  rows: {
    Satsningar: investments,
    Parter: parties,
    Budget: budget,
    Bemanning: staffing,
    Effekter: effects,
    Aterforingsplan: repaymentPlan,
    Organisation: organisation,
    Aktivitetsplan: activities,
    Ideprovning: ideaTests,
    Ansokan: applications,
    Beslutsgang: decisions,
    Utvarderingsschema: evaluationPlan,
    Huvudbok: ledger,
    Utbetalningar: payouts,
    Redovisat: reported,
    Redovisningar: reports,
    Deltagare: participants,
    EffektUtfall: outcomes,
    Fakturor: invoices,
    Reservation: reserve,
    Typfall: cases,
    Prislista: prices,
    Insatskostnad: effortCosts,
    Upphandlingar: procurements,
    Placeringar: placements,
  },
  parameters: { ...Object.fromEntries(codes), ...taxParameters },
};
