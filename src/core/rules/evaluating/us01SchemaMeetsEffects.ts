import type { InputTable } from '../../model/inputTables';
import type { Read } from '../../values/read';
import { leftOutRows } from '../../schedules/leftOut';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule, RuleSubject, Verdict } from '../rule';
import { couldNotCheck, NOT_APPLICABLE } from '../rule';
import { cellUnreadable, columnMissing } from '../whyUnknown';
import {
  effectsWithoutWay,
  judgementsOfUnknownEffects,
  linkAgainstEffects,
} from './evaluationAgainstEffects';

/** A rule of the add-in's own: the guidelines ask for the schema and for the effects, and these are the same effects. */
export const schemaMeetsEffects: InvestmentRule = {
  id: 'US-01',
  severity: 'warn',
  title: 'Utvärderingsschemat möter de väntade effekterna',
  source: orebro(
    '9',
    'Utvärderingsschemat innehåller också en beskrivning av vilka indikatorer satsningen bidrar till att förändra på längre sikt och vilka ekonomiska effekter den förväntas generera.',
  ),
  ...OREBRO_2016,
  reading:
    'Tilläggets egen kontroll: Utvarderingsschema, Effekter och EffektUtfall har samma namn på effekten, och schemat och Effekter samma indikator, utan hänsyn till stora bokstäver. Varje väntad effekt på nivån Kommun har en rad i schemat.',
  remedy: 'Skriv effekter och indikatorer likadant i Utvarderingsschema, Effekter och EffektUtfall.',
  reads: ['Utvarderingsschema', 'Effekter'],
  consults: ['EffektUtfall'],
  parameters: [],
  appliesFrom: 'Pågår',
  judgesRows: true,

  check(subject) {
    const { investment } = subject;
    const { effects, evaluationLinks } = investment;
    if (evaluationLinks.length === 0 || effects.length === 0) return NOT_APPLICABLE;
    const schema = namesIn(
      'Utvarderingsschema',
      'Ekonomisk effekt',
      evaluationLinks.map(({ economicEffect }) => economicEffect),
      subject,
    );
    const expected = namesIn(
      'Effekter',
      'Effekt',
      effects.map(({ effect }) => effect),
      subject,
    );
    return [
      ...schema.unknown,
      ...expected.unknown,
      ...(expected.areKnown ? evaluationLinks.flatMap((link) => linkAgainstEffects(link, investment)) : []),
      ...(schema.areKnown ? effectsWithoutWay(investment) : []),
      ...(schema.areKnown && expected.areKnown ? judgementsOfUnknownEffects(investment) : []),
    ];
  },
};

interface Names {
  /** False where one that is not seen may be the one that is missed. */
  readonly areKnown: boolean;
  readonly unknown: readonly Verdict[];
}

function namesIn(
  table: InputTable,
  column: string,
  names: readonly Read<string>[],
  subject: RuleSubject,
): Names {
  const unknown = names.flatMap((name) => {
    if (name.kind === 'unreadable') return [couldNotCheck(cellUnreadable(name.at))];
    const hasColumn = name.kind === 'value' || name.at !== undefined;
    return hasColumn ? [] : [couldNotCheck(columnMissing(column, table))];
  });
  const leftOut = leftOutRows([table], subject.investment, subject);
  return { areKnown: unknown.length === 0 && leftOut.length === 0, unknown };
}
