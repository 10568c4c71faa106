// Every panel in every state, as a person meets it: accessible, and with nothing cut off.

import type { Page } from 'playwright-core';
import type { Formulario } from '../../src/addon/datos/formulario';
import type { FocalizacionGuardada } from '../../src/addon/focalizacion/guardar';
import type { FocalizarPanel } from '../../src/addon/focalizacion/ver';
import type { TableroVisto } from '../../src/addon/tablero/tablero';
import type { TrabajoVisto } from '../../src/addon/trabajos/visto';
import { AVISO_DE_PRACTICA } from '../../src/domain/es-practica';
import { decirElFin, elFin } from '../../src/domain/fin-del-cuatrienio';
import { type Book, exampleBook, newBook } from '../support/host';
import { AJUSTES, AJUSTES_VACIO, SIN_CIERRES } from './support/ajustes';
import { ANALISIS, ANALISIS_LARGO, ANALISIS_VACIO } from './support/analisis';
import { ANOMALIAS } from './support/anomalias';
import * as PLAN from './support/aprobacion';
import { AUTOEVALUACION_VACIA, autoevaluacionDe } from './support/autoevaluacion';
import { BITACORA, BITACORA_VACIA, ENTERA, ROTA, SIN_HISTORIA } from './support/bitacora';
import { answersOf } from './support/book-answers';
import {
  CARGADO,
  CARGAR,
  CARGUE_BIEN,
  HOJAS_VISTAS,
  PEGADA,
  SIN_REGISTRO,
  VISTO,
  VISTO_CON_ERRORES,
  VISTO_IGUAL,
} from './support/cargue';
import { AXE, checkPage } from './support/check-page';
import { CIERRE_HECHO } from './support/cierre';
import { CERRADA, IMPEDIDO, POR_CERRAR } from './support/cierre-de-vigencia';
import { EQUIPO, REEMPLAZO } from './support/equipo';
import { EVALUACION, EVALUACION_CERRADA, EVALUADA } from './support/evaluacion';
import {
  FILA,
  FILA_NUEVA,
  FILA_PAM,
  FILA_SABANA,
  formularioDe,
  HOJAS,
  MUESTRA,
  muestrario,
  panelDe,
} from './support/formularios';
import {
  ACTA,
  AJENO,
  ARRANQUE,
  CAMBIADO,
  CORREO,
  DOCUMENTOS,
  DOCUMENTOS_VACIO,
  ILEGIBLE,
  INSTALACION,
  INSTALACION_BIEN,
  OFICINA,
  PLANTILLAS,
  PRESTAMO,
  SIN_CONCORDAR,
  TRABAJO,
  TRIMESTRE,
  VERIFICADO,
  VERIFICAR,
} from './support/oficina';
import {
  CON_REPAROS,
  DOCUMENTO_HECHO,
  POR_PUBLICAR,
  PUBLICACION_HECHA,
} from './support/publicacion';
import { LO_MIO, PROPUESTO, REPORTES, reporteVisto } from './support/reportes';
import { SOSTENIBILIDAD, SOSTENIBILIDAD_VACIA, sostenibilidadCon } from './support/sostenibilidad';
import {
  type Answers,
  LOADING,
  never,
  panelsOfThisFile,
  Refusal,
  TransportError,
} from './support/stand-in';

/** Who leaves and who comes, looked at. */
async function fillRelevo(page: Page): Promise<void> {
  await page.locator('#equipo-sale').fill('Jorge Ejemplo Pacheco');
  await page.locator('#equipo-entra').fill('Inés Ejemplo Vargas');
  await page.getByRole('button', { name: 'Ver qué cambia' }).press('Enter');
  await page.locator('#equipo-reemplazar').waitFor();
}

interface State {
  readonly name: string;
  readonly panel: string;
  readonly answers?: Answers;
  /** Brings the panel to the state. */
  readonly steps?: (page: Page) => Promise<unknown>;
  /** Text that shows the state was reached. */
  readonly shows: string;
}

/** The choices of the example office. */
const EL_FIN = decirElFin(
  elFin({
    hoy: '2028-03-01',
    vigencias: [2024, 2025, 2026, 2027],
    documentos: () => [],
    informe: 'Informe de resultados del PAM',
  }),
);

const FOCALIZAR: Answers = {
  ...OFICINA,
  ...answersOf(exampleBook(), [
    'panelFocalizar',
    'verFocalizacion',
    'verDatosDeFocalizacion',
    'guardarBorradorFocalizar',
  ]).answers,
};
/** The acta of the example office. */
const ACTA_DEL_LIBRO: Answers = {
  ...OFICINA,
  ...answersOf(exampleBook(), ['panelActa', 'desarrolloDeActa', 'guardarBorradorLocal']).answers,
};
/** The salidas of the example office. */
const SALIDAS: Answers = {
  ...OFICINA,
  ...answersOf(exampleBook(), [
    'panelSalidas',
    'verHojaDeSalida',
    'guardarSalida',
    'borrarSalida',
    'guardarBorradorSalida',
  ]).answers,
};
const SIN_FOCALIZAR = {
  ...exampleBook().call<FocalizarPanel>('panelFocalizar'),
  acciones: [],
};
const DE_UN_TABLERO = ['panelTablero', 'verOrigenDeCifra', 'lectorDeGraficas', 'irA'] as const;
/** The Tablero of a book, as the add-on answers it to a page of the stand-in, which has a version of its own. */
const tableroDe = (book: Book): Answers => ({
  ...OFICINA,
  ...answersOf(book, DE_UN_TABLERO).answers,
  panelTablero: (pedido: object) => ({
    ...book.call<TableroVisto>('panelTablero', pedido),
    version: '1.0.0',
  }),
});
const GUARDADA = {
  ...exampleBook().call<FocalizacionGuardada>('calcularFocalizacion', {
    vigencia: '2026',
    accion: 'A14',
  }),
  cargue: 'C-0031',
};
const FOCALIZAR_A_MEDIAS: TrabajoVisto = {
  trabajo: 'focalizar',
  clave: '2026 A14',
  titulo: 'Guardar la focalización de A14 en 2026',
  hechas: 2000,
  total: 2601,
  cuanto: '2.000 de 2.601 filas',
  estado: 'a medias',
  empezo: 'Lo empezó Ana Ejemplo el 14/07/2026 a las 10:05.',
  esMio: true,
  aviso: '',
  datos: { cargue: 'C-0031' },
  dicho: 'Guardar la focalización de A14 en 2026 (C-0031): se escribieron 2.000 de 2.601 filas.',
};

const press = (name: string) => (page: Page) => page.getByRole('button', { name }).click();
const docx = (name: string) => ({ name, mimeType: '', buffer: Buffer.from('PK') });

const withTrabajo = (trabajo: object): Answers => ({
  ...OFICINA,
  arranque: () => ({ ...ARRANQUE, trabajos: [{ ...TRABAJO, ...trabajo }] }),
});

const DICHO: Formulario['observaciones'] = [
  {
    registro: 'muestrario',
    fila: 7,
    columna: 'fecha',
    codigo: 'FILA_INCOMPLETA',
    severidad: 'nota',
    mensaje: 'Para completar la fila falta: Fecha.',
  },
  {
    registro: 'muestrario',
    fila: 7,
    columna: 'sedes',
    codigo: 'NUMERO_ILEGIBLE',
    severidad: 'error',
    mensaje: '«dos o tres» no se lee como número.',
  },
];
const FILA_DE_OTRO = panelDe(
  formularioDe(muestrario, { ...MUESTRA, nombre: 'El de otra persona' }),
);

const REUNIONES = {
  reuniones: [{ codigo: 'SO-0004', titulo: 'SO-0004 · 13/02/2026 · Acciones del PAM' }],
  ieds: [{ codigo: '108001999015', nombre: 'IED Ejemplo La Ceiba' }],
};
const SIN_ASISTENCIA = {
  personas: 0,
  asistieron: 0,
  iedRepresentadas: 0,
  porIed: [],
  noVinieron: [],
  iedSinAsistentes: ['IED Ejemplo La Ceiba'],
  convocados: 24,
};

const cargar = (more: Answers = {}): Answers => ({
  ...OFICINA,
  panelCargar: () => CARGAR,
  guardarBorradorCargar: () => null,
  verCargue: () => VISTO,
  ...more,
});
const pegar = (page: Page): Promise<void> => page.locator('#cargar-pegar').fill(PEGADA);
const pegarYCargar = async (page: Page): Promise<void> => {
  await pegar(page);
  await press('Cargar las 57 que cambian')(page);
};
const escoger = (name: string, buffer: Buffer) => (page: Page) =>
  page.getByLabel('Archivo con la tabla').setInputFiles({ name, mimeType: '', buffer });

const STATES: readonly State[] = [
  {
    name: 'cargando',
    panel: 'acta',
    answers: { ...OFICINA, panelActa: never },
    shows: LOADING,
  },
  {
    name: 'falla',
    panel: 'documentos',
    answers: {
      ...OFICINA,
      panelDocumentos: () => {
        throw new TransportError('PERMISSION_DENIED: cannot read storage');
      },
    },
    shows: 'varias cuentas abiertas',
  },
  {
    name: 'antiguo',
    panel: 'acta',
    answers: { ...OFICINA, arranque: () => ({ ...ARRANQUE, version: '2.0.0' }) },
    shows: 'Cierre y abra el panel',
  },
  {
    name: 'identidad',
    panel: 'acta',
    answers: { ...OFICINA, arranque: () => ({ ...ARRANQUE, quien: '', identidad: 'desconocida' }) },
    steps: (page) => page.getByLabel('Nombre').fill('mar'),
    shows: 'Marta Ejemplo Solano',
  },
  {
    name: 'identidad-declarada',
    panel: 'acta',
    answers: {
      ...OFICINA,
      arranque: () => ({ ...ARRANQUE, quien: 'Marta Ejemplo Solano', identidad: 'declarada' }),
    },
    shows: 'Usted es Marta Ejemplo Solano',
  },
  {
    name: 'identidad-cambiada',
    panel: 'documentos',
    answers: {
      ...OFICINA,
      arranque: () => ({ ...ARRANQUE, quien: 'Marta Ejemplo Solano', identidad: 'declarada' }),
    },
    steps: (page) => page.getByRole('button', { name: 'Cambiar quién soy' }).click(),
    shows: '¿Quién es usted?',
  },
  { name: 'cargar-vacio', panel: 'cargar', answers: cargar(), shows: 'No se escribe nada hasta' },
  {
    name: 'cargar-leyendo',
    panel: 'cargar',
    answers: cargar({ verCargue: never }),
    steps: pegar,
    shows: 'Revisando la tabla…',
  },
  {
    name: 'cargar-bandeja',
    panel: 'cargar',
    answers: cargar({ verCargue: () => VISTO_CON_ERRORES }),
    steps: async (page) => {
      await pegar(page);
      for (const id of ['codigos', 'columnas', 'lecturas', 'omitidas', 'como'])
        await page.locator(`#cargar-${id}`).click();
    },
    shows: 'Cargar las 48 válidas',
  },
  {
    name: 'cargar-otro-codigo',
    panel: 'cargar',
    answers: cargar({ verCargue: () => VISTO_CON_ERRORES }),
    steps: async (page) => {
      await pegar(page);
      await page.locator('#cargar-codigos').click();
      await page
        .getByRole('button', { name: /^Otro código…/ })
        .nth(2)
        .click();
    },
    shows: 'Usar este código',
  },
  {
    name: 'cargar-otra-ventana',
    panel: 'cargar',
    answers: cargar({
      panelCargar: () => ({
        ...CARGAR,
        otrosBorradores: [
          {
            ventana: 'v1',
            hace: 40,
            borrador: {
              traido: { nombre: 'matriz-2026.xlsx', hojas: [], pedido: { registro: 'pam' } },
            },
          },
          {
            ventana: 'v2',
            hace: 7200,
            borrador: { traido: { nombre: '', hojas: [], pedido: { registro: '' } } },
          },
        ],
      }),
    }),
    shows: 'Continuar aquí «matriz-2026.xlsx, PAM»',
  },
  {
    name: 'cargar-hojas',
    panel: 'cargar',
    answers: cargar({ verCargue: () => ({ ...VISTO, hojas: HOJAS_VISTAS }) }),
    steps: pegar,
    shows: 'Archivos que se cargan',
  },
  {
    name: 'cargar-largo',
    panel: 'cargar',
    answers: cargar({
      verCargue: () => ({
        ...VISTO,
        vista: { ...CARGUE_BIEN, leidas: 12_000, nuevas: 11_500, actualizadas: 500, sinCambio: 0 },
      }),
    }),
    steps: (page) =>
      page
        .locator('#cargar-pegar')
        .fill(`${PEGADA}\n${`A03\t${'x'.repeat(500)}\t1\n`.repeat(300)}`),
    shows: 'Es mucho para conservarlo',
  },
  {
    name: 'cargar-sin-registro',
    panel: 'cargar',
    answers: cargar({ verCargue: () => SIN_REGISTRO }),
    steps: pegar,
    shows: 'diga usted de cuál',
  },
  {
    name: 'cargar-igual',
    panel: 'cargar',
    answers: cargar({ verCargue: () => VISTO_IGUAL }),
    steps: pegar,
    shows: 'No hay nada que cargar',
  },
  {
    name: 'cargar-en-curso',
    panel: 'cargar',
    answers: cargar({
      cargar: never,
      verTrabajo: () => ({ ...TRABAJO, cuanto: '4.000 de 12.000 filas' }),
    }),
    steps: pegarYCargar,
    shows: '4.000 de 12.000 filas',
  },
  {
    name: 'cargar-hecho',
    panel: 'cargar',
    answers: cargar({ panelCargar: () => ({ ...CARGAR, borrador: { hecho: CARGADO } }) }),
    steps: press('Deshacer este cargue'),
    shows: 'Sí, deshacer',
  },
  {
    name: 'cargar-cancelado',
    panel: 'cargar',
    answers: cargar({
      panelCargar: () => ({
        ...CARGAR,
        borrador: {
          hecho: {
            ...CARGADO,
            cancelado: 'Cargue en PAM (C-0042): se escribieron 4.000 de 12.000 filas.',
          },
        },
      }),
    }),
    shows: 'Cancelado: lo hecho se conserva.',
  },
  {
    name: 'cargar-a-medias',
    panel: 'cargar',
    answers: cargar({
      cargar: () => ({ ...CARGUE_BIEN, cargue: 'C-0042', trabajo: TRABAJO }),
      seguirTrabajo: () => {
        throw new Refusal('Otra persona está guardando: espere un momento y continúe.');
      },
      verTrabajo: () => TRABAJO,
    }),
    steps: pegarYCargar,
    shows: 'Continuar',
  },
  {
    name: 'cargar-deshecho',
    panel: 'cargar',
    answers: cargar({
      panelCargar: () => ({ ...CARGAR, borrador: { hecho: CARGADO } }),
      deshacerCargue: () => ({
        borradas: 39,
        restauradas: 8,
        conservadas: [{ registro: 'pam', clave: 'A07', motivo: 'alguien la cambió después.' }],
      }),
    }),
    steps: async (page) => {
      await press('Deshacer este cargue')(page);
      await press('Sí, deshacer')(page);
    },
    shows: 'quedó deshecho',
  },
  {
    name: 'cargar-cambiaron',
    panel: 'cargar',
    answers: cargar({
      cargar: () => {
        throw new Refusal(
          'No se escribió nada',
          ['Fila 14 (A12): ahora Meta 2026 dice «12» y el cargue pondría «10».'],
          'CAMBIO_DESDE_LA_VISTA',
        );
      },
    }),
    steps: pegarYCargar,
    shows: 'alguien cambió estas filas',
  },
  {
    name: 'cargar-rechazado',
    panel: 'cargar',
    answers: cargar({
      cargar: () => {
        throw new Refusal('La vigencia 2025 está cerrada: no se cambia.', ['A12: Meta 2025']);
      },
    }),
    steps: pegarYCargar,
    shows: 'está cerrada',
  },
  {
    name: 'cargar-pesado',
    panel: 'cargar',
    answers: cargar(),
    steps: escoger('matriz.xlsx', Buffer.alloc(21_000_000)),
    shows: 'pesa más de 20 MB',
  },
  {
    name: 'trabajo-a-medias',
    panel: 'documentos',
    answers: withTrabajo({}),
    shows: 'Quedó a medias: Fichas por localidad',
  },
  {
    name: 'trabajo-en-curso',
    panel: 'documentos',
    answers: { ...withTrabajo({}), seguirTrabajo: never },
    steps: async (page) => {
      await press('Continuar')(page);
      await press('Cancelar lo que falta')(page);
    },
    shows: 'Puede cerrar el panel',
  },
  {
    name: 'trabajo-falla',
    panel: 'documentos',
    answers: {
      ...withTrabajo({}),
      seguirTrabajo: () => {
        throw new Refusal(
          'Quedó a medias. Fichas por localidad: se hicieron 6 de 12 fichas. Corrija lo siguiente y continúe, o cancele lo que falta.',
          ['A la hoja «Documentos» le falta el encabezado «Código».'],
        );
      },
      verTrabajo: () => ({ ...TRABAJO, hechas: 6, cuanto: '6 de 12 fichas' }),
    },
    steps: press('Continuar'),
    shows: 'le falta el encabezado',
  },
  {
    name: 'trabajo-terminado',
    panel: 'documentos',
    answers: {
      ...withTrabajo({}),
      seguirTrabajo: () => ({
        ...TRABAJO,
        hechas: 12,
        estado: 'terminado',
        dicho: 'Se hicieron 12 de 12 fichas.',
      }),
    },
    steps: press('Continuar'),
    shows: 'Terminado.',
  },
  {
    name: 'trabajo-ajeno',
    panel: 'verificar',
    answers: withTrabajo({
      esMio: false,
      empezo:
        'Lo empezó ana.ejemplo.rivera.de.la.oficina@barranquilla.ejemplo.invalid el 14/07/2026 a las 08:40.',
      aviso: 'Crea archivos en la cuenta de quien lo empezó: solo esa persona lo puede continuar.',
    }),
    shows: 'solo esa persona lo puede continuar',
  },
  {
    name: 'trabajo-de-un-archivo',
    panel: 'estado-instalacion',
    answers: withTrabajo({
      titulo: 'Cargue en Seguimiento',
      hechas: 4000,
      total: 9600,
      cuanto: '4.000 de 9.600 filas',
      aviso: 'Para continuar hace falta el mismo archivo: cárguelo otra vez y sigue desde aquí.',
    }),
    shows: 'hace falta el mismo archivo',
  },
  { name: 'acta-nueva', panel: 'acta', shows: 'Vienen marcadas las personas del Acta 5 de 2026' },
  {
    name: 'acta-primera',
    panel: 'acta',
    answers: {
      ...OFICINA,
      panelActa: () => ({
        ...ACTA,
        directorio: [],
        anteriores: [],
        anteriorTitulo: '',
        abiertos: [],
        acciones: [],
        ordenHabitual: [],
        ordenPorActividad: {},
        roles: {},
      }),
    },
    shows: 'El directorio está vacío',
  },
  {
    name: 'acta-errores',
    panel: 'acta',
    steps: press('Guardar acta'),
    shows: 'Falta corregir',
  },
  {
    name: 'acta-recuperada',
    panel: 'acta',
    answers: {
      ...OFICINA,
      panelActa: () => ({
        ...ACTA,
        borradores: [{ codigo: 'AC-0011', titulo: 'Seguimiento de junio · 12/06/2026' }],
        borradorLocal: {
          tipo: 'Seguimiento trimestral',
          fecha: '2026-07-10',
          horaInicio: '08:00',
          horaFin: '',
          lugar: 'Sala de juntas',
          asunto: 'Seguimiento del segundo trimestre',
          ordenDelDia: ['Avance de las acciones'],
          desarrollo: '1. Avance de las acciones\nSe revisó el avance de cada acción.',
          asistentes: [
            { nombre: 'Ana Ejemplo Rivera', asistio: true },
            { nombre: 'Luis Ejemplo Castro', asistio: false, excusa: 'Comisión de servicios' },
            { nombre: 'Invitada Ejemplo Prado', cargo: 'Rectora', asistio: true, invitado: true },
          ],
          compromisos: [
            {
              compromiso: 'Enviar el consolidado',
              responsable: 'Marta Ejemplo Solano',
              fecha: '2026-07-31',
              accion: 'A03',
            },
          ],
        },
      }),
    },
    steps: press('Borradores'),
    shows: 'Se recuperó lo que estaba escribiendo',
  },
  {
    name: 'acta-lista-abierta',
    panel: 'acta',
    steps: (page) => page.getByLabel('Acción del PAM').fill('re'),
    shows: 'Renovación de la red eléctrica',
  },
  {
    name: 'acta-delegado-y-ausente',
    panel: 'acta',
    steps: async (page) => {
      await page.locator('#persona-0').focus();
      await page.keyboard.press('d');
      await page.locator('#delegado-0').fill('Nora Ejemplo Lozano');
      await page.keyboard.press('Escape');
      await page.locator('#persona-1').focus();
      await page.keyboard.press('a');
      await page.locator('#seccion-firmas').click();
      await page.locator('#acta-aprobo').fill('alguien@ejemplo.invalid');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Guardar acta' }).click();
    },
    shows: 'Aprobó: escoja a una persona de Equipo; si falta, agréguela allí con su cargo.',
  },
  {
    name: 'acta-persona-nueva',
    panel: 'acta',
    steps: press('Agregar persona'),
    shows: 'Asistió como invitado',
  },
  {
    name: 'acta-punto-quitado',
    panel: 'acta',
    steps: press('Quitar el punto 2'),
    shows: 'Deshacer',
  },
  {
    name: 'acta-guardando',
    panel: 'acta',
    answers: { ...OFICINA, guardarActa: never },
    steps: async (page) => {
      await page.getByLabel('Asunto').fill('Seguimiento');
      await press('Guardar borrador')(page);
    },
    shows: 'Guardando el borrador…',
  },
  {
    name: 'acta-rechazada',
    panel: 'acta',
    answers: {
      ...OFICINA,
      guardarActa: () => {
        throw new Refusal('El acta no se guardó. Corrija lo siguiente:', [
          'Compromiso 1: la acción «A99» no existe en el PAM.',
        ]);
      },
    },
    steps: async (page) => {
      await page.getByLabel('Asunto').fill('Seguimiento');
      await press('Guardar borrador')(page);
    },
    shows: 'no existe en el PAM',
  },
  { name: 'acta-guardada', panel: 'acta', steps: saveActa, shows: 'Acta N.º 12 de 2026' },
  {
    name: 'acta-generando',
    panel: 'acta',
    answers: { ...OFICINA, generarDocumento: never },
    steps: async (page) => {
      await saveActa(page);
      await press('Generar documento')(page);
    },
    shows: 'Generando el documento…',
  },
  {
    name: 'acta-documento',
    panel: 'acta',
    steps: async (page) => {
      await saveActa(page);
      await press('Generar documento')(page);
    },
    shows: 'Acta 12 de 2026',
  },
  { name: 'fila', panel: 'fila', shows: 'MU-0004 · Jornada' },
  {
    name: 'fila-nueva',
    panel: 'fila',
    answers: { ...OFICINA, panelFila: () => FILA_NUEVA },
    shows: 'Fila nueva',
  },
  {
    name: 'fila-pam',
    panel: 'fila',
    answers: { ...OFICINA, panelFila: () => FILA_PAM },
    shows: 'A03 · Formación de docentes',
  },
  {
    name: 'fila-sabana',
    panel: 'fila',
    answers: { ...OFICINA, panelFila: () => FILA_SABANA },
    steps: (page) => page.getByLabel('Buscar entre 93').fill('1.3'),
    shows: '1 de 93',
  },
  {
    name: 'fila-errores',
    panel: 'fila',
    answers: {
      ...OFICINA,
      guardarFila: () => ({
        cargue: null,
        panel: null,
        errores: [
          DICHO[1],
          {
            ...DICHO[1],
            columna: 'correo',
            mensaje: '«marta» no es un correo: escríbalo como nombre@entidad.gov.co',
          },
        ] as Formulario['observaciones'],
      }),
    },
    steps: async (page) => {
      await page.getByLabel('Sedes').fill('dos o tres');
      await page.getByLabel('Correo').fill('marta');
      await press('Guardar fila')(page);
    },
    shows: 'Falta corregir 2 datos',
  },
  {
    name: 'fila-conflicto',
    panel: 'fila',
    answers: {
      ...OFICINA,
      panelFila: (pedida?: object) => (pedida ? FILA_DE_OTRO : FILA),
      guardarFila: () => {
        throw new Refusal('No se guardó.', [], 'CONFLICTO');
      },
    },
    steps: async (page) => {
      await page.getByLabel('Nombre').fill('El mío');
      await press('Guardar fila')(page);
    },
    shows: 'Usar «El de otra persona»',
  },
  {
    name: 'fila-observada',
    panel: 'fila',
    answers: {
      ...OFICINA,
      panelFila: () => panelDe({ ...formularioDe(muestrario, MUESTRA), observaciones: DICHO }),
    },
    shows: 'Incompleta: Para completar la fila falta',
  },
  {
    name: 'fila-cerrada',
    panel: 'fila',
    answers: {
      ...OFICINA,
      panelFila: () =>
        panelDe(formularioDe(muestrario, MUESTRA, { cerrada: 'El acta 5 ya es definitiva.' })),
    },
    shows: 'El acta 5 ya es definitiva.',
  },
  {
    name: 'fila-cerrada-en-parte',
    panel: 'fila',
    answers: {
      ...OFICINA,
      panelFila: () =>
        panelDe(
          formularioDe(muestrario, MUESTRA, {
            cerrados: {
              accion: '',
              nombre:
                'El PAM está aprobado desde el 15/07/2026 (versión 1, acta 3 de 2024) y lo programado en sus trimestres no se cambia aquí: pida el cambio en PAM › Aprobar y cambiar el PAM…',
            },
          }),
        ),
    },
    shows: 'pida el cambio en PAM',
  },
  {
    name: 'fila-guardada',
    panel: 'fila',
    steps: async (page) => {
      await page.getByLabel('Nombre').fill('Otro nombre');
      await press('Guardar fila')(page);
    },
    shows: 'quedó guardada en el cargue C-0012',
  },
  {
    name: 'fila-sin-guardar',
    panel: 'fila',
    steps: async (page) => {
      await page.getByLabel('Nombre').fill('Otro nombre');
      await press('Fila siguiente')(page);
    },
    shows: 'Hay cambios sin guardar',
  },
  {
    name: 'fila-recuperada',
    panel: 'fila',
    answers: { ...OFICINA, panelFila: () => ({ ...FILA, escrito: { nombre: 'A medio escr' } }) },
    shows: 'Se recuperó lo que estaba escribiendo',
  },
  {
    name: 'fila-sin-formulario',
    panel: 'fila',
    answers: {
      ...OFICINA,
      panelFila: () => ({
        formulario: null,
        escrito: null,
        aviso: 'La hoja «Inicio» no es un registro del libro: no se llena con un formulario.',
        hojas: HOJAS,
      }),
    },
    shows: 'no es un registro del libro',
  },
  {
    name: 'ajustes',
    panel: 'ajustes',
    answers: { ...OFICINA, panelAjustes: () => AJUSTES },
    shows: 'Conceder por 24 horas',
  },
  { name: 'salidas', panel: 'salidas', answers: SALIDAS, shows: '3 salidas guardadas' },
  {
    name: 'salidas-vacio',
    panel: 'salidas',
    answers: {
      ...OFICINA,
      panelSalidas: () => ({
        salidas: [],
        hojas: [],
        borrador: null,
        borradorDe: '',
        otrosBorradores: [],
      }),
    },
    shows: 'Todavía no hay salidas guardadas',
  },
  {
    name: 'salidas-con-reparos',
    panel: 'salidas',
    answers: {
      ...OFICINA,
      panelSalidas: () => ({
        salidas: [
          {
            codigo: 'SA-0001',
            nombre: 'Seguimiento del plan',
            paraQuien: 'Planeación',
            hoja: 'PAM',
            columnas: 3,
            formato: 'Excel (.xlsx)',
            reparos: ['No hay una columna «Meta 2023» en PAM. ¿Quiso decir «Meta 2024»?'],
            leida: { fila: 2, row: {} },
          },
        ],
        hojas: [],
        borrador: null,
        borradorDe: '',
        otrosBorradores: [
          {
            ventana: 'v2',
            hace: 40,
            borrador: { leida: null, campos: { nombre: 'Para Hacienda' } },
          },
        ],
      }),
    },
    shows: '¿Quiso decir «Meta 2024»?',
  },
  {
    name: 'salidas-editar',
    panel: 'salidas',
    answers: SALIDAS,
    steps: async (page) => {
      await page.getByRole('button', { name: 'Editar IED acompañadas en 2026' }).press('Enter');
      await page.getByText('30 filas').waitFor();
      await page.locator('#salida-orden').press('Enter');
    },
    shows: 'Las primeras 5',
  },
  {
    name: 'salidas-nueva-con-reparos',
    panel: 'salidas',
    answers: SALIDAS,
    steps: async (page) => {
      await page.getByRole('button', { name: 'Editar PAM por componente' }).press('Enter');
      await page.getByText('40 filas').waitFor();
      await page.locator('#salida-filtro').press('Enter');
      await page.locator('#salida-agregar-condicion').fill('Tipo de acumulación');
      await page.keyboard.press('Enter');
      await page.locator('#salida-condicion-0-valor').fill('Acumulada');
      await page.keyboard.press('Tab');
    },
    shows: '¿Quiso decir «Acumulado»?',
  },
  {
    name: 'salidas-falla',
    panel: 'salidas',
    answers: {
      ...SALIDAS,
      verHojaDeSalida: () => {
        throw new Refusal('A la hoja «Focalización» le falta su columna Acción.', []);
      },
    },
    steps: async (page) => {
      await page.getByRole('button', { name: 'Editar IED acompañadas en 2026' }).press('Enter');
    },
    shows: 'le falta su columna Acción',
  },
  {
    name: 'sostenibilidad',
    panel: 'sostenibilidad',
    answers: { ...OFICINA, panelSostenibilidad: () => SOSTENIBILIDAD },
    shows: 'Por resolver',
  },
  {
    name: 'acta-redactada',
    panel: 'acta',
    answers: ACTA_DEL_LIBRO,
    steps: async (page) => {
      await page.locator('#acta-actividad').selectOption('4');
      await page.locator('#acta-del-libro').press('Enter');
      await page.getByText('con lo que dice el libro: revíselos').waitFor();
    },
    shows: 'ni delegó',
  },
  {
    name: 'sostenibilidad-escrita',
    panel: 'sostenibilidad',
    answers: {
      ...OFICINA,
      guardarBorradorSostenibilidad: () => null,
      panelSostenibilidad: () => SOSTENIBILIDAD,
    } as Answers,
    steps: async (page) => {
      await page.locator('#sostenibilidad-vacios').press('Enter');
      await page.locator('#sos-A04-recursos').press('Enter');
      await page.locator('#sos-A04-montoPrevisto').fill('980.000.000');
      await page.locator('#sos-A05-financiera').selectOption('Asegurada');
    },
    shows: 'Guardar 2 acciones',
  },
  {
    name: 'sostenibilidad-falla',
    panel: 'sostenibilidad',
    answers: {
      ...OFICINA,
      panelSostenibilidad: () => {
        throw new Refusal('A la hoja «Sostenibilidad» le falta su columna Acción.', []);
      },
    },
    shows: 'le falta su columna Acción',
  },
  {
    name: 'sostenibilidad-cerrada',
    panel: 'sostenibilidad',
    answers: {
      ...OFICINA,
      guardarBorradorSostenibilidad: () => null,
      panelSostenibilidad: () => SOSTENIBILIDAD,
      guardarSostenibilidad: () => {
        throw new Refusal(
          'La vigencia 2026 está cerrada: para corregirla, deshaga su cierre en «Vigencia».',
          [],
        );
      },
    } as Answers,
    steps: async (page) => {
      await page.locator('#sos-A05-financiera').selectOption('Asegurada');
      await page.keyboard.press('Control+Enter');
    },
    shows: 'está cerrada',
  },
  {
    name: 'sostenibilidad-otra-ventana',
    panel: 'sostenibilidad',
    answers: {
      ...OFICINA,
      panelSostenibilidad: () => ({
        ...sostenibilidadCon(60, 60),
        otrosBorradores: [
          {
            ventana: 'v2',
            hace: 40,
            borrador: { vigencia: '2026', filas: { A01: { tecnica: 'Asegurada' } } },
          },
        ],
      }),
    },
    shows: 'Continuar aquí',
  },
  {
    name: 'sostenibilidad-vacia',
    panel: 'sostenibilidad',
    answers: { ...OFICINA, panelSostenibilidad: () => SOSTENIBILIDAD_VACIA },
    shows: 'Ninguna acción tiene meta en 2026',
  },
  {
    name: 'analisis',
    panel: 'analisis',
    answers: { ...OFICINA, panelAnalisis: () => ANALISIS },
    shows: 'Sin acción',
  },
  {
    name: 'analisis-vacio',
    panel: 'analisis',
    answers: { ...OFICINA, panelAnalisis: () => ANALISIS_VACIO },
    shows: 'El diagnóstico está por comenzar',
  },
  {
    name: 'analisis-necesidad',
    panel: 'analisis',
    answers: {
      ...OFICINA,
      guardarBorradorAnalisis: () => null,
      panelAnalisis: () => ({
        ...ANALISIS,
        borrador: { forma: 'necesidad', de: '2025 2008 4.2.3', campos: { clase: 'Necesidad' } },
      }),
    } as Answers,
    shows: 'Con las tres se calcula la prioridad.',
  },
  {
    name: 'analisis-accion',
    panel: 'analisis',
    answers: {
      ...OFICINA,
      guardarBorradorAnalisis: () => null,
      panelAnalisis: () => ANALISIS,
    } as Answers,
    steps: async (page) => {
      await page.locator('#abre-accion-FU-0030').click();
      await page.getByRole('button', { name: /como línea base/ }).click();
      await page.locator('#analisis-tipoAcumulacion').selectOption('Stock');
      await page.locator('#analisis-meta2025').fill('treinta');
      await page.locator('#accion-seguimiento').press('Enter');
    },
    shows: 'Con tipo Stock la línea base',
  },
  {
    name: 'analisis-dato',
    panel: 'analisis',
    answers: {
      ...OFICINA,
      guardarBorradorAnalisis: () => null,
      panelAnalisis: () => ANALISIS,
    } as Answers,
    steps: async (page) => {
      await page.locator('#abre-dato-').click();
      await page.keyboard.press('Control+Enter');
    },
    shows: 'Escoja la dimensión.',
  },
  {
    name: 'analisis-otra-ventana',
    panel: 'analisis',
    answers: {
      ...OFICINA,
      panelAnalisis: () => ({
        ...ANALISIS,
        otrosBorradores: [
          {
            ventana: 'v2',
            hace: 20,
            borrador: {
              forma: 'accion',
              de: 'FU-0030',
              campos: { accion: 'Acompañar a las IED en la revisión de sus planes de área' },
            },
          },
        ],
      }),
    } as Answers,
    shows: 'Continuar aquí',
  },
  {
    name: 'analisis-largo',
    panel: 'analisis',
    answers: { ...OFICINA, panelAnalisis: () => ANALISIS_LARGO },
    steps: async (page) => {
      for (const id of ['criticos', 'datos', 'sin-necesidad'])
        await page.locator(`#analisis-${id}`).press('Enter');
    },
    shows: 'Sin acción',
  },
  {
    name: 'analisis-sin-necesidades',
    panel: 'analisis',
    answers: {
      ...OFICINA,
      panelAnalisis: () => ({ ...ANALISIS, cobertura: ANALISIS_VACIO.cobertura }),
    },
    shows: 'Todavía no hay necesidades',
  },
  {
    name: 'analisis-falla',
    panel: 'analisis',
    answers: {
      ...OFICINA,
      panelAnalisis: () => {
        throw new Refusal('A la hoja «Fundamentos» le falta su columna Código.', []);
      },
    },
    shows: 'le falta su columna Código',
  },
  {
    name: 'analisis-protegido',
    panel: 'analisis',
    answers: {
      ...OFICINA,
      guardarBorradorAnalisis: () => null,
      panelAnalisis: () => ANALISIS,
      enlazarAcciones: () => {
        throw new TransportError(
          'Estás intentando editar una celda o un objeto protegidos. Ponte en contacto con el propietario.',
        );
      },
    } as Answers,
    steps: async (page) => {
      await page.locator('#abre-enlace-FU-0030').click();
      await page.locator('#analisis-accion').fill('A17');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Control+Enter');
    },
    shows: 'alguien protegió esas celdas',
  },
  {
    name: 'aprobar-por-aprobar',
    panel: 'aprobar',
    answers: { ...OFICINA, panelAprobar: () => PLAN.porAprobar() },
    shows: 'Nada impide aprobar la versión 1',
  },
  {
    name: 'aprobar-impedido',
    panel: 'aprobar',
    answers: { ...OFICINA, panelAprobar: () => PLAN.conImpedimentos() },
    shows: 'No se puede aprobar todavía',
  },
  {
    name: 'aprobar-verificada',
    panel: 'aprobar',
    answers: { ...OFICINA, panelAprobar: () => PLAN.verificada() },
    steps: press('Aprobar la versión 1…'),
    shows: 'Sí, aprobar',
  },
  {
    name: 'aprobar-devuelta',
    panel: 'aprobar',
    answers: { ...OFICINA, panelAprobar: () => PLAN.devuelta() },
    shows: 'Marcar como atendida',
  },
  {
    name: 'aprobar-devolver',
    panel: 'aprobar',
    answers: { ...OFICINA, panelAprobar: () => PLAN.porAprobar() },
    steps: async (page) => {
      await press('Devolver una acción…')(page);
      await page.getByRole('button', { name: 'Devolver', exact: true }).click();
    },
    shows: 'Escoja la acción.',
  },
  {
    name: 'aprobar-con-cambios',
    panel: 'aprobar',
    answers: { ...OFICINA, panelAprobar: () => PLAN.cambiado() },
    shows: 'Sin motivo: se escribieron en la hoja',
  },
  {
    name: 'aprobar-dar-motivo',
    panel: 'aprobar',
    answers: { ...OFICINA, panelAprobar: () => PLAN.cambiado() },
    steps: async (page) => {
      await page.getByRole('button', { name: 'Dar motivo…' }).first().click();
      await page.getByRole('button', { name: 'Pedir que se autorice' }).click();
    },
    shows: 'Escriba por qué se cambió.',
  },
  {
    name: 'aprobar-en-espera',
    panel: 'aprobar',
    answers: { ...OFICINA, panelAprobar: () => PLAN.enEspera() },
    shows: 'Autorizar por 24 horas',
  },
  {
    name: 'aprobar-en-horas',
    panel: 'aprobar',
    answers: { ...OFICINA, panelAprobar: () => PLAN.enHoras() },
    shows: 'Abierto por CC-0002 hasta el 15/07/2026 a las 18:05',
  },
  {
    name: 'aprobar-cambiar',
    panel: 'aprobar',
    answers: {
      ...OFICINA,
      panelAprobar: () => PLAN.enHoras(),
      guardarBorradorCambio: () => null,
    },
    steps: async (page) => {
      await page.locator('#pam-cambiar').click();
      await page.locator('#cambio-campo').selectOption('programado2026-T3');
      await press('Pedir el cambio')(page);
    },
    shows: 'Diga cuál acción.',
  },
  {
    name: 'aprobar-otra-ventana',
    panel: 'aprobar',
    answers: { ...OFICINA, panelAprobar: () => PLAN.conOtroBorrador() },
    shows: 'Continuar aquí «Indicador de A07»',
  },
  {
    name: 'aprobar-version',
    panel: 'aprobar',
    answers: {
      ...OFICINA,
      panelAprobar: () => PLAN.cambiado(),
      verVersionDelPam: () => PLAN.versionUna(),
    },
    steps: async (page) => {
      await page.locator('#pam-versiones').click();
      await press('Leer la versión 1')(page);
      await press('Ver A07')(page);
    },
    shows: 'Hoy dice otra cosa',
  },
  {
    name: 'aprobar-falla',
    panel: 'aprobar',
    answers: {
      ...OFICINA,
      panelAprobar: () => {
        throw new Refusal('A la hoja «PAM» le falta su columna Código.', []);
      },
    },
    shows: 'le falta su columna Código',
  },
  {
    name: 'ajustes-pedir',
    panel: 'ajustes',
    answers: { ...OFICINA, panelAjustes: () => AJUSTES_VACIO },
    shows: 'Pedir autorización',
  },
  {
    name: 'ajustes-sin-cierres',
    panel: 'ajustes',
    answers: { ...OFICINA, panelAjustes: () => SIN_CIERRES },
    shows: 'No hay trimestres cerrados definitivamente',
  },
  {
    name: 'ajustes-falla',
    panel: 'ajustes',
    answers: {
      ...OFICINA,
      panelAjustes: () => {
        throw new Refusal('A la hoja «Autorizaciones de ajuste» le falta su columna Código.', []);
      },
    },
    shows: 'le falta su columna Código',
  },
  {
    name: 'asistencia-vacia',
    panel: 'asistencia',
    answers: { ...OFICINA, panelAsistencia: () => ({ reuniones: [], ieds: [] }) },
    shows: 'Todavía no hay reuniones de socialización',
  },
  {
    name: 'asistencia-sin-nombres',
    panel: 'asistencia',
    answers: { ...OFICINA, panelAsistencia: () => REUNIONES, verAsistencia: () => SIN_ASISTENCIA },
    steps: async (page) => {
      await page.locator('#asistencia-lista').fill('Código\tValor\n1\t2');
      await page.getByRole('button', { name: 'Revisar la lista' }).press('Enter');
    },
    shows: 'No se encontró la columna de los nombres',
  },
  {
    name: 'asistencia-falla',
    panel: 'asistencia',
    answers: {
      ...OFICINA,
      panelAsistencia: () => REUNIONES,
      verAsistencia: () => {
        throw new Refusal('A la hoja «Asistencia externa» le falta su columna Orden.', []);
      },
    },
    shows: 'le falta su columna Orden',
  },
  {
    name: 'publicar',
    panel: 'publicar',
    answers: { ...OFICINA, panelPublicar: () => POR_PUBLICAR },
    shows: 'Hacer la publicación',
  },
  {
    name: 'publicar-reparos',
    panel: 'publicar',
    answers: { ...OFICINA, panelPublicar: () => CON_REPAROS },
    shows: 'No se puede publicar: hay datos de personas.',
  },
  {
    name: 'publicar-hecha',
    panel: 'publicar',
    answers: {
      ...OFICINA,
      panelPublicar: () => POR_PUBLICAR,
      hacerPublicacion: () => PUBLICACION_HECHA,
      documentoDePublicacion: () => DOCUMENTO_HECHO,
      guardarBorradorPublicacion: () => null,
    },
    steps: async (page) => {
      await page.getByRole('button', { name: 'Hacer la publicación' }).click();
      await page.getByRole('link', { name: 'Documento' }).waitFor();
      await page.getByRole('button', { name: 'Anotar en Socialización' }).click();
    },
    shows: 'Escriba la dirección en que quedó publicada.',
  },
  { name: 'verificar', panel: 'verificar', shows: 'En 412 filas revisadas' },
  {
    name: 'verificar-nada',
    panel: 'verificar',
    answers: {
      ...OFICINA,
      panelVerificar: () => ({
        ...VERIFICAR,
        errores: 0,
        advertencias: 0,
        incompletas: 0,
        grupos: [],
        aplazadas: [],
        codigosAsignados: 0,
      }),
    },
    shows: 'No hay nada que corregir',
  },
  {
    name: 'verificar-aplazar',
    panel: 'verificar',
    steps: (page) => page.getByRole('button', { name: 'Aplazar' }).first().click(),
    shows: 'Motivo',
  },
  {
    name: 'verificar-filtro',
    panel: 'verificar',
    answers: {
      ...OFICINA,
      irA: () => ({ aviso: 'Un filtro esconde la fila 18: quítelo para verla.' }),
    },
    steps: press('E18'),
    shows: 'Un filtro esconde la fila 18',
  },
  { name: 'documentos', panel: 'documentos', shows: '4 de 60 acciones sin reporte' },
  {
    name: 'documentos-textos',
    panel: 'documentos',
    steps: async (page) => {
      await page.getByRole('button', { name: /Quién responde/ }).click();
      await page.getByRole('button', { name: /Lo que usted escribe/ }).click();
      await press('Escribir…')(page);
      await page.getByLabel('Conclusiones').waitFor();
    },
    shows: 'En blanco dirá',
  },
  {
    name: 'documentos-firma',
    panel: 'documentos',
    steps: press('Registrar firma…'),
    shows: 'Dejar como firmado',
  },
  {
    name: 'documentos-firmas',
    panel: 'documentos',
    steps: press('Firmas…'),
    shows: 'Marque a quienes asistieron y todavía no firman.',
  },
  {
    name: 'documentos-anulacion',
    panel: 'documentos',
    steps: (page) => page.getByRole('button', { name: 'Anular…' }).first().click(),
    shows: 'Por qué se anula',
  },
  {
    name: 'documentos-nota',
    panel: 'documentos',
    steps: async (page) => {
      await press('Nota aclaratoria…')(page);
      await page.getByRole('button', { name: /Lo que usted escribe/ }).click();
    },
    shows: 'Sin este texto el documento no se genera.',
  },
  {
    name: 'documentos-vacio',
    panel: 'documentos',
    answers: { ...OFICINA, panelDocumentos: () => DOCUMENTOS_VACIO },
    shows: 'Todavía no hay nada que informar',
  },
  {
    name: 'documentos-hecho',
    panel: 'documentos',
    answers: {
      ...OFICINA,
      panelDocumentos: () => DOCUMENTOS,
      generarDocumento: () => ({
        codigo: 'DO-0005',
        titulo: 'Informe de gestión trimestral',
        nombre: 'Informe T2 2026',
        version: 1,
        estado: 'Borrador',
        url: 'https://docs.google.com/document/d/ejemplo-5',
        anexo: {
          titulo: 'Anexo de cálculos',
          nombre: 'Informe T2 2026 – anexo de cálculos',
          url: 'https://docs.google.com/document/d/ejemplo-anexo-5',
        },
        faltan: ['elaboró', 'código del formato'],
      }),
    },
    steps: press('Generar informe'),
    shows: 'Quedaron en blanco',
  },
  {
    name: 'documentos-falla',
    panel: 'documentos',
    answers: {
      ...OFICINA,
      generarDocumento: () => {
        throw new Refusal('No hay espacio en Drive: libere espacio e intente de nuevo.');
      },
    },
    steps: press('Generar informe'),
    shows: 'No hay espacio en Drive',
  },
  ...(
    [
      ['cierre', POR_CERRAR, '2026 comienza con 8 filas nuevas'],
      ['cierre-impedido', IMPEDIDO, 'Falta evaluar 12 acciones'],
      ['cerrada', CERRADA, 'La vigencia 2025 está cerrada'],
    ] as const
  ).map(
    ([name, visto, shows]): State => ({
      name: `vigencia-${name}`,
      panel: 'vigencia',
      answers: { ...OFICINA, verCierreDeVigencia: () => visto },
      steps: (page) => page.getByLabel('Qué va a hacer').selectOption('cierre'),
      shows,
    }),
  ),
  {
    name: 'vigencia-cierre-acciones',
    panel: 'vigencia',
    answers: { ...OFICINA, verCierreDeVigencia: () => POR_CERRAR },
    steps: async (page) => {
      await page.getByLabel('Qué va a hacer').selectOption('cierre');
      await press('Acciones')(page);
      await press('Compromisos abiertos')(page);
    },
    shows: 'T1 NP · T2 NP · T3 6 · T4 12',
  },
  { name: 'vigencia', panel: 'vigencia', shows: 'Borrador, de lo que dijeron los trimestres' },
  {
    name: 'vigencia-abierta',
    panel: 'vigencia',
    steps: async (page) => {
      await press('Lo que dijeron los trimestres')(page);
      await press('Anomalías del año')(page);
      await page.getByLabel('Decisión').selectOption('Continúa con ajuste');
    },
    shows: 'Ajuste propuesto',
  },
  {
    name: 'vigencia-compartida',
    panel: 'vigencia',
    steps: (page) => page.getByLabel('Acción', { exact: true }).selectOption('A04'),
    shows: 'Comparte la meta con A03',
  },
  {
    name: 'vigencia-sin-formula',
    panel: 'vigencia',
    steps: (page) => page.getByLabel('Acción', { exact: true }).selectOption('A33'),
    shows: 'sin fórmula (Reducción anual',
  },
  {
    name: 'vigencia-evaluada',
    panel: 'vigencia',
    answers: { ...OFICINA, evaluacionDelAno: () => EVALUADA },
    shows: 'Quedó guardada como «Parcialmente»',
  },
  {
    name: 'vigencia-evaluacion-cerrada',
    panel: 'vigencia',
    answers: { ...OFICINA, evaluacionDelAno: () => EVALUACION_CERRADA },
    shows: 'La vigencia 2025 está cerrada',
  },
  {
    name: 'vigencia-sin-acciones',
    panel: 'vigencia',
    answers: { ...OFICINA, evaluacionDelAno: () => ({ ...EVALUACION, acciones: [] }) },
    shows: 'El PAM todavía no tiene acciones',
  },
  {
    name: 'vigencia-error',
    panel: 'vigencia',
    answers: {
      ...OFICINA,
      guardarEvaluacion: () => ({
        cargue: null,
        accion: null,
        errores: [
          {
            registro: 'evaluaciones',
            fila: 1,
            columna: 'fecha',
            codigo: 'FECHA_ILEGIBLE',
            severidad: 'error',
            mensaje: 'Fecha: «ayer» no se lee como fecha.',
          },
        ],
      }),
    },
    steps: async (page) => {
      await page.getByLabel('Logros').fill('Cuatro planes');
      await press('Guardar y seguir')(page);
    },
    shows: 'no se lee como fecha',
  },
  {
    name: 'vigencia-cargando',
    panel: 'vigencia',
    answers: { ...OFICINA, evaluacionDelAno: never },
    shows: 'Calculando cómo terminó 2025',
  },
  {
    name: 'vigencia-falla',
    panel: 'vigencia',
    answers: {
      ...OFICINA,
      evaluacionDelAno: () => {
        throw new Refusal('Falta la hoja «Seguimiento».');
      },
    },
    shows: 'Falta la hoja «Seguimiento»',
  },
  {
    name: 'vigencia-por-comenzar',
    panel: 'vigencia',
    answers: { ...OFICINA, panelVigencia: () => ({ vigencias: [], propuesta: null, fin: '' }) },
    shows: 'El cuatrienio no ha comenzado',
  },
  { name: 'fichas', panel: 'fichas', shows: 'Sale un documento por localidad' },
  {
    name: 'fichas-una',
    panel: 'fichas',
    steps: async (page) => {
      await page.getByLabel('De qué instituciones').selectOption('ied');
    },
    shows: 'Escriba parte del nombre',
  },
  {
    name: 'fichas-sin-focalizadas',
    panel: 'fichas',
    steps: async (page) => {
      await page.getByLabel('Vigencia').selectOption('2025');
    },
    shows: 'Ninguna institución está focalizada en 2025',
  },
  {
    name: 'fichas-a-medias',
    panel: 'fichas',
    answers: {
      ...OFICINA,
      hacerFichas: () => ({
        trabajo: 'fichas',
        clave: 'ficha-integral 2026, focalizadas',
        titulo: 'Ficha integral de calidad educativa, 2026, focalizadas',
        hechas: 3,
        total: 7,
        cuanto: '3 de 7 instituciones',
        estado: 'a medias',
        empezo: 'Lo empezó Ana Ejemplo el 14/07/2026 a las 10:05.',
        esMio: true,
        aviso: '',
        datos: { documentos: 2 },
        dicho: 'Documentos hechos: 2, con 3 de 7 instituciones.',
      }),
    },
    steps: press('Hacer los documentos'),
    shows: '3 de 7 instituciones',
  },
  {
    name: 'fichas-sin-instituciones',
    panel: 'fichas',
    answers: {
      ...OFICINA,
      panelFichas: () => ({ vigencias: [], localidades: [], instituciones: [] }),
    },
    shows: 'Todavía no hay instituciones',
  },
  {
    name: 'focalizar-guardada',
    panel: 'focalizar',
    answers: FOCALIZAR,
    steps: (page) => page.locator('#focalizar-accion').selectOption('A40'),
    shows: 'Hasta aquí 4 entran de 4 cupos',
  },
  {
    name: 'focalizar-congelada',
    panel: 'focalizar',
    answers: FOCALIZAR,
    steps: (page) => page.locator('#focalizar-accion').selectOption('A05'),
    shows: 'criterios, datos y resultado quedan como estaban',
  },
  {
    name: 'focalizar-a-medias',
    panel: 'focalizar',
    answers: {
      ...FOCALIZAR,
      guardarFocalizacion: () => ({ ...GUARDADA, trabajo: FOCALIZAR_A_MEDIAS }),
    },
    steps: async (page) => {
      await page.locator('#focalizar-accion').selectOption('A14');
      await page.getByRole('button', { name: 'Guardar', exact: true }).click();
    },
    shows: '2.000 de 2.601 filas',
  },
  {
    name: 'focalizar-a-medias-falla',
    panel: 'focalizar',
    answers: {
      ...FOCALIZAR,
      guardarFocalizacion: () => ({ ...GUARDADA, trabajo: FOCALIZAR_A_MEDIAS }),
      seguirTrabajo: () => {
        throw new Refusal(
          'Quedó a medias. Los pesos de A14 en 2026 suman 95: deben sumar 100.',
          [],
        );
      },
      verTrabajo: () => FOCALIZAR_A_MEDIAS,
    },
    steps: async (page) => {
      await page.locator('#focalizar-accion').selectOption('A14');
      await page.getByRole('button', { name: 'Guardar', exact: true }).click();
      await page.getByRole('button', { name: 'Continuar' }).click();
    },
    shows: 'suman 95',
  },
  {
    name: 'focalizar-ninguna',
    panel: 'focalizar',
    answers: { ...FOCALIZAR, panelFocalizar: () => SIN_FOCALIZAR },
    shows: 'Ninguna acción focaliza IED',
  },
  {
    name: 'focalizar-falla',
    panel: 'focalizar',
    answers: {
      ...FOCALIZAR,
      verFocalizacion: () => {
        throw new Refusal('A la hoja «Criterios» le falta su columna Peso.', []);
      },
    },
    shows: 'le falta su columna Peso',
  },
  { name: 'lo-mio', panel: 'lo-mio', shows: 'La cifra es de mayo' },
  {
    name: 'lo-mio-abierto',
    panel: 'lo-mio',
    steps: async (page) => {
      for (const id of ['reporte-A29', 'reporte-A30', 'reporte-A31', 'mis-compromisos'])
        await page.locator(`#${id}`).click();
      await page.locator('#A29-ejecutado').fill('4');
    },
    shows: 'Se aparta 56',
  },
  {
    name: 'lo-mio-posponer',
    panel: 'lo-mio',
    steps: (page) => page.getByRole('button', { name: 'Posponer CO-0031' }).click(),
    shows: 'Solo se oculta para usted',
  },
  {
    name: 'lo-mio-pospuestos',
    panel: 'lo-mio',
    steps: (page) => page.getByRole('button', { name: 'Ver', exact: true }).click(),
    shows: 'vuelve el 21/07/2026',
  },
  {
    name: 'lo-mio-propuesto',
    panel: 'lo-mio',
    answers: {
      ...OFICINA,
      panelLoMio: () => ({ ...LO_MIO, reportes: [reporteVisto('A02', { propuesto: PROPUESTO })] }),
    },
    steps: (page) => page.getByText('Cuáles se cuentan (2)').click(),
    shows: 'EV-0131',
  },
  {
    name: 'lo-mio-ilegible',
    panel: 'lo-mio',
    answers: {
      ...OFICINA,
      guardarReportes: () => ({
        cargue: null,
        reportes: [],
        errores: [
          {
            accion: 'A27',
            campo: 'ejecutado',
            mensaje: '«once sedes» no se lee como número: deje solo 11.',
          },
        ],
      }),
    },
    steps: async (page) => {
      await page.locator('#A27-ejecutado').fill('once sedes');
      await page.getByRole('button', { name: 'Guardar', exact: true }).click();
    },
    shows: 'Falta corregir un dato',
  },
  {
    name: 'lo-mio-sin-guardar',
    panel: 'lo-mio',
    answers: {
      ...OFICINA,
      panelLoMio: () => ({
        ...LO_MIO,
        borrador: {
          persona: LO_MIO.persona,
          corte: '2026-T2',
          reportes: {
            A30: { ejecutado: '6', analisis: 'Seis contenidos de ocho: uno llegó el 30 de junio.' },
            A31: { ejecutado: '231' },
          },
          compromisos: {},
        },
        borradorDe: 'v1',
      }),
    },
    steps: async (page) => {
      for (const id of ['reporte-A30', 'reporte-A31']) await page.locator(`#${id}`).click();
    },
    shows: 'Lo que usted escribió no se guardó',
  },
  {
    name: 'lo-mio-por-explicar',
    panel: 'lo-mio',
    answers: {
      ...OFICINA,
      guardarReportes: () => ({
        cargue: 'C-0014',
        errores: [],
        reportes: [
          {
            accion: 'A27',
            estado: 'Devuelto',
            leida: { ejecutado: 4 },
            textos: { ejecutado: '4' },
            observaciones: [],
            noEnviado:
              'A27 reporta 4 y lo programado era 16, 75 % de diferencia: explíquelo en «Análisis».',
            pideExplicacion: true,
          },
        ],
      }),
    },
    steps: press('Enviar A27'),
    shows: 'Se guardó y no se envió',
  },
  {
    name: 'lo-mio-de-quien',
    panel: 'lo-mio',
    answers: { ...OFICINA, panelLoMio: () => ({ ...LO_MIO, persona: '' }) },
    shows: 'Escoja de quién son las acciones',
  },
  {
    name: 'lo-mio-nada',
    panel: 'lo-mio',
    answers: {
      ...OFICINA,
      panelLoMio: () => ({ ...LO_MIO, reportes: [], sinDeber: [], compromisos: [] }),
    },
    shows: 'Nada que reportar ni que responder',
  },
  {
    name: 'lo-mio-sin-pam',
    panel: 'lo-mio',
    answers: { ...OFICINA, panelLoMio: () => ({ ...LO_MIO, persona: '', personas: [] }) },
    shows: 'Todavía no hay nada de nadie',
  },
  {
    name: 'trimestre-reportes',
    panel: 'trimestre',
    steps: (page) => page.locator('#trimestre-reportes').click(),
    shows: 'Aprobar los que no tienen observaciones (2)',
  },
  {
    name: 'trimestre-reportes-devolver',
    panel: 'trimestre',
    steps: async (page) => {
      await page.locator('#trimestre-reportes').click();
      await page.getByRole('button', { name: 'Devolver A27' }).click();
      await page.getByRole('button', { name: 'Devolver con este motivo' }).click();
    },
    shows: 'es lo que lee quien lo corrige',
  },
  {
    name: 'trimestre-reportes-cambiados',
    panel: 'trimestre',
    steps: async (page) => {
      await page.locator('#trimestre-reportes').click();
      await page.getByLabel('Ver').selectOption('Cambiados después de aprobar');
    },
    shows: 'Pero se escribió después en Ejecutado',
  },
  {
    name: 'trimestre-reportes-ninguno',
    panel: 'trimestre',
    answers: {
      ...OFICINA,
      reportesDelTrimestre: () => ({ ...REPORTES, responsables: [], reportes: [], limpios: [] }),
    },
    steps: (page) => page.locator('#trimestre-reportes').click(),
    shows: 'Nadie debe reportes de este trimestre',
  },
  { name: 'trimestre', panel: 'trimestre', shows: 'faltan 4 de 60' },
  {
    name: 'trimestre-fin',
    panel: 'trimestre',
    answers: { ...OFICINA, panelTrimestre: () => ({ ...TRIMESTRE, fin: EL_FIN }) },
    shows: 'terminó el 31/12/2027',
  },
  {
    name: 'trimestre-cierre',
    panel: 'trimestre',
    steps: async (page) => {
      await page.locator('#trimestre-cierre').click();
      await press('Control del riesgo…')(page);
      await page.getByLabel('¿Se materializó el riesgo?').selectOption('Sí');
    },
    shows: 'Tratamiento',
  },
  {
    name: 'trimestre-cierre-hecho',
    panel: 'trimestre',
    answers: { ...OFICINA, verCierre: () => CIERRE_HECHO },
    steps: (page) => page.locator('#trimestre-cierre').click(),
    shows: 'Código de verificación: 8F3A',
  },
  {
    name: 'trimestre-registros',
    panel: 'trimestre',
    steps: (page) => page.locator('#trimestre-registros').click(),
    shows: 'Falta el informe',
  },
  {
    name: 'trimestre-planillas',
    panel: 'trimestre',
    steps: press('Planillas'),
    shows: '2 personas tienen reportes por entregar',
  },
  {
    name: 'trimestre-planillas-correo',
    panel: 'trimestre',
    steps: async (page) => {
      await press('Planillas')(page);
      await press('Enviar por correo…')(page);
      await page.getByText('Leer el correo').first().click();
    },
    shows: 'No se le envía. No tiene correo en Equipo.',
  },
  {
    name: 'trimestre-planillas-recibidas',
    panel: 'trimestre',
    steps: async (page) => {
      await press('Planillas')(page);
      await page.getByLabel('Planillas recibidas').setInputFiles(docx('llena.xlsx'));
    },
    shows: 'Sin recibir: A12.',
  },
  {
    name: 'trimestre-anomalias',
    panel: 'trimestre',
    steps: press('Anomalías'),
    shows: '2 por decidir, 1 confirmada y 0 descartadas',
  },
  {
    name: 'trimestre-anomalia-por-confirmar',
    panel: 'trimestre',
    steps: async (page) => {
      await press('Anomalías')(page);
      await press('Confirmar A28…')(page);
      await press('Confirmar y seguir')(page);
    },
    shows: 'Escriba la causa.',
  },
  {
    name: 'trimestre-anomalia-eficacia',
    panel: 'trimestre',
    steps: async (page) => {
      await press('Anomalías')(page);
      await page.getByRole('button', { name: 'Cumplimiento y eficacia…' }).first().click();
      await page.getByLabel('Cumplimiento', { exact: true }).selectOption('Cumplida');
      await page.getByLabel('Quién verificó').fill('Rubén Ejemplo Villalba');
    },
    shows: 'Quien verifica la eficacia no debe ser quien ejecutó.',
  },
  {
    name: 'trimestre-sin-anomalias',
    panel: 'trimestre',
    answers: {
      ...OFICINA,
      verAnomalias: () => ({ ...ANOMALIAS, acciones: [], pendientes: [] }),
    },
    steps: press('Anomalías'),
    shows: 'Ninguna acción tiene anomalías en este trimestre',
  },
  {
    name: 'parte-cargando',
    panel: 'trimestre',
    answers: { ...OFICINA, parteDePanel: never },
    steps: press('Anomalías'),
    shows: 'Abriendo esta parte…',
  },
  {
    name: 'parte-falla',
    panel: 'trimestre',
    answers: {
      ...OFICINA,
      parteDePanel: () => {
        throw new Refusal('El archivo «Paneles» del complemento quedó incompleto.');
      },
    },
    steps: press('Anomalías'),
    shows: 'Reintentar',
  },
  {
    name: 'trimestre-vacio',
    panel: 'trimestre',
    answers: {
      ...OFICINA,
      panelTrimestre: () => ({
        cortes: [],
        trimestre: null,
        fin: '',
        borrador: null,
        borradorDe: '',
        otrosBorradores: [],
      }),
    },
    shows: 'Ningún trimestre ha abierto todavía',
  },
  { name: 'autoevaluacion', panel: 'autoevaluacion', shows: 'Por área' },
  {
    name: 'autoevaluacion-todo',
    panel: 'autoevaluacion',
    answers: { ...OFICINA, panelAutoevaluacion: () => autoevaluacionDe(2026, '2026') },
    steps: async (page) => {
      await page.getByText('Ver la tabla').first().click();
      await press('Componentes críticos')(page);
      await press('Por proceso')(page);
      await press('Sin autoevaluación')(page);
    },
    shows: 'IED Río Claro',
  },
  {
    name: 'autoevaluacion-vacia',
    panel: 'autoevaluacion',
    answers: { ...OFICINA, panelAutoevaluacion: () => AUTOEVALUACION_VACIA },
    shows: 'Todavía no hay autoevaluaciones',
  },
  {
    name: 'autoevaluacion-cargando',
    panel: 'autoevaluacion',
    answers: { ...OFICINA, panelAutoevaluacion: never },
    shows: LOADING,
  },
  {
    name: 'autoevaluacion-falla',
    panel: 'autoevaluacion',
    answers: {
      ...OFICINA,
      panelAutoevaluacion: () => {
        throw new Refusal('Falta la hoja «IED».');
      },
    },
    shows: 'Falta la hoja «IED»',
  },
  { name: 'bitacora', panel: 'bitacora', shows: 'Nora Ejemplo Lozano borró la fila' },
  {
    name: 'bitacora-vacia',
    panel: 'bitacora',
    answers: { ...OFICINA, panelBitacora: () => BITACORA_VACIA },
    shows: 'La bitácora está vacía',
  },
  {
    name: 'bitacora-celda',
    panel: 'bitacora',
    steps: press('Historia de la celda seleccionada'),
    shows: 'PAM A07, Meta 2026',
  },
  {
    name: 'bitacora-sin-historia',
    panel: 'bitacora',
    answers: {
      ...OFICINA,
      panelBitacora: (filtros?: object) => (filtros ? SIN_HISTORIA : BITACORA),
    },
    steps: press('Historia de su fila'),
    shows: 'No hay nada así en la bitácora',
  },
  {
    name: 'bitacora-filtros',
    panel: 'bitacora',
    steps: async (page) => {
      await page.locator('#bitacora-filtros').click();
      await page.locator('#bitacora-fila').fill('A07');
      await page.getByRole('button', { name: 'Buscar en la bitácora' }).click();
    },
    shows: 'Escoja la hoja de esa fila',
  },
  {
    name: 'bitacora-restaurar',
    panel: 'bitacora',
    steps: async (page) => {
      await page.getByRole('button', { name: 'Ver los 6 datos' }).click();
      await page.getByRole('button', { name: 'Restaurar' }).first().click();
    },
    shows: 'Queda en la bitácora, y se puede deshacer',
  },
  {
    name: 'bitacora-no-se-restaura',
    panel: 'bitacora',
    answers: {
      ...OFICINA,
      restaurar: () => {
        throw new Refusal(
          'No se restauró. Compromisos CO-0014 ya está en la hoja (17/07/2026 16:45, Luis Ejemplo Castro): no se restaura sobre ella.',
        );
      },
    },
    steps: async (page) => page.getByRole('button', { name: 'Restaurar' }).first().click(),
    shows: 'ya está en la hoja',
  },
  ...(
    [
      ['bitacora-entera', ENTERA, 'La bitácora está entera'],
      ['bitacora-rota', ROTA, 'Algo no concuerda'],
    ] as const
  ).map(
    ([name, found, shows]): State => ({
      name,
      panel: 'bitacora',
      answers: { ...OFICINA, comprobarBitacora: () => found },
      steps: async (page) => {
        await page.locator('#bitacora-cadena').click();
        await press('Verificar la cadena')(page);
      },
      shows,
    }),
  ),
  { name: 'codigo', panel: 'codigo', shows: 'Código de verificación' },
  {
    name: 'codigo-sin-documentos',
    panel: 'codigo',
    answers: { ...OFICINA, panelCodigo: () => ({ documentos: 0 }) },
    shows: 'Todavía no hay documentos',
  },
  ...(
    [
      ['codigo-vale', VERIFICADO, 'Hasta ahí la bitácora está entera'],
      ['codigo-cambiado', CAMBIADO, 'y 12 cambios más'],
      ['codigo-sin-concordar', SIN_CONCORDAR, 'alguien cambió Fecha'],
      ['codigo-ajeno', AJENO, 'Se parecen, y no son el mismo'],
      ['codigo-ilegible', ILEGIBLE, 'Tiene 15 números y letras'],
    ] as const
  ).map(
    ([name, verificado, shows]): State => ({
      name,
      panel: 'codigo',
      answers: { ...OFICINA, verificarCodigo: () => verificado },
      steps: async (page) => {
        await page.getByLabel('Código de verificación').fill(verificado.codigo);
        await press('Verificar código')(page);
      },
      shows,
    }),
  ),
  {
    name: 'codigo-falla',
    panel: 'codigo',
    answers: {
      ...OFICINA,
      verificarCodigo: () => {
        throw new Refusal('Falta la hoja «Bitácora».');
      },
    },
    steps: press('Verificar código'),
    shows: 'Falta la hoja «Bitácora»',
  },
  { name: 'plantillas', panel: 'plantillas', shows: 'Plantilla del complemento' },
  {
    name: 'plantillas-propia',
    panel: 'plantillas',
    steps: async (page) => {
      await page.getByLabel('Documento').selectOption('informe-trimestral');
      await press('Volver a la del complemento')(page);
    },
    shows: 'Se quitará Informe con logo.docx',
  },
  {
    name: 'plantillas-errores',
    panel: 'plantillas',
    answers: {
      ...OFICINA,
      panelPlantillas: () => PLANTILLAS,
      revisarPlantilla: () => ({
        aceptada: false,
        errores: ['«{asistente}» no es un marcador. ¿Quiso decir «{asistentes}»?'],
        avisos: [],
      }),
    },
    steps: (page) => page.setInputFiles('input[type=file]', docx('R07 alcaldía.docx')),
    shows: '¿Quiso decir «{asistentes}»?',
  },
  {
    name: 'equipo',
    panel: 'equipo',
    answers: { ...OFICINA, panelEquipo: () => EQUIPO },
    steps: async (page) => {
      await page.locator('#equipo-roles').press('Enter');
      await page.getByRole('button', { name: 'Ver qué cambia' }).press('Enter');
    },
    shows: 'Escoja quién sale.',
  },
  {
    name: 'equipo-que-cambia',
    panel: 'equipo',
    answers: {
      ...OFICINA,
      panelEquipo: () => EQUIPO,
      guardarBorradorEquipo: () => null,
      verReemplazo: () => REEMPLAZO,
    },
    steps: async (page) => {
      await fillRelevo(page);
      for (const id of ['pasa-pam', 'pasa-compromisos', 'conservan', 'en-palabras', 'avisos'])
        await page.locator(`#equipo-${id}`).press('Enter');
    },
    shows: 'Parámetros que lo nombran',
  },
  {
    name: 'equipo-hecho',
    panel: 'equipo',
    answers: {
      ...OFICINA,
      panelEquipo: () => EQUIPO,
      guardarBorradorEquipo: () => null,
      verReemplazo: () => REEMPLAZO,
      reemplazarPersona: () => ({ ...REEMPLAZO, cargue: 'C-0012' }),
    },
    steps: async (page) => {
      await fillRelevo(page);
      await page.locator('#equipo-reemplazar').press('Enter');
    },
    shows: 'El complemento no envía estos avisos',
  },
  {
    name: 'equipo-falla',
    panel: 'equipo',
    answers: {
      ...OFICINA,
      panelEquipo: () => {
        throw new Refusal('Falta la hoja «Equipo».', [], 'HOJA_AUSENTE');
      },
    },
    shows: 'Falta la hoja «Equipo».',
  },
  { name: 'prestamo', panel: 'prestamo', shows: '¿Quién se lo lleva?' },
  {
    name: 'prestamo-original',
    panel: 'prestamo',
    answers: { ...OFICINA, panelPrestamo: () => PRESTAMO },
    steps: press('Cancelar el préstamo'),
    shows: 'vuelve a ser el único',
  },
  {
    name: 'prestamo-copia',
    panel: 'prestamo',
    answers: { ...OFICINA, panelPrestamo: () => ({ ...PRESTAMO, lado: 'copia' }) },
    shows: 'Para devolverla',
  },
  {
    name: 'prestamo-otra-copia',
    panel: 'prestamo',
    answers: {
      ...OFICINA,
      panelPrestamo: () => PRESTAMO,
      recibirLibro: () => {
        throw new Refusal('Lo que se importó no es la copia de este libro.', [], 'OTRA_COPIA');
      },
    },
    steps: async (page) => {
      await press('Recibir el libro de vuelta')(page);
      await press('Seguir con lo importado')(page);
    },
    shows: 'Se pierde lo que se guardó aquí',
  },
  {
    name: 'prestamo-devuelto',
    panel: 'prestamo',
    answers: {
      ...OFICINA,
      panelPrestamo: () => PRESTAMO,
      recibirLibro: () => ({
        guardados: 3,
        alterados: 1,
        hojas: [
          { hoja: 'Actas', filas: 1 },
          { hoja: 'Seguimiento', filas: 12 },
        ],
      }),
    },
    steps: press('Recibir el libro de vuelta'),
    shows: 'El libro volvió',
  },
  {
    name: 'acta-prestada',
    panel: 'acta',
    answers: { ...OFICINA, arranque: () => ({ ...ARRANQUE, prestamo: PRESTAMO }) },
    shows: 'lo que se escriba aquí se perderá',
  },
  {
    name: 'tablero',
    panel: 'tablero',
    answers: tableroDe(exampleBook()),
    steps: (page) => page.locator('.cuadro svg').nth(5).waitFor(),
    shows: 'El plan lleva',
  },
  {
    name: 'tablero-de-donde-sale',
    panel: 'tablero',
    answers: tableroDe(exampleBook()),
    steps: (page) => page.locator('.cifras .pregunta').first().click(),
    shows: 'Suma de avance × peso',
  },
  {
    name: 'tablero-vacio',
    panel: 'tablero',
    answers: tableroDe(newBook()),
    shows: 'Todavía no hay un plan que mostrar',
  },
  {
    name: 'tablero-cargando',
    panel: 'tablero',
    answers: { ...OFICINA, panelTablero: never },
    shows: LOADING,
  },
  {
    name: 'tablero-falla',
    panel: 'tablero',
    answers: {
      ...OFICINA,
      panelTablero: () => {
        throw new Refusal('Falta la hoja «Evidencias».');
      },
    },
    shows: 'Falta la hoja «Evidencias»',
  },
  {
    name: 'practica',
    panel: 'practica',
    answers: {
      ...OFICINA,
      arranque: () => ({ ...ARRANQUE, practica: AVISO_DE_PRACTICA }),
    },
    steps: (page) => page.getByRole('button', { name: /^Cómo se hace.*Haga el acta/ }).click(),
    shows: 'Pasos hechos: 3 de 8',
  },
  {
    name: 'practica-vacio',
    panel: 'practica',
    answers: { ...OFICINA, panelPractica: () => ({ libro: 'vacio' as const, pasos: [] }) },
    shows: 'Llenar y practicar',
  },
  {
    name: 'practica-con-datos',
    panel: 'practica',
    answers: { ...OFICINA, panelPractica: () => ({ libro: 'con datos' as const, pasos: [] }) },
    shows: 'aquí no se practica',
  },
  { name: 'estado-instalacion', panel: 'estado-instalacion', shows: 'No están instalados' },
  {
    name: 'instalacion-sin-preparar',
    panel: 'estado-instalacion',
    answers: {
      ...OFICINA,
      arranque: () => {
        throw new Refusal('Este libro todavía no tiene sus hojas.');
      },
    },
    shows: 'Zona horaria: mal',
  },
  {
    name: 'instalacion-sin-permiso',
    panel: 'estado-instalacion',
    answers: {
      ...OFICINA,
      panelEstadoInstalacion: () => ({
        ...INSTALACION,
        chequeos: [
          {
            codigo: 'autorizacion',
            titulo: 'Autorización',
            estado: 'falta',
            mensaje: 'Esta cuenta no ha aceptado todos los permisos.',
            reparable: false,
            enlace: 'https://script.google.com/ejemplo',
          },
        ],
      }),
    },
    shows: 'Abrir la página de Google',
  },
  {
    name: 'instalacion-cargando',
    panel: 'estado-instalacion',
    answers: { ...OFICINA, panelEstadoInstalacion: never },
    shows: LOADING,
  },
  {
    name: 'instalacion-falla',
    panel: 'estado-instalacion',
    answers: {
      ...OFICINA,
      panelEstadoInstalacion: () => {
        throw new TransportError('PERMISSION_DENIED');
      },
    },
    shows: 'varias cuentas abiertas',
  },
  {
    name: 'acta-sin-respuesta',
    panel: 'acta',
    answers: {
      ...OFICINA,
      guardarActa: () => {
        throw new TransportError('Se superó el tiempo máximo de ejecución');
      },
    },
    steps: async (page) => {
      await page.locator('#acta-asunto').fill('Prueba');
      await press('Guardar borrador')(page);
    },
    shows: 'No se sabe si el acta quedó guardada',
  },
  {
    name: 'fila-protegida',
    panel: 'fila',
    answers: {
      ...OFICINA,
      guardarFila: () => {
        throw new TransportError(
          'Estás intentando editar una celda o un objeto protegidos. Ponte en contacto con el propietario.',
        );
      },
    },
    steps: async (page) => {
      await page.getByLabel('Sedes', { exact: true }).fill('14');
      await press('Guardar fila')(page);
    },
    shows: 'alguien protegió esas celdas',
  },
  {
    name: 'instalacion-reparada',
    panel: 'estado-instalacion',
    steps: press('Reparar'),
    shows: 'Quedó bien',
  },
  {
    name: 'instalacion-ocupada',
    panel: 'estado-instalacion',
    answers: {
      ...OFICINA,
      repararLibro: () => {
        throw new Refusal('Otra persona está guardando en este momento.');
      },
    },
    steps: press('Reparar'),
    shows: 'Otra persona está guardando',
  },
  {
    name: 'instalacion-bien',
    panel: 'estado-instalacion',
    answers: { ...OFICINA, panelEstadoInstalacion: () => INSTALACION_BIEN },
    steps: async (page) => {
      await press('Lo que está bien')(page);
      await press('Disparadores')(page);
    },
    shows: 'Lo tiene esta cuenta desde el 14/07/2026',
  },
  {
    name: 'instalacion-tomar',
    panel: 'estado-instalacion',
    answers: {
      ...OFICINA,
      panelEstadoInstalacion: () => ({ ...INSTALACION, puedeInstalar: false, puedeTomar: true }),
    },
    steps: press('Tomarlos a mi nombre'),
    shows: 'Desde ahora los hace su cuenta',
  },
  {
    name: 'instalacion-correo',
    panel: 'estado-instalacion',
    steps: async (page) => {
      await press('Correo semanal')(page);
      await press('Ver el correo de esta semana')(page);
      await page.getByText('Leer el correo').first().click();
    },
    shows: 'COMPROMISOS VENCIDOS',
  },
  {
    name: 'instalacion-correo-nadie',
    panel: 'estado-instalacion',
    answers: { ...OFICINA, verCorreoSemanal: () => ({ ...CORREO, cuenta: '', cartas: [] }) },
    steps: async (page) => {
      await press('Correo semanal')(page);
      await press('Ver el correo de esta semana')(page);
    },
    shows: 'Nadie tiene pendientes',
  },
];

async function saveActa(page: Page): Promise<void> {
  await page.getByLabel('Tipo de acta').selectOption('Seguimiento trimestral');
  await page.getByLabel('Asunto').fill('Seguimiento del segundo trimestre');
  await page.getByLabel('Hora de inicio').fill('8');
  await page.getByLabel('Hora de fin').fill('10');
  await page.getByLabel('Lugar', { exact: true }).fill('Sala de juntas');
  await page.getByLabel('Desarrollo del punto 1').fill('Se verificó la asistencia.');
  await press('Guardar acta')(page);
  await page.getByText('Acta N.º 12 de 2026').waitFor();
}

const openPanel = panelsOfThisFile(AXE);

test.each(STATES)(
  '$name is accessible and fits 300 px, also with text twice as large',
  async (state) => {
    const { panel, answers = OFICINA, steps, shows, name } = state;
    const { page } = await openPanel({ panel, answers });
    if (steps) {
      await page
        .locator(
          '.button-bar, #vigencia-seccion, #asistencia-lista, #focalizar-accion, #abre-necesidad-, #pam-control, #tablero-corte',
        )
        .first()
        .waitFor();
      await steps(page);
    }
    await page.getByText(shows).first().waitFor();
    expect(await checkPage(page, name)).toEqual([]);
  },
);
