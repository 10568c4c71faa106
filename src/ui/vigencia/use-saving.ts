// Saving an evaluation: what keeps it from being saved, and what somebody else wrote of it meanwhile.

import { useState } from 'preact/hooks';
import type { EvaluacionGuardada } from '../../addon/evaluacion/guardar';
import type { AccionPorEvaluar } from '../../addon/evaluacion/leer';
import type { EvaluacionEscrita } from '../../addon/evaluacion/pedido';
import type { Falla } from '../../addon/user-error';
import type { FieldIssue } from '../kit/error-summary';
import { useAction } from '../kit/use-load';
import { fallaOf, server } from '../server';
import {
  CAMPOS,
  type CampoDelPanel,
  idOf,
  issueOfCampo,
  type Textos,
  touchedOf,
} from './evaluacion-form';

interface SavingEvaluacion {
  readonly busy: string;
  readonly falla: Falla | null;
  readonly title: string;
  /** They go as their fields are mended. */
  readonly issues: readonly FieldIssue[];
  /** What others wrote meanwhile in fields that this person touched. */
  readonly ajenos: Textos;
  /** Grows with each attempt. */
  readonly attempt: number;
  /** Ends with undefined when it was not saved. */
  readonly save: (escrita: EvaluacionEscrita) => Promise<EvaluacionGuardada | undefined>;
  readonly noteChange: (campo: string) => void;
}
interface Written {
  readonly accion: AccionPorEvaluar;
  readonly inicial: Textos;
  readonly form: Textos;
  readonly onReadAgain: () => Promise<readonly AccionPorEvaluar[]>;
  /** It stands otherwise now: what was touched goes on over it. */
  readonly onRebase: (now: AccionPorEvaluar) => void;
}

/** Said by the server where the row is not as it was seen. */
const MOVED: readonly string[] = ['CLAVE_REPETIDA', 'FILA_AUSENTE'];

export function useSavingEvaluacion(written: Written): SavingEvaluacion {
  const { accion, inicial, form, onReadAgain, onRebase } = written;
  const [attempt, setAttempt] = useState(0);
  const [issues, setIssues] = useState<readonly FieldIssue[]>([]);
  const [ajenos, setAjenos] = useState<Textos>({});
  const { busy, falla, run, clear } = useAction();
  const isMet = Object.keys(ajenos).length > 0;

  /** What stands now of it, over which what was touched goes on. */
  const meet = async (): Promise<boolean> => {
    const now = (await onReadAgain()).find(({ codigo }) => codigo === accion.codigo);
    if (!now) return false;
    // Where both wrote the same there is nothing to choose.
    const changed = Object.keys(touchedOf(inicial, form)).filter(
      (campo) =>
        (now.textos[campo] ?? '') !== (accion.textos[campo] ?? '') &&
        (now.textos[campo] ?? '') !== form[campo],
    );
    setAjenos(Object.fromEntries(changed.map((campo) => [campo, now.textos[campo] ?? ''])));
    const said = changed.map((campo) => ({
      id: idOf(campo),
      mensaje: `${CAMPOS[campo as CampoDelPanel]}: otra persona escribió «${now.textos[campo] ?? ''}». Deje lo suyo o use lo que hay.`,
    }));
    setIssues(said.length > 0 ? said : [{ mensaje: 'Lo suyo sigue escrito: guárdelo de nuevo.' }]);
    onRebase(now);
    return true;
  };
  const send = async (escrita: EvaluacionEscrita): Promise<EvaluacionGuardada | undefined> => {
    try {
      const answer = await server.guardarEvaluacion(escrita);
      if (answer.errores.length === 0) return answer;
      const isMoved = answer.errores.some(({ codigo }) => MOVED.includes(codigo));
      if (!isMoved || !(await meet()))
        setIssues(answer.errores.map((one) => issueOfCampo(one.columna, one.mensaje)));
      return undefined;
    } catch (thrown) {
      if (fallaOf(thrown).codigo === 'CONFLICTO' && (await meet())) return undefined;
      throw thrown;
    }
  };
  const save: SavingEvaluacion['save'] = async (escrita) => {
    setAttempt((tried) => tried + 1);
    setIssues([]);
    setAjenos({});
    clear();
    return run(`Guardando ${escrita.accion}…`, () => send(escrita));
  };
  return {
    busy,
    falla,
    title: isMet ? 'No se guardó: otra persona escribió de esta acción' : 'No se guardó',
    issues,
    ajenos,
    attempt,
    save,
    noteChange: (campo) => setIssues((kept) => kept.filter(({ id }) => id !== idOf(campo))),
  };
}
