// A book of practice says so in the name of its entity, which every panel, tab, mail and document bears, and every copy keeps.

const MARCA = 'PRÁCTICA';
export const ENTIDAD_DE_PRACTICA = `${MARCA} · Secretaría de Educación de Ejemplo`;
export const isPractica = (entidad: string | undefined): boolean =>
  entidad?.startsWith(MARCA) === true;
export const AVISO_DE_PRACTICA =
  'PRÁCTICA: nada de lo que haga aquí llega al libro de la oficina. Los pasos: PAM › Configuración › Práctica…';
