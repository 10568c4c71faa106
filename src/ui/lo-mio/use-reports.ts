// Saving and sending reports, and what comes of it: which went, which were kept back and why, which fields cannot be read.

import { useState } from 'preact/hooks';
import type { ReporteGuardado, ReportesGuardados } from '../../addon/reportes/guardar-reportes';
import type { LoMio } from '../../addon/reportes/lo-mio';
import type { Falla } from '../../addon/user-error';
import { cuenta } from '../../domain/redaccion';
import type { FieldIssue } from '../kit/error-summary';
import { useToast } from '../kit/toast';
import { useAction } from '../kit/use-load';
import { useWriting } from '../kit/use-writing';
import { fallaOf, server } from '../server';
import { idOf, type Written, without } from './written';

export interface Reports {
  readonly datos: LoMio;
  readonly busy: string;
  readonly falla: Falla | null;
  readonly issues: readonly FieldIssue[];
  /** Why a report was not sent, by acción. */
  readonly heldBack: { readonly [accion: string]: ReporteGuardado };
  /** Grows with each attempt. */
  readonly attempt: number;
  readonly save: (acciones: readonly string[]) => Promise<void>;
  readonly send: (acciones: readonly string[], sinExplicar?: boolean) => Promise<void>;
  /** One that was sent goes back to who wrote it. */
  readonly takeBack: (accion: string) => Promise<void>;
  readonly noteChange: (id: string) => void;
}

interface Edited {
  readonly inicial: LoMio;
  readonly written: Written;
  readonly setWritten: (written: Written) => void;
}

export function useReports({ inicial, written, setWritten }: Edited): Reports {
  const [datos, setDatos] = useState(inicial);
  const [issues, setIssues] = useState<readonly FieldIssue[]>([]);
  const [heldBack, setHeldBack] = useState<Reports['heldBack']>({});
  const [attempt, setAttempt] = useState(0);
  const { busy, falla, run, clear } = useAction();
  const notify = useToast();
  const write = useWriting(run);
  const corte = datos.trimestre?.corte ?? '';

  const ask = async (
    acciones: readonly string[],
    enviar: boolean,
    sinExplicar: boolean,
  ): Promise<void> => {
    const reportes = acciones.flatMap((accion) => {
      const reporte = datos.reportes.find((one) => one.accion === accion);
      return reporte
        ? { accion, leida: reporte.leida, campos: written.reportes[accion] ?? {} }
        : [];
    });
    const asked = { corte, reportes, enviar, sinExplicar };
    setAttempt((tried) => tried + 1);
    setIssues([]);
    const label = enviar ? 'Enviando…' : 'Guardando…';
    const done = await write(label, asked, async (encargo) => {
      try {
        const answer = await server.guardarReportes(encargo);
        // Asked again after a lost answer, it says only that it was done.
        const isTold = answer.reportes.length + answer.errores.length > 0;
        return { answer, now: isTold ? undefined : await readAgain(datos) };
      } catch (thrown) {
        // Whoever got there first is shown; what was typed waits beside it.
        if (CHANGED_MEANWHILE.includes(fallaOf(thrown).codigo)) setDatos(await readAgain(datos));
        throw thrown;
      }
    });
    if (!done) return;
    const { answer, now } = done;
    setDatos(now ?? withSaved(datos, answer));
    setWritten(without(written, now ? acciones : answer.reportes.map(({ accion }) => accion)));
    setIssues(issuesOf(answer));
    const held = answer.reportes.filter(({ noEnviado }) => noEnviado !== '');
    setHeldBack({
      ...omit(heldBack, acciones),
      ...Object.fromEntries(held.map((one) => [one.accion, one])),
    });
    notify(outcomeOf(answer, enviar));
  };

  return {
    datos,
    busy,
    falla,
    issues,
    heldBack,
    attempt,
    save: (acciones) => ask(acciones, false, false),
    send: (acciones, sinExplicar = false) => ask(acciones, true, sinExplicar),
    takeBack: async (accion) => {
      const now = await run('Retirando el envío…', async () => {
        await server.pasarReportes({ corte, paso: 'retirar', acciones: [accion] });
        return readAgain(datos);
      });
      if (!now) return;
      setDatos(now);
      notify(`${accion} volvió a usted: puede corregirlo.`);
    },
    noteChange: (id) => {
      clear();
      setIssues((kept) => kept.filter((issue) => issue.id !== id));
    },
  };
}

/** Refusals after which the book is not as the panel shows it. */
const CHANGED_MEANWHILE: readonly string[] = ['CONFLICTO', 'FILA_CERRADA'];

const readAgain = ({ persona, trimestre }: LoMio): Promise<LoMio> =>
  server.panelLoMio({ persona, ...(trimestre && { corte: trimestre.corte }) });

/** The reports as they were left; what the plan says of them is as it was. */
function withSaved(datos: LoMio, { reportes }: ReportesGuardados): LoMio {
  const saved = new Map(reportes.map((one) => [one.accion, one]));
  return {
    ...datos,
    reportes: datos.reportes.map((reporte) => {
      const now = saved.get(reporte.accion);
      if (!now) return reporte;
      const { estado, leida, textos, observaciones } = now;
      return {
        ...reporte,
        estado,
        leida,
        textos: { ...reporte.textos, ...textos },
        observaciones,
      };
    }),
  };
}

const issuesOf = ({ errores }: ReportesGuardados): readonly FieldIssue[] =>
  errores.map(({ accion, campo, mensaje }) => ({
    id: idOf(accion, campo),
    label: accion,
    mensaje,
  }));

function omit<T>(all: { readonly [key: string]: T }, keys: readonly string[]) {
  return Object.fromEntries(Object.entries(all).filter(([key]) => !keys.includes(key)));
}

function outcomeOf({ reportes }: ReportesGuardados, enviar: boolean): string {
  const sent = reportes.filter(({ noEnviado }) => noEnviado === '').length;
  if (reportes.length === 0) return enviar ? 'No se envió ninguno.' : 'No se guardó.';
  if (!enviar) return reportes.length === 1 ? 'Reporte guardado.' : 'Reportes guardados.';
  const held = reportes.length - sent;
  const said = sent > 0 ? [`${cuenta(sent, 'reporte enviado', 'reportes enviados')}.`] : [];
  const kept = held > 0 ? [`${cuenta(held, 'guardado sin enviar', 'guardados sin enviar')}.`] : [];
  return [...said, ...kept].join(' ');
}
