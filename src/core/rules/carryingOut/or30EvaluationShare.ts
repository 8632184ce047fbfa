import { kronor, percent } from '../../findings/swedish';
import type { Investment } from '../../model/portfolio';
import type { Grant } from '../../schedules/grant';
import { isEvaluationRow } from '../../schedules/grant';
import { Money } from '../../values/money';
import type { Place } from '../../values/place';
import type { Read } from '../../values/read';
import { OREBRO_DECIDED, orebro } from '../orebroSource';
import type { Rule, Verdict } from '../rule';
import { breach, couldNotCheck, NOT_APPLICABLE } from '../rule';

export const evaluationShare: Rule = {
  id: 'OR-30',
  severity: 'stop',
  title: 'Fem procent av ansökt belopp avsätts till utvärdering, inom det beviljade',
  source: orebro(
    '9',
    'För alla satsningar avsätts motsvarande fem procent av ansökt belopp till utvärdering och uppföljning. Summan inkluderas i beslutet om beviljade medel',
  ),
  ruleSets: ['Örebro 2016'],
  holds: { from: OREBRO_DECIDED },
  reading:
    'Ansökt, beviljat och utvärderingens rader jämförs var för sig med budgetens summa, på en krona när.',
  reads: ['Satsningar', 'Budget'],
  parameters: ['utvärdering.andel', 'utvärdering.läsart'],

  check({ investment, schedules, parameters }) {
    const { grant } = schedules;
    if (grant === undefined) return NOT_APPLICABLE;
    const share = percent(parameters.get('utvärdering.andel'));
    return [
      ...compareCell(investment.appliedFor, grant.appliedFor, 'Ansökt belopp', investment, 'budgeten ger'),
      ...compareCell(
        investment.decidedGrant,
        grant.granted,
        'Beviljat belopp',
        investment,
        `budgeten med ${share} utvärdering ger`,
      ),
      ...compareEvaluation(investment, grant, share),
    ];
  },
};

function compareCell(
  stated: Read<Money>,
  computed: Money,
  label: string,
  investment: Investment,
  because: string,
): Verdict[] {
  if (stated.kind === 'blank') return [];
  if (stated.kind === 'unreadable') return [couldNotCheck(`${label.toLowerCase()} går inte att läsa`)];
  if (stated.value.isWithin(Money.oneKrona, computed)) return [];
  return [
    breach({
      place: stated.at,
      message: `${label} för ${investment.id} är ${kronor(stated.value)}, men ${because} ${kronor(computed)}.`,
      actual: stated.value.toString(),
      limit: computed.toString(),
    }),
  ];
}

function compareEvaluation(investment: Investment, grant: Grant, share: string): Verdict[] {
  if (grant.evaluationRows.isWithin(Money.oneKrona, grant.evaluation)) return [];
  return [
    breach({
      place: evaluationPlace(investment),
      message: `Budgeten för ${investment.id} har ${kronor(grant.evaluationRows)} till utvärdering. Det ska vara ${share} av ansökt belopp, ${kronor(grant.evaluation)}.`,
      actual: grant.evaluationRows.toString(),
      limit: grant.evaluation.toString(),
    }),
  ];
}

/** The first row for evaluation; where the budget has none, the sum that it should be a share of. */
function evaluationPlace(investment: Investment): Place {
  const row = investment.budget.find(({ costType }) => isEvaluationRow(costType));
  return row?.costTypeAt ?? investment.appliedFor.at ?? investment.at;
}
