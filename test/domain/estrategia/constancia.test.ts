// What proves that the strategy of follow-up was defined: an acta of activity 3, else the PAM signed, and nothing else.

import { TITULO } from '../../../src/documents/pam/titulo';
import { constanciaDe, TITULO_DEL_PAM } from '../../../src/domain/estrategia/constancia';
import { contextOf } from '../../support/libro';

const ACTA = {
  codigo: 'AC-0002',
  numero: 2,
  vigencia: 2024,
  actividad: 3,
  estado: 'Definitiva',
  fecha: '2024-06-05',
};
const PAM = { codigo: 'DO-0001', tipo: TITULO, version: 3, estado: 'Firmado' };

test('the PAM is called as its document is', () => expect(TITULO_DEL_PAM).toBe(TITULO));

test.each([
  ['an acta of activity 3', { actas: [ACTA] }, 'acta 2 de 2024, del 5 de junio de 2024'],
  [
    'the acta before the PAM',
    { actas: [ACTA], documentos: [PAM] },
    'acta 2 de 2024, del 5 de junio de 2024',
  ],
  ['the PAM signed', { documentos: [PAM] }, 'el PAM firmado, versión 3'],
  ['an acta that is a borrador', { actas: [{ ...ACTA, estado: 'Borrador' }] }, ''],
  ['an acta of another activity', { actas: [{ ...ACTA, actividad: 4 }] }, ''],
  ['a PAM that nobody signed', { documentos: [{ ...PAM, estado: 'Borrador' }] }, ''],
  ['another document', { documentos: [{ ...PAM, tipo: 'Acta de reunión' }] }, ''],
  ['nothing', {}, ''],
])('%s', (_what, rows, said) => expect(constanciaDe(contextOf(rows))).toBe(said));
