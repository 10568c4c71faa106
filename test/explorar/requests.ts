// The requests of an operation to Google, one by one: where it may be cut off, fail or find that somebody did something.

import type { HostOptions } from '../../src/emulator/host';
import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { type Book, openBook } from '../support/host';
import { type Operation, requestOf } from './operation';

type Interrupt = NonNullable<HostOptions['interrupt']>;
export type Request = Parameters<Interrupt>[0];

/** Those that cost nothing on Google, or answer from what the script has already. */
const FREE: readonly Request[] = [
  'active',
  'digest',
  'extent',
  'now',
  'sheet',
  'sheets',
  'uuid',
  'workbook',
  'zoneOffset',
];
/** Those before which Google writes what it still holds in its buffer. */
const FLUSHING: readonly Request[] = [
  'flush',
  'values',
  'displayValues',
  'formulas',
  'notes',
  'styles',
  'isBlank',
  'validations',
  'conditionalFormats',
  'protections',
];

/** What a person is answered. */
export type Answered = 'sí' | 'no' | 'nada';

interface Refusal {
  readonly codigo?: string;
  readonly mensaje?: string;
}
/** Refusals that say themselves that it may be done, or will be. */
const UNKNOWN = ['GUARDADO_A_MEDIAS', 'SIN_CONFIRMAR'];

/** Does an operation on a workbook; `nada` when the execution ended without an answer. */
export function doIt(
  operation: Operation,
  data: WorkbookData,
  interrupt?: Interrupt,
): { readonly book: Book; readonly answered: Answered; readonly said: string } {
  const args = requestOf(operation, openBook(data));
  const book = openBook(data, { log: () => undefined, ...(interrupt && { interrupt }) });
  const { ok, error } = book.host.call(operation.fn, args);
  if (error) return { book, answered: 'nada', said: error.message };
  const answer = ok as { ok?: boolean; error?: Refusal } | null | undefined;
  if (answer?.ok !== false) return { book, answered: 'sí', said: '' };
  const { codigo = '', mensaje = '' } = answer.error ?? {};
  return { book, answered: UNKNOWN.includes(codigo) ? 'nada' : 'no', said: mensaje };
}

/** The requests of an operation that nothing disturbs, in order. */
export function requestsOf(operation: Operation): readonly Request[] {
  const requests: Request[] = [];
  doIt(operation, operation.before(), (request) => {
    requests.push(request);
  });
  return requests;
}

/** Where somebody else's doing, or an error of Google, may make a difference. */
export const isPoint = (request: Request): boolean => !FREE.includes(request);

/** What is left of a workbook whose execution died at a request (from 0): with what Google still held, or without it. */
export function leftDying(
  operation: Operation,
  at: number,
  model: 'escrito' | 'perdido',
): WorkbookData {
  const data = operation.before();
  const tabs = (): string => JSON.stringify([data.sheets, data.sheetOrder, data.styles]);
  let written = tabs();
  let count = 0;
  let before: Request | undefined;
  doIt(operation, data, (request) => {
    // The reading that comes next is what has the buffer written; a flush, once it is done.
    if (FLUSHING.includes(request) && request !== 'flush') written = tabs();
    if (before === 'flush') written = tabs();
    before = request;
    if (count++ === at) throw new Error('Exceeded maximum execution time');
  });
  if (model === 'escrito') return data;
  const [sheets, sheetOrder, styles] = JSON.parse(written);
  return { ...data, sheets, sheetOrder, styles };
}
