// A window of a book that was closed and opened again: it goes on, with all that its person wrote meanwhile, once they let it in.

import type { RunAnswer } from '../protocol';
import { reasonOf, request } from './connection';
import { askForKey } from './key-form';

const REABIERTO =
  'El libro se cerró y se abrió de nuevo. Lo que escribió sigue en esta ventana y se guarda al seguir. Abra la dirección nueva que imprimió libro-pam en su ventana, o péguela aquí.';

export interface ReopeningEvents {
  /** The file of this window. */
  file(): string;
  asking(): void;
  letIn(run: RunAnswer): void;
}

export class Reopening {
  private under: Promise<void> | undefined;

  constructor(private readonly events: ReopeningEvents) {}

  /** Resolves once this window may go on, for all who wait for it. */
  letIn(): Promise<void> {
    this.under ??= this.ask().finally(() => {
      this.under = undefined;
    });
    return this.under;
  }

  private async ask(): Promise<void> {
    if (await this.isIn()) return;
    this.events.asking();
    let run: RunAnswer | undefined;
    const refuses = async (token: string): Promise<string | undefined> => {
      try {
        run = await request<RunAnswer>('/apertura', undefined, token);
      } catch (error) {
        return reasonOf(error);
      }
      if (run.file.cual === this.events.file()) return undefined;
      return `Esa dirección es de otro libro, «${run.file.nombre}». Vuelva a abrir el de esta ventana, o copie lo que escribió antes de cerrarla.`;
    };
    await askForKey({ why: REABIERTO, label: 'Seguir en esta ventana', refuses });
    if (run) this.events.letIn(run);
  }

  /** What was asked before this window came in may be answered after. */
  private isIn(): Promise<boolean> {
    return request<RunAnswer>('/apertura').then(
      () => true,
      () => false,
    );
  }
}
