// What the year lacks: the acciones without a row, which are made at once, and what is lacking in the rows there are.

import type { VNode } from 'preact';
import type { SostenibilidadPanel } from '../../addon/sostenibilidad/ver';
import { cuenta } from '../../domain/formato';
import type { AccionDelAno } from '../../domain/sostenibilidad/del-ano';
import { Button } from '../kit/button';
import { LongList } from '../kit/long-list';
import { Section } from '../kit/section';

interface VaciosProps {
  readonly datos: SostenibilidadPanel;
  readonly onRow: (accion: string, fila: number) => void;
  readonly onCreate: () => void;
}

export function Vacios({ datos, onRow, onCreate }: VaciosProps): VNode {
  const { vacios, vigencia } = datos.sostenibilidad;
  const nombreDe = (codigo: string): string =>
    datos.acciones.find(({ accion }) => accion === codigo)?.nombre ?? '';
  const without = vacios.filter(({ fila }) => fila === null).map(({ accion }) => accion);
  const rows = vacios.filter(({ fila }) => fila !== null);
  if (vacios.length === 0)
    return <p class="block">● Ninguna acción está sin fila, sin fuente o sin respaldo.</p>;
  return (
    <Section
      id="sostenibilidad-vacios"
      title="Por resolver"
      count={`${vacios.length}`}
      flagged
      startsOpen
    >
      {without.length > 0 ? (
        <div class="block">
          <p>
            {cuenta(without.length, 'acción programada', 'acciones programadas')} sin fila en
            Sostenibilidad. Comenzarían así:
          </p>
          <LongList
            items={datos.acciones.filter(({ accion }) => without.includes(accion))}
            first={5}
            todas={`Ver las ${without.length}`}
            card={(una) => (
              <li key={una.accion}>
                <strong>{una.accion}</strong> {comienza(una)}
              </li>
            )}
          />
          <Button onClick={onCreate}>
            {without.length === 1
              ? 'Crear la fila que falta'
              : `Crear las ${without.length} filas que faltan`}
          </Button>
          <p class="hint">
            Con la fuente, el equipo y el responsable de {vigencia - 1}, si los hay; el monto, el
            respaldo y las condiciones quedan por escribir.
          </p>
        </div>
      ) : null}
      <LongList
        items={rows}
        first={3}
        todas={`Ver los ${rows.length}`}
        card={({ accion, clase, mensaje, fila }) => (
          <li key={`${accion} ${clase}`}>
            <h3 class="notice-title">
              {accion} {nombreDe(accion)}
            </h3>
            <p>{mensaje}</p>
            {fila === null ? null : (
              <Button onClick={() => onRow(accion, fila)}>Ir a la fila de {accion}</Button>
            )}
          </li>
        )}
      />
    </Section>
  );
}

/** What its row would say. */
const comienza = ({ textos }: AccionDelAno): string =>
  [textos.fuente, textos.responsable, textos.conQuien].filter(Boolean).join(' · ') ||
  'en blanco, sin responsable en el PAM';
