// What is proposed for cells that are not written as their column asks, to be taken one by one or all at once; and the códigos of rows
// that have none.

import type { VNode } from 'preact';
import type { CargueResult } from '../../addon/datos/cargado';
import type { ColumnaCargable } from '../../addon/panels/cargar-del-libro';
import { cuenta } from '../../domain/formato';
import { groupBy } from '../../domain/group-by';
import { Button } from '../kit/button';
import { Section } from '../kit/section';
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
  const { propuestas } = vista;
  const { aceptar = [], aceptarTodas = false } = cargue.eleccion;
  const isTaken = aceptarTodas || aceptar.length > 0;
  if (propuestas.length === 0 && !isTaken) return null;
  const sure = [...groupBy(propuestas, cellOf).values()].filter(({ length }) => length === 1);
  const accept = ({ hoja, fila, columna, valor }: Propuesta): void =>
    cargue.choose({
      aceptar: [...aceptar, { fila, columna, valor, ...(hoja !== undefined && { hoja }) }],
    });
  return (
    <section class="block" aria-label="Valores propuestos">
      <h2 class="heading">Valores propuestos</h2>
      {isTaken ? (
        <p>
          {aceptarTodas ? 'Aceptó todos los que no tienen duda.' : `Aceptó ${aceptar.length}.`}{' '}
          <Button
            look="quiet"
            onClick={() => cargue.choose({ aceptar: undefined, aceptarTodas: undefined })}
          >
            Quitar lo aceptado
          </Button>
        </p>
      ) : null}
      {sure.length > 1 && !aceptarTodas ? (
        <div class="inline-buttons">
          <Button
            id="cargar-aceptar-todas"
            onClick={() => cargue.choose({ aceptar: undefined, aceptarTodas: true })}
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

export function Codigos({ vista }: Pick<PropuestasProps, 'vista'>): VNode | null {
  const { codigosPropuestos: all } = vista;
  if (all.length === 0) return null;
  const known = all.filter(({ yaEsta }) => yaEsta).length;
  return (
    <Section
      id="cargar-codigos"
      title="Códigos que faltan"
      count={cuenta(all.length, 'propuesto', 'propuestos')}
    >
      <p class="hint">
        Estas filas vienen sin código.{' '}
        {known > 0 ? `De ${known} el libro ya sabe cuáles son; a las demás` : 'A cada una'} se le da
        el siguiente, y la próxima vez se reconocen por lo que dicen.
      </p>
      <ListaLarga
        items={all}
        keyOf={(one, i) => `${one.codigo} ${i}`}
        show={({ codigo, texto, yaEsta, ...lugar }) => (
          <>
            <strong>{codigo}</strong> {texto} ({lugarDe(lugar, [])}
            {yaEsta ? '; ya está en el libro' : ''})
          </>
        )}
      />
    </Section>
  );
}
