import { cellReason, reason } from '../../findings/reasons';
import type { EvaluationLink } from '../../model/applicationRows';
import type { EffectRow, Investment } from '../../model/portfolio';
import { isSameName } from '../../schedules/evaluation';
import { listed, say } from '../../text/sentence';
import type { Read } from '../../values/read';
import type { Verdict } from '../rule';
import { breach, couldNotCheck } from '../rule';
import { cellUnreadable } from '../whyUnknown';

/* The schema, the expected effects and the judged ones against each other: what does not meet is told at its own cell. */

/** An economic effect of the schema, and its indicator, against the rows of *Effekter*. */
export function linkAgainstEffects(link: EvaluationLink, { id, effects }: Investment): Verdict[] {
  const { economicEffect, indicator } = link;
  if (economicEffect.kind !== 'value') return [];
  const named = effects.filter(({ effect }) => isSameName(effect, economicEffect));
  if (named.length === 0) {
    return [
      breach({
        place: economicEffect.at,
        message: say`Utvärderingsschemat för ${id} leder till ”${economicEffect.value}”, som ingen rad i tabellen Effekter har. Skriv effekten likadant i båda, eller lägg till den i Effekter.`,
        why: {
          inputs: [
            cellReason(say`Ekonomisk effekt`, economicEffect),
            ...effects.map(({ effect }) => cellReason(say`Effekt i Effekter`, effect)),
          ],
          steps: [say`Namnen jämförs utan hänsyn till stora bokstäver`, say`Inget av dem är lika`],
        },
      }),
    ];
  }
  if (indicator.kind === 'unreadable') return [cannotBeRead(indicator)];
  return indicator.kind === 'value' ? indicatorAgainst(link, named, id) : [];
}

/** Where several rows have the effect, one that agrees is enough. */
function indicatorAgainst(link: EvaluationLink, named: readonly EffectRow[], investment: string): Verdict[] {
  const { indicator } = link;
  const given = named.flatMap((row) => (row.indicator.kind === 'value' ? [row.indicator] : []));
  if (indicator.kind !== 'value' || given.length === 0) return [];
  if (given.some((other) => isSameName(other, indicator))) return [];
  const unread = named.flatMap((row) => (row.indicator.kind === 'unreadable' ? [row.indicator] : []));
  if (unread.length > 0) return unread.map(cannotBeRead);
  const others = listed([...new Set(given.map(({ value }) => `”${value}”`))]);
  return [
    breach({
      place: indicator.at,
      message: say`Indikatorn ”${indicator.value}” i utvärderingsschemat för ${investment} är en annan än i tabellen Effekter, som har ${others} för samma effekt. Skriv samma indikator i båda.`,
      why: {
        inputs: [
          cellReason(say`Ekonomisk effekt`, link.economicEffect),
          cellReason(say`Indikator`, indicator),
          ...given.map((other) => cellReason(say`Indikator i Effekter`, other)),
        ],
        steps: [say`”${indicator.value}” är inte ${others}`],
      },
    }),
  ];
}

/** Municipal effects that no row of the schema leads to. */
export function effectsWithoutWay({ id, effects, evaluationLinks }: Investment): Verdict[] {
  return effects
    .filter(({ level, effect }) => level === 'Kommun' && isSeen(effect))
    .filter(({ effect }) => !evaluationLinks.some((link) => isSameName(link.economicEffect, effect)))
    .map(({ party, effect, at }) =>
      breach({
        place: effect.at ?? at,
        party,
        message:
          effect.kind === 'value'
            ? say`Ingen rad i utvärderingsschemat för ${id} leder till effekten ”${effect.value}” i tabellen Effekter. Lägg till en rad i Utvarderingsschema, eller skriv effekten likadant i båda.`
            : say`En väntad effekt för ${party} i ${id} har inget namn i tabellen Effekter, så ingen rad i utvärderingsschemat leder till den. Fyll i Effekt.`,
        why: {
          inputs: [
            cellReason(say`Effekt, ${party}`, effect),
            ...evaluationLinks.map(({ economicEffect }) =>
              cellReason(say`Ekonomisk effekt i schemat`, economicEffect),
            ),
          ],
          steps: [say`Nivå Kommun: effekten ska följas upp`, say`Ingen Ekonomisk effekt i schemat är lika`],
        },
      }),
    );
}

/** Judged effects that are neither expected nor in the schema. */
export function judgementsOfUnknownEffects({
  id,
  judgements,
  effects,
  evaluationLinks,
}: Investment): Verdict[] {
  const known = [
    ...effects.map(({ effect }) => effect),
    ...evaluationLinks.map(({ economicEffect }) => economicEffect),
  ];
  return judgements.flatMap(({ party, kind, date, effectName }) => {
    if (effectName.kind === 'unreadable') return [cannotBeRead(effectName)];
    if (effectName.kind !== 'value' || known.some((name) => isSameName(name, effectName))) return [];
    return [
      breach({
        place: effectName.at,
        party,
        message: say`Bedömningen ${date} för ${party} i ${id} gäller ”${effectName.value}”, som varken står i tabellen Effekter eller i utvärderingsschemat. Skriv effekten likadant, eller lägg till den.`,
        why: {
          inputs: [
            reason(say`Bedömning`, say`${kind} ${date}`),
            cellReason(say`Effekt`, effectName),
            ...known.map((name) => cellReason(say`Effekt i Effekter eller schemat`, name)),
          ],
          steps: [say`Inget av namnen är lika`],
        },
      }),
    ];
  });
}

/** The cell is there, and tells a name or that there is none. */
function isSeen(read: Read<string>): boolean {
  return read.kind === 'value' || (read.kind === 'blank' && read.at !== undefined);
}

function cannotBeRead({ at }: Extract<Read<string>, { readonly kind: 'unreadable' }>): Verdict {
  return couldNotCheck(cellUnreadable(at));
}
