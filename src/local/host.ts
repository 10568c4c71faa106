// Runs the built add-on as Google would: every call, edit or opening of a menu is a new execution in a fresh context,
// with the emulator below it, and nothing global survives. Files, pages and the network are for others.

import { createContext, Script } from 'node:vm';
import type { Transport } from './apps-script/ask';
import {
  type Authorisation,
  type Execution,
  type HostState,
  type SavedFile,
  ServiceError,
} from './bridge/execution';
import { type Reply, type Requests, requestsOf } from './bridge/requests';
import type { MenuItem } from './bridge/ui';
import { applyEdit, type Edit } from './edit';
import { type Effect, EffectLog } from './effects';
import type { Answer, Entry, Offer } from './emulator';
import { type Cost, Ledger } from './ledger';
import type { Area, WorkbookData } from './workbook';

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
  private readonly emulator: Script;
  private readonly codigo: Script;
  private knownMenus: readonly MenuItem[] | undefined;

  constructor(private readonly options: HostOptions) {
    this.data = options.data;
    this.emulator = new Script(options.emulator, { filename: 'emulator.js' });
    this.codigo = new Script(options.codigo, { filename: 'Codigo.js' });
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
    const execution = this.execution('full');
    return this.run(execution, fn, (entry) => {
      args.forEach(checkArgument);
      return entry.call(fn, JSON.stringify(args));
    });
  }

  /** A person's edit, then the simple trigger. An error of the trigger is only logged: people never see it on Google. */
  edit(edit: Edit): Outcome {
    const execution = this.execution('simple');
    const event = applyEdit(this.data, edit, execution.effects);
    if (!event)
      return { effects: execution.effects.effects(this.data), cost: execution.ledger.cost() };
    const outcome = this.run(execution, 'onEdit', (entry, names) =>
      names.has('onEdit') ? entry.trigger('onEdit', JSON.stringify(event)) : '{"ok":null}',
    );
    if (outcome.error) execution.log('error', outcome.error.stack);
    const { effects, cost } = outcome;
    return { effects, cost };
  }

  /** The menus that onOpen adds; its error, if it has one, since without menus nothing works. */
  menus(): readonly MenuItem[] {
    if (this.knownMenus) return this.knownMenus;
    const execution = this.execution('simple');
    const { error } = this.run(execution, 'onOpen', (entry) => entry.trigger('onOpen', ''));
    if (error) throw new Error(`onOpen: ${error.stack || error.message}`);
    this.knownMenus = execution.menus;
    return this.knownMenus;
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

  private run(
    execution: Execution,
    fn: string,
    start: (entry: Entry, names: ReadonlySet<string>) => string,
  ): Outcome {
    const answer = this.attempt(execution, fn, start);
    const effects = execution.effects.effects(this.data);
    return { ...answer, effects, cost: execution.ledger.cost() };
  }

  /** Evaluates emulator and add-on in a new context; whatever is thrown there becomes plain text here. */
  private attempt(
    execution: Execution,
    fn: string,
    start: (entry: Entry, names: ReadonlySet<string>) => string,
  ): Answer {
    try {
      const context: { [name: string]: unknown } = createContext({});
      this.emulator.runInContext(context);
      const entry = (context as Offer).__connect?.(this.bridge(execution));
      if (!entry) throw new Error('The emulator offers no connection');
      const emulated = new Set(Object.keys(context));
      this.codigo.runInContext(context);
      const names = new Set(Object.keys(context).filter((name) => !emulated.has(name)));
      if (fn !== 'onEdit') checkCallable(fn, names, context);
      return JSON.parse(start(entry, names)) as Answer;
    } catch (thrown) {
      const { name = 'Error', message = String(thrown), stack = '' } = thrown as Partial<Error>;
      return { error: { name, message, stack } };
    }
  }

  private bridge(execution: Execution): Transport {
    const requests = requestsOf(execution) as unknown as {
      readonly [name: string]: (...args: unknown[]) => unknown;
    };
    let death: string | undefined;
    return (name, json) => {
      let reply: Reply;
      try {
        if (death !== undefined) throw new Error(death);
        try {
          this.options.interrupt?.(name as keyof Requests);
        } catch (thrown) {
          death = String((thrown as Error).message);
          throw new ServiceError(death);
        }
        const args: unknown[] = JSON.parse(json);
        reply = { ok: requests[name]?.(...args.map((arg) => arg ?? undefined)) ?? null };
      } catch (thrown) {
        const { message } = thrown as Error;
        reply = thrown instanceof ServiceError ? { refused: message } : { failed: message };
      }
      return JSON.stringify(reply);
    };
  }
}

/** Only top-level functions of the add-on, and none whose name ends in an underscore. */
function checkCallable(
  fn: string,
  names: ReadonlySet<string>,
  context: { readonly [name: string]: unknown },
): void {
  if (names.has(fn) && !fn.endsWith('_') && typeof context[fn] === 'function') return;
  throw new Error(`Script function not found: ${fn}`);
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
