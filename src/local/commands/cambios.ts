// `libro-pam cambios`: what changed in the plan since a version; and asking for a change, deciding it and applying it.

import { PASOS_DE_CAMBIO, type PasoDeCambio } from '../../domain/aprobacion/pasos';
import { fold } from '../../domain/texto';
import { UsageError } from '../../terminal/arguments';
import { COSTO, defineCommand } from '../../terminal/command';
import { textTable } from '../../terminal/text-table';
import { changeLibro, consultLibro } from './sesion';

interface Cambio {
  readonly registro: string;
  readonly clave: string;
  readonly titulo: string;
  readonly campo: string;
  readonly antes: string;
  readonly despues: string;
  readonly clase: string;
  readonly quien: string;
  readonly momento: string;
  readonly cuenta: string;
}
interface Cambios {
  readonly version: string;
  readonly hasta: string;
  readonly dicho: string;
  readonly cambios: readonly Cambio[];
}
interface Hecho {
  readonly numero: string;
  readonly dicho: string;
  readonly cargue: string | null;
}

const PASOS = Object.keys(PASOS_DE_CAMBIO) as readonly PasoDeCambio[];
/** What is done that is no step of a request. */
const OTROS = ['pedir', 'devolver', 'motivo', 'volver'] as const;
type Que = PasoDeCambio | (typeof OTROS)[number];
const QUE: readonly Que[] = [...OTROS, ...PASOS];

export const cambios = defineCommand({
  summary:
    'Dice qué cambió en el PAM desde una versión; con un paso delante del libro (pedir, devolver, autorizar…), lo da.',
  parameters: { primero: `[${QUE.join('|')}] LIBRO.xlsx` },
  optional: { segundo: 'LIBRO.xlsx', tercero: 'CC-0001' },
  options: {
    desde: { value: 'V', help: 'Versión desde la cual se compara: la vigente.' },
    hasta: { value: 'V', help: 'Versión hasta la cual: el PAM de ahora.' },
    accion: { value: 'A03', help: 'La acción.' },
    campo: {
      value: 'CAMPO',
      help: 'El campo del PAM ("Meta 2026"); codigo: la acción se agrega o se retira. Sin acción ni campo: todo el PAM, por horas.',
    },
    valor: { value: 'VALOR', isBlankable: true, help: 'Lo que debe decir.' },
    motivo: { value: 'TEXTO', help: 'Por qué.' },
    acta: { value: 'N', help: 'Acta en que se acordó: su número y su año, o su código.' },
    horas: { value: 'N', help: 'Por cuántas horas se autoriza.' },
    simular: { help: 'Dice qué pasaría, y no escribe nada.' },
    ...COSTO,
  },
  async run({ primero, segundo, tercero }, { costo, simular, desde, hasta, ...chosen }) {
    const que = QUE.find((one) => one === fold(primero));
    if (!que) {
      if (segundo !== undefined)
        throw new UsageError(
          `Sobra «${segundo}». El paso va delante del libro: ${QUE.join(', ')}.`,
        );
      return consultLibro(primero, { costo }, (sesion) =>
        told(sesion.call<Cambios>('verCambiosDelPam', { desde, hasta }, 'consulta')),
      );
    }
    if (!segundo) throw new UsageError('Falta LIBRO.xlsx.');
    const { fn, pedido } = askedFor(que, tercero, chosen);
    const open = simular ? consultLibro : changeLibro;
    return open(segundo, { costo }, (sesion) => {
      const hecho = sesion.call<Hecho>(fn, { ...pedido, simular }, simular ? 'consulta' : 'commit');
      const said = [hecho.numero, hecho.dicho].filter(Boolean).join(': ');
      return {
        json: { ...hecho, simulado: simular === true },
        text: simular ? `No se escribió nada. Lo que pasaría: ${hecho.dicho}` : said,
      };
    });
  },
});

interface Chosen {
  readonly accion?: string | undefined;
  readonly campo?: string | undefined;
  readonly valor?: string | undefined;
  readonly motivo?: string | undefined;
  readonly acta?: string | undefined;
  readonly horas?: string | undefined;
}

/** What the add-on is asked for. */
function askedFor(
  que: Que,
  numero: string | undefined,
  { accion = '', campo = '', valor = '', motivo, acta, horas }: Chosen,
): { readonly fn: string; readonly pedido: object } {
  const paso = PASOS.find((one) => one === que);
  if (paso) {
    if (!numero) throw new UsageError('Diga cuál: CC-0001.');
    return {
      fn: 'pasarCambio',
      pedido: { numero, paso, respuesta: motivo, acta, ...(horas && { horas: enHoras(horas) }) },
    };
  }
  if (numero !== undefined) throw new UsageError(`Sobra «${numero}».`);
  if (que === 'pedir')
    return { fn: 'cambiarPam', pedido: { accion, campo, valor, motivo: motivo ?? '', acta } };
  if (accion === '') throw new UsageError('Falta --accion.');
  if (que === 'devolver')
    return { fn: 'devolverPam', pedido: { accion, comentario: motivo ?? '' } };
  if (campo === '') throw new UsageError('Falta --campo.');
  return que === 'motivo'
    ? { fn: 'motivarCambio', pedido: { accion, campo, motivo: motivo ?? '', acta } }
    : { fn: 'volverALoAprobado', pedido: { accion, campo } };
}

function enHoras(texto: string): number {
  const horas = Number(texto);
  if (Number.isInteger(horas) && horas >= 1 && horas <= 240) return horas;
  throw new UsageError('--horas es un número entero de 1 a 240.');
}

function told({ version, hasta, dicho, cambios: found }: Cambios) {
  const header = ['acción', 'campo', 'antes', 'después', 'clase', 'quién', 'cuándo', 'cuenta'];
  const lines = found.map((one) => [
    one.clave,
    one.titulo,
    one.antes,
    one.despues,
    one.clase,
    one.quien,
    one.momento,
    one.cuenta || 'sin motivo',
  ]);
  return {
    json: {
      version,
      ...(hasta && { hasta }),
      cambios: found.map(
        ({ registro, clave, titulo, campo, antes, despues, clase, quien, momento, cuenta }) => ({
          registro,
          clave,
          campo,
          titulo,
          antes,
          despues,
          clase,
          quien,
          momento,
          cuenta,
        }),
      ),
    },
    text: found.length === 0 ? dicho : `${dicho}\n\n${textTable(header, lines)}`,
  };
}
