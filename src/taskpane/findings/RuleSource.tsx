import type { ReactElement } from 'react';
import type { Finding } from '../../core/findings/finding';
import { ruleText } from '../shared/ruleTexts';
import { useSentences } from '../shared/sentences';

/** What the rule stands on, in its own words, and how it is read. */
export function RuleSource({ finding }: { readonly finding: Finding }): ReactElement {
  const { findings } = useSentences();
  const { quote, document, page } = finding.source;
  const { reading } = ruleText(finding.rule);
  return (
    <div className="rule-source">
      <blockquote>
        <p>”{quote}”</p>
        <footer>
          {document}, {findings.page(page)}
        </footer>
      </blockquote>
      {reading && (
        <p>
          <strong>{findings.reading}:</strong> {reading}
        </p>
      )}
    </div>
  );
}
