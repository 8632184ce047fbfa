import { say } from '../../src/core/text/sentence';
import { NET_FOR_SOCIETY } from '../../src/core/payoff/risk/measure';
import { sensitivity } from '../../src/core/payoff/risk/sensitivity';
import { prepareSimulation, USUAL_SETTINGS } from '../../src/core/payoff/risk/simulation';
import type { PayoffInput } from '../../src/core/payoff/payoffInput';
import type { RiskReply, RiskRequest } from '../../src/worker/messages';
import { toPlain } from '../../src/worker/plainInput';
import { riskHandler } from '../../src/worker/riskHandler';
import { assuming, cost, quantity, savingOf, towardsWork, valueOf } from '../core/payoff/payoffCase';

const SETTINGS = { ...USUAL_SETTINGS, draws: 2_000, drawsAStep: 200 };

const start = (task: number, input: PayoffInput = towardsWork): RiskRequest => ({
  kind: 'start',
  task,
  input: toPlain(input),
  measure: NET_FOR_SOCIETY,
});

/** The handler between two ends of a wire: what is posted has been through a message's copying. */
class Wire {
  readonly replies: RiskReply[] = [];
  /** What the pane does after the worker's so manieth reply. */
  whenReplied: (count: number) => void = () => undefined;
  private readonly handle = riskHandler({
    post: (reply) => {
      this.replies.push(structuredClone(reply));
      this.whenReplied(this.replies.length);
    },
    pause: () => Promise.resolve(),
    settings: SETTINGS,
  });

  async send(request: RiskRequest): Promise<void> {
    await this.handle(structuredClone(request));
  }

  kinds(): string[] {
    return this.replies.map(({ kind }) => kind);
  }

  shares(): number[] {
    return this.replies.flatMap((reply) => (reply.kind === 'progress' ? [reply.share] : []));
  }

  last(): RiskReply | undefined {
    return this.replies.at(-1);
  }
}

async function repliesTo(request: RiskRequest): Promise<Wire> {
  const wire = new Wire();
  await wire.send(request);
  return wire;
}

describe('The worker', () => {
  it('gives the same numbers from the same seed', async () => {
    const [once, again] = [await repliesTo(start(1)), await repliesTo(start(1))];
    expect(again.last()).toEqual(once.last());
  });

  it('gives the spread that the model gives', async () => {
    const run = valueOf(prepareSimulation(towardsWork, NET_FOR_SOCIETY, SETTINGS));
    let step = run.next();
    while (!step.done) step = run.next();
    expect((await repliesTo(start(1))).last()).toMatchObject({
      spread: {
        seed: '2014',
        draws: 2_000,
        chanceOfGain: step.value.chanceOfGain.toString(),
        percentile5: step.value.percentile5.toString(),
        median: step.value.median.toString(),
        percentile95: step.value.percentile95.toString(),
      },
    });
  });

  it('gives the swings that the model gives, the largest first', async () => {
    const last = (await repliesTo(start(1))).last();
    const { swings } = valueOf(sensitivity(towardsWork));
    expect(
      last?.kind === 'done' && last.swings.map(({ label, atLow, atHigh }) => [label, atLow, atHigh]),
    ).toEqual(swings.map(({ input, atLow, atHigh }) => [input.label, atLow.toString(), atHigh.toString()]));
  });

  it('loses nothing of the input on the way', async () => {
    const whole = assuming(savingOf('0.333333333333333333333', 3, [cost('Nämnden', '1.005')]), {
      decay: quantity('0.05', '0.01', '0.2'),
      delayYears: quantity('0.5'),
      delayReading: 'effect',
      scaling: quantity(3),
      discounting: [
        { fromYear: 1, rate: quantity('0.035') },
        { fromYear: 3, rate: quantity('0.03') },
      ],
      priceIndex: new Map([[2024, { value: quantity('101.5').value }]]),
    });
    const measure = { actor: 'Nämnden', figure: 'presentValue' } as const;
    const last = (await repliesTo({ kind: 'start', task: 1, input: toPlain(whole), measure })).last();
    expect(last?.kind === 'done' && last.base).toBe(valueOf(sensitivity(whole, measure)).base.toString());
  });

  it('never goes back in its progress', async () => {
    const shares = (await repliesTo(start(1))).shares();
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('reports each stage on its way', async () => {
    const { replies } = await repliesTo(start(1));
    const stages = replies.flatMap((reply) => (reply.kind === 'progress' ? [reply.stage] : []));
    expect([...new Set(stages)]).toEqual(['sensitivity', 'simulation']);
  });

  it('keeps its progress between nothing and all', async () => {
    const shares = (await repliesTo(start(1))).shares();
    expect(shares.every((share) => share > 0 && share < 1)).toBe(true);
  });

  it('says nothing more once it is cancelled', async () => {
    const wire = new Wire();
    wire.whenReplied = (count) => {
      if (count === 3) void wire.send({ kind: 'cancel', task: 1 });
    };
    await wire.send(start(1));
    expect(wire.kinds()).toEqual(['progress', 'progress', 'progress']);
  });

  it('stops in the simulation too', async () => {
    const wire = new Wire();
    wire.whenReplied = () => {
      const last = wire.last();
      if (last?.kind === 'progress' && last.stage === 'simulation')
        void wire.send({ kind: 'cancel', task: 1 });
    };
    await wire.send(start(1));
    expect(wire.kinds()).not.toContain('done');
  });

  it('is not stopped by the cancelling of another task', async () => {
    const wire = new Wire();
    wire.whenReplied = (count) => {
      if (count === 3) void wire.send({ kind: 'cancel', task: 7 });
    };
    await wire.send(start(1));
    expect(wire.kinds()).toContain('done');
  });

  it('lets a new task take the place of the one before', async () => {
    const wire = new Wire();
    let second: Promise<void> | undefined;
    wire.whenReplied = (count) => {
      if (count === 2) second = wire.send(start(2));
    };
    await wire.send(start(1));
    await second;
    const done = wire.replies.filter(({ kind }) => kind === 'done');
    expect(done.map(({ task }) => task)).toEqual([2]);
  });

  it('can be used again after a cancel', async () => {
    const wire = new Wire();
    wire.whenReplied = (count) => {
      if (count === 1) void wire.send({ kind: 'cancel', task: 1 });
    };
    await wire.send(start(1));
    await wire.send(start(2));
    expect(wire.last()).toMatchObject({ task: 2, kind: 'done' });
  });

  it('says why nothing can be computed', async () => {
    const unpriced = { ...towardsWork, prices: [] };
    expect((await repliesTo(start(1, unpriced))).replies).toEqual([
      {
        task: 1,
        kind: 'refused',
        reasons: expect.arrayContaining([say`posten ${'Lön'} har inget pris i Prislista`]),
      },
    ]);
  });

  it('says that it failed where what it was sent is no input', async () => {
    const { assumptions, ...plain } = toPlain(towardsWork);
    const broken = { ...plain, assumptions: { ...assumptions, workingShare: 'allt' } };
    const wire = await repliesTo({ kind: 'start', task: 1, input: broken, measure: NET_FOR_SOCIETY });
    expect(wire.replies).toEqual([{ task: 1, kind: 'failed' }]);
  });
});
