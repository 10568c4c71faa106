// The listado of a meeting of 140 people, one of a few, and a blank one.

import { type ListadoInput, listadoDatos } from '../../../src/documents/asistencia-externa/datos';
import { EQUIPO, type Muestras, PARAMETROS } from '../oficina';

const IEDS = ['La Ceiba', 'El Roble', 'Los Almendros', 'El Guayacán', 'La Acacia'].map(
  (name, i) => ({
    codigoDane: `10800199900${i}`,
    nombre: `IED Ejemplo ${name}`,
    activa: true,
  }),
);
const CARGOS = ['Rector', 'Coordinador', 'Docente orientador'];

export const personas = (n: number) =>
  Array.from({ length: n }, (_, i) => ({
    reunion: 'SO-0004',
    orden: i + 1,
    nombre: `Persona Ejemplo ${String(n - i).padStart(3, '0')}`,
    cargo: CARGOS[i % 3] ?? '',
    ...(i % 47 !== 5 && { ied: IEDS[i % 5]?.codigoDane ?? '' }),
    asistio: i % 20 !== 7,
  }));

export const listadoInput = (changes: Partial<ListadoInput> = {}): ListadoInput => ({
  reunion: {
    codigo: 'SO-0004',
    clase: 'Reunión',
    fecha: '2026-02-13',
    lugar: 'Auditorio de ejemplo',
    tema: 'Acciones del PAM para las instituciones en 2026',
    responsable: 'Luis Ejemplo Castro',
  },
  personas: personas(12),
  ieds: IEDS,
  marca: '',
  parametros: PARAMETROS,
  equipo: EQUIPO,
  formato: {
    proceso: 'Gestión Organizacional',
    codigo: 'SE-GO-P03-R08',
    version: '',
    fecha: '',
  },
  codigoVerificacion: '9B0C-11D2-3E4F-5A6B',
  hoy: '2026-02-13',
  ...changes,
});

export const muestras: Muestras = {
  'a listado of twelve people': listadoDatos(listadoInput()),
  'a listado of 140 people': listadoDatos(listadoInput({ personas: personas(140) })),
  'a blank listado': listadoDatos(listadoInput({ personas: [], enBlanco: 40 })),
};
