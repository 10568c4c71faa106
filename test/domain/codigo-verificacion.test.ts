import {
  codigosEn,
  codigosParecidos,
  porQueNoEsCodigo,
} from '../../src/domain/codigo-verificacion';

const CODIGO = '8F3A-21C0-77DE-0B14';

test.each([
  ['as it is printed', CODIGO],
  ['in lower case, with blanks at its ends', '  8f3a-21c0-77de-0b14 \n'],
  ['without dashes', '8F3A21C077DE0B14'],
  ['with blanks instead', '8F3A 21C0 77DE 0B14'],
  ['with other dashes', '8F3A–21C0—77DE−0B14'],
  ['with dashes of every kind between blanks', '8F3A - 21C0 – 77DE ‑ 0B14'],
  ['with dots', '8F3A.21C0.77DE.0B14'],
  ['grouped in another way', '8F 3A2-1C077 DE 0B-14'],
  ['broken over two lines', '8F3A-21C0-77DE-\n0B14'],
  ['with the letter O for its zeros', '8F3A-21CO-77DE-OB14'],
  ['with the letters I and l for its ones', '8F3A-2IC0-77DE-0Bl4'],
  ['in full-width letters', '８Ｆ３Ａ-２１Ｃ０-７７ＤＥ-０Ｂ１４'],
  ['with what nobody sees in it', '8F3A\u200b-21C0\u00ad-77DE-\u202a0B14'],
  [
    'in the line it stands in',
    `Generado el 15/07/2026 10:05 · Código de verificación: ${CODIGO} · Página 1 de 3`,
  ],
  ['after its name, without a blank', `código de verificación:${CODIGO}`],
  ['in brackets', `(${CODIGO})`],
  ['pasted twice', `${CODIGO} ${CODIGO}`],
])('codigosEn() reads one %s', (_, texto) => {
  expect(codigosEn(texto)).toEqual([CODIGO]);
});

test('codigosEn() gives each that a line may hold: what comes before may look like a group', () => {
  expect(codigosEn(`Resolución LIDA ${CODIGO}`)).toContain(CODIGO);
});

test.each([
  ['', /^Escriba el código/],
  ['Código de verificación:', /^Escriba el código/],
  ['8F3A-21C0-77DE-0B1', /^Tiene 15 números y letras, y un código tiene 16/],
  ['8F3A-21C0-77DE-0B144', /^Tiene 17/],
  ['8G3A-21C0-77DE-0B14', /^La «G» no puede estar/],
  ['8F3Á-21C0-77DE-0B14', /^La «Á» no puede estar/],
  ['8F3А-21C0-77DE-0B14', /^La «А» no puede estar/],
  ['Acta de reunión, versión 2, del 14 de julio de 2026', /^Ahí no hay un código/],
  ['AC-0001', /^Ahí no hay un código/],
])('porQueNoEsCodigo() says of %j why it is none', (texto, sentence) => {
  expect(codigosEn(texto)).toEqual([]);
  expect(porQueNoEsCodigo(texto)).toMatch(sentence);
});

test('codigosParecidos() gives those that differ in few letters, and never the same nor the far ones', () => {
  const known = [CODIGO, '8F3A-21C0-77DE-0B15', '0000-1111-2222-3333'];
  expect(codigosParecidos('8F3A-21C0-77DE-0B1', known)).toEqual([CODIGO, '8F3A-21C0-77DE-0B15']);
  expect(codigosParecidos(CODIGO, known)).toEqual(['8F3A-21C0-77DE-0B15']);
  expect(codigosParecidos('FFFF-EEEE-DDDD-CCCC', known)).toEqual([]);
});
