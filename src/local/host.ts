// Runs the built add-on as Google would: every call, edit or opening of a menu is a new execution in a fresh context,
// with the emulator below it, and nothing global survives. Files, pages and the network are for others.

import { Script } from 'node:vm';
import type { Authorisation, Execution, HostState, SavedFile } from './bridge/execution';
import type { Requests } from './bridge/requests';
import type { MenuItem } from './bridge/ui';
import { type Effect, EffectLog } from './effects';
import type { Entry } from './emulator';
import { type Cost, Ledger } from './ledger';
import { type Program, runIn, type Start } from './sandbox';
import { applyEdit, type Edit } from './workbook/edit';
import type { Area, WorkbookData } from './workbook/workbook';

export interface HostOptions {
  readonly data: WorkbookData;
  /** Text of the built add-on (Codigo.js) and of the built emulator. */
  readonly codigo: string;
  readonly emulator: string;
  /** Content of an HTML file of the project, named without ".html"; throws when there is none. */
  readonly html: (name: string) => string;
  /** E-mail of the person, '' where unknown. */
  readonly user: string;
  /** Keeps a file that the add-on creates or gives new content. */
  readonly saveFile: (file: SavedFile) => { id: string; url: string };
  /** The present, for the add-on too; the machine's clock unless told. */
  readonly now?: () => Date;
  /** Where console and Logger write; nowhere unless told. */
  readonly log?: (level: string, text: string) => void;
  /** Whether another execution holds the lock; nobody does unless told. */
  readonly isLockedElsewhere?: () => boolean;
  /** Called with the name of each request; when it throws, the execution is dead and no later request does anything. */
  readonly interrupt?: (request: keyof Requests) => void;
}

export interface Outcome {
  /** What the function returned; null for undefined and for what google.script.run cannot carry. */
  readonly ok?: unknown;
  readonly error?: { readonly name: string; readonly message: string; readonly stack: string };
  readonly effects: readonly Effect[];
  readonly cost: Cost;
}

export class Host {
  readonly data: WorkbookData;
  private readonly state: HostState;
  private readonly program: Program;
  private knownMenus: readonly MenuItem[] | undefined;

  constructor(private readonly options: HostOptions) {
    this.data = options.data;
    this.program = {
      emulator: new Script(options.emulator, { filename: 'emulator.js' }),
      codigo: new Script(options.codigo, { filename: 'Codigo.js' }),
    };
    const { sheetOrder, sheets } = this.data;
    const first = sheetOrder.find((id) => sheets[id]?.hidden !== 1) ?? '';
    this.state = {
      data: this.data,
      active: { sheetId: first, area: { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 } },
      caches: new Map(),
      files: new Map(),
    };
  }

  /** Where the person is, for getActiveSheet and getActiveRange. */
  select(sheetId: string, area: Area): void {
    this.state.active = { sheetId, area };
  }

  /** Runs a function of the add-on as google.script.run or a menu does. */
  call(fn: string, args: readonly unknown[] = []): Outcome {
    return this.run(this.execution('full'), {
      fn,
      enter: (entry) => {
        args.forEach(checkArgument);
        return entry.call(fn, JSON.stringify(args));
      },
    });
  }

  /** A person's edit, then the simple trigger. An error of the trigger is only logged: people never see it on Google. */
  edit(edit: Edit): Outcome {
    const execution = this.execution('simple');
    const event = applyEdit(this.data, edit, execution.effects);
    if (!event) return this.outcome(execution);
    const fn = 'onEdit';
    const enter = (entry: Entry): string => entry.trigger(fn, JSON.stringify(event));
    const { error } = this.run(execution, { fn, enter, isOptional: true });
    if (error) execution.log('error', error.stack || error.message);
    return this.outcome(execution);
  }

  /** The menus that onOpen adds; its error, if it has one, since without menus nothing works. */
  menus(): readonly MenuItem[] {
    if (this.knownMenus) return this.knownMenus;
    const execution = this.execution('simple');
    const fn = 'onOpen';
    const enter = (entry: Entry): string => entry.trigger(fn, '');
    const { error } = this.run(execution, { fn, enter, isOptional: true });
    if (error) throw new Error(`onOpen: ${error.stack || error.message}`);
    this.knownMenus = execution.menus;
    return this.knownMenus;
  }

  private run(execution: Execution, start: Start): Outcome {
    const answer = runIn(execution, this.program, start, this.options.interrupt);
    return { ...answer, ...this.outcome(execution) };
  }

  private outcome(execution: Execution): Outcome {
    return { effects: execution.effects.effects(this.data), cost: execution.ledger.cost() };
  }

  private execution(authorisation: Authorisation): Execution {
    const { user, html, saveFile, now, log, isLockedElsewhere } = this.options;
    return {
      state: this.state,
      ledger: new Ledger(),
      effects: new EffectLog(),
      menus: [],
      authorisation,
      user,
      html,
      saveFile,
      now: now ?? (() => new Date()),
      log: log ?? (() => undefined),
      isLockedElsewhere: isLockedElsewhere ?? (() => false),
    };
  }
}

/** What google.script.run refuses in the browser before anything is sent. */
function checkArgument(value: unknown, key: number | string): void {
  const isPlain =
    value === null || Array.isArray(value) || typeof value !== 'object'
      ? typeof value !== 'function' && typeof value !== 'symbol' && typeof value !== 'bigint'
      : Object.prototype.toString.call(value) === '[object Object]';
  if (!isPlain) throw new TypeError(`Failed due to illegal value in property: ${key}`);
  if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) checkArgument(each, name);
  }
}
