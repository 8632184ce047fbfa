import { reason } from '../../findings/reasons';
import { inPersons } from '../../text/counts';
import { say } from '../../text/sentence';
import { goteborg } from '../goteborgSource';
import type { PortfolioRule } from '../rule';
import { breach, NOT_APPLICABLE } from '../rule';
import { EVERY_PROCUREMENT } from './everyProcurement';

export const targetGroups: PortfolioRule = {
  id: 'GB-03',
  severity: 'info',
  title: 'Placerade personer hör till någon av de tre prioriterade målgrupperna',
  source: goteborg(
    '8',
    'De prioriterade målgrupperna för pilotprojektet är: Ungdomar, Utrikesfödda, Personer med funktionsnedsättning.',
  ),
  ...EVERY_PROCUREMENT,
  isAboutWorkbook: true,
  reading:
    'En cell i Målgrupp kan ha flera målgrupper med komma emellan: personerna räknas då i var och en av dem, men en gång i formerna och i summan. En tom cell är personer utanför målgrupperna, som räknas i formerna och visas.',
  remedy: 'Skriv den eller de målgrupper som personerna hör till i Målgrupp.',
  reads: ['Upphandlingar', 'Placeringar'],
  parameters: [],
  judgesRows: true,

  check({ portfolio: { placements } }) {
    if (placements.length === 0) return NOT_APPLICABLE;
    return placements
      .filter((row) => row.targetGroups.length === 0 && row.persons > 0)
      .map(({ procurement, persons, form, at }) =>
        breach({
          place: at,
          message: say`${inPersons(persons)} (${form.toLowerCase()}) genom upphandlingen ${procurement} står utan målgrupp. Skriv Ungdomar, Utrikesfödda eller Personer med funktionsnedsättning, eller flera.`,
          actual: { count: persons, unit: 'persons' },
          limit: { count: 0, unit: 'persons' },
          why: {
            inputs: [reason(say`Målgrupp`, say`tomt`, at), reason(say`Antal`, String(persons))],
            steps: [say`Ingen av de tre målgrupperna är angiven`],
          },
        }),
      );
  },
};
