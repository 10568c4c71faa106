// A book to practise in: a small fictitious office, what there is to do in it, and whether it was done, from the rows themselves.

import { diasHabilesDespues } from './anomalias/habiles';
import { DESHACER } from './deshacer';
import { type Corte, corteAnterior, corteOf } from './periodo';
import type { AnyRow, Fila } from './register';

/** Who one is in it. */
export const QUIEN_PRACTICA = 'Nora Ejemplo Lozano';
const JEFE = 'Ana Ejemplo Rivera';
const LUIS = 'Luis Ejemplo Castro';
/** What each step is about. */
const ACCION = 'A02';
const RESPONDER = 'CO-0001';
const EQUIVOCADO = 'CO-0003';
const SIN_ACCION = 'A99';

export interface Oficina {
  readonly corte: Corte;
  readonly filas: { readonly [registro: string]: readonly AnyRow[] };
}

/** The last quarter that ended, or the nearest of the book. */
export function corteDePractica(hoy: string, vigencias: readonly number[]): Corte {
  const last = corteAnterior(corteOf(hoy));
  const [first = last.vigencia] = vigencias;
  const end = vigencias[vigencias.length - 1] ?? last.vigencia;
  if (last.vigencia < first) return { vigencia: first, trimestre: 'T1' };
  return last.vigencia > end ? { vigencia: end, trimestre: 'T4' } : last;
}

/** The office on a day: its dates are near it whenever one practises. */
export function oficinaDePractica(hoy: string, vigencias: readonly number[]): Oficina {
  const corte = corteDePractica(hoy, vigencias);
  const { vigencia, trimestre } = corte;
  const [first = vigencia] = vigencias;
  const enero = `${vigencia}-01-15`;
  const antes = hoy < enero ? hoy : enero;
  return {
    corte,
    filas: {
      equipo: [
        persona(
          JEFE,
          'Jefe de Oficina de Calidad Educativa',
          'Jefe de Oficina de Calidad Educativa',
        ),
        persona(LUIS, 'Profesional Especializado – Mejoramiento', 'Profesional de Mejoramiento'),
        persona(
          'Marta Ejemplo Solano',
          'Profesional Universitario – Evaluación',
          'Profesional de Evaluación',
        ),
        persona(QUIEN_PRACTICA, 'Profesional de apoyo – Conectividad', 'Coordinador de la acción'),
      ],
      pam: [
        accion(
          'A01',
          'Conectividad de las sedes educativas',
          'Sedes con conexión a internet',
          'Sedes',
          LUIS,
          vigencias,
        ),
        accion(
          ACCION,
          'Acompañamiento al uso de plataformas en el aula',
          'Docentes acompañados',
          'Docentes',
          QUIEN_PRACTICA,
          vigencias,
        ),
        accion(
          'A03',
          'Visitas a los planes de mejoramiento',
          'Visitas realizadas',
          'Visitas',
          LUIS,
          vigencias,
        ),
      ],
      seguimiento: ['A01', ACCION, 'A03'].map((codigo) => ({
        accion: codigo,
        vigencia,
        trimestre,
        programado: 10,
        ...(codigo === 'A01' && {
          ejecutado: 9,
          analisis: 'Se conectaron nueve de las diez sedes.',
          estado: 'En diligenciamiento',
        }),
      })),
      actas: [
        {
          codigo: 'AC-0001',
          vigencia: first,
          numero: 1,
          estado: 'Definitiva',
          tipo: 'Seguimiento trimestral',
          actividad: 9,
          fecha: antes,
          horaInicio: '08:00',
          horaFin: '10:00',
          lugar: 'Sala de juntas',
          asunto: 'Seguimiento del trimestre anterior',
          ordenDelDia: 'Verificación de asistentes\nAvance de las acciones',
          desarrollo:
            '1. Verificación de asistentes\nQuórum completo.\n\n2. Avance de las acciones\nVan según lo programado.',
          elaboro: LUIS,
        },
      ],
      asistentes: [JEFE, LUIS, 'Marta Ejemplo Solano', QUIEN_PRACTICA].map((nombre, i) => ({
        acta: 'AC-0001',
        orden: i + 1,
        nombre,
        asistio: true,
        invitado: false,
      })),
      compromisos: [
        compromiso(
          RESPONDER,
          'Enviar el listado de docentes acompañados',
          QUIEN_PRACTICA,
          hoy,
          ACCION,
        ),
        compromiso(
          'CO-0002',
          'Publicar el cronograma de visitas',
          LUIS,
          diasHabilesDespues(hoy, 5),
          'A03',
        ),
        compromiso(
          EQUIVOCADO,
          'Actualizar el inventario de sedes conectadas',
          QUIEN_PRACTICA,
          diasHabilesDespues(hoy, 8),
          SIN_ACCION,
        ),
      ],
    },
  };
}

const persona = (nombre: string, cargo: string, rol: string): AnyRow => ({
  nombre,
  cargo,
  dependencia: 'Oficina de Calidad Educativa',
  rol,
});

const accion = (
  codigo: string,
  titulo: string,
  indicador: string,
  unidad: string,
  responsable: string,
  vigencias: readonly number[],
): AnyRow => ({
  codigo,
  componente: 'Uso de tecnologías de la información y la comunicación',
  accion: titulo,
  alcance: 'Todas las IED',
  enunciadoMeta: `Cada año, 40 ${unidad.toLowerCase()}`,
  indicador,
  unidad,
  tipoAcumulacion: 'Acumulado',
  reglaTrimestral: 'Suma',
  lineaBase: 0,
  ...Object.fromEntries(vigencias.map((vigencia) => [`meta${vigencia}`, 40])),
  metaCuatrienio: 40 * vigencias.length,
  responsable,
  coordinador: QUIEN_PRACTICA,
  fechaInicio: `${vigencias[0]}-01-15`,
  fechaFin: `${vigencias[vigencias.length - 1]}-12-15`,
  medioVerificacion: 'Listado firmado',
});

const compromiso = (
  codigo: string,
  texto: string,
  responsable: string,
  fecha: string,
  deAccion: string,
): AnyRow => ({
  codigo,
  acta: 'AC-0001',
  compromiso: texto,
  responsable,
  fecha,
  accion: deAccion,
  estado: 'Abierto',
});

/** What the rows of the book are asked with. */
export type FilasDe = (registro: string) => readonly Fila[];

/** How many there were of what each step adds, when one began or began again. */
export type Comienzo = { readonly [que: string]: number };
export const QUE_SE_CUENTA: { readonly [que: string]: (rows: FilasDe) => number } = {
  actas: (rows) => rows('actas').filter(({ row }) => row.estado === 'Definitiva').length,
  evidencias: (rows) => rows('evidencias').length,
  informes: (rows) =>
    rows('documentos').filter(({ row }) => String(row.tipo).startsWith('Informe de gestión'))
      .length,
  deshechos: (rows) =>
    rows('bitacora').filter(({ row }) => String(row.operacion).startsWith(DESHACER)).length,
};
/** With which a new book of practice begins. */
export const DESDE_CERO: Comienzo = { actas: 1 };

export interface PasoDePractica {
  readonly clave: string;
  readonly titulo: string;
  /** What one does, by the names of the menu. */
  readonly como: string;
  /** The panel in which it is done. */
  readonly panel: string;
  readonly hecho: boolean;
}

/** The steps in their order; nobody says that one is done but the book. */
export function pasosDePractica(
  corte: Corte,
  rows: FilasDe,
  comienzo: Comienzo,
): readonly PasoDePractica[] {
  const more = (que: string): boolean => (QUE_SE_CUENTA[que]?.(rows) ?? 0) > (comienzo[que] ?? 0);
  const find = (registro: string, isIt: (row: AnyRow) => boolean): AnyRow =>
    rows(registro).find(({ row }) => isIt(row))?.row ?? {};
  const reporte = find(
    'seguimiento',
    (row) =>
      row.accion === ACCION && row.vigencia === corte.vigencia && row.trimestre === corte.trimestre,
  );
  const prometido = find('compromisos', ({ codigo }) => codigo === RESPONDER);
  const equivocado = find('compromisos', ({ codigo }) => codigo === EQUIVOCADO);
  return [
    {
      clave: 'reportar',
      titulo: `Reporte un trimestre: ${ACCION}`,
      como: `En «Lo mío…» escoja a ${QUIEN_PRACTICA}, abra ${ACCION}, escriba 9 en «Ejecutado» y pulse Guardar.`,
      panel: 'lo-mio',
      hecho: reporte.ejecutado !== undefined,
    },
    {
      clave: 'enviar',
      titulo: 'Envíe el reporte',
      como: `En el mismo panel, «Enviar ${ACCION}»: queda con la oficina, que lo aprueba o lo devuelve.`,
      panel: 'lo-mio',
      hecho: reporte.estado === 'Enviado' || reporte.estado === 'Aprobado',
    },
    {
      clave: 'corregir',
      titulo: 'Corrija un error que muestra «Verificar datos»',
      como: `${EQUIVOCADO} nombra la acción ${SIN_ACCION}, que no existe. Vaya a la celda desde la lista y escriba A01.`,
      panel: 'verificar',
      hecho: equivocado.codigo !== undefined && equivocado.accion !== SIN_ACCION,
    },
    {
      clave: 'responder',
      titulo: `Actualice un compromiso: ${RESPONDER}`,
      como: `En «Lo mío…», en «Mis compromisos»: diga qué se hizo y pulse Responder ${RESPONDER}.`,
      panel: 'lo-mio',
      hecho: prometido.seguimiento !== undefined || (prometido.estado ?? 'Abierto') !== 'Abierto',
    },
    {
      clave: 'evidencia',
      titulo: 'Registre una evidencia',
      como: 'En la hoja Evidencias, párese en la primera fila libre y abra «Agregar o editar una fila…»: acción A01, fecha, tipo, descripción y un enlace. Guárdela.',
      panel: 'fila',
      hecho: more('evidencias'),
    },
    {
      clave: 'acta',
      titulo: 'Haga el acta de una reunión',
      como: 'En «Acta de reunión…»: tipo, asunto, horas, lugar, quién asistió, un punto con su desarrollo y, en Firmas, quién elaboró. Pulse Guardar acta.',
      panel: 'acta',
      hecho: more('actas'),
    },
    {
      clave: 'informe',
      titulo: 'Genere el informe del trimestre',
      como: 'En «Trimestre…», «Generar informe»: es un documento de verdad, y dice PRÁCTICA en su encabezado.',
      panel: 'trimestre',
      hecho: more('informes'),
    },
    {
      clave: 'deshacer',
      titulo: 'Deshaga algo',
      como: 'En la hoja Compromisos, en la fila de CO-0002, abra «Agregar o editar una fila…», cambie el entregable, guarde y pulse Deshacer. La Bitácora cuenta las dos cosas.',
      panel: 'fila',
      hecho: more('deshechos'),
    },
  ];
}

/** The rows of the steps as they were at first, to begin again: what a person added stays. */
export function comoAlComienzo(
  corte: Corte,
  hoy: string,
): readonly { readonly registro: string; readonly clave: string; readonly row: AnyRow }[] {
  return [
    {
      registro: 'seguimiento',
      clave: [ACCION, corte.vigencia, corte.trimestre].join(' · '),
      row: {
        ejecutado: undefined,
        analisis: undefined,
        dificultades: undefined,
        estado: undefined,
        enviadoPor: undefined,
        enviadoEl: undefined,
      },
    },
    {
      registro: 'compromisos',
      clave: RESPONDER,
      row: {
        estado: 'Abierto',
        seguimiento: undefined,
        evidencia: undefined,
        fechaCierre: undefined,
        fecha: hoy,
      },
    },
    { registro: 'compromisos', clave: EQUIVOCADO, row: { accion: SIN_ACCION } },
  ];
}
