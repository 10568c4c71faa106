import { coberturaDe } from '../../domain/cobertura/cobertura';
import { cuenta } from '../../domain/redaccion';
import type { Documento, Nota } from '../documento';
import type { LibroLeido } from '../libro-leido';
import { TITULO } from './titulo';

declare function require(path: './contenido'): typeof import('./contenido');

/** What is known of the sector when a plan begins, and what it stands on: activity 1 of the procedure. */
export const caracterizacion: Documento = {
  clave: 'caracterizacion',
  titulo: TITULO,
  generar: 'Generar caracterización',
  nombre: '{documento} v{version}',
  formato: { del: 'de la caracterización' },
  deQue: 'cuatrienio',
  pideFirma: true,
  imprime: {
    caracterizacion: 'todas',
    fundamentos: 'todas',
    pam: ['codigo', 'responde'],
    ied: ['codigoDane', 'activa'],
    autoevaluacion2008: 'todas',
    autoevaluacion2026: 'todas',
    pruebas: 'todas',
    datosIed: 'todas',
    textos: 'todas',
    parametros: 'todas',
    equipo: 'todas',
  },
  secciones: [
    { clave: 'presentacion', titulo: 'Presentación' },
    { clave: 'conclusiones', titulo: 'Conclusiones' },
  ],
  nota: completitud,
  contenido: () => require('./contenido'),
};

/** What it would still lack. */
function completitud(libro: LibroLeido): Nota {
  const datos = libro.rows('caracterizacion').length;
  if (datos === 0)
    return {
      look: 'advertencia',
      texto:
        'Caracterización está vacía: el documento dirá qué falta en cada parte. Escriba o cargue los datos del territorio.',
    };
  const { sinExplicar } = coberturaDe(libro);
  return sinExplicar.length === 0
    ? { look: 'listo', texto: `Reúne ${cuenta(datos, 'dato', 'datos')} de Caracterización.` }
    : {
        look: 'advertencia',
        texto: `${cuenta(sinExplicar.length, 'necesidad no tiene', 'necesidades no tienen')} acción ni explicación: se ven en «Del diagnóstico al plan…».`,
      };
}
