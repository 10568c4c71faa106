// Requests about what the person sees outside the grid (menus, panels, messages).

import { type Execution, requireAuthorisation, ServiceError } from './execution';

/** A menu of the bar, an entry that runs a function of the add-on, or a line between entries. */
export type MenuItem =
  | { readonly kind: 'menu'; readonly title: string; readonly items: readonly MenuItem[] }
  | { readonly kind: 'item'; readonly title: string; readonly run: string }
  | { readonly kind: 'separator' };

export interface Panel {
  readonly title: string;
  readonly html: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export interface UiRequests {
  addMenu(menu: MenuItem): void;
  sidebar(panel: Panel): void;
  dialog(panel: Panel, isModal: boolean): void;
  alert(title: string, text: string): void;
  toast(text: string, title: string, seconds: number): void;
  /** Content of an HTML file of the project. */
  html(name: string): string;
  /** Throws where there is no page to show anything on. */
  ui(): void;
  log(level: string, text: string): void;
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): void;
}

const UI_SCOPE = 'script.container.ui';

export function uiRequests(execution: Execution): UiRequests {
  const { effects, ledger } = execution;
  const needsUi = (method: string): void =>
    requireAuthorisation(execution, `Ui.${method}`, UI_SCOPE);
  return {
    addMenu: (menu) => {
      execution.menus.push(menu);
    },
    sidebar: ({ title, html }) => {
      needsUi('showSidebar');
      effects.show({ kind: 'sidebar', title, html });
    },
    dialog: (panel, isModal) => {
      needsUi(isModal ? 'showModalDialog' : 'showModelessDialog');
      effects.show({ kind: 'dialog', modal: isModal, ...panel });
    },
    alert: (title, text) => {
      needsUi('alert');
      effects.show({ kind: 'alert', title, text });
    },
    toast: (text, title, seconds) => effects.show({ kind: 'toast', text, title, seconds }),
    html: (name) => {
      try {
        return execution.html(name);
      } catch {
        throw new ServiceError(`No HTML file named ${name} was found.`);
      }
    },
    ui: () => {
      if (execution.authorisation !== 'trigger') return;
      throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
    },
    log: (level, text) => execution.log(level, text),
    now: () => execution.now().getTime(),
    sleep: (milliseconds) => ledger.sleep(milliseconds / 1000),
  };
}
