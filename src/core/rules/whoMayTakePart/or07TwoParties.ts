import { cellReason } from '../../findings/reasons';
import type { Party } from '../../model/portfolio';
import type { Sentence } from '../../text/sentence';
import { say } from '../../text/sentence';
import { keyOf } from '../../values/ids';
import { isMajorityOwned } from '../../schedules/repaymentPlan';
import type { Place } from '../../values/place';
import { valueOf } from '../../values/read';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule, RuleSubject, Verdict } from '../rule';
import { breach, couldNotCheck, PASS } from '../rule';
import { typeUnknown } from '../whyUnknown';

export const twoPartiesCarryOut: InvestmentRule = {
  id: 'OR-07',
  severity: 'stop',
  title: 'Minst två nämnder från olika verksamhetsområden genomför, eller en civil aktör med en nämnd',
  source: orebro(
    '6',
    'Kravet är att minst två kommunala nämnder från olika verksamhetsområden ska medverka i satsningen, alternativt en aktör från civila samhället i samverkan med minst en kommunal nämnd.',
  ),
  ...OREBRO_2016,
  reading:
    'Medverka är att genomföra. Ett majoritetsägt bolag räknas inte som den andra, men gör avvikelsen till en varning.',
  remedy:
    'Ta med en nämnd från ett annat verksamhetsområde, eller en aktör från civila samhället, med uppdraget Genomför.',
  reads: ['Parter'],
  parameters: ['parter.bolagRäknas'],
  appliesFrom: 'Ansökan',

  check(subject) {
    const carrying = subject.investment.parties.filter((party) => party.assignments.has('Genomför'));
    if (isMet(carrying, subject)) return PASS;
    const unknown = whatIsUnknown(carrying, subject);
    if (unknown) return [couldNotCheck(unknown)];
    return [tooFew(carrying, subject)];
  },
};

function isMet(carrying: readonly Party[], { parameters }: RuleSubject): boolean {
  const boards = ofType(carrying, 'Nämnd');
  if (boards.length === 0) return false;
  const hasCivilActor = ofType(carrying, 'Civilsamhälle').length > 0;
  const hasCompany = parameters.get('parter.bolagRäknas') && majorityCompanies(carrying).length > 0;
  return hasCivilActor || hasCompany || fieldsOf(boards).size >= 2;
}

/** What is not in the workbook and would have decided it. */
function whatIsUnknown(carrying: readonly Party[], { parameters }: RuleSubject): Sentence | undefined {
  const withoutType = carrying.find((party) => party.type.kind !== 'value');
  if (withoutType) return typeUnknown(withoutType.id);
  const boards = ofType(carrying, 'Nämnd');
  const withoutField = boards.find((party) => party.field.kind !== 'value');
  if (boards.length >= 2 && withoutField) return say`verksamhetsområdet för ${withoutField.id} saknas`;
  const company = ofType(carrying, 'Kommunalt bolag').find((party) => isMajorityOwned(party) === undefined);
  const companyCounts = parameters.get('parter.bolagRäknas') && boards.length > 0;
  return companyCounts && company ? say`ägarandelen för ${company.id} saknas` : undefined;
}

function tooFew(carrying: readonly Party[], { investment }: RuleSubject): Verdict {
  const boards = ofType(carrying, 'Nämnd');
  const companies = boards.length > 0 ? majorityCompanies(carrying) : [];
  return breach({
    place: whereToLook(carrying) ?? investment.at,
    message: say`${investment.id} genomförs av ${describe(boards)}. Det behövs minst två nämnder från olika verksamhetsområden, eller en aktör från civila samhället tillsammans med en nämnd.`,
    actual: fieldsOf(boards).size,
    limit: 2,
    why: {
      inputs: carrying.flatMap(({ id, type, field }) => [
        cellReason(say`Typ för ${id}`, type),
        cellReason(say`Verksamhetsområde för ${id}`, field),
      ]),
      steps: [
        say`Nämnder som genomför: ${boards.length}, i ${inFields(fieldsOf(boards).size)}; det behövs 2`,
        say`Civila aktörer som genomför: ${ofType(carrying, 'Civilsamhälle').length}; det räcker med 1 tillsammans med en nämnd`,
        say`Majoritetsägda bolag som genomför: ${companies.length}`,
      ],
    },
    ...(companies.length > 0 ? { severity: 'warn' } : {}),
  });
}

function inFields(fields: number): Sentence {
  return fields === 1 ? say`1 verksamhetsområde` : say`${fields} verksamhetsområden`;
}

function describe(boards: readonly Party[]): Sentence {
  if (boards.length === 0) return say`ingen nämnd`;
  const fields = [...fieldsOf(boards).values()];
  if (boards.length === 1) return say`bara en nämnd (${boards[0]?.id ?? ''})`;
  return say`${boards.length} nämnder i samma verksamhetsområde (${fields.join(', ')})`;
}

/** The field that two boards share, else the only carrying party. */
function whereToLook(carrying: readonly Party[]): Place | undefined {
  const boards = ofType(carrying, 'Nämnd');
  const last = boards[boards.length - 1];
  if (boards.length >= 2 && last?.field.kind === 'value') return last.field.at;
  return (boards[0] ?? carrying[0])?.at;
}

function ofType(parties: readonly Party[], type: string): Party[] {
  return parties.filter((party) => valueOf(party.type) === type);
}

function majorityCompanies(parties: readonly Party[]): Party[] {
  return ofType(parties, 'Kommunalt bolag').filter((party) => isMajorityOwned(party) === true);
}

function fieldsOf(boards: readonly Party[]): ReadonlyMap<string, string> {
  const fields = boards.flatMap((party) => valueOf(party.field) ?? []);
  return new Map(fields.map((field) => [keyOf(field), field]));
}
