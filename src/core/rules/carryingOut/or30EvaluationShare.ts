import { cellReason, sumStep, yearReasons } from '../../findings/reasons';
import type { ReasonInput } from '../../findings/finding';
import { kronor, percent } from '../../findings/swedish';
import type { Investment } from '../../model/portfolio';
import type { Grant } from '../../schedules/grant';
import { isEvaluationRow } from '../../schedules/grant';
import { Money } from '../../values/money';
import type { Place } from '../../values/place';
import type { Read } from '../../values/read';
import { OREBRO_DECIDED, orebro } from '../orebroSource';
import type { Rule, RuleSubject, Verdict } from '../rule';
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
  remedy: 'Rätta beloppet till det som budgeten ger, eller budgeten till det som har beslutats.',
  reads: ['Satsningar', 'Budget'],
  parameters: ['utvärdering.andel', 'utvärdering.läsart'],

  check(subject) {
    const { investment, schedules, parameters } = subject;
    const { grant } = schedules;
    if (grant === undefined) return NOT_APPLICABLE;
    const share = percent(parameters.get('utvärdering.andel'));
    return [
      ...compareCell(investment.appliedFor, grant.appliedFor, 'Ansökt belopp', subject, 'budgeten ger'),
      ...compareCell(
        investment.decidedGrant,
        grant.granted,
        'Beviljat belopp',
        subject,
        `budgeten med ${share} utvärdering ger`,
      ),
      ...compareEvaluation(subject, grant, share),
    ];
  },
};

function compareCell(
  stated: Read<Money>,
  computed: Money,
  label: string,
  subject: RuleSubject,
  because: string,
): Verdict[] {
  const { investment } = subject;
  if (stated.kind === 'blank') return [];
  if (stated.kind === 'unreadable') return [couldNotCheck(`${label.toLowerCase()} går inte att läsa`)];
  if (stated.value.isWithin(Money.oneKrona, computed)) return [];
  return [
    breach({
      place: stated.at,
      message: `${label} för ${investment.id} är ${kronor(stated.value)}, men ${because} ${kronor(computed)}.`,
      actual: stated.value.toString(),
      limit: computed.toString(),
      why: {
        inputs: [cellReason(label, stated, kronor), ...budgetReasons(investment)],
        steps: [...grantSteps(subject), difference(stated.value, computed)],
      },
    }),
  ];
}

function compareEvaluation(subject: RuleSubject, grant: Grant, share: string): Verdict[] {
  const { investment } = subject;
  if (grant.evaluationRows.isWithin(Money.oneKrona, grant.evaluation)) return [];
  return [
    breach({
      place: evaluationPlace(investment),
      message: `Budgeten för ${investment.id} har ${kronor(grant.evaluationRows)} till utvärdering. Det ska vara ${share} av ansökt belopp, ${kronor(grant.evaluation)}.`,
      actual: grant.evaluationRows.toString(),
      limit: grant.evaluation.toString(),
      why: {
        inputs: budgetReasons(investment),
        steps: [...grantSteps(subject), difference(grant.evaluationRows, grant.evaluation)],
      },
    }),
  ];
}

function budgetReasons({ budget }: Investment): ReasonInput[] {
  return budget.flatMap(({ party, costType, years }) => yearReasons(`${costType} ${party}`, years));
}

/** Sum 1 with its numbers. */
function grantSteps({ investment, schedules: { grant }, parameters }: RuleSubject): string[] {
  if (grant === undefined) return [];
  const amounts = (isEvaluation: boolean): Money[] =>
    investment.budget
      .filter(({ costType }) => isEvaluationRow(costType) === isEvaluation)
      .flatMap(({ years }) => years.map(({ amount }) => amount));
  const { appliedFor, evaluation, granted, evaluationRows } = grant;
  const reading = parameters.get('utvärdering.läsart');
  const share = percent(parameters.get('utvärdering.andel'));
  const others = amounts(false);
  const steps: Readonly<Record<typeof reading, readonly string[]>> = {
    ovanpå: [
      `Utvärdering: ${share} av ${kronor(appliedFor)} = ${kronor(evaluation)}`,
      `Beviljat: ${kronor(appliedFor)} + ${kronor(evaluation)} = ${kronor(granted)}`,
    ],
    inom: [
      `Ansökt med utvärderingens rader: ${kronor(appliedFor)}, som också är det beviljade`,
      `Utvärdering: ${share} av ${kronor(appliedFor)} = ${kronor(evaluation)}`,
    ],
    uppräknat: [
      `Beviljat: ${kronor(appliedFor)} / (1 − ${share}) = ${kronor(granted)}`,
      `Utvärdering: ${kronor(granted)} − ${kronor(appliedFor)} = ${kronor(evaluation)}`,
    ],
  };
  return [
    sumStep('Budget utan utvärdering', others, Money.sum(others)),
    sumStep('Budgetens rader för utvärdering', amounts(true), evaluationRows),
    ...steps[reading],
  ];
}

function difference(stated: Money, computed: Money): string {
  return `${kronor(stated)} − ${kronor(computed)} = ${kronor(stated.minus(computed))}, mer än en krona fel`;
}

/** The first row for evaluation; where the budget has none, the sum that it should be a share of. */
function evaluationPlace(investment: Investment): Place {
  const row = investment.budget.find(({ costType }) => isEvaluationRow(costType));
  return row?.costTypeAt ?? investment.appliedFor.at ?? investment.at;
}
