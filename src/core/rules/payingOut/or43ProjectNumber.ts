import type { Reasons } from '../../findings/finding';
import { reason } from '../../findings/reasons';
import type { LedgerRow } from '../../model/portfolio';
import { ACCOUNT_PARAMETERS } from '../../parameters/definitions';
import type { InvestmentSchedules } from '../../schedules/investmentSchedules';
import type { PortfolioContext, SharedFacts } from '../../schedules/portfolioContext';
import type { RenLookup } from '../../schedules/renOwners';
import { whyInvestmentsUnknown, whyLeftOut, whyUnavailable } from '../../schedules/leftOut';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { Breach, InvestmentRule } from '../rule';
import { couldNotCheck, NOT_APPLICABLE, rowBreaches } from '../rule';
import type { Sentence } from '../../text/sentence';
import { say } from '../../text/sentence';
import { parameterMissing } from '../whyUnknown';

export const oneProjectNumber: InvestmentRule = {
  id: 'OR-43',
  severity: 'stop',
  title: 'Alla kostnader i satsningar bär det kommungemensamma projektnumret, och inga andra gör det',
  source: orebro(
    '10',
    'För samtliga kostnader som uppstår inom en satsning används ett kommungemensamt projektnummer som är detsamma för alla satsningar.',
  ),
  ...OREBRO_2016,
  reading:
    'Gäller varje rad för sig. Utbetalningar och återföringar bär inte numret, annars blir uppföljningen noll (projekt.påUtbetalning).',
  remedy:
    'Skriv det kommungemensamma projektnumret på satsningens kostnader, och ta bort det från andra rader.',
  reads: ['Huvudbok'],
  parameters: ['projektnummer', 'projekt.påUtbetalning', ...ACCOUNT_PARAMETERS],
  judgesRows: true,

  check({ investment, schedules, facts, owners }) {
    const { rows } = schedules.consumption;
    const { projectNumbers } = facts;
    if (rows.length === 0) return NOT_APPLICABLE;
    if (rows.some(({ date }) => projectNumbers.on(date) === undefined)) {
      return [couldNotCheck(parameterMissing('projektnummer'))];
    }
    const wrong = rows.filter(({ date, project }) => project !== projectNumbers.on(date));
    return rowBreaches(wrong, (row) => {
      const number = projectNumbers.on(row.date) ?? '';
      const ren = row.ren ?? '';
      return {
        place: row.projectAt,
        ...ownerOf(row, owners),
        message: say`Kostnaden på REN ${ren} den ${row.date} ${wrongNumber(row)}. Alla kostnader i ${investment.id} ska bära projektnummer ${number}.`,
        ...(row.project ? { actual: row.project } : {}),
        limit: number,
        why: () => whyNumber(row, say`REN ${ren} är satsningens, så raden ska bära ${number}`),
      };
    });
  },

  checkRest(context, schedules) {
    const { facts, owners } = context;
    const wrong = wronglyNumbered(context);
    const whyUnknown = unknownOwner(facts, schedules);
    const isForeign = (row: LedgerRow): boolean => facts.transfers.kindOf(row) === undefined;
    const unknown = wrong.flatMap((row) => (isForeign(row) ? (whyUnknown(row.ren) ?? []) : []));
    const told = wrong.filter((row) => !isForeign(row) || whyUnknown(row.ren) === undefined);
    return [
      ...rowBreaches(told, (row) => (isForeign(row) ? foreignCost(row) : numberOnTransfer(row, owners))),
      ...unknown.slice(0, 1).map(couldNotCheck),
    ];
  },
};

/** Why it cannot be said that nobody has a REN: what could not be read of *Parter* may say that somebody does. */
function unknownOwner(
  facts: SharedFacts,
  schedules: readonly InvestmentSchedules[],
): (ren: LedgerRow['ren']) => Sentence | undefined {
  const columns = schedules.map(({ investment }) => whyUnavailable('Huvudbok', investment, facts));
  const missing = whyInvestmentsUnknown(facts) ?? columns.find((why) => why !== undefined);
  const rows = facts.tables.Parter.leftOut.filter(({ isOwnerKnown }) => !isOwnerKnown);
  return (ren) => {
    if (ren === undefined || missing !== undefined) return ren && missing;
    const row = rows.find((own) => own.ren === undefined || own.ren === ren);
    return row && whyLeftOut(row);
  };
}

/** Rows that bear the investments' number and should not, in the order of the ledger. */
function wronglyNumbered({
  costs: { sorted },
  owners,
  facts: { projectNumbers, parameters },
}: PortfolioContext): readonly LedgerRow[] {
  const wrong: { readonly row: LedgerRow; readonly at: number }[] = [];
  const bearsNumber = ({ project, date }: LedgerRow): boolean =>
    project !== undefined && project === projectNumbers.on(date);
  for (const [ren, { costs, at }] of sorted.costs) {
    // A team's that several share is theirs, though none of them has its rows.
    if (owners.isClaimed(ren)) continue;
    costs.rows.forEach((row, index) => {
      if (bearsNumber(row)) wrong.push({ row, at: at[index] ?? 0 });
    });
  }
  sorted.transfers.rows.forEach(({ row }, index) => {
    const mayBear = parameters.get('projekt.påUtbetalning', row.date);
    if (!mayBear && bearsNumber(row)) wrong.push({ row, at: sorted.transfers.at[index] ?? 0 });
  });
  return wrong.sort((a, b) => a.at - b.at).map(({ row }) => row);
}

function ownerOf(row: LedgerRow, owners: RenLookup): Pick<Breach, 'investment' | 'party'> {
  const owner = owners.ownerOf(row.ren);
  return owner ? { investment: owner.investment.id, party: owner.party.id } : {};
}

function wrongNumber(row: LedgerRow): Sentence {
  return row.project === undefined ? say`saknar projektnummer` : say`bär projektnummer ${row.project}`;
}

function whyNumber(row: LedgerRow, step: Sentence): Reasons {
  return {
    inputs: [
      reason(say`Projekt`, row.project ?? say`tomt`, row.projectAt),
      reason(say`REN`, row.ren ?? say`tomt`),
      reason(say`Belopp`, row.amount, row.amountAt),
    ],
    steps: [step],
  };
}

function foreignCost(row: LedgerRow): Breach {
  const { ren, date, project = '' } = row;
  return {
    place: row.projectAt,
    message:
      ren === undefined
        ? say`En kostnad utan REN den ${date} bär satsningarnas projektnummer ${project}. Skriv satsningens REN, eller rätta projektnumret.`
        : say`En kostnad på REN ${ren} den ${date} bär satsningarnas projektnummer ${project}, men ingen satsning har den REN:en. Rätta projektnumret eller REN.`,
    ...(row.project ? { actual: row.project } : {}),
    why: () =>
      whyNumber(
        row,
        ren === undefined
          ? say`Raden har ingen REN, så den är ingen satsnings och ska inte bära satsningarnas projektnummer`
          : say`Ingen satsning har REN:en, så raden ska inte bära satsningarnas projektnummer`,
      ),
  };
}

function numberOnTransfer(row: LedgerRow, owners: RenLookup): Breach {
  return {
    place: row.projectAt,
    ...ownerOf(row, owners),
    message: say`Raden på konto ${row.account} den ${row.date} är en utbetalning eller återföring och ska inte bära projektnummer ${row.project ?? ''}; annars blir uppföljningen av kostnaderna fel.`,
    ...(row.project ? { actual: row.project } : {}),
    why: () => whyNumber(row, say`Konto ${row.account} är ett av kontona för utbetalning och återföring`),
  };
}
