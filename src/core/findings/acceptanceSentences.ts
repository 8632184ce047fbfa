import type { Acceptance } from '../model/followUpRows';
import { inSwedish } from '../text/inSwedish';
import type { Sentence, SentenceValue } from '../text/sentence';
import { listed, say } from '../text/sentence';
import type { Finding } from './finding';
import type { FindingValue } from './findingValue';
import { spelled } from './findingValue';

/** `Godkänd 2021-03-01: Fakturan var sen.` Who accepted is told beside it, where names belong. */
export function acceptedSentence({ date, reason }: Acceptance): Sentence {
  return say`Godkänd ${date}: ${reason.replace(/([^.!?])$/, '$1.')}`;
}

/** `Godkändes 2021-03-01 med värdet 80 000; värdet är nu 70 000.` Undefined where nobody has accepted it before. */
export function formerAcceptanceSentence({
  formerAcceptance: former,
  actual,
  limit,
}: Finding): Sentence | undefined {
  if (former === undefined) return undefined;
  const then = [
    ...(former.actual === undefined ? [] : [say`värdet ${{ figureOf: former.actual }}`]),
    ...(former.limit === undefined ? [] : [say`gränsen ${{ figureOf: former.limit }}`]),
  ];
  const now = [
    ...(former.actual === undefined ? [] : [say`värdet är nu ${nowValue(actual)}`]),
    ...(former.limit === undefined ? [] : [say`gränsen är nu ${nowValue(limit)}`]),
  ];
  return say`Godkändes ${former.date} med ${listed(then)}; ${listed(now)}.`;
}

function nowValue(value: FindingValue | undefined): SentenceValue {
  return value === undefined ? say`tomt` : { figureOf: spelled(value) };
}

/** The finding's own sentence, and what became of an acceptance of it. */
export function wholeSentence(finding: Finding): Sentence {
  const former = formerAcceptanceSentence(finding);
  return former ? say`${finding.said} ${former}` : finding.said;
}

/** As {@link wholeSentence}, in Swedish. */
export function wholeMessage(finding: Finding): string {
  const former = formerAcceptanceSentence(finding);
  return former ? `${finding.message} ${inSwedish(former)}` : finding.message;
}

const SAID_OF_ACCEPTANCE = / (?:Godkänd|Godkändes) \d{4}-\d{2}-\d{2}(?::| med ).*$/s;

/** A message as it was before anything was said of an acceptance. */
export function bareMessage(message: string): string {
  return message.replace(SAID_OF_ACCEPTANCE, '');
}
