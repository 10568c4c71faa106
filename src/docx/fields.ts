// The fields of a document (page numbers, tables of contents): which ones a template may have. Word calculates them on opening, so
// one that brings a file or starts a program is as good as a program. Whatever is not known is refused.

import { own } from './known-parts';
import type { XmlVisitor } from './scan-xml';

/** Fields that look at the document alone. */
const KNOWN = new Set(
  `PAGE NUMPAGES SECTION SECTIONPAGES PAGEREF REF NOTEREF FOOTNOTEREF STYLEREF TOC TC TOA TA XE INDEX SEQ LISTNUM AUTONUM
  AUTONUMLGL AUTONUMOUT BIDIOUTLINE DATE TIME CREATEDATE SAVEDATE PRINTDATE EDITTIME TITLE SUBJECT AUTHOR KEYWORDS COMMENTS
  LASTSAVEDBY REVNUM TEMPLATE FILENAME FILESIZE NUMWORDS NUMCHARS DOCPROPERTY DOCVARIABLE INFO USERNAME USERINITIALS USERADDRESS
  HYPERLINK FORMTEXT FORMCHECKBOX FORMDROPDOWN MERGEFIELD MERGEREC MERGESEQ NEXT NEXTIF SKIPIF ADDRESSBLOCK GREETINGLINE IF
  COMPARE QUOTE SET SYMBOL EQ ADVANCE FORMULA SHAPE GOTOBUTTON CITATION BIBLIOGRAPHY BARCODE DISPLAYBARCODE`.split(
    /\s+/,
  ),
);

/** What those that are refused do, for the sentence. */
const DOES: { readonly [keyword: string]: string } = {
  DDE: 'pide datos a otro programa',
  DDEAUTO: 'pide datos a otro programa',
  INCLUDE: 'trae contenido de otro archivo o de la red',
  INCLUDETEXT: 'trae contenido de otro archivo o de la red',
  INCLUDEPICTURE: 'trae contenido de otro archivo o de la red',
  IMPORT: 'trae contenido de otro archivo o de la red',
  LINK: 'trae contenido de otro archivo o de la red',
  RD: 'trae contenido de otro archivo o de la red',
  DATABASE: 'trae contenido de otro archivo o de la red',
  EMBED: 'incrusta un objeto de otro programa',
  MACROBUTTON: 'llama una macro',
};

const REMEDY =
  'Haga clic sobre él, oprima Ctrl + Mayús + F9 para dejarlo como texto, y guarde de nuevo.';

/** A field that is open, and what it is to do as far as it was read. */
interface Field {
  instruction: string;
  isResult: boolean;
  /** What it is called was read whole before another field began inside. */
  isNamed: boolean;
  /** Another field stands where its name should be: what it is called is not known before it is calculated. */
  isComputed: boolean;
}

/** Reads the fields of a part, nested ones and those that are split over runs included; `tell` gets a sentence of each that is refused. */
export function fieldReader(tell: (sentence: string) => void): XmlVisitor & { end(): void } {
  const open: Field[] = [];
  const loose = newField();
  let codes = 0;
  const judge = (field: Field): void => {
    const sentence = refusalOf(field);
    if (sentence) tell(sentence);
  };
  const begin = (): void => {
    const around = open[open.length - 1];
    if (around && !around.isResult) noteName(around);
    codes++;
    open.push(newField());
  };
  const endCode = (): void => {
    const last = open[open.length - 1];
    if (!last || last.isResult) return;
    judge(last);
    last.isResult = true;
    codes--;
  };
  return {
    open(name, attributes) {
      if (name === 'fldSimple')
        judge({ ...newField(), instruction: attributes.get('instr') ?? '' });
      if (name !== 'fldChar') return;
      const type = attributes.get('fldCharType');
      if (type === 'begin') return begin();
      endCode();
      if (type === 'end') open.pop();
    },
    text(text, inside) {
      const isCode = inside === 'instrText' || inside === 'delInstrText';
      const isText = inside === 't' || inside === 'delText';
      if (!isCode && !isText) return;
      const last = open[open.length - 1];
      if (codes > 0 && isText && /[{}]/.test(text)) tell(MARKER_INSIDE);
      if (last && !last.isResult) last.instruction += text;
      else if (isCode) loose.instruction += text;
    },
    end() {
      for (const field of [...open, loose]) if (!field.isResult) judge(field);
    },
  };
}

const MARKER_INSIDE =
  'Hay un marcador dentro del código de un campo de Word. Déjelo fuera del campo.';

const newField = (): Field => ({
  instruction: '',
  isResult: false,
  isNamed: false,
  isComputed: false,
});

/** Looked at once: a field may begin inside another a hundred thousand times. */
function noteName(field: Field): void {
  if (field.isNamed || field.isComputed) return;
  field.isNamed = /^\s*[^\s"]+\s/.test(field.instruction);
  field.isComputed = !field.isNamed;
}

function refusalOf({ instruction, isComputed }: Field): string | undefined {
  if (isComputed) return `Hay un campo de Word cuyo nombre se calcula con otro campo. ${REMEDY}`;
  const [, keyword = ''] = /^\s*(=|[^\s"\\]*)/.exec(instruction) ?? [];
  const name = keyword.toUpperCase();
  if (instruction.trim() === '' || name === '=') return undefined;
  if (!KNOWN.has(name)) return unknown(name);
  return name === 'HYPERLINK' ? refusalOfLink(targetOf(instruction)) : undefined;
}

function unknown(name: string): string {
  const does = own(DOES, name);
  if (does) return `Hay un campo ${name}, que ${does}. ${REMEDY}`;
  return `Hay un campo de Word que no se conoce («${shown(name)}»). ${REMEDY}`;
}

const targetOf = (instruction: string): string =>
  /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s\\][^\s]*))/i.exec(instruction)?.slice(1).join('') ?? '';

/** A text of the file as a sentence may show it. */
export const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** Undefined for a hyperlink that a person may have. */
export const refusalOfLink = (target: string): string | undefined =>
  isHarmlessLink(target)
    ? undefined
    : `Hay un vínculo a «${shown(target)}»: solo se admiten los que empiezan por http, https o mailto.`;

/** Whether a hyperlink is one that a person follows with a click to the web, to a mail or inside the document. */
function isHarmlessLink(target: string): boolean {
  const text = target.trim();
  if (/^(https?:\/\/|mailto:|tel:|#)/i.test(text)) return true;
  return !/^(\\|\/\/|[a-z][a-z0-9+.-]*:)/i.test(text);
}
