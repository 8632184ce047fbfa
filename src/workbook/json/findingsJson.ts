import type { AcceptedFinding } from '../../core/findings/acceptances';
import type { Finding, Severity } from '../../core/findings/finding';
import { SEVERITIES } from '../../core/findings/finding';
import { spelled } from '../../core/findings/findingValue';
import { inSwedish } from '../../core/text/inSwedish';
import type { OpenState, UnclearFinding } from '../findings/findingStates';
import { SEVERITY_WORDS } from '../outputs/findingsSheet';
import type { LastFinding } from '../snapshot';
import type { JsonObject } from './json';

/** A finding that nobody has accepted. */
export function findingJson(finding: Finding, state: OpenState): JsonObject {
  const { formerAcceptance: former } = finding;
  return {
    ...aboutJson(finding),
    state,
    source: { ...finding.source },
    formerAcceptance: former && {
      date: former.date.toString(),
      actual: former.actual,
      limit: former.limit,
    },
  };
}

export function acceptedJson({ finding, acceptance }: AcceptedFinding): JsonObject {
  const { by, date, reason } = acceptance;
  return { ...aboutJson(finding), by, date: date.toString(), reason };
}

/** One that the last written run had, as it stood then. */
export function solvedJson(last: LastFinding): JsonObject {
  return {
    rule: last.rule,
    severity: severityOf(last.severity),
    satsning: last.investment || undefined,
    part: last.party || undefined,
    sheet: last.sheet || undefined,
    cell: last.cell || undefined,
    message: last.message,
    actual: last.actual || undefined,
    limit: last.limit || undefined,
  };
}

/** One that the last written run had, and that could not be checked now. */
export function unclearJson({ last, why }: UnclearFinding): JsonObject {
  return { ...solvedJson(last), reason: inSwedish(why) };
}

function severityOf(word: string): Severity | undefined {
  return SEVERITIES.find((severity) => SEVERITY_WORDS[severity] === word);
}

function aboutJson(finding: Finding): JsonObject {
  return {
    rule: finding.rule,
    severity: finding.severity,
    satsning: finding.investment,
    part: finding.party,
    sheet: finding.place?.sheet,
    cell: finding.place?.cell,
    message: finding.message,
    actual: spelled(finding.actual),
    limit: spelled(finding.limit),
  };
}
