import { cellReason, reason } from '../../findings/reasons';
import type { PartyType } from '../../model/choices';
import type { Party } from '../../model/portfolio';
import { say } from '../../text/sentence';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule, RuleSubject, Verdict } from '../rule';
import { breach, couldNotCheck, NOT_APPLICABLE } from '../rule';
import { columnMissing, typeUnknown } from '../whyUnknown';

const SIGNING_TYPES: readonly PartyType[] = ['Nämnd', 'Civilsamhälle'];

export const headsHaveSigned: InvestmentRule = {
  id: 'OR-20',
  severity: 'stop',
  title: 'Cheferna för dem som genomför har skrivit under ansökan',
  source: orebro(
    '7',
    'Därefter undertecknas och godkänns ansökan av samtliga berörda förvaltningschefer, samt verksamhetschefer för eventuellt involverade aktörer från civila samhället.',
  ),
  ...OREBRO_2016,
  reading:
    'Varje nämnd och aktör från civila samhället med uppdraget Genomför har ett datum i Underskrift som inte ligger efter dagens datum. Riktlinjerna nämner inga kommunala bolag, så de får ingen fråga.',
  remedy: 'Låt partens chef skriva under ansökan, och fyll i datumet i kolumnen Underskrift.',
  reads: ['Parter'],
  parameters: [],
  appliesFrom: 'Beviljad',
  judgesRows: true,

  check(subject) {
    const carrying = subject.investment.parties.filter((party) => party.assignments.has('Genomför'));
    const signing = carrying.filter(
      ({ type }) => type.kind !== 'value' || SIGNING_TYPES.includes(type.value),
    );
    if (signing.length === 0) return NOT_APPLICABLE;
    if (signing.every(({ signed }) => signed.kind === 'blank' && !signed.at))
      return [couldNotCheck(columnMissing('Underskrift', 'Parter'))];
    return signing.flatMap((party) => verdictOn(party, subject));
  },
};

function verdictOn(party: Party, { investment, facts: { today } }: RuleSubject): Verdict[] {
  const { signed } = party;
  if (party.type.kind !== 'value') return [couldNotCheck(typeUnknown(party.id))];
  if (signed.kind === 'unreadable')
    return [couldNotCheck(say`datumet för underskriften för ${party.id} går inte att läsa`)];
  const inputs = [cellReason(say`Underskrift ${party.id}`, signed), reason(say`Dagens datum`, today)];
  if (signed.kind === 'blank') {
    return [
      breach({
        place: signed.at,
        party: party.id,
        message: say`${party.id} genomför ${investment.id} men ansökan är inte underskriven av dess chef. Fyll i datumet för underskriften.`,
        why: { inputs, steps: [say`Cellen Underskrift är tom, så ingen underskrift är angiven`] },
      }),
    ];
  }
  if (!signed.value.isAfter(today)) return [];
  return [
    breach({
      place: signed.at,
      party: party.id,
      message: say`Underskriften för ${party.id} i ${investment.id} är daterad ${signed.value}, efter dagens datum ${today}. En beviljad ansökan ska redan vara underskriven; rätta datumet.`,
      actual: signed.value,
      why: { inputs, steps: [say`${signed.value} är efter ${today}`] },
    }),
  ];
}
