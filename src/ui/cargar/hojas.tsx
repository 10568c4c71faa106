// Which sheets are loaded, of one file or of several: those that were taken, and why, with how many rows each has; others are a mark away.

import type { VNode } from 'preact';
import type { CargueResult } from '../../addon/datos/cargado';
import type { CargueVisto } from '../../addon/panels/cargar-del-libro';
import { cuenta } from '../../domain/formato';
import { groupBy } from '../../domain/group-by';
import { Button } from '../kit/button';
import type { CargueEnPanel } from './use-cargue';

type Hoja = CargueVisto['hojas'][number];
interface HojasProps {
  readonly cargue: CargueEnPanel;
  readonly vista: CargueResult;
  readonly hojas: readonly Hoja[];
}

export function Hojas({ cargue, vista, hojas }: HojasProps): VNode | null {
  if (hojas.length < 2) return null;
  const asked = cargue.eleccion.hojasPedidas;
  const read = new Set(asked ?? hojas.filter(({ seLee }) => seLee).map(({ pide }) => pide));
  const ask = (isOn: (one: Hoja) => boolean): void =>
    cargue.choose({
      hojasPedidas: hojas.filter(isOn).map(({ pide }) => pide),
      aceptar: undefined,
    });
  const isRead = ({ pide }: Hoja): boolean => read.has(pide);
  return (
    <>
      {partesDe(hojas).map(({ titulo, own, nombreDe }) => (
        <fieldset key={titulo} class="sub-form">
          <legend>{titulo}</legend>
          {vista.porque && asked === undefined ? (
            <p class="hint">Se escogió {vista.porque}.</p>
          ) : null}
          {own.map((one) => (
            <label key={one.pide} class="check">
              <input
                type="checkbox"
                checked={isRead(one)}
                onChange={({ currentTarget: { checked } }) =>
                  ask((each) => (each === one ? checked : isRead(each)))
                }
              />
              <span>
                {nombreDe(one)} <span class="optional">{loQueTiene(one)}</span>
              </span>
            </label>
          ))}
          {own.length > 2 ? (
            <div class="inline-buttons">
              <Button
                look="quiet"
                onClick={() => ask((each) => (own.includes(each) ? sirve(each) : isRead(each)))}
              >
                Todas<span class="only-heard">: {titulo}</span>
              </Button>
              <Button
                look="quiet"
                onClick={() => ask((each) => !own.includes(each) && isRead(each))}
              >
                Ninguna<span class="only-heard">: {titulo}</span>
              </Button>
            </div>
          ) : null}
        </fieldset>
      ))}
    </>
  );
}

interface Parte {
  readonly titulo: string;
  readonly own: readonly Hoja[];
  readonly nombreDe: (one: Hoja) => string;
}

/** The sheets of each file together; files of one sheet are told by their own names. */
function partesDe(hojas: readonly Hoja[]): readonly Parte[] {
  const files = [...groupBy(hojas, ({ archivo }) => archivo ?? '')];
  const alone = files.flatMap(([, own]) => (own.length === 1 ? own : []));
  const ofAlone: Parte = {
    titulo: 'Archivos que se cargan',
    own: alone,
    nombreDe: ({ archivo, nombre }) => archivo ?? nombre,
  };
  return [
    ...(alone.length > 0 ? [ofAlone] : []),
    ...files.flatMap(([archivo, own]): Parte[] =>
      own.length === 1
        ? []
        : [
            {
              titulo: archivo === '' ? 'Hojas que se cargan' : `Hojas de ${archivo}`,
              own,
              nombreDe: ({ nombre }) => nombre,
            },
          ],
    ),
  ];
}

/** All of them are those in sight that have some row. */
const sirve = ({ filas, oculta }: Hoja): boolean => filas !== 0 && !oculta;

/** «(12 filas, oculta)» */
function loQueTiene({ filas, oculta }: Hoja): string {
  const said = [
    ...(filas === null ? [] : [filas === 0 ? 'sin filas' : cuenta(filas, 'fila', 'filas')]),
    ...(oculta ? ['oculta'] : []),
  ];
  return said.length > 0 ? `(${said.join(', ')})` : '';
}
