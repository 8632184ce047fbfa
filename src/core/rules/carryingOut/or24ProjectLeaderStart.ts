import { reason } from '../../findings/reasons';
import type { Post } from '../../model/portfolio';
import { inMonths } from '../../text/durations';
import { say } from '../../text/sentence';
import { valueOf } from '../../values/read';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule } from '../rule';
import { breach, couldNotCheck, NOT_APPLICABLE, PASS } from '../rule';
import { START_UNKNOWN } from '../whyUnknown';

export const projectLeaderStart: InvestmentRule = {
  id: 'OR-24',
  severity: 'warn',
  title: 'Projektledaren börjar en till två månader före projektmedarbetarna',
  source: orebro(
    '8',
    'Projektledaren rekommenderas att påbörja sitt arbete 1-2 månader innan övriga projektmedarbetare finns på plats.',
  ),
  ...OREBRO_2016,
  reading: 'Räknas från den första projektmedarbetaren, eller från startdatum där ingen finns.',
  remedy: 'Flytta projektledarens start så att den ligger inom det rekommenderade försprånget.',
  reads: ['Satsningar', 'Bemanning'],
  parameters: ['projektledare.försprångMin', 'projektledare.försprångMax'],
  appliesFrom: 'Pågår',

  check({ investment, parameters }) {
    const leader = firstOf(investment.staffing, 'Projektledare');
    if (leader === undefined) return NOT_APPLICABLE;
    const coworker = firstOf(investment.staffing, 'Projektmedarbetare');
    const reference = coworker?.from ?? valueOf(investment.start);
    if (reference === undefined) return [couldNotCheck(START_UNKNOWN)];

    const earliest = reference.plusMonths(-parameters.get('projektledare.försprångMax'));
    const latest = reference.plusMonths(-parameters.get('projektledare.försprångMin'));
    if (!leader.from.isBefore(earliest) && !leader.from.isAfter(latest)) return PASS;
    const others = coworker ? say`första projektmedarbetaren börjar` : say`satsningen startar`;
    return [
      breach({
        place: leader.fromAt,
        party: leader.party,
        message: say`Projektledaren i ${investment.id} börjar ${leader.from} och ${others} ${reference}. Rekommenderat är mellan ${earliest} och ${latest}.`,
        actual: leader.from,
        limit: leader.from.isAfter(latest) ? latest : earliest,
        why: {
          inputs: [
            reason(say`Projektledaren börjar`, leader.from, leader.fromAt),
            coworker
              ? reason(say`Första projektmedarbetaren börjar`, reference, coworker.fromAt)
              : reason(say`Startdatum`, reference, investment.start.at),
          ],
          steps: [
            say`${reference} − ${inMonths(parameters.get('projektledare.försprångMax'))} = ${earliest}`,
            say`${reference} − ${inMonths(parameters.get('projektledare.försprångMin'))} = ${latest}`,
            say`${leader.from} ligger inte mellan ${earliest} och ${latest}`,
          ],
        },
      }),
    ];
  },
};

function firstOf(staffing: readonly Post[], role: Post['role']): Post | undefined {
  return staffing
    .filter((post) => post.role === role)
    .reduce<Post | undefined>(
      (first, post) => (first && !post.from.isBefore(first.from) ? first : post),
      undefined,
    );
}
