// Runs the built add-on as Google would: every call, edit or opening of a menu is a new execution in a fresh context,
// with the emulator below it, and nothing global survives. Files, pages and the network are for others.

import { Script } from 'node:vm';
import type { Entry } from './apps-script/emulator';
import type { ChangeType, EditEvent, TriggerEvent } from './apps-script/event';
import type { Authorisation, Execution, HostState, Mail, SavedFile } from './bridge/execution';
import { type Effect, EffectLog } from './effects';
import { type Cost, Ledger } from './ledger';
import type { Perfil } from './perfiles/perfil';
import { type MapReader, stackReader } from './readable-stack';
import type { Sharing } from './requests/people';
import type { MenuItem } from './requests/ui';
import { argumentsText } from './run-argument';
import { type Interrupt, type Program, runIn, type Start } from './sandbox';
import { TriggerAgenda } from './trigger-agenda';
import { applyEdit, type Edit } from './workbook/edit';
import type { Entering } from './workbook/enter';
import type { Area, InstalledTrigger, WorkbookData } from './workbook/workbook';

export interface HostOptions {
  readonly data: WorkbookData;
  /** Text of the built add-on (Codigo.js) and of the built emulator. */
  readonly codigo: string;
  readonly emulator: string;
  /** Content of an HTML file of the project, named without ".html"; throws when there is none. */
  readonly html: (name: string) => string;
  /** E-mail of the person at the keyboard, '' where unknown; `as` changes it. */
  readonly user: string;
  /** Whether a person has authorised the script; everybody has unless told. */
  readonly isAuthorised?: (email: string) => boolean;
  /** Whether Google tells the script who is at the keyboard; it does unless told, as it does not of accounts of elsewhere. */
  readonly tellsActiveUser?: boolean;
  /** By what a script tells people apart; 'local' unless told, by which the add-on knows that it does not run on Google. */
  readonly userKey?: string;
  /** Who the book is shared with; the person owns it unless told. */
  readonly sharing?: Partial<Sharing>;
  /** Keeps a message that the add-on sends; unless told, it is as if it had gone. */
  readonly saveMail?: (mail: Mail) => void;
  /** Recipients a person and day: 100 unless told, as an account without Workspace. */
  readonly mailQuota?: number;
  /** Keeps a file that the add-on creates or gives new content. */
  readonly saveFile: (file: SavedFile) => { id: string; url: string };
  /** Takes away a file that the add-on puts in the bin; it stays where it is unless told. */
  readonly trashFile?: (id: string) => void;
  /** The present when an execution begins; the machine's clock unless told. Inside, it moves with what its calls cost. */
  readonly now?: () => Date;
  /** When an execution is cut off; never unless told. */
  readonly limits?: Limits;
  /** Where console and Logger write; nowhere unless told. */
  readonly log?: (level: string, text: string) => void;
  /** Whether another execution holds the lock; nobody does unless told. */
  readonly isLockedElsewhere?: () => boolean;
  /** The source maps of the script's files, with which what is logged names the source; none unless told. */
  readonly sourceMap?: MapReader;
  /** Ways in which Google may differ, each with its source; none unless told. */
  readonly perfil?: readonly Perfil[];
  /** Cuts an execution off at one of its requests, or has Google fail to answer one. */
  readonly interrupt?: Interrupt;
}

/** Seconds that an execution's calls may take, by what it may do. */
export type Limits = Readonly<Record<Authorisation, number>>;

/**
 * Google's: 30 seconds for simple triggers (https://developers.google.com/apps-script/guides/triggers#restrictions), six
 * minutes for everything else (https://developers.google.com/apps-script/guides/services/quotas#current_limitations).
 */
export const GOOGLE_LIMITS: Limits = { simple: 30, full: 360, trigger: 360 };

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
  private person: string;
  private readonly agenda: TriggerAgenda;
  private readonly readable: (text: string) => string;
  private readonly perfil: readonly Perfil[];
  private readonly listeners: readonly ((instant: number) => boolean)[];

  constructor(private readonly options: HostOptions) {
    this.data = options.data;
    this.person = options.user;
    this.perfil = options.perfil ?? [];
    this.listeners = this.perfil.flatMap(({ listener }) => listener?.() ?? []);
    this.agenda = new TriggerAgenda(this.data, this.now().getTime());
    this.readable = stackReader(options.sourceMap ?? (() => undefined));
    this.program = {
      emulator: new Script(options.emulator, { filename: 'emulator.js' }),
      codigo: new Script(options.codigo, { filename: 'Codigo.js' }),
    };
    const { sheetOrder, sheets } = this.data;
    const first = sheetOrder.find((id) => sheets[id]?.hidden !== 1) ?? '';
    this.state = {
      data: this.data,
      active: { sheetId: first, area: { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 } },
      caches: cachesOf(this.data),
      files: new Map(),
      contents: new Map(),
      mailed: new Map(),
    };
    this.prepare();
  }

  /** From now on another person is at the keyboard. */
  as(email: string): this {
    this.person = email;
    return this;
  }

  /** The workbook was put back as it was: what executions since then cached of it never happened. */
  forgetCaches(): void {
    this.state.caches.clear();
  }

  /** Where the person is, for getActiveSheet and getActiveRange. */
  select(sheetId: string, area: Area): void {
    this.state.active = { sheetId, area };
  }

  /** Runs a function of the add-on as google.script.run or a menu does. */
  call(fn: string, args: readonly unknown[] = []): Outcome {
    this.prepare();
    return this.run(this.execution('full'), {
      fn,
      enter: (entry) => entry.call(fn, argumentsText(args)),
    });
  }

  /**
   * A person's edit, then the simple trigger and the installed ones, whose effects come with it. The cost is that of the
   * simple one. An error of a trigger is only logged: people never see it on Google.
   */
  edit(edit: Edit): Outcome {
    this.prepare();
    const execution = this.execution('simple');
    const event = applyEdit(this.data, edit, execution.effects, execution.entering);
    if (!this.isHeard()) return this.outcome(execution);
    if (event) {
      const start = triggerStart('onEdit', { kind: 'edit', edit: event });
      this.logError(execution, this.run(execution, { ...start, isOptional: true }));
    }
    for (const trigger of this.data.triggers) {
      if (event && trigger.kind === 'ON_EDIT') this.runEditTrigger(trigger, event, execution);
      if (trigger.kind === 'ON_CHANGE') this.runChangeTrigger(trigger, edit, execution);
    }
    return this.outcome(execution);
  }

  /** Ids of the clock triggers whose time has come. */
  dueTriggers(): readonly string[] {
    return this.agenda.due(this.now().getTime());
  }

  /** Runs a clock trigger now, due or not, as the person who installed it. */
  runClockTrigger(id: string): Outcome {
    this.prepare();
    const trigger = this.data.triggers.find((candidate) => candidate.id === id);
    if (trigger?.kind !== 'CLOCK') throw new Error(`The workbook has no clock trigger ${id}`);
    const instant = this.now().getTime();
    this.agenda.noteRun(trigger, instant);
    const execution = { ...this.execution('trigger', trigger.owner), activeUser: trigger.owner };
    return this.runInstalled(trigger, { kind: 'clock', triggerUid: id, instant }, execution);
  }

  /** Runs now the clock trigger of a function. */
  runTrigger(handler: string): Outcome {
    const trigger = this.data.triggers.find(
      (candidate) => candidate.kind === 'CLOCK' && candidate.handler === handler,
    );
    return this.runClockTrigger(trigger?.id ?? handler);
  }

  /** Somebody opens the workbook: what onOpen does; its error, if it has one, since without menus nothing works. */
  open(): Outcome {
    this.prepare();
    const execution = this.execution('simple');
    const start = triggerStart('onOpen', { kind: 'open' });
    const outcome = this.run(execution, { ...start, isOptional: true });
    const { error } = outcome;
    if (error) throw new Error(`onOpen: ${error.stack || error.message}`);
    this.knownMenus = execution.menus;
    return outcome;
  }

  /** The menus that onOpen adds. */
  menus(): readonly MenuItem[] {
    if (!this.knownMenus) this.open();
    return this.knownMenus ?? [];
  }

  private runEditTrigger(trigger: InstalledTrigger, edit: EditEvent, cause: Execution): void {
    const execution = this.execution('trigger', trigger.owner, cause.effects);
    const installed = { triggerUid: trigger.id, user: execution.activeUser };
    this.runInstalled(trigger, { kind: 'edit', edit, installed }, execution);
  }

  private runChangeTrigger(trigger: InstalledTrigger, edit: Edit, cause: Execution): void {
    const execution = this.execution('trigger', trigger.owner, cause.effects);
    const installed = { triggerUid: trigger.id, user: execution.activeUser };
    const changeType = changeTypeOf(edit);
    this.runInstalled(trigger, { kind: 'change', changeType, installed }, execution);
  }

  /** Not at all while its owner has something to authorise. */
  private runInstalled(
    { handler }: InstalledTrigger,
    event: TriggerEvent,
    execution: Execution,
  ): Outcome {
    if (!execution.isAuthorised) {
      const refusal = execution.says('Authorization is required to perform that action.');
      execution.log('error', `${handler}: ${refusal}`);
      return this.outcome(execution);
    }
    const outcome = this.run(execution, triggerStart(handler, event));
    this.logError(execution, outcome);
    return outcome;
  }

  private logError(execution: Execution, { error }: Outcome): void {
    if (error) execution.log('error', error.stack || error.message);
  }

  private prepare(): void {
    for (const { before } of this.perfil) before?.(this.data);
  }

  private isHeard(): boolean {
    const instant = this.now().getTime();
    return this.listeners.every((hears) => hears(instant));
  }

  private entering(): Entering {
    const reads = this.perfil.find((each) => each.reads)?.reads;
    return {
      keepsApostrophe: this.perfil.some((each) => each.keepsApostrophe),
      keepsFormulaText: this.perfil.some((each) => each.keepsFormulaText),
      makesText: this.perfil.some((each) => each.makesText),
      ...(reads && { reads: (text) => reads(text, this.now()) }),
    };
  }

  private now(): Date {
    return this.options.now?.() ?? new Date();
  }

  private run(execution: Execution, start: Start): Outcome {
    const around = this.perfil.flatMap(({ within }) => within?.(execution) ?? []);
    const answer = runIn(execution, this.program, start, this.options.interrupt, around);
    const error = 'error' in answer && {
      error: { ...answer.error, stack: this.readable(answer.error.stack) },
    };
    return { ...answer, ...error, ...this.outcome(execution) };
  }

  private outcome(execution: Execution): Outcome {
    return { effects: execution.effects.effects(this.data), cost: execution.ledger.cost() };
  }

  private execution(
    authorisation: Authorisation,
    user: string = this.person,
    effects: EffectLog = new EffectLog(),
  ): Execution {
    const { html, saveFile, trashFile, saveMail, log, isLockedElsewhere, isAuthorised, sharing } =
      this.options;
    const known = this.options.user ? [this.options.user] : [];
    return {
      state: this.state,
      ledger: new Ledger(),
      effects,
      menus: [],
      authorisation,
      user,
      activeUser: user === this.person && this.options.tellsActiveUser !== false ? this.person : '',
      userKey: this.options.userKey ?? 'local',
      isAuthorised: isAuthorised?.(user) ?? true,
      sharing: { owner: this.options.user, editors: known, viewers: [], ...sharing },
      mailQuota: this.options.mailQuota ?? 100,
      html,
      saveFile,
      trashFile: trashFile ?? (() => undefined),
      saveMail: saveMail ?? (() => undefined),
      now: () => this.now(),
      limit: this.options.limits?.[authorisation] ?? Number.POSITIVE_INFINITY,
      log: (level, text) => log?.(level, this.readable(text)),
      isLockedElsewhere: isLockedElsewhere ?? (() => false),
      entering: this.entering(),
      says: (english) => this.perfil.reduce((text, each) => each.says?.(text) ?? text, english),
    };
  }
}

/** What is cached belongs to the workbook: every host that has it open has the same. */
const caches = new WeakMap<WorkbookData, HostState['caches']>();

function cachesOf(data: WorkbookData): HostState['caches'] {
  const known = caches.get(data) ?? new Map();
  caches.set(data, known);
  return known;
}

const changeTypeOf = (edit: Edit): ChangeType =>
  'cells' in edit
    ? 'EDIT'
    : 'deleteRows' in edit
      ? 'REMOVE_ROW'
      : 'insertRows' in edit
        ? 'INSERT_ROW'
        : 'OTHER';

const triggerStart = (fn: string, event: TriggerEvent): Start => ({
  fn,
  enter: (entry: Entry) => entry.trigger(fn, JSON.stringify(event)),
});
