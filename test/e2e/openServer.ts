import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface OpenServer {
  readonly address: string;
  /** The paths that it has been asked for. */
  readonly asked: readonly string[];
  close(): void;
}

export interface Answer {
  readonly type: 'text/html' | 'text/javascript';
  readonly body: string;
  readonly rules?: string | undefined;
}

/** A server open to everybody. */
export async function listen(answerTo: (asked: string) => Answer): Promise<OpenServer> {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const { type, body, rules } = answerTo(url);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Content-Type', type);
    if (rules !== undefined) response.setHeader('Content-Security-Policy', rules);
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, asked, close: () => server.close() };
}
