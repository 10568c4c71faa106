// What the server tells without being asked. Read by hand: the browser's own EventSource could carry the token only in its
// address.

import { beforeRetry, type Line, reach, untilReached } from './connection';

export type Heard = (kind: string, data: unknown) => void;

/** Hears the server for as long as the window is open; `address` is asked for each time. */
export async function hearServer(address: () => string, line: Line, heard: Heard): Promise<never> {
  for (;;) {
    const { body } = await untilReached(() => reach(address()), line);
    if (body) await readEvents(body, heard).catch(() => undefined);
    line.reachable(false);
    await beforeRetry();
  }
}

async function readEvents(body: ReadableStream<Uint8Array>, heard: Heard): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    text += decoder.decode(value, { stream: true });
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) {
      const [, kind, data] = /^event: (\w+)\ndata: (.*)$/.exec(event) ?? [];
      if (kind !== undefined && data !== undefined) heard(kind, JSON.parse(data));
    }
  }
}
