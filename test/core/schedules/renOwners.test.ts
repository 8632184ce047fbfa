import type { Assignment } from '../../../src/core/model/choices';
import type { RenClaims, RenOwner, RenParty } from '../../../src/core/schedules/renOwners';
import { lookupIn, partyWithRen, RenOwners, rensOf } from '../../../src/core/schedules/renOwners';
import type { Code } from '../../../src/core/values/ids';
import { code, investmentId, partyId } from '../../../src/core/values/ids';
import type { Read } from '../../../src/core/values/read';

const at = { sheet: 'Parter', cell: 'G2', table: 'Parter', column: 'REN' };

const ren = (text: string): Read<Code> =>
  text === '' ? { kind: 'blank', at } : { kind: 'value', value: code(text), at };

interface Row {
  readonly ren: string;
  readonly does: readonly Assignment[];
}

/** `party('VAN', { ren: '5101', does: ['Genomför'] })`; its further rows last. */
const party = (id: string, first: Row, ...further: readonly Row[]): RenParty => ({
  id: partyId(id),
  ren: ren(first.ren),
  assignments: new Set(first.does),
  furtherRens: further.map((row) => ({ ren: ren(row.ren), assignments: new Set(row.does) })),
  payingRen: { kind: 'blank' },
});

const claims = (id: string, ...parties: readonly RenParty[]): RenClaims => ({
  id: investmentId(id),
  parties,
});

const carrying = (id: string, own: string): RenParty => party(id, { ren: own, does: ['Genomför'] });
const evaluating = (id: string, own: string): RenParty => party(id, { ren: own, does: ['Utvärderar'] });

/** `S1 VAN` */
const named = (owner: RenOwner | undefined): string | undefined =>
  owner && `${owner.investment.id} ${owner.party.id}`;

const ownerOf = (own: string | undefined, ...investments: readonly RenClaims[]): string | undefined =>
  named(new RenOwners(investments).ownerOf(own === undefined ? undefined : code(own)));

describe('The owner of a REN', () => {
  it('is the party that carries on it', () => {
    expect(ownerOf('5102', claims('S1', carrying('VAN', '5101'), carrying('SOC', '5102')))).toBe('S1 SOC');
  });

  it('is the party whose further REN it is', () => {
    const two = party('VAN', { ren: '5101', does: ['Genomför'] }, { ren: '5102', does: ['Genomför'] });
    expect(ownerOf('5102', claims('S1', two))).toBe('S1 VAN');
  });

  it('is nobody where there is no REN, or one that no party has', () => {
    const own = claims('S1', carrying('VAN', '5101'), carrying('SOC', ''));
    expect([ownerOf(undefined, own), ownerOf('5109', own), ownerOf('', own)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is nobody where the party only repays', () => {
    expect(ownerOf('5101', claims('S1', party('VAN', { ren: '5101', does: ['Återför'] })))).toBeUndefined();
  });

  it('is the first of those that carry on it', () => {
    expect(
      ownerOf('5101', claims('S2', carrying('SOC', '5101')), claims('S1', carrying('VAN', '5101'))),
    ).toBe('S2 SOC');
  });

  it('is the one that carries, also where one before it evaluates', () => {
    expect(ownerOf('5101', claims('S1', evaluating('KS', '5101'), carrying('VAN', '5101')))).toBe('S1 VAN');
  });

  it('is the one that evaluates where nobody carries, the first of an investment', () => {
    expect(ownerOf('9000', claims('S1', evaluating('KS', '9000'), evaluating('VAN', '9000')))).toBe('S1 KS');
  });

  it('is nobody where several investments are evaluated on it', () => {
    const both = [claims('S1', evaluating('KS', '9000')), claims('S2', evaluating('KS', '9000'))];
    expect(ownerOf('9000', ...both)).toBeUndefined();
  });
});

describe('Those that name a REN as their own', () => {
  const ownersOfThree = (): RenOwners =>
    new RenOwners([
      claims('S1', carrying('VAN', '5101'), carrying('SOC', '5101'), evaluating('KS', '9000')),
      claims('S2', carrying('VAN', '5101'), evaluating('KS', '9000')),
      claims('S3', evaluating('KS', '5101')),
    ]);
  const claimants = (own: string, owners = ownersOfThree()): string[] =>
    owners.claimantsOf(code(own)).map(({ id }) => id);

  it('are the investments that carry on it, each once', () => {
    expect(claimants('5101')).toEqual(['S1', 'S2']);
  });

  it('are those that are evaluated on it where nobody carries', () => {
    expect(claimants('9000')).toEqual(['S1', 'S2']);
  });

  it('are the same when they are asked for again', () => {
    const owners = ownersOfThree();
    expect([claimants('9000', owners), claimants('9000', owners)]).toEqual([
      ['S1', 'S2'],
      ['S1', 'S2'],
    ]);
  });

  it('are none where it is nobody’s', () => {
    expect(ownersOfThree().claimantsOf(code('5109'))).toEqual([]);
  });

  it('are told by party where they carry', () => {
    const carriers = ['5101', '9000'].map((own) => ownersOfThree().carriersOn(code(own)).map(named));
    expect(carriers).toEqual([['S1 VAN', 'S1 SOC', 'S2 VAN'], []]);
  });
});

describe('A REN that some investment names as its own', () => {
  it('is claimed, and one that is nobody’s or not written is not', () => {
    const owners = new RenOwners([claims('S1', carrying('VAN', '5101'), evaluating('KS', '9000'))]);
    const asked = [code('5101'), code('9000'), code('5109'), undefined];
    expect(asked.map((own) => owners.isClaimed(own))).toEqual([true, true, false, false]);
  });
});

describe('What one investment may know of RENs', () => {
  const own = claims('S1', carrying('VAN', '5101'), carrying('SOC', ''));
  const known = lookupIn(
    new RenOwners([
      own,
      claims('S2', carrying('FRI', '5101')),
      claims('S3', carrying('KS', '7000')),
    ]).onRensOf(own),
  );

  it('is the owner of those that it names', () => {
    expect(named(known.ownerOf(code('5101')))).toBe('S1 VAN');
  });

  it('is everyone who carries on those that it names', () => {
    expect(known.carriersOn(code('5101')).map(named)).toEqual(['S1 VAN', 'S2 FRI']);
  });

  it('is nothing of a REN that it does not name, or of none', () => {
    const owners = [known.ownerOf(code('7000')), known.ownerOf(undefined)];
    expect([...owners, known.carriersOn(code('7000'))]).toEqual([undefined, undefined, []]);
  });
});

describe('A REN that repays', () => {
  const paying = { ...carrying('VAN', '5101'), payingRen: ren('5000') };

  it('is one that some party repays from, and no other', () => {
    const owners = new RenOwners([claims('S1', paying, carrying('SOC', '6101'))]);
    expect(['5000', '5101', '6101'].map((own) => owners.isPaying(code(own)))).toEqual([true, false, false]);
  });
});

describe('The RENs of a party', () => {
  const two = party('VAN', { ren: '', does: ['Återför'] }, { ren: '5102', does: ['Utvärderar'] });
  const three = party('SOC', { ren: '6101', does: [] }, { ren: '', does: [] }, { ren: '6100', does: [] });

  it('are those that are written, in the order of the rows', () => {
    expect([rensOf(two), rensOf(three)]).toEqual([['5102'], ['6101', '6100']]);
  });

  it('tell it from the others, whatever it does', () => {
    const found = ['5102', '6100', '7000'].map(
      (own) => partyWithRen({ parties: [two, three] }, code(own))?.id,
    );
    expect(found).toEqual(['VAN', 'SOC', undefined]);
  });
});
