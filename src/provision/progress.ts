// What the person sees while it works: a line a step, which ends in what came of it. In JSON nothing is shown and it is kept.

export interface StepResult {
  /** `creado`, `sinCambio`…: for who reads the JSON. */
  readonly resultado: string;
  /** The same for a person, with names: "creada en Mi unidad". */
  readonly detalle: string;
}

export interface DoneStep extends StepResult {
  readonly paso: string;
}

/** Where the lines go. */
export interface Screen {
  out(text: string): void;
  /** A terminal, where a line can be written over. */
  readonly isTerminal: boolean;
  /** How wide that terminal is; 0 or undefined where it does not say. */
  readonly columns?: number | undefined;
}

const OVER = '\r\u001b[K';

export class Progress {
  /** Every step that ended, in order. */
  readonly steps: DoneStep[] = [];
  private name = 'Lo que hay en Drive';

  /** Without a screen nothing is shown. */
  constructor(private readonly screen: Screen | undefined) {}

  /** Runs a step while its line shows; a step that throws keeps its line, with a ✖. */
  async step(paso: string, name: string, work: () => Promise<StepResult>): Promise<StepResult> {
    this.begin(name);
    const start = Date.now();
    try {
      const { resultado, detalle } = await work();
      this.steps.push({ paso, resultado, detalle });
      this.line(`✔ ${name}: ${detalle}${elapsed(Date.now() - start)}`);
      return { resultado, detalle };
    } catch (error) {
      this.line(`✖ ${name}`);
      throw error;
    }
  }

  /** Shows what is being worked on, to somebody who watches, until the next line is said. */
  begin(name: string): void {
    this.name = name;
    this.showBegun('');
  }

  /** Tells that Google asked to wait, or that a request is tried again after a while. */
  waiting(ms: number): void {
    const seconds = Math.ceil(ms / 1000);
    this.showBegun(` (nuevo intento en ${seconds} s)`);
  }

  /** Takes away the line of what was being worked on, so that what others write begins a line. */
  clear(): void {
    if (this.screen?.isTerminal) this.screen.out(OVER);
  }

  /** A line of its own. */
  say(text: string): void {
    this.line(text);
  }

  private showBegun(note: string): void {
    if (!this.screen?.isTerminal) return;
    // A line that wraps cannot be written over.
    const room = (this.screen.columns || 80) - note.length - 3;
    const name = this.name.length > room ? `${this.name.slice(0, room - 1)}…` : this.name;
    this.screen.out(`${OVER}… ${name}${note}`);
  }

  private line(text: string): void {
    this.screen?.out(`${this.screen.isTerminal ? OVER : ''}${text}\n`);
  }
}

/** Nothing for what took no time worth saying. */
function elapsed(ms: number): string {
  if (ms < 1000) return '';
  return ` (${(ms / 1000).toFixed(1).replace('.', ',')} s)`;
}
