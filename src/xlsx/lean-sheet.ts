// The cells of a sheet as bytes: how many there are with something in them, and the sheet without those that have nothing but a format,
// where they are so many that they would weigh more than the rest.

/** Blank cells and rows beyond these are left out. */
const MANY_BLANKS = 200_000;

export interface LeanSheet {
  readonly bytes: Buffer;
  /** With something in them. */
  readonly rows: number;
  readonly cells: number;
}

const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const SLASH = 0x2f;
const C = 0x63;

export function leanSheet(bytes: Buffer): LeanSheet {
  const found = lookThrough(bytes);
  return {
    ...found,
    bytes: found.blanks > MANY_BLANKS ? Buffer.concat(filledParts(bytes)) : bytes,
  };
}

interface Found {
  readonly rows: number;
  readonly cells: number;
  readonly blanks: number;
}

function lookThrough(bytes: Buffer): Found {
  let [rows, cells, blanks, inRow] = [0, 0, 0, 0];
  eachTag(bytes, (kind, at) => {
    if (kind === 'row' || kind === 'end of row') {
      if (kind === 'row' && bytes[endOf(bytes, at) - 2] === SLASH) blanks += 1;
      if (inRow > 0) rows += 1;
      inRow = 0;
    } else if (isBlank(bytes, at)) blanks += 1;
    else {
      cells += 1;
      inRow += 1;
    }
  });
  return { rows, cells, blanks };
}

/** All before and after the cells, and the rows with something in them, without their blank cells. */
function filledParts(bytes: Buffer): readonly Buffer[] {
  const [first, last] = cellsOf(bytes);
  const kept: Buffer[] = [bytes.subarray(0, first)];
  let row: Buffer | undefined;
  let isKept = false;
  const end = (): void => {
    if (isKept) kept.push(Buffer.from('</row>'));
    isKept = false;
    row = undefined;
  };
  eachTag(bytes, (kind, at) => {
    if (kind !== 'cell') end();
    if (kind === 'row') row = bytes.subarray(at, endOf(bytes, at));
    if (kind !== 'cell' || !row || isBlank(bytes, at)) return;
    if (!isKept) kept.push(row);
    isKept = true;
    kept.push(bytes.subarray(at, bytes.indexOf('</c>', at) + '</c>'.length));
  });
  end();
  kept.push(bytes.subarray(last));
  return kept;
}

type TagKind = 'row' | 'end of row' | 'cell';

/** The tags of rows and cells, in their order. */
function eachTag(bytes: Buffer, see: (kind: TagKind, at: number) => void): void {
  const [first, last] = cellsOf(bytes);
  for (let at = first; at < last; at++) {
    if (bytes[at] !== LESS_THAN) continue;
    if (bytes[at + 1] === C && isNameEnd(bytes[at + 2])) see('cell', at);
    else if (startsWith(bytes, '<row', at) && isNameEnd(bytes[at + 4])) see('row', at);
    else if (startsWith(bytes, '</row>', at)) see('end of row', at);
  }
}

/** Where the cells of a sheet begin and end; nowhere in a sheet without any. */
function cellsOf(bytes: Buffer): readonly [first: number, last: number] {
  const tag = bytes.indexOf('<sheetData');
  const last = bytes.lastIndexOf('</sheetData>');
  return tag < 0 || last < tag ? [0, 0] : [endOf(bytes, tag), last];
}

/** One after the end of a tag. */
const endOf = (bytes: Buffer, at: number): number => {
  const end = bytes.indexOf(GREATER_THAN, at);
  return end < 0 ? bytes.length : end + 1;
};

/** A blank, the end of the tag, or that of one that holds nothing. */
const isNameEnd = (byte: number | undefined): boolean =>
  byte === GREATER_THAN || byte === SLASH || (byte !== undefined && byte <= 0x20);

const startsWith = (bytes: Buffer, text: string, at: number): boolean => {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
};

/** <c/> or <c></c>. */
function isBlank(bytes: Buffer, at: number): boolean {
  const end = endOf(bytes, at);
  return bytes[end - 2] === SLASH || startsWith(bytes, '</c>', end);
}
