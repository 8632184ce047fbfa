import { reason } from '../../findings/reasons';
import type { Investment } from '../../model/portfolio';
import type { Sentence } from '../../text/sentence';
import { say } from '../../text/sentence';
import { leftOutRows } from '../../schedules/leftOut';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule, Verdict } from '../rule';
import { breach } from '../rule';

export const applicationIsComplete: InvestmentRule = {
  id: 'OR-18',
  severity: 'stop',
  title: 'Ansökan har kostnadskalkyl, effekter, återföringsplan och utvärderingsschema',
  source: orebro(
    '7',
    'En komplett ansökan innehåller flera delar, däribland kostnadskalkyler för genomförandet, beräkningar av förväntade effekter och plan för återföring.',
  ),
  ...OREBRO_2016,
  reading:
    'Budget, Effekter, Aterforingsplan och Utvarderingsschema har var för sig minst en rad för satsningen. Utvärderingsschemat hör till en komplett ansökan enligt s. 9.',
  remedy: 'Fyll i det som saknas i ansökan, i den tabell som meddelandet nämner.',
  reads: ['Budget', 'Effekter', 'Aterforingsplan', 'Utvarderingsschema'],
  parameters: [],
  appliesFrom: 'Ansökan',
  judgesRows: true,

  check(subject) {
    const { investment } = subject;
    return contentsOf(investment)
      .filter(({ rows }) => rows.length === 0)
      .filter(({ table }) => leftOutRows([table], investment, subject).length === 0)
      .map((content) => missing(content, investment));
  },
};

interface Content {
  readonly table: 'Budget' | 'Effekter' | 'Aterforingsplan' | 'Utvarderingsschema';
  readonly name: Sentence;
  readonly rows: readonly unknown[];
}

function contentsOf(investment: Investment): readonly Content[] {
  return [
    { table: 'Budget', name: say`kostnadskalkylen`, rows: investment.budget },
    { table: 'Effekter', name: say`beräkningen av förväntade effekter`, rows: investment.effects },
    { table: 'Aterforingsplan', name: say`planen för återföring`, rows: investment.repaymentPlan },
    { table: 'Utvarderingsschema', name: say`utvärderingsschemat`, rows: investment.evaluationLinks },
  ];
}

function missing({ table, name }: Content, investment: Investment): Verdict {
  return breach({
    place: investment.at,
    message: say`Ansökan för ${investment.id} är inte komplett: ${name} saknas. Fyll i tabellen ${table}.`,
    limit: { missing: table },
    why: {
      inputs: [reason(say`Satsning`, investment.id, investment.at)],
      steps: [say`${table} har 0 rader för satsningen; det behövs minst 1`],
    },
  });
}
