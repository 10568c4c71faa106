// The add-on's panels: the sidebar at the right and dialogs, each a page of its own inside a sandboxed frame that can
// do nothing but call the add-on and ask for its documents.

import { byId, element } from './element';
import { PANEL_SHIM, type PanelMessage, type PanelReply } from './panel-shim';

/** Without `allow-same-origin`, a panel cannot reach the grid, the token or the server; its documents it can open. */
const SANDBOX =
  'allow-scripts allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox';

export interface PanelEvents {
  /** Runs a function of the add-on. */
  call(fn: string, args: readonly unknown[]): Promise<Omit<PanelReply, 'id'>>;
  /** Downloads a document. */
  download(address: string): void;
  /** The person goes back to the grid. */
  leave(): void;
}
export interface DialogSize {
  readonly width: number;
  readonly height: number;
  readonly modal: boolean;
}

interface OpenPanel {
  readonly frame: HTMLIFrameElement;
  readonly close: () => void;
  /** Something is typed in it that the add-on has not been told. */
  isTyped: boolean;
}

export class Panels {
  private readonly open = new Set<OpenPanel>();
  private sidebar: OpenPanel | undefined;

  constructor(private readonly events: PanelEvents) {
    addEventListener('message', (event) => {
      // Only the very window that we opened; its origin is opaque and says nothing.
      const panel = [...this.open].find(({ frame }) => frame.contentWindow === event.source);
      if (panel) void this.answer(panel, event.data as PanelMessage);
    });
    addEventListener('beforeunload', (event) => {
      if ([...this.open].some(({ isTyped }) => isTyped)) event.preventDefault();
    });
  }

  /** Shows a panel in the sidebar, in place of the one that was there. */
  showSidebar(title: string, html: string): void {
    this.sidebar?.close();
    const aside = byId('sidebar');
    const frame = frameOf(title, html);
    const panel = this.add(frame, () => {
      aside.hidden = true;
      aside.replaceChildren();
      this.sidebar = undefined;
    });
    aside.replaceChildren(headingOf(title, 'Cerrar panel', panel.close), frame);
    aside.hidden = false;
    aside.ariaLabel = title;
    this.sidebar = panel;
    frame.onload = () => frame.focus();
  }

  /** Shows a panel above the grid. */
  showDialog(title: string, html: string, { width, height, modal }: DialogSize): void {
    const frame = frameOf(title, html);
    const dialog = element('dialog', { class: 'panel', 'aria-label': title });
    const panel = this.add(frame, () => dialog.remove());
    frame.style.width = `${width}px`;
    frame.style.height = `${height}px`;
    dialog.append(headingOf(title, 'Cerrar ventana', panel.close), frame);
    dialog.onclose = panel.close;
    document.body.append(dialog);
    if (modal) dialog.showModal();
    else dialog.show();
  }

  private add(frame: HTMLIFrameElement, remove: () => void): OpenPanel {
    const close = (): void => {
      if (!this.open.delete(panel)) return;
      remove();
      this.events.leave();
    };
    const panel: OpenPanel = { frame, close, isTyped: false };
    this.open.add(panel);
    return panel;
  }

  private async answer(panel: OpenPanel, message: PanelMessage): Promise<void> {
    const { frame, close } = panel;
    switch (message.kind) {
      case 'typed':
        panel.isTyped = true;
        return;
      case 'call': {
        panel.isTyped = false;
        const reply = await this.events.call(message.fn, message.args);
        frame.contentWindow?.postMessage({ id: message.id, ...reply } satisfies PanelReply, '*');
        return;
      }
      case 'document':
        if (message.address.startsWith('/documento/')) this.events.download(message.address);
        return;
      case 'close':
        return close();
      case 'focus':
        return this.events.leave();
      case 'key':
        // As a key pressed in the page, where whoever listens finds an element that it came from.
        frame.dispatchEvent(new KeyboardEvent('keydown', { ...message.event, bubbles: true }));
        return;
      case 'height':
      case 'width':
        if (frame.closest('dialog')) frame.style[message.kind] = `${message.pixels}px`;
    }
  }
}

function frameOf(title: string, html: string): HTMLIFrameElement {
  const frame = element('iframe', { class: 'frame', sandbox: SANDBOX, title });
  // Before the panel's own scripts, wherever its head begins.
  frame.srcdoc = /<head[^>]*>/i.test(html)
    ? html.replace(/<head[^>]*>/i, (head) => head + PANEL_SHIM)
    : PANEL_SHIM + html;
  return frame;
}

function headingOf(title: string, closeLabel: string, close: () => void): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'close', 'aria-label': closeLabel },
    '×',
  );
  button.onclick = close;
  return element('header', { class: 'heading' }, element('h2', { class: 'title' }, title), button);
}
