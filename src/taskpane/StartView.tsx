import type { ReactElement } from 'react';
import { useSentences } from './shared/sentences';

export function StartView(): ReactElement {
  const { start } = useSentences();
  return (
    <section className="start">
      <h2>{start.heading}</h2>
      <ol>
        {start.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="muted">{start.promise}</p>
    </section>
  );
}
