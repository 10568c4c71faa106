// What Inicio says before anything else once the four years are over: what is due then is no quarter's. Each line leads to where it is done.

import { estaAbierto } from '../../domain/compromiso';
import { COMO_SIGUE, type Fin } from '../../domain/fin-del-cuatrienio';
import { cuenta } from '../../domain/redaccion';
import { type CompromisoRow, compromisos } from '../../domain/registers/compromisos';
import { documentos } from '../../domain/registers/documentos';
import type { Libro } from '../libro/libro';
import type { Line } from './write-view';

export const alTerminar = (libro: Libro, { termino, debe, fila }: Fin): readonly Line[] => [
  { look: 'subtitulo', cells: [`▲ ${termino}`] },
  ...(debe === ''
    ? []
    : [paso({ texto: `▲ ${debe} · ${documentos.title}`, abre: documentos.title, fila })]),
  ...porLlevar(libro),
  { look: 'nota', cells: [COMO_SIGUE] },
  { look: 'texto', cells: [] },
];

/** The open compromisos go on in the next book. */
function porLlevar(libro: Libro): readonly Line[] {
  const open = libro
    .sound<CompromisoRow>(compromisos.key)
    .filter(({ row }) => estaAbierto(row, libro.hoy));
  const [first] = open;
  if (!first) return [];
  const dicho = cuenta(open.length, 'compromiso abierto pasa', 'compromisos abiertos pasan');
  return [
    paso({
      texto: `▲ ${dicho} al libro del cuatrienio siguiente: cierre antes lo que ya se cumplió · ${compromisos.title}`,
      abre: compromisos.title,
      fila: first.fila,
    }),
  ];
}

const paso = (cell: Line['cells'][number]): Line => ({ look: 'paso', cells: [cell] });
