import type { HojaEntregada } from '../../../src/domain/cargue/archivo';
import { elegirHoja } from '../../../src/domain/cargue/elegir-hoja';
import { buscadorDeEncabezado } from '../../../src/domain/cargue/encabezado/encabezado';
import { ied } from '../../../src/domain/registers/ied';
import { columnas } from '../../support/libro';

const ROW = ['108001999011', 'Una', 'Riomar'];
const hoja = (nombre: string, ...celdas: readonly (readonly string[])[]): HojaEntregada => ({
  nombre,
  celdas,
});
const oculta = (each: HojaEntregada): HojaEntregada => ({ ...each, oculta: true });
const full = (nombre: string) => hoja(nombre, ['Código DANE', 'Nombre', 'Localidad'], ROW);
const short = (nombre: string) => hoja(nombre, ['Título'], ['Código DANE', 'Nombre'], ROW);
const cover = (nombre: string) => hoja(nombre, ['Secretaría'], ['Nombre', 'Qué es']);

const elegir = (hojas: readonly HojaEntregada[], pedida?: string) =>
  elegirHoja(
    { hojas, hoja: pedida },
    { title: 'IED', columns: columnas(ied) },
    buscadorDeEncabezado(ied, columnas(ied)),
  );

describe('elegirHoja()', () => {
  test.each<
    [string, readonly HojaEntregada[], string | undefined, string, RegExp, readonly string[]]
  >([
    ['the only one', [cover('X')], undefined, 'X', /^$/, []],
    ['the one asked for', [full('IED'), cover('Notas')], 'Notas', 'Notas', /pidió/, []],
    [
      'the one asked for in other letters',
      [full('IED'), cover('Año  2026')],
      ' ANO 2026 ',
      'Año  2026',
      /pidió/,
      [],
    ],
    ['a hidden one asked for', [full('IED'), oculta(short('Base'))], 'base', 'Base', /pidió/, []],
    [
      'the only one with the header',
      [cover('Portada'), short('Datos')],
      undefined,
      'Datos',
      /única/,
      [],
    ],
    [
      'another than the one titled',
      [cover('IED'), short('Datos')],
      undefined,
      'Datos',
      /«IED» no lo tiene/,
      [],
    ],
    [
      'the one that names most',
      [short('2025'), full('2026')],
      undefined,
      '2026',
      /nombra: 3$/,
      ['2025'],
    ],
    [
      'the one titled of two as good',
      [full('Copia'), full('ied')],
      undefined,
      'ied',
      /se llama/,
      [],
    ],
    [
      'the one with rows of two as good',
      [hoja('Plantilla', ['Código DANE', 'Nombre', 'Localidad']), full('Datos')],
      undefined,
      'Datos',
      /única/,
      [],
    ],
    [
      'never a hidden one',
      [oculta(full('Listas')), short('Datos')],
      undefined,
      'Datos',
      /única/,
      [],
    ],
  ])('takes %s', (_case, hojas, pedida, nombre, porque, sinLeer) => {
    const elegida = elegir(hojas, pedida);
    expect(elegida).toMatchObject({
      hoja: { nombre },
      porque: expect.stringMatching(porque),
      sinLeer,
    });
  });

  test('says which sheets there are when the one asked for is not', () => {
    expect(elegir([cover('Notas'), cover('Otra'), full('IED')], 'Nota')).toEqual({
      codigo: 'HOJA_AUSENTE',
      mensaje:
        'El archivo no tiene una hoja «Nota». ¿Quiso decir «Notas»? Tiene: «Notas», «Otra» e «IED».',
    });
    expect(elegir([hoja('', ROW)], 'Nota')).toMatchObject({ codigo: 'HOJA_AUSENTE' });
  });

  test('takes none of two with rows under headers as good', () => {
    expect(elegir([full('2025'), full('2026'), short('2024')])).toEqual({
      codigo: 'HOJAS_IGUALES',
      mensaje:
        '2 hojas tienen filas de IED bajo un encabezado igual de completo: «2025» y «2026». Escoja cuál se carga, o nombre todas las que se cargan.',
    });
  });

  test('says what each sheet names when none has the header', () => {
    expect(elegir([hoja('Portada', ['x']), cover('Fichas')])).toEqual({
      codigo: 'HOJA_SIN_ENCABEZADO',
      mensaje:
        'Ninguna hoja a la vista tiene el encabezado de IED: «Fichas» (nombra «Nombre»; le falta «Código DANE») y «Portada» (no nombra ninguna columna). Escriba en una fila los nombres de las columnas, como los de la hoja «IED» del libro.',
    });
  });

  test('tells of the hidden one that has it', () => {
    expect(elegir([cover('Portada'), oculta(full('Base'))])).toMatchObject({
      codigo: 'HOJA_SIN_ENCABEZADO',
      mensaje: expect.stringContaining('Está oculta, y sí lo tiene: «Base».'),
    });
  });
});
