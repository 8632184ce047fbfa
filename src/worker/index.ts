import './bareScope';
import type { RiskRequest } from './messages';
import { riskHandler } from './riskHandler';

const handle = riskHandler({
  post: (reply) => self.postMessage(reply),
  pause: () => new Promise((resolve) => setTimeout(resolve)),
});

self.addEventListener('message', ({ data }: MessageEvent<RiskRequest>) => void handle(data));
