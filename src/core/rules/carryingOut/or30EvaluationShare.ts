import { cellReason, yearReasons } from '../../findings/reasons';
import { sumStep } from '../../findings/sums';
import type { ReasonInput } from '../../findings/finding';
import type { Investment } from '../../model/portfolio';
import type { Grant } from '../../schedules/grant';
import { isEvaluationRow } from '../../schedules/grant';
import type { Percentage, Sentence } from '../../text/sentence';
import { percentage, say } from '../../text/sentence';
import { Money } from '../../values/money';
import type { Place } from '../../values/place';
import type { Read } from '../../values/read';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule, RuleSubject, Verdict } from '../rule';
import { breach, couldNotCheck, NOT_APPLICABLE } from '../rule';

export const evaluationShare: InvestmentRule = {
  id: 'OR-30',
  severity: 'stop',
  title: 'Fem procent av ansökt belopp avsätts till utvärdering, inom det beviljade',
  source: orebro(
    '9',
    'För alla satsningar avsätts motsvarande fem procent av ansökt belopp till utvärdering och uppföljning. Summan inkluderas i beslutet om beviljade medel',
  ),
  ...OREBRO_2016,
  reading:
    'Ansökt, beviljat och utvärderingens rader jämförs var för sig med budgetens summa, på en krona när.',
  remedy: 'Rätta beloppet till det som budgeten ger, eller budgeten till det som har beslutats.',
  reads: ['Satsningar', 'Budget'],
  parameters: ['utvärdering.andel', 'utvärdering.läsart'],

  check(subject) {
    const { investment, schedules, parameters } = subject;
    const { grant } = schedules;
    if (grant === undefined) return NOT_APPLICABLE;
    const share = percentage(parameters.get('utvärdering.andel'));
    return [
      ...compareCell(investment.appliedFor, grant.appliedFor, subject, {
        label: say`Ansökt belopp`,
        unreadable: say`ansökt belopp går inte att läsa`,
        because: say`budgeten ger`,
      }),
      ...compareCell(investment.decidedGrant, grant.granted, subject, {
        label: say`Beviljat belopp`,
        unreadable: say`beviljat belopp går inte att läsa`,
        because: say`budgeten med ${share} utvärdering ger`,
      }),
      ...compareEvaluation(subject, grant, share),
    ];
  },
};

/** How a stated sum is spoken of. */
interface SumWords {
  readonly label: Sentence;
  readonly unreadable: Sentence;
  /** What gives the sum that it is compared with. */
  readonly because: Sentence;
}

function compareCell(
  stated: Read<Money>,
  computed: Money,
  { investment, ...subject }: RuleSubject,
  { label, unreadable, because }: SumWords,
): Verdict[] {
  if (stated.kind === 'blank') return [];
  if (stated.kind === 'unreadable') return [couldNotCheck(unreadable)];
  if (stated.value.isWithin(Money.oneKrona, computed)) return [];
  return [
    breach({
      place: stated.at,
      message: say`${label} för ${investment.id} är ${stated.value}, men ${because} ${computed}.`,
      actual: stated.value,
      limit: computed,
      why: {
        inputs: [cellReason(label, stated, (sum) => sum), ...budgetReasons(investment)],
        steps: [...grantSteps({ investment, ...subject }), difference(stated.value, computed)],
      },
    }),
  ];
}

function compareEvaluation(subject: RuleSubject, grant: Grant, share: Percentage): Verdict[] {
  const { investment } = subject;
  if (grant.evaluationRows.isWithin(Money.oneKrona, grant.evaluation)) return [];
  return [
    breach({
      place: evaluationPlace(investment),
      message: say`Budgeten för ${investment.id} har ${grant.evaluationRows} till utvärdering. Det ska vara ${share} av ansökt belopp, ${grant.evaluation}.`,
      actual: grant.evaluationRows,
      limit: grant.evaluation,
      why: {
        inputs: budgetReasons(investment),
        steps: [...grantSteps(subject), difference(grant.evaluationRows, grant.evaluation)],
      },
    }),
  ];
}

function budgetReasons({ budget }: Investment): ReasonInput[] {
  return budget.flatMap(({ party, costType, years }) => yearReasons(say`${costType} ${party}`, years));
}

/** Sum 1 with its numbers. */
function grantSteps({ investment, schedules: { grant }, parameters }: RuleSubject): Sentence[] {
  if (grant === undefined) return [];
  const amounts = (isEvaluation: boolean): Money[] =>
    investment.budget
      .filter(({ costType }) => isEvaluationRow(costType) === isEvaluation)
      .flatMap(({ years }) => years.map(({ amount }) => amount));
  const { appliedFor, evaluation, granted } = grant;
  const reading = parameters.get('utvärdering.läsart');
  const share = percentage(parameters.get('utvärdering.andel'));
  const others = amounts(false);
  const steps: Readonly<Record<typeof reading, readonly Sentence[]>> = {
    ovanpå: [
      say`Utvärdering: ${share} av ${appliedFor} = ${evaluation}`,
      say`Beviljat: ${appliedFor} + ${evaluation} = ${granted}`,
    ],
    inom: [
      say`Ansökt med utvärderingens rader: ${appliedFor}, som också är det beviljade`,
      say`Utvärdering: ${share} av ${appliedFor} = ${evaluation}`,
    ],
    uppräknat: [
      say`Beviljat: ${appliedFor} / (1 − ${share}) = ${granted}`,
      say`Utvärdering: ${granted} − ${appliedFor} = ${evaluation}`,
    ],
  };
  return [
    sumStep(say`Budget utan utvärdering`, others),
    sumStep(say`Budgetens rader för utvärdering`, amounts(true)),
    ...steps[reading],
  ];
}

function difference(stated: Money, computed: Money): Sentence {
  return say`${stated} − ${computed} = ${stated.minus(computed)}, mer än en krona fel`;
}

/** The first row for evaluation; where the budget has none, the sum that it should be a share of. */
function evaluationPlace(investment: Investment): Place {
  const row = investment.budget.find(({ costType }) => isEvaluationRow(costType));
  return row?.costTypeAt ?? investment.appliedFor.at ?? investment.at;
}
