// What is proposed for cells that are not written as their column asks, to be taken one by one or all at once.

import type { VNode } from 'preact';
import type { CargueResult } from '../../addon/datos/cargado';
import type { ColumnaCargable } from '../../addon/panels/cargar-del-libro';
import { groupBy } from '../../domain/group-by';
import { Button } from '../kit/button';
import { aceptadas, isDeCodigo } from './aceptadas';
import { ListaLarga } from './lista-larga';
import { alComienzo, lugarDe } from './lugar';
import type { CargueEnPanel } from './use-cargue';

type Propuesta = CargueResult['propuestas'][number];
interface PropuestasProps {
  readonly cargue: CargueEnPanel;
  readonly vista: CargueResult;
  readonly columnas: readonly ColumnaCargable[];
}

const cellOf = ({ hoja, fila, columna }: Propuesta): string => `${hoja ?? ''} ${fila} ${columna}`;

export function Propuestas({ cargue, vista, columnas }: PropuestasProps): VNode | null {
  const { deCodigos, deCeldas } = aceptadas(cargue);
  const isCodigo = isDeCodigo(cargue);
  const propuestas = vista.propuestas.filter((one) => !isCodigo(one));
  const { aceptarTodas = false } = cargue.eleccion;
  const isTaken = aceptarTodas || deCeldas.length > 0;
  if (propuestas.length === 0 && !isTaken) return null;
  const sure = [...groupBy(propuestas, cellOf).values()].filter(({ length }) => length === 1);
  const accept = ({ hoja, fila, columna, valor }: Propuesta): void =>
    cargue.choose({
      aceptar: [
        ...deCodigos,
        ...deCeldas,
        { fila, columna, valor, ...(hoja !== undefined && { hoja }) },
      ],
    });
  return (
    <section class="block" aria-label="Valores propuestos">
      <h2 class="heading">Valores propuestos</h2>
      {isTaken ? (
        <p>
          {aceptarTodas ? 'Aceptó todos los que no tienen duda.' : `Aceptó ${deCeldas.length}.`}{' '}
          <Button
            look="quiet"
            onClick={() => cargue.choose({ aceptar: deCodigos, aceptarTodas: undefined })}
          >
            Quitar lo aceptado
          </Button>
        </p>
      ) : null}
      {sure.length > 1 && !aceptarTodas ? (
        <div class="inline-buttons">
          <Button
            id="cargar-aceptar-todas"
            onClick={() => cargue.choose({ aceptar: deCodigos, aceptarTodas: true })}
          >
            Aceptar las {sure.length} propuestas
          </Button>
        </div>
      ) : null}
      {aceptarTodas ? null : (
        <ListaLarga
          items={propuestas}
          keyOf={(one, i) => `${cellOf(one)} ${i}`}
          show={(one) => (
            <>
              <strong>{alComienzo(lugarDe(one, columnas))}</strong>: «{one.texto}» → {one.dicho}{' '}
              <Button look="quiet" onClick={() => accept(one)}>
                Aceptar
                <span class="only-heard">
                  {' '}
                  {one.dicho} en {lugarDe(one, columnas)}
                </span>
              </Button>
            </>
          )}
        />
      )}
    </section>
  );
}
