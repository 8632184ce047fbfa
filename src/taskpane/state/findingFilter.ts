import type { Finding, Severity } from '../../core/findings/finding';

export interface FindingFilter {
  readonly severity: Severity | undefined;
  readonly rule: string | undefined;
  readonly search: string;
}

export const EVERYTHING: FindingFilter = {
  severity: undefined,
  rule: undefined,
  search: '',
};

export function filterFindings(findings: readonly Finding[], filter: FindingFilter): readonly Finding[] {
  const words = filter.search.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  return findings.filter(
    (finding) =>
      (filter.severity === undefined || finding.severity === filter.severity) &&
      (filter.rule === undefined || finding.rule === filter.rule) &&
      hasWords(finding, words),
  );
}

export function isFiltered(filter: FindingFilter): boolean {
  const { severity, rule, search } = filter;
  return severity !== undefined || rule !== undefined || search.trim() !== '';
}

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { stop: 0, warn: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function hasWords(finding: Finding, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { rule, investment, party, place, message } = finding;
  const text = [rule, investment, party, place?.sheet, place?.cell, message]
    .join(' ')
    .replace(/\u00A0/g, ' ')
    .toLocaleLowerCase('sv');
  return words.every((word) => text.includes(word));
}
