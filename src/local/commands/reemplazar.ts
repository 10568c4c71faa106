// `libro-pam reemplazar`: somebody of Equipo by somebody else, with their open work.

import { formatFecha } from '../../domain/formato';
import { COSTO, defineCommand } from '../../terminal/command';
import { driveTrabajo, type TrabajoVisto } from './drive-trabajo';
import { sectionText } from './section-text';
import { changeLibro, consultLibro } from './sesion';

interface Reemplazo {
  readonly dicho: string;
  readonly entra: string;
  readonly esNueva: boolean;
  readonly pasan: readonly {
    readonly hoja: string;
    readonly cuantas: string;
    readonly filas: readonly { readonly titulo: string; readonly columnas: readonly string[] }[];
  }[];
  readonly conservan: readonly { readonly hoja: string; readonly cuantas: string }[];
  readonly enPalabras: readonly string[];
  readonly parametros: readonly {
    readonly clave: string;
    readonly dice: string;
    readonly propuesto: string;
    readonly cambia: boolean;
  }[];
  readonly advertencias: readonly string[];
  readonly avisos: readonly { readonly para: string; readonly texto: string }[];
  readonly desde: string;
  readonly cargue: string | null;
  readonly trabajo?: TrabajoVisto;
}

export const reemplazar = defineCommand({
  summary:
    'Reemplaza a una persona de Equipo por otra: su trabajo abierto pasa a quien llega; lo cerrado conserva su nombre.',
  parameters: { libro: 'LIBRO.xlsx', sale: '"Persona"', entra: '"Otra persona"' },
  options: {
    desde: { value: '01/08/2026', help: 'Primer día de quien llega; hoy si no se dice.' },
    cargo: { value: 'CARGO', help: 'De quien llega; si es nueva, el de quien sale.' },
    rol: { value: 'ROL', help: 'De quien llega; si es nueva, el de quien sale.' },
    correo: { value: 'CORREO', help: 'De quien llega.' },
    nueva: { help: 'Quien llega no está en Equipo, aunque un nombre se le parezca.' },
    parametros: {
      value: 'CLAVE,CLAVE',
      help: 'Parámetros que nombran a quien sale y pasan a quien llega; «todos» son todos.',
    },
    simular: { help: 'Dice qué cambiaría, y no escribe nada.' },
    ...COSTO,
  },
  async run({ libro, sale, entra }, { costo, simular, parametros, ...chosen }) {
    const open = simular ? consultLibro : changeLibro;
    const concepto = simular ? 'consulta' : 'commit';
    return open(libro, { costo }, (sesion) => {
      const asked = { sale, entra, ...chosen };
      const keys =
        parametros === 'todos'
          ? sesion
              .call<Reemplazo>('verReemplazo', asked, concepto)
              .parametros.flatMap(({ clave, propuesto }) => (propuesto === '' ? [] : clave))
          : parametros?.split(',').map((clave) => clave.trim());
      const { trabajo, ...hecho } = sesion.call<Reemplazo>(
        simular ? 'verReemplazo' : 'reemplazarPersona',
        { ...asked, parametros: keys },
        concepto,
      );
      driveTrabajo(sesion, trabajo);
      return { json: { ...hecho, simulado: simular === true }, text: textOf(hecho, simular) };
    });
  },
});

function textOf(hecho: Reemplazo, simular?: true): string {
  const { dicho, pasan, conservan, enPalabras, parametros, advertencias, avisos, cargue } = hecho;
  return [
    simular ? `No se escribió nada. Lo que pasaría: ${dicho}` : dicho,
    ...(hecho.esNueva
      ? [`Se agrega a Equipo: ${hecho.entra}, desde el ${formatFecha(hecho.desde)}.`]
      : []),
    ...pasan.flatMap(({ cuantas, filas }) => [
      '',
      `${cuantas}:`,
      ...filas.map(({ titulo, columnas }) => `  ${titulo} (${columnas.join(', ')})`),
    ]),
    ...sectionText(
      'Conservan su nombre:',
      conservan.map(({ cuantas }) => cuantas),
    ),
    ...sectionText('Lo nombran en palabras, que no se cambian:', enPalabras),
    ...sectionText(
      'Parámetros que lo nombran:',
      parametros.map(
        ({ clave, dice, propuesto, cambia }) =>
          `${clave}: ${dice}${propuesto ? ` → ${propuesto}` : ''}${cambia ? '' : ' (no se cambia; --parametros)'}`,
      ),
    ),
    ...sectionText('Tenga en cuenta:', advertencias),
    ...avisos.flatMap(({ para, texto }) => ['', `Se avisa a ${para}:`, indent(texto)]),
    ...(cargue ? ['', `Cargue ${cargue}.`] : []),
  ].join('\n');
}

const indent = (texto: string): string =>
  texto
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');
