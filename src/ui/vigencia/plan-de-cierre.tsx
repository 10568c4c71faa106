// What closing a year would do, before it is done: what is in the way, what is to be known, acciones and compromisos.

import type { VNode } from 'preact';
import type { CierreDeVigencia } from '../../addon/vigencia/cierre-de-vigencia';
import { formatFecha, formatNumero } from '../../domain/formato';
import { cuenta } from '../../domain/redaccion';
import { Notice } from '../kit/notice';
import { Section } from '../kit/section';

type Accion = CierreDeVigencia['acciones'][number];
type Reparo = CierreDeVigencia['avisos'][number];

export function PlanDeCierre({ plan }: { readonly plan: CierreDeVigencia }): VNode {
  const { siguiente, impedimentos, avisos, acciones, compromisos, nuevas } = plan;
  const going = acciones.filter(({ continua }) => continua).length;
  const rest = acciones.length - going;
  const told = acciones.filter((one) => !one.continua || one.trimestres + one.actividades > 0);
  const same = acciones.length - told.length;
  return (
    <>
      {impedimentos.length > 0 ? (
        <Notice look="advertencia">
          <p class="notice-title">Todavía no se puede cerrar</p>
          <Reparos reparos={impedimentos} />
        </Notice>
      ) : null}
      {siguiente === null ? (
        <p class="block">
          Es el último año del cuatrienio: no comienza otro. Con él cerrado se hace el informe de
          resultados, en Documentos…
        </p>
      ) : (
        <p class="block">
          {siguiente} comienza con {cuenta(nuevas.seguimiento, 'fila nueva', 'filas nuevas')} en
          Seguimiento y {cuenta(nuevas.actividades, 'fila nueva', 'filas nuevas')} en Actividades.
          Lo que ya está escrito no se toca.
        </p>
      )}
      {avisos.length > 0 ? (
        <Section
          id="cierre-avisos"
          title="Para tener en cuenta"
          count={String(avisos.length)}
          startsOpen
        >
          <Reparos reparos={avisos} />
        </Section>
      ) : null}
      {siguiente === null ? null : (
        <Section
          id="cierre-acciones"
          title="Acciones"
          count={`${cuenta(going, 'sigue', 'siguen')}${rest > 0 ? `, ${rest} no` : ''}`}
        >
          <ul class="cards">
            {told.map((accion) => (
              <AccionSiguiente key={accion.codigo} accion={accion} siguiente={siguiente} />
            ))}
          </ul>
          {same > 0 ? (
            <p class="hint">
              {cuenta(same, 'acción sigue y no recibe', 'acciones siguen y no reciben')} filas
              nuevas.
            </p>
          ) : null}
        </Section>
      )}
      <Section
        id="cierre-compromisos"
        title="Compromisos abiertos"
        count={String(compromisos.length)}
      >
        {compromisos.length === 0 ? (
          <p>No hay ninguno.</p>
        ) : (
          <>
            <p>Siguen siendo los mismos, con su fecha y su responsable.</p>
            <ul class="cards">
              {compromisos.map(({ codigo, compromiso, responsable, fecha, vencido }) => (
                <li key={codigo} class="item">
                  <div>
                    <p>
                      <strong>{codigo}</strong> {compromiso}
                    </p>
                    <p class="hint">
                      {responsable}
                      {fecha ? ` · ${vencido ? 'venció' : 'para'} el ${formatFecha(fecha)}` : ''}
                    </p>
                  </div>
                </li>
              ))}
            </ul>
          </>
        )}
      </Section>
    </>
  );
}

/** What a sentence is about stands below it, unless it says all of it. */
function Reparos({ reparos }: { readonly reparos: readonly Reparo[] }): VNode {
  return (
    <ul class="notice-facts">
      {reparos.map(({ clave, mensaje, cuales }) => (
        <li key={clave}>
          {mensaje}
          {cuales.every((one) => mensaje.includes(one)) ? null : (
            <span class="hint"> {cuales.join(', ')}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

interface AccionProps {
  readonly accion: Accion;
  readonly siguiente: number;
}

function AccionSiguiente({ accion, siguiente }: AccionProps): VNode {
  const { codigo, decision, continua, porque, programado, actividades } = accion;
  return (
    <li class="item">
      <div>
        <p>
          <strong>{codigo}</strong> {accion.accion}
        </p>
        <p class="hint">
          {continua ? (decision ?? 'Sigue') : `No sigue en ${siguiente}: ${porque}`}
        </p>
        {programado ? <p class="hint">{quartersOf(programado)}</p> : null}
        {actividades > 0 ? (
          <p class="hint">{cuenta(actividades, 'actividad', 'actividades')}</p>
        ) : null}
      </div>
    </li>
  );
}

/** "T1 NP · T4 12 · por programar: T2, T3" */
function quartersOf(programado: NonNullable<Accion['programado']>): string {
  const quarters = Object.entries(programado);
  const known = quarters.flatMap(([trimestre, value]) =>
    value === null ? [] : `${trimestre} ${value === 'NP' ? value : formatNumero(value)}`,
  );
  const blank = quarters.flatMap(([trimestre, value]) => (value === null ? trimestre : []));
  return [...known, ...(blank.length > 0 ? [`por programar: ${blank.join(', ')}`] : [])].join(
    ' · ',
  );
}
