import type { Acceptance } from '../model/followUpRows';
import { figure } from './figure';
import type { Finding } from './finding';

/** `Godkänd 2021-03-01: Fakturan var sen.` Who accepted is told beside it, where names belong. */
export function acceptedSentence({ date, reason }: Acceptance): string {
  return `Godkänd ${date}: ${reason.replace(/([^.!?])$/, '$1.')}`;
}

/** `Godkändes 2021-03-01 med värdet 80 000; värdet är nu 70 000.` Undefined where nobody has accepted it before. */
export function formerAcceptanceSentence({
  formerAcceptance: former,
  actual,
  limit,
}: Finding): string | undefined {
  if (former === undefined) return undefined;
  const changes = [
    ...(former.actual === undefined ? [] : [{ word: 'värdet', then: former.actual, now: actual }]),
    ...(former.limit === undefined ? [] : [{ word: 'gränsen', then: former.limit, now: limit }]),
  ];
  const then = changes.map((change) => `${change.word} ${figure(change.then)}`).join(' och ');
  const now = changes.map(({ word, now: value }) => `${word} är nu ${nowText(value)}`).join(' och ');
  return `Godkändes ${former.date} med ${then}; ${now}.`;
}

function nowText(value: string | undefined): string {
  return value === undefined ? 'tomt' : figure(value);
}

/** The finding's own sentence, and what became of an acceptance of it. */
export function wholeMessage(finding: Finding): string {
  return [finding.message, formerAcceptanceSentence(finding)].filter(Boolean).join(' ');
}

const SAID_OF_ACCEPTANCE = / (?:Godkänd|Godkändes) \d{4}-\d{2}-\d{2}(?::| med ).*$/s;

/** A message as it was before anything was said of an acceptance. */
export function bareMessage(message: string): string {
  return message.replace(SAID_OF_ACCEPTANCE, '');
}
