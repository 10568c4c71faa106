// The informe against plain docxtemplater: the same template but for its shaded cells, the same rows,
// the same zip, in one process and in turns, so that only what we add to docxtemplater tells.

import Docxtemplater from 'docxtemplater';
import { informeDatos } from '../../src/documents/informe-trimestral/datos';
import { informeTrimestralTemplate } from '../../src/documents/informe-trimestral/plantilla';
import { fillTemplate } from '../../src/docx/engine';
import { Zip } from '../../src/docx/zip';
import { median } from './measure';
import { informeInput, oficinaOf } from './oficina-leida';

export interface Ratio {
  /** Median seconds. */
  readonly ours: number;
  readonly plain: number;
  readonly rounds: number;
}

const WARM_UP = 3;
const ROUNDS = 11;
const BODY = 'word/document.xml';

/** Median of the rounds after the first ones, each engine going first in every other round. */
export function compareWithPlain(): Ratio {
  const datos = informeDatos(informeInput(oficinaOf(1)));
  const template = informeTrimestralTemplate();
  const unshaded = withoutShading(template);
  const ours: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const turns = [
      () => ours.push(secondsOf(() => fillTemplate(template, datos))),
      () => plain.push(secondsOf(() => fillPlain(unshaded, datos))),
    ];
    for (const turn of round % 2 === 0 ? turns : turns.reverse()) turn();
  }
  return {
    ours: median(ours.slice(WARM_UP)),
    plain: median(plain.slice(WARM_UP)),
    rounds: ROUNDS,
  };
}

/** Plain docxtemplater has no marker for the shading of a cell, nor for links. */
function withoutShading(template: Uint8Array): Uint8Array {
  const zip = read(template);
  return zip.file(BODY, (zip.file(BODY)?.asText() ?? '').replace(/\{[~>:]\w+\}/g, '')).pack();
}

function fillPlain(template: Uint8Array, datos: object): Uint8Array {
  const zip = read(template);
  new Docxtemplater(zip, { paragraphLoop: true, linebreaks: true }).render(datos);
  return zip.pack();
}

const read = (template: Uint8Array): Zip => Zip.read(template, Number.POSITIVE_INFINITY);

function secondsOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}
