import { DOCUMENTOS } from '../../../src/documents';
import { BORRADORES } from '../../../src/documents/informe-resultados/redactar';
import { propuestosDe } from '../../../src/documents/secciones';
import { datosOf, libroOf, ROWS, resultadosOf, SIN_2025 } from './muestras';

const plain = (text: string): string => text.replace(/\u00A0/g, ' ');
const filasDeAccion = (rows = ROWS) =>
  datosOf(rows).porComponente.flatMap((one) => one.filasDeAccion);
const fila = (codigo: string, rows = ROWS) =>
  filasDeAccion(rows).find((one) => one.codigo === codigo)!;
const linea = (asunto: string, rows = ROWS, hoy?: string) =>
  plain(datosOf(rows, {}, hoy).enBreve.find((one) => one.asunto === asunto)?.texto ?? '');

test('each acción has four years, and a result by its tipo: only what accumulates is added up', () => {
  const told = ['A01', 'A02', 'A03', 'A04', 'A05', 'A06'].map((codigo) => {
    const { resultado, deDonde, avance, estado } = fila(codigo);
    return [codigo, resultado, deDonde, plain(avance), plain(estado)];
  });
  expect(told).toEqual([
    ['A01', '121', 'suma de 2024, 2025, 2026 y 2027', '100 %', '● Cumplida'],
    ['A02', '5', 'el de 2027', '100 %', '● Cumplida'],
    ['A03', '22', 'el de 2027', '88,89 %', '▲ Parcialmente'],
    ['A04', '16', 'el de 2027', '16,67 %', '▼ No cumplida'],
    ['A05', 'sin reporte', '', '0 %', '▼ Sin resultado'],
    ['A06', '6', 'el de 2027', '—', '◊ Sin medir'],
  ]);
  expect(plain(fila('A01').cifras3)).toBe('P: 36\nE: 33\n91,67 %');
  expect(fila('A04').cifras2).toBe('P: 12\nE: sin reporte');
  expect(plain(fila('A01').motivo)).toBe('pasó de la meta: 100,83 %');
  expect(fila('A06').motivo).toMatch(/Reducción anual no tiene fórmula/);
});

test('a componente is the mean of its acciones, and the plan that of all', () => {
  // Acompañamiento: 100 and 100. Formación: 88,89; 16,67; 0. The plan: 305,56 ÷ 5.
  expect(
    datosOf().componentes.map(({ componente, avance, cumplidas, frenteALaBase }) => [
      componente,
      plain(avance),
      cumplidas,
      frenteALaBase,
    ]),
  ).toEqual([
    ['Acompañamiento', '100 %', '2 de 2', '0 de 1'],
    ['Formación', '35,19 %', '0 de 3', '2 de 2'],
    ['Total', '61,11 %', '2 de 5', '2 de 3'],
  ]);
});

test('an acción that was worded in another way is one, and says how it was', () => {
  expect(filasDeAccion().filter(({ codigo }) => codigo === 'A01')).toHaveLength(1);
  expect(fila('A01').antes).toBe('Antes: «Visitas a los PMI».');
  expect(fila('A02').antes).toBe('');
});

test('the first page has six lines and says which years are missing', () => {
  expect(linea('Cómo terminó el plan')).toBe(
    'El plan cumplió 61,11 % de sus metas del cuatrienio: 2 de 5 acciones que se pueden medir cumplieron la suya.',
  );
  expect(linea('Frente a la línea base')).toBe(
    'De 3 indicadores con línea base y resultado, 2 mejoraron y 1 quedó igual (A02). Lo que se acumula comienza de cero y no cuenta aquí.',
  );
  expect(linea('Índice de inclusión')).toBe('De 2024 a 2027 subió 0,50: de 2,20 a 2,70, de 0 a 4.');
  expect(linea('Lo que más faltó')).toBe(
    '1) A05, Acción A05: sin ningún resultado.\n2) A04, Acción A04: 16,67 % de su meta.\n3) A03, Acción A03: 88,89 % de su meta.',
  );
  expect(datosOf().enBreve).toHaveLength(6);
  const [first] = datosOf(SIN_2025).faltantes;
  expect(first).toEqual({
    asunto: 'Sin datos de 2025',
    detalle:
      'El libro no tiene ningún resultado de 2025: lo que se hizo ese año no está en estas cifras, y por eso pueden ser menores que lo real.',
  });
  expect(datosOf().faltantes.map(({ asunto }) => asunto)).not.toContain('Sin datos de 2025');
});

test('a missing year is no 0', () => {
  expect(fila('A01', SIN_2025).cifras2).toBe('P: 36\nE: sin datos');
  expect(datosOf(SIN_2025).eficacia.map(({ valor2 }) => valor2)).toEqual([
    'sin datos',
    'sin datos',
    'sin datos',
  ]);
});

test('of the quarters that were due, not of sixteen, it says which acta and informe exist', () => {
  // T3 of 2024 to T4 of 2027.
  expect(linea('Actas e informes')).toBe(
    'De 14 trimestres que se debían, 2 tienen acta y 1 tiene informe de gestión.',
  );
  const { registros, registrosTexto } = datosOf();
  expect(registros).toHaveLength(14);
  expect(registros.slice(0, 3)).toEqual([
    { trimestre: '2024-T3', acta: 'Acta 7 de 2024', informe: 'Versión 2 (firmado)' },
    { trimestre: '2024-T4', acta: 'Acta 1 de 2025', informe: '▼ falta el informe' },
    { trimestre: '2025-T1', acta: '▼ falta el acta', informe: '▼ falta el informe' },
  ]);
  expect(registrosTexto).toContain('no se reportaban 2024-T1 y 2024-T2');
});

test('the consolidation that is printed is named, and the other three stand in the annex', () => {
  const { candidatas, consolidacion, porCandidata } = datosOf();
  expect(consolidacion).toContain('«Avance del cuatrienio con tope»');
  // With A01 at 100,83: 306,39 ÷ 5. Years: 97,92; 95; 72,67; 23,61; 0. What starts from 0: 121 ÷ 120, 19 ÷ 20, 0 ÷ 32.
  expect(candidatas.map(({ nombre, valor, uso }) => [nombre, plain(valor), uso])).toEqual([
    ['Avance del cuatrienio con tope', '61,11 %', 'Es la que se imprime'],
    ['Avance del cuatrienio sin tope', '61,28 %', 'No se imprime'],
    ['Promedio de las vigencias', '57,84 %', 'No se imprime'],
    ['Suma de resultados sobre suma de metas', '65,28 %', 'No se imprime'],
  ]);
  expect(porCandidata.map(({ que }) => que)).toContain('A03 · Acción A03');
});

test('no section is left for somebody to fill: the data say something of each', () => {
  const said = Object.values(propuestosDe(BORRADORES, resultadosOf()));
  expect(said).toHaveLength(5);
  for (const text of said) expect(text).toMatch(/^[^[\]{}<>]{30,}$/s);
  const empty = Object.values(propuestosDe(BORRADORES, resultadosOf({})));
  for (const text of empty) expect(text).not.toMatch(/[[\]{}<>]|undefined|NaN/);
  expect(datosOf(ROWS, { retos: 'Uno.\nDos.' }).retos).toEqual([
    { parrafo: 'Uno.' },
    { parrafo: 'Dos.' },
  ]);
});

test('what helped and hindered is what the evaluations of the years say', () => {
  const { relato, ayudo, alianzas, retos } = datosOf();
  expect(relato[0]?.logros).toBe(
    '2026: Treinta y tres visitas con acta.\n2027: Cuarenta visitas con acta.',
  );
  expect(ayudo.map(({ parrafo }) => parrafo).join(' ')).toContain('El convenio terminó en marzo');
  expect(alianzas[0]?.parrafo).toContain('De fuera de la entidad: Cooperación.');
  expect(retos.map(({ parrafo }) => parrafo).join(' ')).toContain('«Reprogramar» en 1 (A04)');
});

test('before the end of the cuatrienio it says so, and the figures are those of the last quarter', () => {
  expect(linea('Cómo va el plan', ROWS, '2026-08-01')).toMatch(/^El plan lleva /);
  const { corte, faltantes } = datosOf(ROWS, {}, '2026-08-01');
  expect(corte).toBe('30 de junio de 2026');
  expect(faltantes[0]?.asunto).toBe('El cuatrienio no ha terminado');
});

test('who makes it is told first whether years are missing', () => {
  const { nota } = DOCUMENTOS.find(({ clave }) => clave === 'informe-resultados')!;
  expect(nota?.(libroOf(ROWS), '2024-2027')).toEqual({
    look: 'listo',
    texto: 'El libro tiene resultados de los cuatro años.',
  });
  expect(nota?.(libroOf(SIN_2025), '2024-2027')).toMatchObject({
    look: 'advertencia',
    texto: expect.stringMatching(/no tiene resultados de 2025/),
  });
});

test('the money is that of the PAM: what has no fuente is a line of its own, and in the total', () => {
  const sostenibilidad = [
    { accion: 'A01', vigencia: 2026, fuente: 'SGP Calidad', montoPrevisto: 20_000_000 },
    { accion: 'A02', vigencia: 2026, montoPrevisto: 5_000_000 },
  ];
  const { fuentes, hayFuentes } = datosOf({ ...ROWS, sostenibilidad });
  expect(hayFuentes).toBe(true);
  expect(fuentes.map((one) => Object.values(one).map(plain))).toEqual([
    ['SGP Calidad', '—', '—', '$ 20.000.000', '—', '$ 20.000.000'],
    ['Sin fuente', '—', '—', '$ 5.000.000', '—', '$ 5.000.000'],
    ['Total', '—', '—', '$ 25.000.000', '—', '$ 25.000.000'],
  ]);
});
