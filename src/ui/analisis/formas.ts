// What may be written in the panel, as data: what each form is called, what it starts with, what it cannot lack and how it is sent.

import type { AnalisisEscrito } from '../../addon/analisis/escribir';
import type { BorradorDeAnalisis } from '../../addon/analisis/pedido';
import type { AnalisisVisto } from '../../addon/analisis/ver';
import { server } from '../server';

export type Borrador = BorradorDeAnalisis;
export type Forma = Borrador['forma'];
type Campos = Borrador['campos'];
/** A form by what it is of: its button opens it, and takes the keyboard back. */
export const idOf = (forma: Forma, de: string): string => `abre-${forma}-${de}`;
/** Opens a form on something. */
export type Abre = (forma: Forma, de: string) => void;
export const idDeCampo = (campo: string): string => `analisis-${campo}`;

/** What is being written, in a few words. */
export const tituloDe = ({ forma, de, campos }: Borrador): string => {
  const escrito = campos.enunciado || campos.accion || campos.indicador || campos.texto;
  return [FORMAS[forma].titulo(de), escrito].filter(Boolean).join(': ');
};

/** A need of the plan by its código; what its form was of may be gone. */
export const necesidadDe = ({ cobertura }: AnalisisVisto, codigo: string) =>
  cobertura.necesidades.find((one) => one.codigo === codigo);

interface FormaDePanel {
  readonly titulo: (de: string) => string;
  /** What it is of, in words. */
  readonly deQue: (datos: AnalisisVisto, de: string) => string;
  readonly empieza: (datos: AnalisisVisto, de: string) => Campos;
  /** What it cannot lack, and what is said then. */
  readonly falta: { readonly [campo: string]: string };
  readonly guardar: string;
  readonly guardando: string;
  readonly enviar: (asked: {
    readonly de: string;
    readonly campos: Campos;
    readonly antes: string;
    readonly pedido: string;
  }) => Promise<AnalisisEscrito>;
}

/** What the plan before left is a datum like any other: it is written as a row is. */
const guardarAnterior = (campos: Campos, pedido: string): Promise<AnalisisEscrito> =>
  guardarDato(
    {
      ...campos,
      dimension: 'Resultados del PAM anterior',
      tema: 'Resultado del PAM anterior',
      esLineaBase: 'Sí',
    },
    pedido,
  );

async function guardarDato(campos: Campos, pedido: string): Promise<AnalisisEscrito> {
  const { cargue, errores, panel } = await server.guardarFila({
    registro: 'caracterizacion',
    leida: null,
    campos,
    pedido,
  });
  const codigo = panel?.formulario?.donde.clave ?? '';
  const como = campos.esLineaBase === 'Sí' ? ', como línea base' : '';
  return { codigo, cargue, errores, dicho: `${codigo} quedó en Caracterización${como}.` };
}

const SITUACIONES = ['Directiva', 'Pedagógica', 'Administrativa', 'Comunitaria'] as const;

export interface CriticoPedido {
  readonly vigencia: string;
  readonly catalogo: '2008' | '2026';
  readonly indice: string;
}
/** "2025 2008 1.1.1" */
export function criticoDe(de: string): CriticoPedido | undefined {
  const [, vigencia = '', catalogo = '', indice = ''] =
    /^(\d{4}) (2008|2026) ([\d.]+)$/.exec(de) ?? [];
  return catalogo === '2008' || catalogo === '2026' ? { vigencia, catalogo, indice } : undefined;
}
const criticoVisto = ({ autoevaluacion }: AnalisisVisto, de: string) =>
  autoevaluacion?.criticos.find(({ indice }) => indice === criticoDe(de)?.indice);
const datoVisto = ({ datos }: AnalisisVisto, de: string) =>
  datos.find(({ codigo }) => codigo === de);

/** The data on which a need stands. */
export const datosDe = ({ datos }: AnalisisVisto, necesidad: string) =>
  datos.filter(({ necesidades }) => necesidades.includes(necesidad));

const deNecesidad = (datos: AnalisisVisto, de: string): string => {
  const found = necesidadDe(datos, de);
  return found ? `${de} · ${found.enunciado}` : de;
};

export const FORMAS: { readonly [F in Forma]: FormaDePanel } = {
  necesidad: {
    titulo: () => 'Necesidad nueva',
    deQue: (datos, de) => {
      const critico = criticoVisto(datos, de);
      if (critico)
        return `Del componente ${critico.indice} ${critico.nombre}. Su dato se escribe en Caracterización.`;
      const dato = datoVisto(datos, de);
      return dato ? `De ${dato.codigo} · ${dato.indicador}: ${dato.dicho}.` : '';
    },
    empieza: (datos, de) => {
      const critico = criticoDe(de);
      const dato = datoVisto(datos, de);
      return {
        clase: 'Necesidad',
        enunciado: '',
        componente: dato?.componente ?? '',
        fuente: critico ? 'Autoevaluación' : (dato?.fuente ?? ''),
        situacion: critico ? (SITUACIONES[Number(critico.indice[0]) - 1] ?? '') : '',
        urgencia: '',
        tendencia: '',
        impacto: '',
      };
    },
    falta: {
      enunciado: 'Escriba la necesidad.',
      fuente: 'Escoja de dónde viene la necesidad.',
    },
    guardar: 'Guardar necesidad',
    guardando: 'Guardando la necesidad…',
    enviar: ({ de, campos, pedido }) => {
      const critico = criticoDe(de);
      const { dato = '', ...own } = campos;
      const sustento = de === '' ? dato : de;
      return server.crearNecesidad({
        campos: own,
        pedido,
        ...(critico ? { critico } : sustento && { dato: sustento }),
      });
    },
  },
  accion: {
    titulo: () => 'Acción nueva',
    deQue: (datos, de) => `Responde a ${deNecesidad(datos, de)}.`,
    empieza: (datos, de) => ({
      ...Object.fromEntries(datos.columnas.map(({ key }) => [key, ''])),
      codigo: datos.codigoLibre,
      componente: necesidadDe(datos, de)?.componente ?? '',
    }),
    falta: {
      codigo: 'Escriba el código de la acción.',
      accion: 'Escriba la acción.',
    },
    guardar: 'Guardar acción',
    guardando: 'Guardando la acción…',
    enviar: ({ de, campos, pedido }) => server.formularAccion({ necesidad: de, campos, pedido }),
  },
  enlace: {
    titulo: (de) => `Qué acción atiende ${de}`,
    deQue: deNecesidad,
    empieza: () => ({ accion: '' }),
    falta: { accion: 'Escoja la acción.' },
    guardar: 'Enlazar',
    guardando: 'Enlazando…',
    enviar: ({ de, campos, pedido }) =>
      server.enlazarAcciones({
        enlaces: [{ accion: campos.accion ?? '', necesidad: de }],
        pedido,
      }),
  },
  atiende: {
    titulo: (de) => `Qué atiende ${de}`,
    deQue: ({ acciones }, de) => acciones.find(({ codigo }) => codigo === de)?.titulo ?? '',
    empieza: () => ({ necesidad: '' }),
    falta: { necesidad: 'Escoja la necesidad.' },
    guardar: 'Enlazar',
    guardando: 'Enlazando…',
    enviar: ({ de, campos, pedido }) =>
      server.enlazarAcciones({
        enlaces: [{ accion: de, necesidad: campos.necesidad ?? '' }],
        pedido,
      }),
  },
  dato: {
    titulo: () => 'Dato nuevo',
    deQue: () => 'De él sale después una necesidad. Queda en Caracterización.',
    empieza: () => ({
      dimension: '',
      tema: '',
      componente: '',
      indicador: '',
      vigencia: '',
      valor: '',
      unidad: '',
      datoCualitativo: '',
      fuente: '',
      lectura: '',
      esLineaBase: '',
      meta: '',
    }),
    falta: {
      dimension: 'Escoja la dimensión.',
      indicador: 'Escriba qué se midió o se encontró.',
      vigencia: 'Escriba el año del dato.',
      fuente: 'Escriba de dónde sale.',
    },
    guardar: 'Guardar dato',
    guardando: 'Guardando el dato…',
    enviar: ({ campos, pedido }) => guardarDato(campos, pedido),
  },
  anterior: {
    titulo: () => 'Resultado del PAM anterior',
    deQue: () => 'Queda en Caracterización como línea base: el del plan y el de cada componente.',
    empieza: () => ({
      indicador: 'Cumplimiento del PAM anterior',
      componente: '',
      vigencia: '',
      valor: '',
      unidad: 'Porcentaje',
      fuente: '',
      lectura: '',
      meta: '',
    }),
    falta: {
      indicador: 'Escriba qué se midió.',
      vigencia: 'Escriba el año del resultado.',
      valor: 'Escriba el resultado.',
      fuente: 'Escriba de dónde sale.',
    },
    guardar: 'Guardar resultado',
    guardando: 'Guardando el resultado…',
    enviar: ({ campos, pedido }) => guardarAnterior(campos, pedido),
  },
  explicacion: {
    titulo: (de) => `Por qué no se atiende ${de}`,
    deQue: (datos, de) => necesidadDe(datos, de)?.enunciado ?? '',
    empieza: (datos, de) => {
      const texto = necesidadDe(datos, de)?.explicacion ?? '';
      return { texto, antes: texto };
    },
    falta: {},
    guardar: 'Guardar explicación',
    guardando: 'Guardando la explicación…',
    enviar: ({ de, campos: { texto = '' }, antes, pedido }) =>
      server.explicarNecesidad({ necesidad: de, antes, texto, pedido }),
  },
};
