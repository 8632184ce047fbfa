import { choiceParameter, wholeNumberParameter } from './kinds';
import {
  fineShareParameter,
  knownShareParameter,
  numberParameter,
  rateStepsParameter,
  yearParameter,
} from './payoffKinds';

const MODEL = 'tilläggets modell, kommunens val';

/**
 * The assumptions of the payoff model. The guidelines give no numbers: each default is the model's own, and each value of
 * the municipality's has the source that it is given in *Källa*.
 */
export const payoffParameters = {
  'skatt.kommun': knownShareParameter('Kommunens skattesats', 'kommunens beslut om skattesats'),
  'skatt.region': knownShareParameter('Regionens skattesats', 'regionens beslut om skattesats'),
  arbetsgivaravgift: knownShareParameter(
    'Arbetsgivaravgiften som andel av lönen',
    'Skatteverkets avgift för året',
  ),
  'payoff.horisont': wholeNumberParameter(5, 'Antal år som effekten räknas över', MODEL),
  'payoff.ränta': fineShareParameter('0.035', 'Kalkylränta per år', MODEL),
  'payoff.räntetrappa': rateStepsParameter(
    'Kalkylränta som ändras med åren; går före payoff.ränta',
    `${MODEL}; utan trappa gäller payoff.ränta alla år`,
  ),
  'payoff.avtagande': fineShareParameter('0.10', 'Andel av effekten som går förlorad varje år', MODEL),
  'payoff.dödvikt': fineShareParameter('0', 'Andel av effekten som hade kommit ändå', MODEL),
  'payoff.tillskrivning': fineShareParameter('1', 'Andel av effekten som beror på satsningen', MODEL),
  'payoff.fördröjning': numberParameter(0, 'Antal år innan effekten börjar', MODEL),
  'payoff.fördröjning.läsart': choiceParameter(
    ['insatsen', 'effekten'],
    'insatsen',
    'Räknas horisont och payofftid från insatsen, eller från det att effekten börjar?',
    `${MODEL}: modellen säger bara att effekten börjar senare`,
  ),
  'payoff.uppräkning': numberParameter(1, 'Från personerna i Typfall till hela målgruppen', MODEL),
  'payoff.analysår': yearParameter(
    'Det år vars penningvärde resultatet är i; utan värde året för ”i dag”',
    `${MODEL}; utan värde året för ”i dag”`,
  ),
} as const;
