// The salidas that are kept: each to be downloaded as it is, opened, repeated or taken away.

import type { VNode } from 'preact';
import type { SalidaVista } from '../../addon/salidas/ver';
import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { columnasDichas } from './forma';

interface ListaProps {
  readonly salidas: readonly SalidaVista[];
  readonly isBusy: boolean;
  readonly onDownload: (salida: SalidaVista) => void;
  readonly onEdit: (salida: SalidaVista) => void;
  readonly onCopy: (salida: SalidaVista) => void;
  readonly onRemove: (salida: SalidaVista) => void;
}

export const Lista = (props: ListaProps): VNode => (
  <ul class="cards block">
    {props.salidas.map((salida) => (
      <Salida key={salida.codigo} salida={salida} {...props} />
    ))}
  </ul>
);

interface SalidaProps extends Omit<ListaProps, 'salidas'> {
  readonly salida: SalidaVista;
}

function Salida(props: SalidaProps): VNode {
  const { salida, isBusy, onDownload, onEdit, onCopy, onRemove } = props;
  const { codigo, nombre, paraQuien, hoja, columnas, formato, reparos } = salida;
  return (
    <li class="card" id={`salida-${codigo}`} tabIndex={-1}>
      <p class="notice-title">{nombre}</p>
      <p class="hint">
        {[paraQuien && `Para ${paraQuien}`, hoja, columnasDichas(columnas), formato]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {reparos.length > 0 ? (
        <Notice look="advertencia">
          <ul class="notice-facts">
            {reparos.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <div class="inline-buttons">
        <Button onClick={() => onDownload(salida)} disabled={isBusy || reparos.length > 0}>
          Descargar<span class="only-heard"> {nombre}</span>
        </Button>
        <Button look="quiet" onClick={() => onEdit(salida)} disabled={isBusy}>
          Editar<span class="only-heard"> {nombre}</span>
        </Button>
        <Button look="quiet" onClick={() => onCopy(salida)} disabled={isBusy}>
          Duplicar<span class="only-heard"> {nombre}</span>
        </Button>
        <Button look="quiet" onClick={() => onRemove(salida)} disabled={isBusy}>
          Borrar<span class="only-heard"> {nombre}</span>
        </Button>
      </div>
    </li>
  );
}
