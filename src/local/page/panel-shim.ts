// What the add-on's panels find where Google puts `google.script`: the same calls, carried to the page by messages.
// It runs inside the panel's frame: `installPanelShim` is sent there as text and can use nothing from outside.

/** From a panel to the page. */
export type PanelMessage =
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly fn: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'close' }
  | { readonly kind: 'focus' }
  /** Something was typed that the add-on has not been told. */
  | { readonly kind: 'typed' }
  /** A document is to be downloaded. */
  | { readonly kind: 'document'; readonly address: string }
  /** A key that means the same in all the page, pressed in the panel. */
  | { readonly kind: 'key'; readonly event: PressedKey }
  | { readonly kind: 'height' | 'width'; readonly pixels: number };
export interface PressedKey {
  readonly key: string;
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
}
/** From the page to a panel. */
export interface PanelReply {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
}

/** The script tag that makes `google.script` in a panel's page. */
export const PANEL_SHIM = `<script>(${installPanelShim})()</script>`;

function installPanelShim(): void {
  interface Handlers {
    readonly success?: (result: unknown, object: unknown) => void;
    readonly failure?: (error: Error, object: unknown) => void;
    readonly object?: unknown;
  }
  const CALLS_AT_ONCE = 10;
  const handlers = new Map<number, Handlers>();
  const queue: PanelMessage[] = [];
  let calls = 0;
  let inFlight = 0;
  const send = (message: PanelMessage): void => parent.postMessage(message, '*');
  const sendNext = (): void => {
    const next = inFlight < CALLS_AT_ONCE ? queue.shift() : undefined;
    if (!next) return;
    inFlight++;
    send(next);
  };

  addEventListener('message', ({ source, data }) => {
    if (source !== parent) return;
    const { id, result, error } = data as PanelReply;
    const { success, failure, object } = handlers.get(id) ?? {};
    handlers.delete(id);
    inFlight--;
    sendNext();
    if (!error) success?.(result, object);
    else {
      const thrown = Object.assign(new Error(error.message), { name: error.name });
      if (failure) failure(thrown, object);
      else console.error(thrown);
    }
  });

  // The menus of the page answer to Alt wherever the person is, and so do F6 and the list of the keys.
  addEventListener('keydown', (event) => {
    const { key, code, altKey, ctrlKey, shiftKey } = event;
    const isOfPage = (altKey && code.startsWith('Key')) || key === 'F6' || (ctrlKey && key === '/');
    if (!isOfPage) return;
    event.preventDefault();
    send({ kind: 'key', event: { key, code, altKey, ctrlKey, shiftKey } });
  });

  // A frame apart is another site to the browser: the page asks for its documents.
  const follow = (event: MouseEvent): void => {
    const link = (event.target as Element | null)?.closest?.('a');
    const address = link?.getAttribute('href') ?? '';
    if (!address.startsWith('/documento/')) return;
    event.preventDefault();
    send({ kind: 'document', address });
  };
  addEventListener('click', follow);
  addEventListener('auxclick', follow);

  addEventListener('input', () => send({ kind: 'typed' }));

  const runner = (own: Handlers): object =>
    new Proxy(
      {},
      {
        get(_target, name: string) {
          if (name === 'withSuccessHandler')
            return (success: Handlers['success']) =>
              runner({ ...own, ...(success && { success }) });
          if (name === 'withFailureHandler')
            return (failure: Handlers['failure']) =>
              runner({ ...own, ...(failure && { failure }) });
          if (name === 'withUserObject') return (object: unknown) => runner({ ...own, object });
          return (...args: unknown[]) => {
            const id = ++calls;
            handlers.set(id, own);
            queue.push({
              kind: 'call',
              id,
              fn: name,
              args: JSON.parse(JSON.stringify(args)) as unknown[],
            });
            sendNext();
          };
        },
      },
    );
  const host = {
    close: () => send({ kind: 'close' }),
    setHeight: (pixels: number) => send({ kind: 'height', pixels }),
    setWidth: (pixels: number) => send({ kind: 'width', pixels }),
    editor: { focus: () => send({ kind: 'focus' }) },
  };
  Object.assign(window, { google: { script: { run: runner({}), host } } });
}
