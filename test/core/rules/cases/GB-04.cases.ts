import { edit, emptied, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, info, unchecked } from '../ruleCase';
import { goteborgTables } from './goteborgTables';

const EVERY_EFFECT = 'effekter i arbetslöshetsersättning, försörjningsstöd och aktivitetsersättning';
const missing = (indicator: string) => info('Upphandlingar!A2', undefined, indicator);

export const gb04: RuleCases = {
  rule: 'GB-04',
  cases: [
    { name: 'Every indicator has what it needs', kind: 'passes', tables: goteborgTables, outcome: PASSED },
    {
      name: 'An item may have more in its name than the benefit',
      kind: 'atLimit',
      tables: edit(goteborgTables, {
        'Typfall!D2': 'Ekonomiskt försörjningsstöd, månad',
        'Prislista!A2': 'Ekonomiskt försörjningsstöd, månad',
      }),
      outcome: PASSED,
    },
    {
      name: 'A benefit that no item is named after has no effect to show',
      kind: 'pastLimit',
      tables: edit(goteborgTables, { 'Typfall!D2': 'Bistånd', 'Prislista!A2': 'Bistånd' }),
      outcome: broken(missing('effekter i försörjningsstöd')),
      says: [
        'Nyckeltalet effekter i försörjningsstöd går inte att visa: ingen satsning med regelverket Göteborg har en payoff med en sådan post i Typfall.',
      ],
    },
    {
      name: 'Persons by form ask for placements',
      kind: 'pastLimit',
      tables: emptied(goteborgTables, 'Placeringar'),
      outcome: broken(missing('personer per form')),
      says: ['Nyckeltalet personer per form går inte att visa: Placeringar har ingen rad.'],
    },
    {
      name: 'A share asks for a service procurement',
      kind: 'pastLimit',
      tables: edit(goteborgTables, {
        'Upphandlingar!D2': 'Nej',
        'Upphandlingar!D3': 'Nej',
        'Upphandlingar!D4': 'Nej',
      }),
      outcome: broken(missing('andel av tjänsteupphandlingar')),
      says: [
        'Nyckeltalet andel av tjänsteupphandlingar går inte att visa: ingen upphandling är en tjänsteupphandling.',
      ],
    },
    {
      name: 'Each of the indicators that are missing is told by its name',
      kind: 'pastLimit',
      tables: emptied(
        edit(goteborgTables, { 'Typfall!D2': 'Bistånd', 'Prislista!A2': 'Bistånd' }),
        'Placeringar',
      ),
      outcome: broken(missing('personer per form'), missing('effekter i försörjningsstöd')),
    },
    {
      name: 'The effects of an investment under another rule set are not those of the procurements',
      kind: 'reading',
      tables: edit(goteborgTables, { 'Satsningar!I2': 'Örebro 2016' }),
      outcome: broken(missing(EVERY_EFFECT)),
      says: [
        'Nyckeltalet effekter i arbetslöshetsersättning, försörjningsstöd och aktivitetsersättning går inte att visa: ingen satsning med regelverket Göteborg har en payoff med en sådan post i Typfall.',
      ],
    },
    {
      name: 'A payoff that cannot be computed shows no effect',
      kind: 'reading',
      tables: emptied(goteborgTables, 'Insatskostnad'),
      outcome: broken(missing(EVERY_EFFECT)),
    },
    {
      name: 'Without a procurement there is no indicator',
      kind: 'notApplicable',
      tables: emptied(goteborgTables, 'Upphandlingar', 'Placeringar'),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without the table of placements nobody knows',
      kind: 'couldNotCheck',
      tables: without(goteborgTables, 'Placeringar'),
      outcome: unchecked('tabellen Placeringar saknas'),
    },
    {
      name: 'Without the table of cases nobody knows the effects',
      kind: 'couldNotCheck',
      tables: without(goteborgTables, 'Typfall'),
      outcome: unchecked('tabellen Typfall saknas'),
    },
    {
      name: 'Without it there is no effect to show all the same where no investment follows Göteborg',
      kind: 'reading',
      tables: without(edit(goteborgTables, { 'Satsningar!I2': 'Örebro 2016' }), 'Typfall'),
      outcome: broken(missing(EVERY_EFFECT)),
    },
    {
      name: 'A case that cannot be read may have held the effects',
      kind: 'couldNotCheck',
      tables: edit(goteborgTables, { 'Typfall!A2': '#REF!' }),
      outcome: unchecked('en rad är utelämnad, se Typfall!A2'),
    },
  ],
};
