// What the fichas of a localidad, or of one institution, print, and the template they print with.

import type { EquipoRow } from '../../domain/registers/equipo';
import type { IedRow } from '../../domain/registers/ied';
import { leerLibroDeIed } from '../de-la-ied/libro';
import { escribirDeFichas, iedDelDocumento, leerDeFichas } from '../de-que/fichas';
import type { Contenido } from '../documento';
import { membreteDatos } from '../membrete';
import { fichaDe, fichaEnBlanco } from './datos';
import type { FichaDatos } from './marcadores';

export { MARCADORES_FICHA as marcadores } from './marcadores';
export { fichaIntegralTemplate as plantilla } from './plantilla';

export const fuente: Contenido['fuente'] = ({ libro, de, formato }) => ({
  datos: (version): FichaDatos => {
    const asked = leerDeFichas(de) ?? { vigencia: 0 };
    const membrete = membreteDatos({
      documento: `Ficha integral ${escribirDeFichas(asked)}`,
      formato,
      marca: '',
      parametros: libro.sound('parametros'),
      equipo: libro.sound<EquipoRow>('equipo'),
      codigoVerificacion: libro.codigoVerificacion,
      hoy: libro.hoy,
    });
    const read = leerLibroDeIed(libro, asked.vigencia);
    const rows: readonly (IedRow | undefined)[] = iedDelDocumento(libro, asked);
    const own = rows.length === 0 ? [undefined] : rows;
    return {
      ...membrete,
      vigencia: String(asked.vigencia),
      version: String(version),
      deQuien: asked.localidad ?? rows[0]?.nombre ?? '',
      fichas: own.map((row) =>
        row === undefined || asked.enBlanco ? fichaEnBlanco(read, row) : fichaDe(read, row),
      ),
    };
  },
  responsables: {},
  estado: 'Para firma',
});
