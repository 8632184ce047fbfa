import { cellReason } from '../../findings/reasons';
import { say } from '../../text/sentence';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule } from '../rule';
import { breach, couldNotCheck, PASS } from '../rule';
import { columnMissing } from '../whyUnknown';

export const namedProjectLeader: InvestmentRule = {
  id: 'OR-25',
  severity: 'info',
  title: 'Projektledaren är utsedd, med namn i tabellen Bemanning',
  source: orebro(
    '8',
    'Till alla satsningar ska en projektledare om 25 procent finnas, med ansvar för att säkerställa satsningens genomförande.',
  ),
  ...OREBRO_2016,
  reading:
    'Minst en rad med rollen Projektledare har ett namn. Namnet visas aldrig i något resultat, bara om det saknas.',
  remedy: 'Fyll i Namn på raden för projektledaren i Bemanning, eller lägg till raden när någon är utsedd.',
  reads: ['Bemanning'],
  parameters: [],
  appliesFrom: 'Pågår',

  check({ investment }) {
    const leaders = investment.staffing.filter(({ role }) => role === 'Projektledare');
    const [first] = leaders;
    if (first === undefined) {
      return [
        breach({
          place: investment.at,
          message: say`${investment.id} har ingen projektledare i tabellen Bemanning. Lägg till en rad med rollen Projektledare och namnet på den som är utsedd.`,
          why: { inputs: [], steps: [say`Rader med rollen Projektledare i Bemanning: 0`] },
        }),
      ];
    }
    if (leaders.some(({ name }) => name.kind === 'value')) return PASS;
    if (first.name.kind === 'blank' && first.name.at === undefined) {
      return [couldNotCheck(columnMissing('Namn', 'Bemanning'))];
    }
    if (leaders.some(({ name }) => name.kind === 'unreadable')) {
      return [couldNotCheck(say`projektledarens namn går inte att läsa`)];
    }
    return [
      breach({
        place: first.nameAt,
        party: first.party,
        message: say`Projektledaren i ${investment.id} har inget namn i tabellen Bemanning. Skriv vem som är utsedd.`,
        why: {
          inputs: leaders.map(({ name }) => cellReason(say`Namn, projektledare`, name)),
          steps: [say`Rader med rollen Projektledare: ${leaders.length}, med namn: 0`],
        },
      }),
    ];
  },
};
