// How the file begins, and how many rows it has.

import type { VNode } from 'preact';
import { cuenta } from '../../domain/formato';
import { isNumeric, type PlacedColumn, type Valor } from '../../domain/register';
import { mostrar } from '../../domain/salida/mostrar';
import type { Tabla } from '../../domain/salida/tabla';
import { CIFRA, DESLIZA, ENCABEZADO, TABLA, TEXTO } from './estilo';

const PRIMERAS = 5;
/** Letters of a long text that are shown. */
const LETRAS = 80;

export function Previa({ tabla }: { readonly tabla: Tabla }): VNode {
  const { columnas, filas } = tabla;
  const shown = filas.slice(0, PRIMERAS);
  return (
    <section aria-labelledby="salida-previa">
      <h2 class="heading block" id="salida-previa" tabIndex={-1}>
        <span role="status">{cuenta(filas.length, 'fila', 'filas')}</span>
      </h2>
      {columnas.length === 0 ? (
        <p class="hint">Agregue columnas para ver cómo queda.</p>
      ) : filas.length === 0 ? (
        <p class="hint">
          Ninguna fila cumple las condiciones: el archivo saldría solo con sus encabezados.
        </p>
      ) : (
        <>
          <p class="hint">{filas.length > PRIMERAS ? `Las primeras ${PRIMERAS}:` : 'Todas:'}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what slides is slid by the keyboard too */}
          <section style={DESLIZA} tabIndex={0} aria-label="Primeras filas del archivo">
            <table style={TABLA}>
              <thead>
                <tr>
                  {columnas.map(({ columna, titulo }) => (
                    <th key={columna.key} scope="col" style={ENCABEZADO}>
                      {titulo}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.map((fila, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a row of the file has no name of its own
                  <tr key={i}>
                    {columnas.map(({ columna }, at) => (
                      <td key={columna.key} style={isNumeric(columna.kind) ? CIFRA : TEXTO}>
                        {dicho(columna, fila[at] ?? null)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
    </section>
  );
}

function dicho(columna: PlacedColumn, valor: Valor | null): string {
  if (valor === null) return '';
  const text = mostrar(columna, valor);
  return text.length > LETRAS ? `${text.slice(0, LETRAS).trimEnd()}…` : text;
}
