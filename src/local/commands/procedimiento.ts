// `libro-pam procedimiento`: what the procedure asks, and the records that it leaves in the whole book; handed over as an index with its
// documents.

import type { EncabezadoDeIndice } from '../../domain/cierre-de-trimestre/indice-del-ano';
import { indiceDelLibro, type RegistrosDelPeriodo } from '../../domain/registros/indice-del-libro';
import { UsageError } from '../../terminal/arguments';
import { type Answer, COSTO, defineCommand } from '../../terminal/command';
import { exportarIndice } from './exportar-indice';
import { indiceText } from './indice-text';
import { consultLibro, type Sesion } from './sesion';

interface Visto {
  readonly version: string;
  readonly actividades: readonly object[];
  readonly periodos: readonly RegistrosDelPeriodo[];
  readonly encabezado: EncabezadoDeIndice;
}

export const procedimiento = defineCommand({
  summary:
    'Dice qué registros deja cada actividad del procedimiento en el cuatrienio, y los exporta.',
  parameters: { libro: 'LIBRO.xlsx' },
  options: {
    vigencia: { value: '2026', help: 'Solo los registros de ese año.' },
    exportar: {
      value: 'DIR',
      help: 'Deja en esa carpeta, nueva o vacía, el índice de los registros y sus documentos.',
    },
    ...COSTO,
  },
  async run({ libro }, { vigencia, exportar, costo }) {
    return consultLibro(libro, { costo }, (sesion) => answer(sesion, libro, vigencia, exportar));
  },
});

function answer(sesion: Sesion, libro: string, vigencia?: string, carpeta?: string): Answer {
  const { encabezado, periodos, ...about } = sesion.call<Visto>('verProcedimiento', {}, 'consulta');
  const asked = vigencia === undefined ? undefined : requireVigencia(vigencia, periodos);
  const indice = indiceDelLibro(periodos, encabezado, asked);
  const meant = asked === undefined ? periodos : periodos.filter((one) => one.vigencia === asked);
  const json = { ...about, periodos: meant };
  const text = `Procedimiento, versión ${about.version}. ${indiceText(indice)}`;
  if (carpeta === undefined) return { json, text };
  const exported = exportarIndice(indice, libro, carpeta);
  return {
    ...exported,
    json: { ...json, exportado: exported.json },
    text: `${text}\n\n${exported.text}`,
  };
}

function requireVigencia(text: string, periodos: readonly RegistrosDelPeriodo[]): number {
  const known = periodos.flatMap(({ vigencia }) => vigencia ?? []);
  if (!/^\d{4}$/.test(text)) throw new UsageError(`«${text}» no es un año: escríbalo como 2026.`);
  if (known.includes(Number(text))) return Number(text);
  throw new UsageError(`«${text}» no es una vigencia de este libro. Son: ${known.join(', ')}.`);
}
