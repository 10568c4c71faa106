// Every profile, by the name under which the tests of the add-on run under it: PERFIL='tablas' npx jest test/addon.

import { apostrofoLiteral } from './apostrofo-literal';
import { candadoOcupado } from './candado-ocupado';
import { edicionPerdida } from './edicion-perdida';
import { escritoComoEnSheets } from './escrito-como-en-sheets';
import { escriturasPerdidas } from './escrituras-perdidas';
import { formatosBorrados } from './formatos-borrados';
import { mensajesEnEspanol } from './mensajes-en-espanol';
import type { Perfil } from './perfil';
import { tablas } from './tablas';
import { textoEsTexto } from './texto-es-texto';

export const PERFILES: readonly Perfil[] = [
  mensajesEnEspanol,
  escriturasPerdidas,
  tablas(),
  apostrofoLiteral,
  edicionPerdida,
  candadoOcupado(),
  escritoComoEnSheets,
  textoEsTexto,
  formatosBorrados(),
];

/** The profiles of these names, separated by commas; throws for a name that none has. */
export function perfilesDe(nombres: string): readonly Perfil[] {
  return nombres
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((nombre) => {
      const found = PERFILES.find((perfil) => perfil.nombre === nombre);
      if (found) return found;
      const known = PERFILES.map((perfil) => perfil.nombre).join(', ');
      throw new Error(`There is no profile «${nombre}»: ${known}`);
    });
}
