// `libro-pam asistencia`: loads who came to a meeting from a list. Documents, phones and mails of the list are read here and go no further.

import { leerLista } from '../../domain/asistencia/leer-lista';
import type { ListaLeida } from '../../domain/asistencia/persona-leida';
import type { AsistenciaHecha } from '../../domain/asistencia/plan-asistencia';
import { cuenta, enumerar, lineas } from '../../domain/redaccion';
import { UsageError } from '../../terminal/arguments';
import { type Answer, COSTO, defineCommand } from '../../terminal/command';
import { textTable } from '../../terminal/text-table';
import { UserError } from '../../terminal/user-error';
import { readTables } from '../entregado/read-table';
import { changeLibro, consultLibro, type Sesion } from './sesion';

export const asistencia = defineCommand({
  summary:
    'Carga la asistencia a una reunión de socialización; documentos, teléfonos y correos no entran.',
  parameters: { libro: 'LIBRO.xlsx', reunion: 'SO-0003', archivo: 'ARCHIVO.(csv|xlsx|ods)' },
  options: {
    simular: { help: 'Dice qué pasaría, sin escribir.' },
    convocados: { help: 'Es la lista de los convocados: asistió solo quien la lista diga.' },
    ied: {
      value: '"TEXTO=CÓDIGO;…"',
      help: 'Dice qué institución es la que la lista escribe de otra forma; sin código, ninguna.',
    },
    parecidas: { help: 'Toma, de cada institución desconocida, la que se propone.' },
    separar: {
      value: '17,45',
      help: 'Filas de la lista que se toman por otra persona y no lo son.',
    },
    codificacion: {
      value: 'NOMBRE',
      help: 'Codificación de un .csv, cuando no se reconoce: utf-8, windows-1252, cp850…',
    },
    ...COSTO,
  },
  async run({ libro, reunion, archivo }, chosen) {
    const asked = {
      reunion,
      ied: iedDe(chosen.ied),
      separadas: lineasDe(chosen.separar),
      convocados: chosen.convocados === true,
    };
    const lista = leerLista(await readTables(archivo, { codificacion: chosen.codificacion }));
    if ('mensaje' in lista) throw new UserError(`«${archivo}»: ${lista.mensaje}`);
    const simular = chosen.simular === true;
    const open = simular ? consultLibro : changeLibro;
    return open(libro, chosen, (sesion) => {
      const pedido = { ...asked, personas: lista.personas };
      const call = (more: object) =>
        sesion.call<AsistenciaHecha>('cargarAsistencia', { ...pedido, ...more }, 'commit');
      const ied = chosen.parecidas ? { ...proposed(sesion, pedido), ...asked.ied } : asked.ied;
      return answer(libro, lista, call({ ied, simular }), simular);
    });
  },
});

/** What each unknown institution may have meant, the likeliest. */
function proposed(sesion: Sesion, pedido: object): { readonly [texto: string]: string } {
  const { desconocidas } = sesion.call<AsistenciaHecha>(
    'cargarAsistencia',
    { ...pedido, simular: true },
    'consulta',
  );
  return Object.fromEntries(
    desconocidas.flatMap(({ texto, quiso: [first] }) => (first ? [[texto, first.codigo]] : [])),
  );
}

function iedDe(text: string | undefined): { readonly [texto: string]: string } | undefined {
  if (text === undefined) return undefined;
  return Object.fromEntries(
    text
      .split(';')
      .filter((part) => part.trim() !== '')
      .map((part) => {
        const [, texto, codigo = ''] = /^(.*\S)\s*=\s*(\d*)\s*$/.exec(part.trim()) ?? [];
        if (texto !== undefined) return [texto, codigo];
        throw new UsageError(
          `No se entiende «${part.trim()}» en --ied: escriba TEXTO=CÓDIGO, y entre una y otra un punto y coma.`,
        );
      }),
  );
}

function lineasDe(text: string | undefined): readonly number[] | undefined {
  if (text === undefined) return undefined;
  return text.split(',').map((part) => {
    if (/^\s*\d{1,6}\s*$/.test(part)) return Number(part);
    throw new UsageError(
      `No se entiende «${part.trim()}» en --separar: escriba filas, como 17,45.`,
    );
  });
}

function answer(
  libro: string,
  { columnas, personales, otras, sinNombre, limpiadas }: ListaLeida,
  hecha: AsistenciaHecha,
  simular: boolean,
): Answer {
  const { leidas, nuevas, actualizadas, sinCambio, duplicadas, desconocidas, porIed } = hecha;
  const lista = { columnas, personales, otras, sinNombre, limpiadas };
  const isOdd = desconocidas.length > 0 || sinNombre.length > 0;
  const counts = [nuevas, actualizadas, sinCambio, duplicadas.length].map(String);
  const { iedRepresentadas: represented } = hecha;
  return {
    json: { ...hecha, lista },
    code: isOdd ? 1 : 0,
    text: [
      `${hecha.reunion}: ${cuenta(leidas, 'persona leída', 'personas leídas')}.`,
      `Se leyó ${enumerar(columnas.map(({ texto, papel }) => `«${texto}» como ${PAPEL[papel]}`))}.`,
      ...leftOut(lista),
      '',
      textTable(['nuevas', 'actualizadas', 'sin cambio', 'repetidas'], [counts]),
      '',
      ...duplicadas.map(
        ({ linea, nombre, con, conNombre, porque }) =>
          `Repetida, fila ${linea}: ${nombre} es ${conNombre}, de la fila ${con} (${porque}).`,
      ),
      ...hecha.homonimas.map(
        ({ nombre, lineas: both }) =>
          `Mismo nombre en dos instituciones, ${lineas(both)}: ${nombre}. Se dejan como dos personas.`,
      ),
      ...desconocidas.map(unknownLine),
      ...hecha.otrosCargos.map(
        ({ texto, cargo, personas }) =>
          `Cargo ${texto ? `«${texto}»` : 'en blanco'}: ${cuenta(personas, 'persona', 'personas')} en «${cargo}».`,
      ),
      '',
      textTable(
        ['IED', 'citadas', 'asistieron'],
        porIed.map(({ nombre, codigo, convocadas, asistieron }) => [
          nombre || codigo || 'Sin IED',
          `${convocadas}`,
          `${asistieron}`,
        ]),
      ),
      `${cuenta(hecha.asistieron, 'asistente', 'asistentes')} de ${cuenta(represented, 'IED', 'IED')}; ${cuenta(hecha.noVinieron.length, 'persona citada no vino', 'personas citadas no vinieron')}; de ${cuenta(hecha.iedSinAsistentes.length, 'IED activa', 'IED activas')} no vino nadie.`,
      '',
      outcome(libro, hecha.cargue, simular),
      ...(desconocidas.length > 0
        ? [
            'Una institución desconocida se resuelve con --ied "TEXTO=CÓDIGO", o todas como se proponen con --parecidas; la misma lista cargada otra vez solo la completa.',
          ]
        : []),
    ].join('\n'),
  };
}

const PAPEL = {
  nombre: 'nombre',
  apellidos: 'apellidos',
  cargo: 'cargo',
  ied: 'IED',
  codigoIed: 'código de la IED',
  asistio: 'asistencia',
} as const;

const leftOut = ({
  personales,
  otras,
  sinNombre,
  limpiadas,
}: Pick<ListaLeida, 'personales' | 'otras' | 'sinNombre' | 'limpiadas'>): readonly string[] => [
  ...(personales.length > 0
    ? [`No entran al libro, por ser datos personales: ${enumerar(personales.map(quoted))}.`]
    : []),
  ...(otras.length > 0 ? [`No se leyó ${enumerar(otras.map(quoted))}.`] : []),
  ...(limpiadas > 0
    ? [`De ${cuenta(limpiadas, 'celda', 'celdas')} se quitó un documento, un teléfono o un correo.`]
    : []),
  ...(sinNombre.length > 0 ? [`Sin nombre, no se leyeron: ${lineas(sinNombre)}.`] : []),
];

const quoted = (text: string): string => `«${text}»`;

const unknownLine = ({ texto, lineas: own, quiso }: AsistenciaHecha['desconocidas'][number]) => {
  const meant = quiso.map(({ nombre, codigo }) => `«${nombre}» (${codigo})`);
  const ask = meant.length > 0 ? ` ¿Quiso decir ${meant.join(' o ')}?` : '';
  return `Institución desconocida, ${lineas(own)}: «${texto}». Queda sin IED.${ask}`;
};

function outcome(libro: string, cargue: string | null, simular: boolean): string {
  if (simular) return 'Simulación: no se escribió nada.';
  return cargue === null
    ? 'No había nada que cambiar.'
    : `Cargue ${cargue}. Para deshacerlo: libro-pam deshacer ${libro} ${cargue}`;
}
