// Answers to the requests about what the person sees outside the grid (menus, panels, messages).

import type { UiRequests } from '../requests/ui';
import { offsetAt } from '../workbook/time-zone';
import { type Execution, requireAuthorisation, ServiceError } from './execution';

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
    now: () => execution.now().getTime() + Math.round(execution.ledger.elapsed * 1000),
    zoneOffset: offsetAt,
    sleep: (milliseconds) => ledger.sleep(milliseconds / 1000),
  };
}
