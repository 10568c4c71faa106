// Looks into one part of a template for what would bring something from elsewhere or run something when the document is opened.

import { fieldReader, shown } from './fields';
import { type Examen, nombreDeRechazada } from './known-parts';
import type { Weight } from './limits';
import { isHugePicture, pictureType, SVG } from './pictures';
import { type Attributes, scanXml, XmlDamaged } from './scan-xml';
import type { ZipEntry } from './zip';

type Tell = (sentence: string) => void;
/** Is given each text of the parts that are filled. */
export interface Reader {
  text(text: string): void;
  end(): void;
}

export const contains = (nombre: string): string => `El archivo tiene ${nombre}.`;

/** What the parts of a package are looked into with. */
export interface Review {
  readonly tell: Tell;
  readonly texts: Reader;
  readonly weight: Weight;
}

/** Looks into a part; `tell` gets a sentence of each thing that is refused. Throws XmlDamaged or XmlTooLarge. */
export function reviewPart(entry: ZipEntry, examen: Examen, { tell, texts, weight }: Review): void {
  if (examen === 'contenido') reviewContent(weight.textOf(entry), tell, texts);
  if (examen === 'datos') scanXml(weight.textOf(entry), texts, { allowsBraces: isCustom(entry) });
  texts.end();
  if (examen === 'imagen') reviewPicture(entry, tell, weight);
}

/** An item of customXml is whatever another program wanted. */
const isCustom = ({ name }: ZipEntry): boolean => name.startsWith('customXml/');

function reviewContent(xml: string, tell: Tell, texts: Reader): void {
  const fields = fieldReader(tell);
  scanXml(xml, {
    open(name, attributes) {
      fields.open?.(name, attributes);
      reviewElement(name, attributes, tell);
    },
    text(text, inside) {
      fields.text?.(text, inside);
      texts.text(text);
    },
  });
  fields.end();
}

/** The fields of a part that was filled: what a block left out may have changed what a field says. */
export function reviewFields(xml: string, tell: Tell): void {
  const fields = fieldReader(tell);
  scanXml(xml, fields);
  fields.end();
}

function reviewElement(name: string, attributes: Attributes, tell: Tell): void {
  const refused = nombreDeRechazada(name);
  if (refused && !(name === 'externalData' && attributes.size === 0)) tell(contains(refused));
  for (const [key, value] of attributes)
    if (!IS_TEXT.has(key) && isAddress(value))
      tell(contains(`una dirección de otro lugar («${shown(value)}», en ${name})`));
}

/** Attributes that say something and are followed by no program: names of formats, what a person wrote, what is judged elsewhere. */
const IS_TEXT = new Set(
  'uri val descr title alt tooltip name instr prefixMappings Ignorable ProcessContent minVer xpath'.split(
    ' ',
  ),
);

/** Whether a text names a place outside the document. */
const isAddress = (value: string): boolean =>
  /:\/\/|\\\\|^\s*\/\/|^\s*(file|javascript|vbscript|data|about|mhtml|jar|ldap|ms-[a-z-]+|search-ms):|url\s*\(\s*(?!['"]?#)/i.test(
    value,
  );

function reviewPicture(entry: ZipEntry, tell: Tell, weight: Weight): void {
  const bytes = entry.asBytes();
  const type = pictureType(bytes);
  if (type === undefined)
    tell(contains(`una imagen de un formato que no se admite (${entry.name})`));
  else if (type === SVG) reviewSvg(entry, tell, weight);
  else if (isHugePicture(type, bytes))
    tell(contains(`una imagen de demasiados puntos (${entry.name}); redúzcala`));
}

/** A drawing in SVG may only show what it has inside. */
function reviewSvg(entry: ZipEntry, tell: Tell, weight: Weight): void {
  const inside = contains(`un dibujo SVG que trae algo de afuera o tiene un guion (${entry.name})`);
  const open = (name: string, attributes: Attributes): void => {
    if (/^(script|foreignObject|iframe|embed|object|handler|set|animate\w*)$/i.test(name))
      tell(inside);
    for (const [key, value] of attributes)
      if (/^on/i.test(key) || (isLink(key) ? !isInside(value) : isAddress(value) && key !== 'd'))
        tell(inside);
  };
  const text = (value: string, within: string): void => {
    if (within === 'style' && /@import|url\s*\(\s*(?!['"]?#)|\\/i.test(value)) tell(inside);
  };
  try {
    scanXml(weight.textOf(entry), { open, text }, { allowsBraces: true });
  } catch (thrown) {
    if (!(thrown instanceof XmlDamaged)) throw thrown;
    tell(inside);
  }
}

const isLink = (key: string): boolean => /^(href|src)$/i.test(key);
const isInside = (value: string): boolean =>
  /^\s*(#|data:image\/(png|jpeg|gif);base64,)/i.test(value) || value.trim() === '';
