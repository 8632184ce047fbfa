import { MessageBar, MessageBarType, Spinner } from '@fluentui/react';
import type { ReactElement, ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { OfficeState } from '../excel/office/officeReady';
import { useSentences } from './shared/sentences';

interface Props {
  readonly ready: Promise<OfficeState>;
  readonly children: ReactNode;
}

/** Shows the pane once Excel has answered, or says why it cannot be used here. */
export function OfficeGate({ ready, children }: Props): ReactElement {
  const { office, product } = useSentences();
  const [state, setState] = useState<OfficeState>();
  useEffect(() => {
    let isCurrent = true;
    void ready.then((answer) => isCurrent && setState(answer));
    return () => {
      isCurrent = false;
    };
  }, [ready]);
  useEffect(() => {
    document.title = product;
  }, [product]);
  if (state === undefined) return <Spinner className="connecting" label={office.loading} />;
  if (state === 'ready') return <>{children}</>;
  return (
    <main className="pane">
      <h1 className="visually-hidden">{product}</h1>
      <MessageBar messageBarType={MessageBarType.error} isMultiline delayedRender={false}>
        {office[state]}
      </MessageBar>
    </main>
  );
}
