import '../bareScope';
import { ledgerHandler } from './ledgerHandler';
import type { LedgerRequest } from './messages';

const handle = ledgerHandler({
  post: (reply, buffers) => self.postMessage(reply, { transfer: buffers }),
  pause: () => new Promise((resolve) => setTimeout(resolve)),
});

self.addEventListener('message', ({ data }: MessageEvent<LedgerRequest>) => void handle(data));
