import { workerRiskCalculator } from '../../src/taskpane/payoff/workerRiskCalculator';
import type { RiskWorker } from '../../src/taskpane/payoff/workerRiskCalculator';
import type { RiskEvent, RiskReply, RiskRequest } from '../../src/worker/messages';
import { towardsWork } from '../core/payoff/payoffCase';

class FakeWorker implements RiskWorker {
  readonly requests: RiskRequest[] = [];
  private readonly listeners = new Map<string, (message: MessageEvent<RiskReply>) => void>();

  postMessage(request: RiskRequest): void {
    this.requests.push(request);
  }

  addEventListener(type: string, listener: (message: MessageEvent<RiskReply>) => void): void {
    this.listeners.set(type, listener);
  }

  say(reply: RiskReply): void {
    this.listeners.get('message')?.(new MessageEvent('message', { data: reply }));
  }

  break(): void {
    this.listeners.get('error')?.(new MessageEvent('error'));
  }
}

function calculatorWithWorkers() {
  const workers: FakeWorker[] = [];
  const calculator = workerRiskCalculator(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  const heard: RiskEvent[] = [];
  const calculate = () => calculator.calculate(towardsWork, (event) => heard.push(event));
  return { workers, heard, calculate };
}

const HALFWAY = { kind: 'progress', stage: 'sensitivity', share: 0.5 } as const;

describe('The calculator with a worker', () => {
  it('makes no worker before there is something to calculate', () => {
    expect(calculatorWithWorkers().workers).toEqual([]);
  });

  it('uses one worker for all tasks', () => {
    const { workers, calculate } = calculatorWithWorkers();
    calculate();
    calculate();
    expect(workers).toHaveLength(1);
  });

  it('passes on what the worker says of its task', () => {
    const { workers, heard, calculate } = calculatorWithWorkers();
    calculate();
    workers[0]?.say({ task: 1, ...HALFWAY });
    expect(heard).toEqual([HALFWAY]);
  });

  it('passes on nothing of a task that another has taken the place of', () => {
    const { workers, heard, calculate } = calculatorWithWorkers();
    calculate();
    calculate();
    workers[0]?.say({ task: 1, ...HALFWAY });
    expect(heard).toEqual([]);
  });

  it('tells the worker to stop', () => {
    const { workers, calculate } = calculatorWithWorkers();
    calculate().cancel();
    expect(workers[0]?.requests[1]).toEqual({ kind: 'cancel', task: 1 });
  });

  it('passes on nothing after a cancel', () => {
    const { workers, heard, calculate } = calculatorWithWorkers();
    calculate().cancel();
    workers[0]?.say({ task: 1, ...HALFWAY });
    expect(heard).toEqual([]);
  });

  it('does not stop what is not its own', () => {
    const { workers, calculate } = calculatorWithWorkers();
    const first = calculate();
    calculate();
    first.cancel();
    expect(workers[0]?.requests.map(({ kind }) => kind)).toEqual(['start', 'start']);
  });

  it('says that it failed when the worker breaks', () => {
    const { workers, heard, calculate } = calculatorWithWorkers();
    calculate();
    workers[0]?.break();
    expect(heard).toEqual([{ kind: 'failed' }]);
  });

  it('makes a new worker after one that broke', () => {
    const { workers, calculate } = calculatorWithWorkers();
    calculate();
    workers[0]?.break();
    calculate();
    expect(workers).toHaveLength(2);
  });

  it('says that it failed where there can be no worker', () => {
    const heard: RiskEvent[] = [];
    const calculator = workerRiskCalculator(() => {
      throw new Error('Workers are forbidden');
    });
    calculator.calculate(towardsWork, (event) => heard.push(event));
    expect(heard).toEqual([{ kind: 'failed' }]);
  });
});
