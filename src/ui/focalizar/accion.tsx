// One acción of a year: what is tried in the form, the ranking that it gives, and keeping it.

import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AccionPorFocalizar, FocalizarPanel } from '../../addon/focalizacion/ver';
import type { TrabajoVisto } from '../../addon/trabajos/visto';
import { huellaDeForma, huellaDelOrden } from '../../domain/focalizacion/visto';
import { formatNumero } from '../../domain/formato';
import { enumerar } from '../../domain/redaccion';
import { Button } from '../kit/button';
import { comesLater } from '../kit/comes-later';
import { createKeeper } from '../kit/draft-keeper';
import { Failure, Notice } from '../kit/notice';
import { Section } from '../kit/section';
import { TextField } from '../kit/text-field';
import { useToast } from '../kit/toast';
import { useDraft } from '../kit/use-draft';
import type { Action } from '../kit/use-load';
import { useWriting } from '../kit/use-writing';
import { newVentana } from '../kit/ventana';
import { server } from '../server';
import { calcular, type Escrita, type Forma } from './calculo';
import type { Cambio } from './decidir';
import { Lista } from './lista';

// They come by themselves, while the ranking is looked at.
const Criterios = comesLater(() => import('./al-lado').then((part) => part.Criterios));
const Congelar = comesLater(() => import('./al-lado').then((part) => part.Congelar));
const Descongelar = comesLater(() => import('./al-lado').then((part) => part.Descongelar));

interface AccionProps {
  readonly datos: FocalizarPanel;
  readonly leida: AccionPorFocalizar;
  readonly escrita: Escrita | undefined;
  readonly onWrite: (escrita: Escrita) => void;
  /** Of whoever outlives this form: what could not be undone is told in the one that is read after it. */
  readonly action: Action;
  readonly onReload: () => void;
  /** What is left of it is a job. */
  readonly onHalfWay: (trabajo: TrabajoVisto) => void;
  /** Reads it again, and offers to take back what was written. */
  readonly onDone: (said: string, cargue: string | null) => void;
}

const formaDe = ({ criterios, cupos, minimo, cobertura }: Forma): Forma => ({
  criterios,
  cupos,
  minimo,
  cobertura,
});

export function Accion({
  datos,
  leida,
  escrita,
  onWrite,
  action,
  onReload,
  onHalfWay,
  onDone,
}: AccionProps): VNode {
  const { vigencia, accion, congelada, guardada } = leida;
  const isClosed = congelada !== '';
  const saved = formaDe(leida);
  const [forma, setForma] = useState(!isClosed && escrita?.forma ? formaDe(escrita.forma) : saved);
  const [conocidos, setConocidos] = useState(leida.datos);
  const { busy, falla, run } = action;
  const write = useWriting(run);
  const notify = useToast();
  const cual = { vigencia: String(vigencia), accion };
  const [ventana] = useState(() => escrita?.ventana ?? newVentana());
  const [keeper] = useState(() =>
    createKeeper<Forma>(
      (draft) =>
        server.guardarBorradorFocalizar({ borrador: draft && { ...cual, ...draft }, ...ventana }),
      forma,
    ),
  );
  const kept = useDraft(() => forma, keeper, 'Lo escrito no se pudo guardar: no cierre el panel.');
  const nombres = useMemo(
    () => new Map(datos.variables.map(({ variable, nombre }) => [variable, nombre])),
    [datos.variables],
  );
  const nombre = (variable: string): string =>
    leida.nombres[variable] ?? nombres.get(variable) ?? variable;
  const calculo = useMemo(
    () => calcular(leida, conocidos, forma, (one) => isClosed || nombres.has(one)),
    [leida, conocidos, forma, isClosed, nombres],
  );
  const { focalizada, finales, leidos, suma, errores, faltan } = calculo;
  const lacks = JSON.stringify(faltan);
  const isIdle = busy === '' && !falla;
  const asked = useRef('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each pair that lacks
  useEffect(() => {
    if (faltan.length === 0 || !isIdle || asked.current === lacks) return;
    asked.current = lacks;
    void run('Leyendo los datos de las IED…', () =>
      server.verDatosDeFocalizacion({ ...cual, pares: faltan }),
    ).then((more) => more && setConocidos((known) => ({ ...known, ...more })));
  }, [lacks, isIdle]);
  const isChanged = JSON.stringify(forma) !== JSON.stringify(saved);
  // Kept also when another acción is looked at.
  const latest = useRef(forma);
  latest.current = forma;
  useEffect(() => () => void keeper.keep(latest.current), [keeper]);
  useLayoutEffect(() => onWrite({ ventana, forma: isChanged ? forma : undefined }));
  const put = (change: Partial<Forma>): void => setForma((now) => ({ ...now, ...change }));
  const done = async (said: string, cargue: string | null): Promise<void> => {
    await keeper.forget(forma);
    onWrite({ ventana, forma: undefined });
    onDone(said, cargue);
  };
  const visto = {
    forma: huellaDeForma(saved),
    orden: focalizada ? huellaDelOrden(focalizada, finales) : '',
  };
  const save = async (acta?: string): Promise<void> => {
    const asked = { ...cual, ...forma, visto, ...(acta ? { congelar: true, acta } : {}) };
    const answer = await write(acta ? 'Congelando…' : 'Guardando…', asked, (encargo) =>
      server.guardarFocalizacion(encargo),
    );
    if (!answer) return;
    if (answer.trabajo) {
      await keeper.forget(forma);
      onWrite({ ventana, forma: undefined });
      onHalfWay(answer.trabajo);
      return;
    }
    await done(
      acta ? `${accion}: congelada ${answer.congelada}.` : `${accion}: guardada.`,
      answer.cargue,
    );
  };
  const giveUp = (): void => {
    setForma(saved);
    void keeper.forget(saved);
    notify('Quedó lo guardado.', () => setForma(forma));
  };
  const decide = async (cambio: Cambio): Promise<void> => {
    const answer = await write('Cambiando la decisión…', { ...cual, ...cambio }, (encargo) =>
      server.cambiarFocalizada(encargo),
    );
    if (answer) await done(answer.dicho, answer.cargue);
  };
  const open = async (motivo: string): Promise<void> => {
    const answer = await write('Descongelando…', { ...cual, motivo }, (encargo) =>
      server.descongelarFocalizacion(encargo),
    );
    // It is frozen again, and not undone: what is in the sheets may be other by then.
    if (answer) await done(`${accion}: abierta de nuevo.`, null);
  };
  const wrong = leidos.some((one) => Object.keys(one.errores).length > 0);
  const field = (campo: 'cupos' | 'minimo' | 'cobertura', label: string) => ({
    id: `focalizar-${campo}`,
    label,
    value: forma[campo],
    onChange: (value: string) => put({ [campo]: value }),
    error: errores[campo],
    need: 'unmarked' as const,
  });
  return (
    <div class="panel-body">
      {isClosed ? (
        <Notice look="listo">
          Congelada {congelada}: criterios, datos y resultado quedan como estaban.
        </Notice>
      ) : (
        <Notice look="nota">
          {guardada
            ? isChanged
              ? 'Guardada, con cambios por guardar.'
              : 'Guardada; falta congelarla con un acta.'
            : 'Se calcula al escribir; nada se guarda hasta que lo diga.'}
          {leida.deTodas
            ? ' Los criterios son los de «todas»: si los cambia, serán de esta acción.'
            : ''}
        </Notice>
      )}
      {falla ? (
        <Failure
          falla={falla}
          retry="Leer de nuevo"
          onRetry={ES_DE_ANTES.has(falla.codigo) ? onReload : undefined}
        />
      ) : null}
      <Section
        id="focalizar-criterios"
        title="Criterios"
        count={`suman ${formatNumero(suma)}`}
        startsOpen={leida.criterios.length === 0}
        flagged={wrong}
      >
        <Criterios
          {...{ vigencia, leidos, suma, nombre, isClosed }}
          conDato={({ variable, vigenciaDelDato }) =>
            conocidos[`${variable.trim()} ${vigenciaDelDato.trim()}`]?.dicho ?? ''
          }
          criterios={forma.criterios}
          variables={datos.variables}
          onChange={(criterios) => put({ criterios })}
        />
      </Section>
      {isClosed ? (
        <p>
          Cupos: {forma.cupos || 'sin límite'}. Puntaje mínimo: {forma.minimo || 'sin mínimo'}.
          Cobertura mínima: {forma.cobertura}.
        </p>
      ) : (
        <div class="pair">
          <TextField {...field('cupos', 'Cupos')} />
          <TextField {...field('minimo', 'Mínimo')} />
          <TextField {...field('cobertura', 'Cobertura')} />
        </div>
      )}
      {isClosed ? null : (
        <p class="hint">
          En blanco, sin límite ni mínimo. Cobertura: de 100 puntos de peso, cuántos con dato
          necesita una IED para tener puntaje.
        </p>
      )}
      {focalizada ? (
        <Lista
          {...{ vigencia, accion, focalizada, finales, nombre }}
          noCambia={
            !guardada
              ? 'Para cambiar una decisión, guarde primero la focalización.'
              : isChanged && !isClosed
                ? 'Guarde los cambios antes de cambiar una decisión.'
                : ''
          }
          isBusy={busy !== ''}
          actas={isClosed ? datos.actas : []}
          onDecide={(cambio) => void decide(cambio)}
        />
      ) : (
        <Notice look={busy === '' ? 'advertencia' : 'nota'}>
          {busy !== '' ? busy : porQueNo(forma, wrong, suma, errores)}
        </Notice>
      )}
      {isClosed ? (
        <Descongelar isBusy={busy !== ''} onOpen={(motivo) => void open(motivo)} />
      ) : (
        <>
          <div class="inline-buttons">
            <Button
              id="focalizar-guardar"
              disabled={busy !== '' || !focalizada}
              onClick={() => void save()}
            >
              {busy || 'Guardar'}
            </Button>
            <Button id="focalizar-lee" look="quiet" disabled={busy !== ''} onClick={onReload}>
              Leer de nuevo
            </Button>
            {isChanged ? (
              <Button id="focalizar-vuelve" look="quiet" disabled={busy !== ''} onClick={giveUp}>
                Volver a lo guardado
              </Button>
            ) : null}
          </div>
          <Congelar
            vigencia={vigencia}
            actas={datos.actas}
            pesos={suma}
            isBusy={busy !== '' || !focalizada}
            onFreeze={(acta) => void save(acta)}
          />
        </>
      )}
      {kept ? <p class="hint">{kept}</p> : null}
    </div>
  );
}

/** What is refused because the panel shows what no longer is. */
const ES_DE_ANTES: ReadonlySet<string> = new Set([
  'CAMBIO_LO_VISTO',
  'CONGELADA',
  'DESCONGELAR',
  'ACTA',
  'SIN_CAMBIO',
  'SIN_GUARDAR',
]);

const porQueNo = (
  { criterios }: Forma,
  wrong: boolean,
  suma: number,
  errores: ReturnType<typeof calcular>['errores'],
): string => {
  if (criterios.length === 0) return 'No hay criterios todavía: agregue el primero, o cárguelos.';
  if (wrong) return 'Corrija los criterios señalados y el orden se calcula.';
  if (suma <= 0) return 'Los pesos suman 0: escriba cuánto pesa cada uno.';
  const fields = [
    ...(errores.cupos ? ['los cupos'] : []),
    ...(errores.minimo ? ['el mínimo'] : []),
    ...(errores.cobertura ? ['la cobertura'] : []),
  ];
  return `Corrija ${enumerar(fields)} y el orden se calcula.`;
};
