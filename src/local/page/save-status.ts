// The line that says whether what the person sees is safe. "Guardado" stands only while nothing waits for the server.

const TEXTS = {
  readOnly: 'Solo lectura',
  saved: 'Guardado',
  saving: 'Guardando…',
  locked: 'El libro se abrió de nuevo: no cierre esta ventana',
  lost: 'Sin conexión con el libro: no cierre esta ventana',
  refused: 'No se pudo guardar el último cambio',
} as const;
type State = keyof typeof TEXTS;

export class SaveStatus {
  private waiting = 0;
  private isLost = false;
  private isLocked = false;
  private isRefused = false;
  private isOpen = false;
  private isReadOnly = false;

  constructor(private readonly line: HTMLElement) {
    addEventListener('beforeunload', (event) => {
      if (this.waiting > 0) event.preventDefault();
    });
  }

  /** The book is drawn: from now on the line is true. */
  opened(): void {
    this.isOpen = true;
    this.show();
  }

  /** Whether the file is only looked at: nothing of it is saved, nor needs to be. */
  readOnly(isReadOnly: boolean): void {
    this.isReadOnly = isReadOnly;
    this.show();
  }

  /** Something waits to be made durable until `done` is called. */
  start(): void {
    this.waiting++;
    this.show();
  }

  /** It is durable, or the server would not take it; undefined where whoever asked is told by itself what became of it. */
  done(isDurable: boolean | undefined): void {
    this.waiting--;
    if (isDurable !== undefined) this.isRefused = !isDurable;
    this.show();
  }

  /** Whether the server answers. */
  reachable(isReachable: boolean): void {
    this.isLost = !isReachable;
    this.show();
  }

  /** Whether the server answers, but not this window. */
  locked(isLocked: boolean): void {
    this.isLocked = isLocked;
    this.show();
  }

  private show(): void {
    if (!this.isOpen) return;
    const state = this.state();
    if (this.line.dataset.state === state) return;
    this.line.dataset.state = state;
    this.line.textContent = TEXTS[state];
  }

  private state(): State {
    if (this.isLocked) return 'locked';
    if (this.isLost) return 'lost';
    if (this.isReadOnly) return this.isRefused ? 'refused' : 'readOnly';
    if (this.waiting > 0) return 'saving';
    return this.isRefused ? 'refused' : 'saved';
  }
}
