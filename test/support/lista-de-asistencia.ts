// The list that a form gives of a meeting with directivos docentes: 140 lines, of which nine are of somebody who is there already, written
// otherwise, and three name an institution that nobody knows. All fictitious.

const NOMBRES = [
  'Ana',
  'Luis',
  'Marta',
  'Jorge',
  'Elena',
  'Pedro',
  'Rosa',
  'Hugo',
  'Inés',
  'Raúl',
  'Sonia',
];
const APELLIDOS = [
  'Abril',
  'Barro',
  'Cobre',
  'Duna',
  'Encina',
  'Farol',
  'Gruta',
  'Hierro',
  'Islote',
  'Junco',
  'Kiosco',
  'Laguna',
];
const CARGOS = [
  'Rector',
  'Rectora',
  'Coordinadora académica',
  'RECTOR (E)',
  'Coord. de convivencia',
  'Docente orientador',
];
export const IEDS = [
  'La Ceiba',
  'El Roble',
  'Los Almendros',
  'El Guayacán',
  'Los Trupillos',
  'El Matarratón',
  'La Acacia',
  'Los Mangos',
  'El Totumo',
  'La Bonga',
].map((name) => `IED Ejemplo ${name}`);

export const ENCABEZADO = [
  'Marca temporal',
  'Nombres y apellidos',
  'Número de documento',
  'Cargo',
  'Institución educativa',
  'Celular',
  'Dirección de correo electrónico',
];

const pick = (from: readonly string[], i: number): string => from[i % from.length] ?? '';

/** Who came: a name, two surnames of which no two people have the same two, and all that a form asks. */
const persona = (i: number): string[] => [
  `13/02/2026 8:${String(i % 60).padStart(2, '0')}:00`,
  `${pick(NOMBRES, i)} ${pick(APELLIDOS, i)} ${pick(APELLIDOS, Math.floor(i / 12) + i + 1)}`,
  String(71_000_000 + i * 7919),
  pick(CARGOS, i),
  pick(IEDS, i * 7),
  String(3_005_550_000 + i * 37),
  `persona.${i}@ejemplo.invalid`,
];

const PERSONAS = Array.from({ length: 131 }, (_, i) => persona(i));
for (const [i, texto] of [
  [4, 'IED Ejemplo La Seiva'],
  [5, 'Inst. Educ. Guayacan Ejmplo'],
  [6, 'Colegio San Inventado'],
] as const)
  PERSONAS[i]![4] = texto;

const NOMBRE = 1;
const sinContacto = (line: readonly string[]): string[] =>
  line.map((cell, at) => ([2, 5, 6].includes(at) ? '' : cell));
const otraVez = (i: number, change: (nombre: string) => string, isBare = false): string[] => {
  const line = (PERSONAS[i] ?? []).map((cell, at) => (at === NOMBRE ? change(cell) : cell));
  return isBare ? sinContacto(line) : line;
};
const alReves = (nombre: string): string => {
  const [first, ...others] = nombre.split(' ');
  return `${others.join(' ')}, ${first}`;
};
const sinTildes = (nombre: string): string =>
  nombre.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Somebody of above, written otherwise; the last four without what would tell them. */
const REPETIDAS = [
  otraVez(10, (nombre) => nombre.toUpperCase()),
  otraVez(21, alReves),
  otraVez(32, (nombre) => nombre.split(' ').slice(0, 2).join(' ')),
  otraVez(43, (nombre) => nombre.replace('a', 'aa')),
  otraVez(54, (nombre) => `Dra. ${nombre}`),
  otraVez(19, sinTildes, true),
  otraVez(30, alReves, true),
  otraVez(41, (nombre) => nombre.split(' ').slice(0, 2).join(' '), true),
  otraVez(52, (nombre) => nombre.toUpperCase(), true),
];

/** As rows below their header. */
export const LINEAS: readonly (readonly string[])[] = [...PERSONAS, ...REPETIDAS];
export const comoTexto = (separador: string): string =>
  [ENCABEZADO, ...LINEAS]
    .map((line) =>
      line.map((cell) => (cell.includes(separador) ? `"${cell}"` : cell)).join(separador),
    )
    .join('\n');

/** Everything of the list that may be written nowhere. */
export const PROHIBIDO: readonly string[] = LINEAS.flatMap(
  ([, , documento, , , celular, correo]) => [documento ?? '', celular ?? '', correo ?? ''],
).filter((text) => text !== '');
