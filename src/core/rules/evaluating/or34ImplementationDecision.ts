import { reason } from '../../findings/reasons';
import type { Investment, Judgement } from '../../model/portfolio';
import { countingJudgements } from '../../schedules/settlement';
import { say } from '../../text/sentence';
import type { CalendarDate } from '../../values/calendarDate';
import { keyOf } from '../../values/ids';
import { Money } from '../../values/money';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import { stepsNamed } from '../../model/processSteps';
import type { InvestmentRule } from '../rule';
import { breach, NOT_APPLICABLE, PASS } from '../rule';

export const implementationIsDecided: InvestmentRule = {
  id: 'OR-34',
  severity: 'warn',
  title: 'Visar satsningen positiva resultat beslutar Kommunstyrelsen om implementering',
  source: orebro(
    '10',
    'Beslut om hur implementeringen ska ske fattas av Kommunstyrelsen utifrån framtaget implementeringsunderlag.',
  ),
  ...OREBRO_2016,
  reading:
    'Positivt resultat: de bedömda effekterna (Uppföljning eller Prognos, för varje part de senaste) är tillsammans mer än noll. Då ska steget Implementeringsbeslut finnas i Beslutsgang. Utan sådan bedömning gäller regeln inte.',
  remedy:
    'Ta upp implementeringen till beslut i Kommunstyrelsen och skriv dagen på en rad med steget Implementeringsbeslut i Beslutsgang.',
  reads: ['EffektUtfall', 'Beslutsgang'],
  parameters: [],
  appliesFrom: 'Avslutad',

  check({ investment, facts }) {
    const judged = judgedAfterwards(investment, facts.today);
    if (judged.length === 0) return NOT_APPLICABLE;
    const effect = Money.sum(judged.map((judgement) => judgement.effect));
    if (!effect.isPositive() || stepsNamed(investment, 'Implementeringsbeslut').length > 0) return PASS;
    return [
      breach({
        place: investment.at,
        message: say`${investment.id} visar ett positivt resultat, ${effect} i bedömda effekter, men tabellen Beslutsgang har inget implementeringsbeslut. Ta upp implementeringen i Kommunstyrelsen.`,
        actual: effect,
        limit: Money.zero,
        why: {
          inputs: judged.map(({ party, kind, date, effect: own, at }) =>
            reason(say`${kind} ${date}, ${party}`, own, at),
          ),
          steps: [
            say`De senaste bedömningarna är tillsammans ${effect}, mer än 0 kr`,
            say`Inget steg Implementeringsbeslut finns i Beslutsgang`,
          ],
        },
      }),
    ];
  },
};

/** What counts for each party that has been judged, a running judgement left aside. */
function judgedAfterwards({ judgements }: Investment, today: CalendarDate): readonly Judgement[] {
  const parties = new Map(judgements.map(({ party }) => [keyOf(party), party]));
  return [...parties.values()].flatMap((party) =>
    countingJudgements(judgements, party, today).filter(({ kind }) => kind !== 'Löpande'),
  );
}
