// Saving a row: what keeps it from being saved, what somebody else wrote in it meanwhile, and what the server says.

import { useState } from 'preact/hooks';
import type { Formulario } from '../../addon/datos/formulario';
import type { FilaRespuesta } from '../../addon/panels/fila-del-libro';
import type { BorradorDeFila } from '../../addon/panels/fila-pedida';
import type { Falla } from '../../addon/user-error';
import type { Observacion } from '../../domain/observacion';
import type { Keeper } from '../kit/draft-keeper';
import type { FieldIssue } from '../kit/error-summary';
import { useAction } from '../kit/use-load';
import { fallaOf, server } from '../server';
import { idOf, isOpen, type Textos, touchedOf } from './fila-form';

export interface Saving {
  readonly busy: string;
  readonly falla: Falla | null;
  /** Errors of the fields, that go as they are mended. */
  readonly issues: readonly FieldIssue[];
  /** What others wrote meanwhile in fields that this person touched. */
  readonly ajenos: Textos;
  /** Grows with each attempt. */
  readonly attempt: number;
  /** Ends with undefined when it was not saved. */
  readonly save: () => Promise<FilaRespuesta | undefined>;
  readonly noteChange: (key: string) => void;
}

interface Edited {
  readonly formulario: Formulario;
  readonly form: Textos;
  /** Id under which it is asked to be saved, the same until it is. */
  readonly pedido: string;
  readonly keeper: Keeper<BorradorDeFila>;
  /** The row as it stands now, on which what was touched goes on. */
  readonly onRebase: (formulario: Formulario) => void;
}

export function useSaving({ formulario, form, pedido, keeper, onRebase }: Edited): Saving {
  const [attempt, setAttempt] = useState(0);
  const [told, setTold] = useState<readonly FieldIssue[]>([]);
  const [ajenos, setAjenos] = useState<Textos>({});
  const { busy, falla, run, clear } = useAction();

  const save = async (): Promise<FilaRespuesta | undefined> => {
    setAttempt((tried) => tried + 1);
    setTold([]);
    setAjenos({});
    clear();
    // What is told takes the keyboard, which it can only once nothing is under way.
    const outcome = await run('Guardando la fila…', () =>
      send(draftOf(formulario, form, pedido), formulario, form, keeper),
    );
    if (!outcome || 'saved' in outcome) return outcome?.saved;
    setTold(outcome.issues);
    setAjenos(outcome.ajenos);
    if (outcome.now) onRebase(outcome.now);
    return undefined;
  };

  return {
    busy,
    falla,
    ajenos,
    attempt,
    issues: told,
    save,
    noteChange: (key) => setTold((kept) => kept.filter(({ id }) => id !== idOf(key))),
  };
}

type Outcome =
  | { readonly saved: FilaRespuesta }
  | { readonly issues: readonly FieldIssue[]; readonly ajenos: Textos; readonly now?: Formulario };

async function send(
  pedido: BorradorDeFila,
  formulario: Formulario,
  form: Textos,
  keeper: Keeper<BorradorDeFila>,
): Promise<Outcome> {
  try {
    const answer = await server.guardarFila(pedido);
    if (!answer.panel)
      return { issues: answer.errores.map((error) => issueFrom(formulario, error)), ajenos: {} };
    await keeper.forget(pedido);
    return { saved: answer };
  } catch (thrown) {
    const met = fallaOf(thrown).codigo === 'CONFLICTO' && (await meetOthers(formulario, form));
    if (met) return met;
    throw thrown;
  }
}

/** The row as it stands, and which of the fields that were touched somebody else wrote. */
async function meetOthers(formulario: Formulario, form: Textos): Promise<Outcome | undefined> {
  const { registro, donde, textos } = formulario;
  const { formulario: now } = await server.panelFila({ registro, ...donde });
  const changed = Object.keys(touchedOf(formulario, form)).filter(
    (key) => now?.textos[key] !== textos[key],
  );
  if (!now?.leida || changed.length === 0) return undefined;
  // Where both wrote the same there is nothing to choose.
  const theirs = changed.filter((key) => now.textos[key] !== form[key]);
  return {
    now,
    ajenos: Object.fromEntries(theirs.map((key) => [key, now.textos[key] ?? ''])),
    issues:
      theirs.length > 0
        ? theirs.map((key) => ({ id: idOf(key), mensaje: ajenoOf(now, key) }))
        : [{ mensaje: 'Lo suyo sigue escrito: guárdelo de nuevo.' }],
  };
}

/** What is sent of a row, and kept meanwhile: how it was seen, and the fields that were touched. */
export const draftOf = (formulario: Formulario, form: Textos, pedido: string): BorradorDeFila => ({
  pedido,
  registro: formulario.registro,
  leida: formulario.leida,
  campos: touchedOf(formulario, form),
});

/** Leads to its field where a person writes in it. */
function issueFrom(formulario: Formulario, { columna, mensaje }: Observacion): FieldIssue {
  const campo = formulario.campos.find(({ key }) => key === columna);
  if (!campo || !isOpen(formulario, campo)) return { mensaje };
  return { id: idOf(campo.key), mensaje, label: campo.columna.label };
}

function ajenoOf({ campos, textos }: Formulario, key: string): string {
  const label = campos.find((campo) => campo.key === key)?.columna.label ?? key;
  const now = textos[key] ? `«${textos[key]}»` : 'en blanco';
  return `${label}: lo dejó ${now} mientras usted escribía. Guarde de nuevo si debe quedar lo suyo.`;
}
