// Templates made to be endless: each is read by the command line within seconds and half a gigabyte, and answered in sentences.

import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { constants, deflateRawSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import { CliFolder } from '../support/cli';
import { acta, DOCUMENT, type Files, PLACES, pack, withRelation } from '../support/hostile-docx';
import type { Area } from './area';

const SECONDS = 20;
const MEGABYTES = 512;
const LONGEST_ANSWER = 10_000;

const inBody = (wml: string): Uint8Array => deflated(PLACES.cuerpo!.put(acta(), wml));
const deflated = (files: Files): Uint8Array => pack(files, 9);
const text = (content: string): string => `<w:p><w:r><w:t>${content}</w:t></w:r></w:p>`;
const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';

/** Many of something in the body. */
const FLOODS: readonly (readonly [nombre: string, wml: (n: number) => string, most: number])[] = [
  ['párrafos', (n) => text('a').repeat(n), 600_000],
  ['párrafos vacíos', (n) => '<w:p/>'.repeat(n), 4_000_000],
  ['etiquetas de un texto', (n) => `<w:p><w:r>${'<w:t>a</w:t>'.repeat(n)}</w:r></w:p>`, 2_000_000],
  [
    'filas de una tabla',
    (n) => `<w:tbl>${`<w:tr><w:tc>${text('a')}</w:tc></w:tr>`.repeat(n)}</w:tbl>`,
    300_000,
  ],
  [
    'tablas dentro de tablas',
    (n) => `${'<w:tbl><w:tr><w:tc>'.repeat(n)}${text('a')}${'</w:tc></w:tr></w:tbl>'.repeat(n)}`,
    300_000,
  ],
  ['etiquetas sin cerrar', (n) => '<w:p>'.repeat(n), 3_000_000],
  ['cierres de más', (n) => '</w:p>'.repeat(n), 3_000_000],
  [
    'atributos',
    (n) => `<w:p ${Array.from({ length: n }, (_, i) => `a${i}="b"`).join(' ')}/>`,
    1_000_000,
  ],
  ['letras de un atributo', (n) => `<w:p a="${'x'.repeat(n)}"/>`, 25_000_000],
  ['signos > en un atributo', (n) => `<w:p a="${'>'.repeat(n)}"/>`, 20_000_000],
  ['espacios en una etiqueta', (n) => `<w:p${' '.repeat(n)}/>`, 25_000_000],
  ['espacios en una etiqueta mal hecha', (n) => `<w:p${' '.repeat(n)}=`, 25_000_000],
  ['letras de un texto', (n) => text('x'.repeat(n)), 25_000_000],
  ['entidades', (n) => text('&amp;'.repeat(n)), 4_000_000],
  ['entidades sin terminar', (n) => text('&'.repeat(n)), 4_000_000],
  ['signos <', (n) => '<'.repeat(n), 20_000_000],
  ['comentarios', (n) => '<!---->'.repeat(n), 3_000_000],
  ['comentarios sin terminar', (n) => '<!--'.repeat(n), 5_000_000],
  ['llaves que abren', (n) => text('{'.repeat(n)), 5_000_000],
  ['llaves que cierran', (n) => text('}'.repeat(n)), 5_000_000],
  ['llaves de las dos', (n) => text('{}'.repeat(n)), 2_000_000],
  ['llaves en muchos párrafos', (n) => text('{').repeat(n), 300_000],
  [
    'marcadores que no hay',
    (n) => Array.from({ length: n }, (_, i) => text(`{inventado${i}}`)).join(''),
    300_000,
  ],
  ['marcadores que sí hay', (n) => text('{asunto}').repeat(n), 300_000],
  [
    'marcadores partidos',
    (n) => '<w:p><w:r><w:t>{asun</w:t></w:r><w:r><w:t>to}</w:t></w:r></w:p>'.repeat(n),
    200_000,
  ],
  ['marcadores muy largos', (n) => text(`{${'a'.repeat(n)}}`), 20_000_000],
  ['bloques que abren', (n) => text('{#asistentes}').repeat(n), 300_000],
  ['bloques que cierran', (n) => text('{/asistentes}').repeat(n), 300_000],
  [
    'bloques uno dentro de otro',
    (n) => text('{#asistentes}').repeat(n) + text('{/asistentes}').repeat(n),
    150_000,
  ],
  [
    'bloques de distinto nombre uno dentro de otro',
    (n) =>
      `${Array.from({ length: n }, (_, i) => text(`{#b${i}}`)).join('')}${Array.from({ length: n }, (_, i) => text(`{/b${n - 1 - i}}`)).join('')}`,
    100_000,
  ],
  ['bloques que se cruzan', (n) => text('{#a}{#b}{/a}{/b}').repeat(n), 100_000],
  [
    'campos',
    (n) =>
      `<w:p>${`${begin}<w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`.repeat(n)}</w:p>`,
    100_000,
  ],
  ['campos sin terminar', (n) => `<w:p>${begin.repeat(n)}</w:p>`, 400_000],
  [
    'campos y textos sin terminar',
    (n) => `<w:p>${`${begin}<w:r><w:t>a</w:t></w:r>`.repeat(n)}</w:p>`,
    200_000,
  ],
  [
    'campos dentro de un código largo',
    (n) =>
      `<w:p>${begin}<w:r><w:instrText>${' '.repeat(n * 20)}</w:instrText></w:r>${begin.repeat(n)}</w:p>`,
    200_000,
  ],
  [
    'campos que no se conocen',
    (n) =>
      Array.from({ length: n }, (_, i) => `<w:p><w:fldSimple w:instr="X${i}"/></w:p>`).join(''),
    400_000,
  ],
  [
    'direcciones de otro lugar',
    (n) => Array.from({ length: n }, (_, i) => `<w:x a="http://a/${i}"/>`).join(''),
    600_000,
  ],
];
/** All that fits in a package, as much as is read, and a hundredth part. */
const FLOOD_TRIES = FLOODS.flatMap(([nombre, wml, most]) =>
  [most, Math.floor(most / 5), Math.floor(most / 100)].map((n) => ({
    nombre: `${n} ${nombre}`,
    make: () => inBody(wml(n)),
  })),
);

interface Intento {
  readonly nombre: string;
  make(): Uint8Array;
}

const relations = (n: number, write: (i: number) => string): Uint8Array =>
  deflated({
    ...acta(),
    'word/_rels/document.xml.rels': String(acta()['word/_rels/document.xml.rels']).replace(
      '</Relationships>',
      `${Array.from({ length: n }, (_, i) => write(i)).join('')}</Relationships>`,
    ),
  });
const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

const PACKAGE_TRIES: readonly Intento[] = [
  {
    nombre: 'un archivo de 29 MB de ceros',
    make: () => deflated({ ...acta(), 'word/x.bin': new Uint8Array(29_000_000) }),
  },
  {
    nombre: 'un archivo de 2 GB de ceros que dice ser de 1 byte',
    make: () => lying(2_000_000_000, 1),
  },
  {
    nombre: 'un archivo de 1,9 GB de ceros que dice ser de 20 MB',
    make: () => lying(1_900_000_000, 20_000_000),
  },
  { nombre: 'diez mil archivos', make: () => deflated({ ...acta(), ...many(10_000) }) },
  { nombre: 'sesenta mil archivos', make: () => deflated({ ...acta(), ...many(18_000) }) },
  {
    nombre: 'trescientas mil relaciones a la red',
    make: () =>
      relations(
        200_000,
        (i) =>
          `<Relationship Id="a${i}" Type="${IMAGE}" Target="http://a/${i}" TargetMode="External"/>`,
      ),
  },
  {
    nombre: 'relaciones que no se conocen',
    make: () =>
      relations(200_000, (i) => `<Relationship Id="a${i}" Type="http://a/${i}" Target="x"/>`),
  },
  {
    nombre: 'relaciones a lo mismo',
    make: () =>
      relations(200_000, (i) => `<Relationship Id="a${i}" Type="${IMAGE}" Target="media/a.png"/>`),
  },
  {
    nombre: 'una relación con una ruta larga',
    make: () =>
      relations(
        1,
        () => `<Relationship Id="a" Type="${IMAGE}" Target="${'../a/'.repeat(4_000_000)}"/>`,
      ),
  },
  {
    nombre: 'una parte que lleva a sí misma',
    make: () =>
      deflated(
        withRelation(acta(), DOCUMENT, { id: 'x', type: 'officeDocument', target: 'document.xml' }),
      ),
  },
  {
    nombre: 'tipos dentro de tipos',
    make: () =>
      deflated({
        ...acta(),
        '[Content_Types].xml': `${'<a>'.repeat(2_000_000)}wordprocessingml.document.main+xml`,
      }),
  },
  { nombre: 'una imagen JPEG de segmentos vacíos', make: () => withPicture(jpeg()) },
  {
    nombre: 'un SVG de etiquetas',
    make: () => withPicture(strToU8(`<svg>${'<g>'.repeat(4_000_000)}`)),
  },
];

const many = (n: number): Files =>
  Object.fromEntries(Array.from({ length: n }, (_, i) => [`word/m${i}`, '']));

const withPicture = (bytes: Uint8Array): Uint8Array =>
  deflated({
    ...withRelation(acta(), DOCUMENT, { id: 'rIdX', type: 'image', target: 'media/a.png' }),
    'word/media/a.png': bytes,
  });
function jpeg(): Uint8Array {
  const bytes = new Uint8Array(25_000_000).fill(0);
  bytes.set([0xff, 0xd8, 0xff]);
  return bytes;
}

/** An archive with so many zeros in a file whose directory says another size. */
const lying = (size: number, said: number): Uint8Array =>
  withEntry(Buffer.from(pack(acta())), deflateZeros(size), said);

/** What deflate makes of a million zeros, again and again: no machine has to hold them. */
function deflateZeros(size: number): Uint8Array {
  const finishFlush = constants.Z_FULL_FLUSH;
  const block = deflateRawSync(Buffer.alloc(1_000_000), { level: 9, finishFlush });
  const blocks = Array.from({ length: size / 1_000_000 }, () => block);
  return Buffer.concat([...blocks, deflateRawSync(Buffer.alloc(0))]);
}

/** A file more in an archive, by hand. */
function withEntry(zip: Buffer, data: Uint8Array, said: number): Uint8Array {
  const name = Buffer.from('word/bomba.bin');
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const start = zip.readUInt32LE(end + 16);
  const count = zip.readUInt16LE(end + 10);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(said, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  // The directory repeats what the header says, two bytes further on.
  local.copy(central, 6, 4);
  central.writeUInt32LE(start, 42);
  const directory = Buffer.concat([zip.subarray(start, end), central, name]);
  const body = Buffer.concat([zip.subarray(0, start), local, name, data]);
  const tail = Buffer.from(zip.subarray(end));
  tail.writeUInt16LE(count + 1, 8);
  tail.writeUInt16LE(count + 1, 10);
  tail.writeUInt32LE(directory.length, 12);
  tail.writeUInt32LE(body.length, 16);
  return new Uint8Array(Buffer.concat([body, directory, tail]));
}

const TRIES: readonly Intento[] = [...FLOOD_TRIES, ...PACKAGE_TRIES];

export async function plantillasEnormes(): Promise<Area> {
  const cli = new CliFolder();
  await cli.run('nuevo', 'libro.xlsx');
  return {
    intentos: TRIES.length,
    enMuestra: 2,
    nombreDe: (intento) => (TRIES[intento] as Intento).nombre,
    intentar: (intento) => revisar(cli, (TRIES[intento] as Intento).make()),
    cerrar: () => cli.remove(),
  };
}

async function revisar(cli: CliFolder, bytes: Uint8Array): Promise<readonly string[]> {
  writeFileSync(cli.at('p.docx'), bytes);
  const start = performance.now();
  const { code, stdout, stderr } = await cli.runUnder(
    [`--max-old-space-size=${MEGABYTES}`],
    ['plantilla', 'libro.xlsx', 'acta', '--revisar', 'p.docx'],
    4 * SECONDS * 1000,
  );
  const seconds = (performance.now() - start) / 1000;
  return [
    ...(seconds > SECONDS ? [`it took ${seconds.toFixed(1)} s`] : []),
    ...(code === 0 || code === 1 ? [] : [`it ended with ${code}`]),
    ...(stderr === '' ? [] : [`it said: ${stderr.slice(0, 300)}`]),
    ...(stdout.length > LONGEST_ANSWER ? [`it answered ${stdout.length} letters`] : []),
    ...(/Algo falló|\n {4}at /.test(stdout) ? [`it failed: ${stdout.slice(0, 300)}`] : []),
  ];
}
