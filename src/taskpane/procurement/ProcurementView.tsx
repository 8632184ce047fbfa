import type { ReactElement } from 'react';
import type { ProcurementFollowUp, ProcurementLine } from '../../core/procurement/followUp';
import { PLACEMENT_FORMS, TARGET_GROUPS } from '../../core/model/procurementRows';
import type { Catalogue } from '../../i18n/pane/catalogue';
import { useFigures } from '../shared/figures';
import { FigureTable } from '../shared/FigureTable';
import { useSentences } from '../shared/sentences';

interface Props {
  readonly followUp: ProcurementFollowUp;
  /** The cells whose rows could not be read. */
  readonly leftOut: readonly string[];
}

/** Social consideration in the procurements: the share against its goal, and who has come of it. */
export function ProcurementView({ followUp, leftOut }: Props): ReactElement {
  const { procurement } = useSentences();
  return (
    <section className="investment">
      <h2>{procurement.shares}</h2>
      <ShareTable followUp={followUp} />
      {leftOut.length > 0 && <p className="muted">{procurement.leftOut(leftOut)}</p>}
      <Placements lines={followUp.byYear} />
      <BenefitEffects effects={followUp.effects} />
    </section>
  );
}

/** A year's units, then the year. */
function ShareTable({ followUp: { byUnit, byYear } }: Pick<Props, 'followUp'>): ReactElement {
  const { procurement } = useSentences();
  const { percent } = useFigures();
  const lines = byYear.flatMap((total) => [...byUnit.filter(({ year }) => year === total.year), total]);
  return (
    <FigureTable
      label={procurement.sharesLabel}
      columns={[
        { title: procurement.unit, isText: true },
        { title: procurement.year },
        { title: procurement.withSocial },
        { title: procurement.share },
        { title: procurement.target, isText: true },
      ]}
      rows={lines.map((line) => ({
        key: `${line.year} ${line.unit ?? ''}`,
        isTotal: line.unit === undefined,
        cells: [
          line.unit ?? procurement.allUnits,
          line.year,
          procurement.outOf(line.withSocialConsideration, line.services),
          line.share ? percent(line.share) : procurement.noServices,
          `${percent(line.target)}${goalText(procurement, line)}`,
        ],
      }))}
    />
  );
}

function goalText(procurement: Catalogue['procurement'], { reachesTarget }: ProcurementLine): string {
  if (reachesTarget === undefined) return '';
  return `, ${reachesTarget ? procurement.reached : procurement.missed}`;
}

function Placements({ lines }: { readonly lines: readonly ProcurementLine[] }): ReactElement {
  const { procurement } = useSentences();
  const counted = lines.flatMap(({ year, placements }) => (placements ? [{ year, placements }] : []));
  if (counted.length === 0) return <p className="muted">{procurement.noPlacements}</p>;
  const years = counted.map(({ year }) => ({ title: String(year) }));
  return (
    <>
      <h3>{procurement.placements}</h3>
      <FigureTable
        label={procurement.placementsLabel}
        columns={[{ title: procurement.form, isText: true }, ...years]}
        rows={[
          ...PLACEMENT_FORMS.map((form) => ({
            key: form,
            cells: [form, ...counted.map(({ placements }) => placements.byForm[form])],
          })),
          {
            key: procurement.total,
            isTotal: true,
            cells: [procurement.total, ...counted.map(({ placements }) => placements.total)],
          },
        ]}
      />
      <h3>{procurement.targetGroups}</h3>
      <FigureTable
        label={procurement.targetGroupsLabel}
        columns={[{ title: procurement.targetGroup, isText: true }, ...years]}
        rows={TARGET_GROUPS.map((group) => ({
          key: group,
          cells: [group, ...counted.map(({ placements }) => placements.byTargetGroup[group].total)],
        }))}
      />
      <p className="muted">{procurement.severalGroups}</p>
    </>
  );
}

function BenefitEffects({
  effects,
}: {
  readonly effects: ProcurementFollowUp['effects'];
}): ReactElement | null {
  const { procurement } = useSentences();
  const { wholeKronor } = useFigures();
  if (effects.length === 0) return null;
  return (
    <>
      <h3>{procurement.effects}</h3>
      <p className="muted">{procurement.effectsNote}</p>
      <ul className="payouts">
        {effects.map(({ investment, benefit, monthly }) => (
          <li key={`${investment} ${benefit}`}>
            <span>
              {benefit} ({investment})
            </span>
            <span className="number">{wholeKronor(monthly)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
