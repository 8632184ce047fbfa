import type { ReactElement } from 'react';

/**
 * A sentence whose dates and rules are never broken over two lines at their hyphens, and whose quotes of the guidelines
 * are known as Swedish also in an English pane, which has quotation marks of its own.
 */
export function Sentence({ text }: { readonly text: string }): ReactElement {
  return (
    <>
      {text.split(/(\d{4}-\d{2}-\d{2}|\b[A-Z]{2}-\d{2}\b|”[^”“]+”)/).map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : part.startsWith('”') ? (
          <span key={index} lang="sv">
            {part}
          </span>
        ) : (
          <span key={index} className="unbroken">
            {part}
          </span>
        ),
      )}
    </>
  );
}
