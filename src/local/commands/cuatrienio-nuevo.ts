// `libro-pam cuatrienio-nuevo`: the book of the next cuatrienio, with what the one before leaves: its results, its office and what is owed.

import { basename } from 'node:path';
import { HOJAS_DE_LA_OFICINA, soloSusHojas } from '../../domain/anterior/hojas';
import { leerLibro, noEsLibro } from '../../domain/anterior/libro-anterior';
import { escribirCuatrienio } from '../../domain/periodo';
import { COSTO, defineCommand } from '../../terminal/command';
import { UserError } from '../../terminal/user-error';
import { readTables } from '../entregado/read-table';
import { sectionText } from './section-text';
import { createLibro } from './sesion';

interface Anterior {
  readonly dicho: string;
  readonly cumplimiento: number;
  readonly filas: readonly unknown[];
  readonly oficina: readonly string[];
  readonly avisos: readonly string[];
  readonly cargue: string | null;
}

export const cuatrienioNuevo = defineCommand({
  summary:
    'Crea el libro del cuatrienio siguiente, en formulación, con los resultados de este como línea base, los compromisos abiertos y la oficina.',
  parameters: { libro: 'LIBRO.xlsx', nuevo: 'NUEVO.xlsx' },
  options: COSTO,
  async run({ libro, nuevo }, { costo }) {
    const hojas = soloSusHojas(await readTables(libro), HOJAS_DE_LA_OFICINA);
    const own = leerLibro(hojas);
    if (!own) throw new UserError(noEsLibro(basename(libro)));
    const last = own.vigencias[own.vigencias.length - 1] ?? 0;
    const cuatrienio = escribirCuatrienio([last + 1, last + 4]);
    return createLibro(nuevo, { costo }, (sesion) => {
      sesion.call('instalar', { cuatrienio }, 'commit');
      const json = sesion.call<Anterior>(
        'cargarAnterior',
        { archivo: basename(libro), hojas, conLaOficina: true },
        'commit',
      );
      sesion.call('instalar', {}, 'commit');
      const sigue = `Sigue formular el PAM ${cuatrienio}: ábralo con «libro-pam abrir ${nuevo}» y siga los pasos de la hoja Inicio.`;
      const { cumplimiento, filas, oficina, avisos, cargue } = json;
      return {
        json: { libro: nuevo, cuatrienio, cumplimiento, filas, oficina, avisos, cargue, sigue },
        text: [
          `Libro creado: ${nuevo} (cuatrienio ${cuatrienio}, etapa formulación).`,
          json.dicho,
          ...sectionText('Tenga en cuenta:', avisos),
          sigue,
        ].join('\n'),
      };
    });
  },
});
