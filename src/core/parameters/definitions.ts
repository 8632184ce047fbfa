import type { Code } from '../values/ids';
import type { Share } from '../values/share';
import { share } from '../values/share';
import { codePartDefinitions } from './codeParts';
import {
  choiceParameter,
  codeParameter,
  monthDayParameter,
  monthsParameter,
  nameParameter,
  reportDaysParameter,
  shareParameter,
  wholeNumberParameter,
  yesNoParameter,
} from './kinds';
import { payoffParameters } from './payoffParameters';
import { SHIPPED_RULE_SETS } from './ruleSetNames';

const ORDINANCE = 'Örebro Ks 954/2016';
const RAR = 'RAR, Ledning och styrning';
const GOTEBORG = 'Göteborg, Projektplan social hänsyn';

/**
 * Every parameter of the table `Parametrar` that the rules and sums read, with its default.
 *
 * The source of a default is the guidelines' page. Where the guidelines are open it says which
 * reading was chosen; the choice itself is the parameter.
 */
export const parameterDefinitions = {
  beloppsenhet: choiceParameter(['kr', 'tkr'], 'kr', 'Enhet i planeringstabellerna', 'arbetsbokens val'),
  regelverk: nameParameter(
    'Örebro 2016',
    'Regelverk som gäller för beslut från och med Gäller från',
    'arbetsbokens val',
  ),
  'regelverk.grund': choiceParameter(
    SHIPPED_RULE_SETS,
    'Örebro 2016',
    'Regelverk som kommunens eget, i kolumnen Regelverk, är en kopia av',
    'arbetsbokens val',
  ),

  'fond.målandel': shareParameter(
    '0.02',
    'Andel av kommunens budget som bör vara avsatt',
    `${ORDINANCE}, s. 5`,
  ),

  'parter.bolagRäknas': yesNoParameter(
    false,
    'Räknas ett majoritetsägt bolag som den andra medverkande?',
    `${ORDINANCE}, s. 6: kravet nämner bara nämnder och civila aktörer`,
  ),
  'process.minMånader': wholeNumberParameter(
    7,
    'Kortaste tid i månader från idéprövning till beslut',
    `${ORDINANCE}, s. 6: ”vanligtvis 7-10 månader”`,
  ),
  'process.maxMånader': wholeNumberParameter(
    10,
    'Längsta tid i månader från idéprövning till beslut',
    `${ORDINANCE}, s. 6: ”vanligtvis 7-10 månader”`,
  ),
  'beslut.instans': nameParameter('Kommunstyrelsen', 'Den instans som beviljar medel', `${ORDINANCE}, s. 8`),
  'tid.minÅr': wholeNumberParameter(1, 'Kortaste satsning i år', `${ORDINANCE}, s. 7–8`),
  'tid.maxÅr': wholeNumberParameter(3, 'Längsta satsning i år', `${ORDINANCE}, s. 7–8`),
  'projektledare.omfattning': shareParameter(
    '0.25',
    'Projektledarens minsta omfattning',
    `${ORDINANCE}, s. 8`,
  ),
  'projektledare.försprångMin': wholeNumberParameter(
    1,
    'Minsta försprång i månader för projektledaren',
    `${ORDINANCE}, s. 8`,
  ),
  'projektledare.försprångMax': wholeNumberParameter(
    2,
    'Största försprång i månader för projektledaren',
    `${ORDINANCE}, s. 8`,
  ),

  'utvärdering.andel': shareParameter('0.05', 'Utvärderingens andel av ansökt belopp', `${ORDINANCE}, s. 9`),
  'utvärdering.läsart': choiceParameter(
    ['ovanpå', 'inom', 'uppräknat'],
    'ovanpå',
    'Läggs utvärderingen ovanpå ansökt belopp, inom det, eller räknas beloppet upp?',
    `${ORDINANCE}, s. 9: ”motsvarande fem procent av ansökt belopp”`,
  ),

  'redovisning.förfallodagar': reportDaysParameter(
    ['09-30', '01-31'],
    'Sista dag för redovisningen efter delår 2 och efter helår',
    `${ORDINANCE}, s. 9: ”per januari och september”`,
  ),
  'slutrapport.månader': wholeNumberParameter(
    6,
    'Månader från slutdatum till slutrapport',
    `${ORDINANCE}, s. 9: ingen tid anges, kommunens val`,
  ),
  'uppföljning.minÅr': wholeNumberParameter(
    1,
    'Minsta antal år från slutdatum till uppföljande utvärdering',
    `${ORDINANCE}, s. 9 och 11`,
  ),
  'uppföljning.maxÅr': wholeNumberParameter(
    3,
    'Största antal år från slutdatum till uppföljande utvärdering',
    `${ORDINANCE}, s. 9 och 11`,
  ),

  'styrgrupp.dagar': wholeNumberParameter(
    45,
    'Längsta tid i dagar mellan två styrgruppsmöten',
    `${RAR}: ”mötesfrekvens ca 1 gång/månad”`,
  ),
  'avvikelse.gräns': shareParameter(
    '0.10',
    'Avvikelse av betydelse, som andel av ett års budget eller av ett mål',
    `${RAR}: ”avvikelser, som är av betydelse”`,
  ),
  'typfall.minAntal': wholeNumberParameter(
    5,
    'Minsta antal personer i ett typfall som visas',
    'skydd för enskildas uppgifter',
  ),

  'kalender.delår1': monthDayParameter('04-30', 'Sista dag i delår 1', `${ORDINANCE}, s. 10`),
  'kalender.delår2': monthDayParameter('08-31', 'Sista dag i delår 2', `${ORDINANCE}, s. 10`),
  'kalender.helår': monthDayParameter('12-31', 'Sista dag i helåret', `${ORDINANCE}, s. 10`),
  'kalender.utbetalningsmånader': monthsParameter(
    [4, 9, 1],
    'Utbetalningsmånad för delår 1, delår 2 och helår',
    `${ORDINANCE}, s. 10`,
  ),
  'kalender.återföringsdag': monthDayParameter(
    '09-30',
    'Dag då årets återföring faktureras',
    `${ORDINANCE}, s. 11: ”efter delår 2”`,
  ),

  projektnummer: codeParameter('Kommungemensamt projektnummer', `${ORDINANCE}, s. 10`),
  'projekt.påUtbetalning': yesNoParameter(
    false,
    'Bär utbetalningar och återföringar projektnumret?',
    `${ORDINANCE}, s. 10: numret gäller kostnader`,
  ),
  'fond.ren': codeParameter('Fondens kommungemensamma REN', `${ORDINANCE}, s. 10`),
  'motpart.fond': codeParameter('Fondens motpartskod', 'kommunens kodplan'),
  'konto.utbetalning.debet': codeParameter('Konto som utbetalningen debiterar', 'kommunens kodplan'),
  'konto.utbetalning.kredit': codeParameter('Konto som utbetalningen krediterar', 'kommunens kodplan'),
  'konto.återföring.debet': codeParameter('Konto som återföringen debiterar', 'kommunens kodplan'),
  'konto.återföring.kredit': codeParameter('Konto som återföringen krediterar', 'kommunens kodplan'),

  ...codePartDefinitions,

  'återföring.golv': shareParameter('0.30', 'Andel av kostnaden som alltid återförs', `${ORDINANCE}, s. 11`),
  'återföring.golvläsart': choiceParameter(
    ['perNämnd', 'tillskott', 'ersättning'],
    'perNämnd',
    'Gäller golvet varje nämnd, eller hela satsningen genom tillskott eller ersättning?',
    `${ORDINANCE}, s. 11: ”fördelat på respektive nämnd utifrån ursprunglig återföringsplan”`,
  ),
  'återföring.tak': choiceParameter(
    ['perNämnd', 'totalt'],
    'perNämnd',
    'Begränsas återföringen av nämndens del av kostnaden, eller av hela kostnaden?',
    `${ORDINANCE}, s. 10: nettoöverskottet tillfaller verksamheterna`,
  ),
  'återföring.kostnadsbas': choiceParameter(
    ['förbrukat', 'beviljat'],
    'förbrukat',
    'Räknas golvet på det som förbrukats eller på det som beviljats?',
    `${ORDINANCE}, s. 11: ”satsningens kostnad”`,
  ),
  'återföring.startÅr': wholeNumberParameter(
    3,
    'År från start till första återföring',
    `${ORDINANCE}, s. 11`,
  ),
  'återföring.startläsart': choiceParameter(
    ['datum', 'kalenderår'],
    'datum',
    'Räknas tre år från startdagen, eller i kalenderår?',
    `${ORDINANCE}, s. 11: ”senast tre år efter att satsningen har startat”`,
  ),
  'återföring.längstÅr': wholeNumberParameter(10, 'Längsta återföringstid i år', `${ORDINANCE}, s. 11`),
  'återföring.längstFrån': choiceParameter(
    ['första', 'start'],
    'första',
    'Räknas tio år från första återföringen, eller från start?',
    `${ORDINANCE}, s. 11: ”kan sedan pågå uppemot tio år”`,
  ),

  'upphandling.minMånader': wholeNumberParameter(
    4,
    'Minsta antal månader för en upphandling på bruttolistan',
    `${GOTEBORG}, s. 6`,
  ),
  'upphandling.merÄnArbetstagare': wholeNumberParameter(
    1,
    'En upphandling på bruttolistan kräver fler arbetstagare än så',
    `${GOTEBORG}, s. 6`,
  ),
  'upphandling.målandel': shareParameter(
    '0.5',
    'Andel av årets tjänsteupphandlingar som ska ha social hänsyn',
    `${GOTEBORG}, s. 2`,
  ),

  ...payoffParameters,
} as const;

export type ParameterName = keyof typeof parameterDefinitions;

export type ParameterValue<Name extends ParameterName> = (typeof parameterDefinitions)[Name]['default'];

/** Parameters whose value is a code of the account string; none has a default. */
export type CodeParameterName = {
  [Name in ParameterName]: ParameterValue<Name> extends Code | undefined ? Name : never;
}[ParameterName];

/** The accounts that payouts and repayments are booked on; rows on them are never consumption. */
export const ACCOUNT_PARAMETERS = [
  'konto.utbetalning.debet',
  'konto.utbetalning.kredit',
  'konto.återföring.debet',
  'konto.återföring.kredit',
] as const satisfies readonly CodeParameterName[];

export function isParameterName(name: string): name is ParameterName {
  return Object.prototype.hasOwnProperty.call(parameterDefinitions, name);
}

/** The evaluation's share where `uppräknat` divides by what is left of one. */
export function withoutShare(part: Share): Share {
  return share(share(1).minus(part));
}
