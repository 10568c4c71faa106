// Rows as the panel «Fila» gets them: a register with a field of every kind, the PAM, and a sábana of 93 components.

import type { Formulario } from '../../../src/addon/datos/formulario';
import type { FilaPanel } from '../../../src/addon/panels/fila-del-libro';
import { ejesDe } from '../../../src/domain/ejes';
import { camposOf, listasOf, textosOf, tituloOf } from '../../../src/domain/formulario';
import { columnsOf } from '../../../src/domain/placed-columns';
import {
  type AnyRow,
  defineRegister,
  keyOf,
  type Register,
  type RuleContext,
} from '../../../src/domain/register';
import { pam } from '../../../src/domain/registers/pam';
import { contextOf, VIGENCIAS } from '../../support/libro';
import { EJES_DE_PRUEBA, sabana } from '../../support/sabana';

const EJES = { ...EJES_DE_PRUEBA, ...ejesDe(VIGENCIAS) };

/** Every kind of column, and every way in which one differs. */
export const muestrario = defineRegister({
  key: 'muestrario',
  title: 'Muestrario',
  describes: 'Una fila con un dato de cada clase.',
  clave: ['codigo'],
  numera: 'MU',
  columns: {
    codigo: { label: 'Código', kind: 'codigo', help: 'Lo asigna el complemento.' },
    accion: { label: 'Acción', kind: 'referencia', refiere: 'pam', required: true },
    responsable: { label: 'Responsable', kind: 'referencia', refiere: 'equipo', abierta: true },
    responde: { label: 'Responde a', kind: 'referencia', refiere: 'pam', varias: true },
    nombre: { label: 'Nombre', kind: 'texto', required: true },
    analisis: { label: 'Análisis', kind: 'textoLargo' },
    sedes: { label: 'Sedes', kind: 'entero', min: 1 },
    programado: { label: 'Programado', kind: 'decimal', np: true },
    avance: { label: 'Avance', kind: 'porcentaje' },
    apropiado: { label: 'Apropiado', kind: 'dinero', min: 0 },
    fecha: { label: 'Fecha', kind: 'fecha' },
    hora: { label: 'Hora', kind: 'hora' },
    vigente: { label: 'Vigente', kind: 'siNo' },
    zona: { label: 'Zona', kind: 'lista', catalogo: 'zona', valores: ['Urbana', 'Rural'] },
    localidad: { label: 'Localidad', kind: 'lista', catalogo: 'localidad' },
    correo: { label: 'Correo', kind: 'correo', personal: true },
    enlace: { label: 'Enlace', kind: 'enlace' },
    prioridad: { label: 'Prioridad', kind: 'entero', computed: true, help: 'La suma de los tres.' },
  },
});

const CONTEXT = contextOf({
  pam: [
    { codigo: 'A01', accion: 'Asistencia técnica en la autoevaluación' },
    { codigo: 'A03', accion: 'Formación de docentes' },
    { codigo: 'A27', accion: 'Renovación de la red eléctrica de las sedes rurales' },
  ],
  equipo: [
    { nombre: 'Ana Ejemplo Rivera', cargo: 'Jefe de oficina' },
    { nombre: 'Marta Ejemplo Solano', cargo: 'Profesional Universitario' },
  ],
  ied: [{ codigoDane: '108001999015', nombre: 'IED Ejemplo La Ceiba' }],
  catalogos: [{ localidad: 'Riomar', componente: 'Formación' }, { localidad: 'Suroriente' }],
});

/** A row as a form; without `row`, a new one. */
export function formularioDe(
  register: Register,
  row?: AnyRow,
  more: Partial<Formulario> = {},
  context: RuleContext = CONTEXT,
): Formulario {
  const columns = columnsOf(register, EJES);
  const fila = row ? { fila: 7, row } : null;
  const clave = row && keyOf(register, row);
  return {
    registro: register.key,
    hoja: register.title,
    titulo: row ? tituloOf(register, row) : '',
    campos: camposOf(register, columns),
    listas: listasOf(columns, context),
    donde: fila ? (clave === undefined ? { fila: fila.fila } : { clave }) : {},
    leida: fila,
    textos: textosOf(columns, fila ?? { fila: 0, row: {} }),
    observaciones: [],
    vecinas: { anterior: row !== undefined, siguiente: row !== undefined },
    cerrada: '',
    cerradaEnParte: '',
    cerrados: {},
    ...more,
  };
}

export const panelDe = (formulario: Formulario, more: Partial<FilaPanel> = {}): FilaPanel => ({
  formulario,
  escrito: null,
  aviso: '',
  hojas: HOJAS,
  ...more,
});

export const HOJAS = [
  { registro: 'pam', titulo: 'PAM' },
  { registro: 'seguimiento', titulo: 'Seguimiento' },
];

export const MUESTRA: AnyRow = {
  codigo: 'MU-0004',
  accion: 'A03',
  responsable: 'Marta Ejemplo Solano',
  responde: 'A01; A27',
  nombre: 'Jornada de formación en evaluación',
  analisis: 'Se hicieron dos jornadas y quedó pendiente la tercera.',
  sedes: 12,
  programado: 1250.5,
  avance: 0.6,
  apropiado: 2339400000,
  fecha: '2026-06-15',
  hora: '14:30',
  vigente: true,
  zona: 'Rural',
  localidad: 'Riomar',
  correo: 'marta.ejemplo@ejemplo.invalid',
  enlace: 'https://ejemplo.invalid/carpeta',
};

export const FILA: FilaPanel = panelDe(formularioDe(muestrario, MUESTRA));
export const FILA_NUEVA: FilaPanel = panelDe(formularioDe(muestrario));
export const FILA_PAM: FilaPanel = panelDe(
  formularioDe(pam, {
    codigo: 'A03',
    componente: 'Formación',
    accion: 'Formación de docentes',
    meta2024: 10,
    meta2025: 'NP',
    metaCuatrienio: 40,
    tipoAcumulacion: 'Acumulado',
  }),
);
export const FILA_SABANA: FilaPanel = panelDe(
  formularioDe(sabana, { ied: '108001999015', vigencia: 2026, valoracion1_1_1: 3 }),
);
