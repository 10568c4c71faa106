// Blob: bytes with a name and a type.

import { ask } from './ask';
import { checkSignature, failByName, google, nameKind } from './strict';

type GoogleBlob = GoogleAppsScript.Base.Blob;
type Emulated =
  | 'copyBlob'
  | 'getBytes'
  | 'getContentType'
  | 'getDataAsString'
  | 'getName'
  | 'setContentType'
  | 'setName';

export class Blob implements Pick<GoogleBlob, Emulated> {
  readonly #bytes: readonly number[];
  #contentType: string | null;
  #name: string | null;
  constructor(bytes: readonly number[], contentType: string | null, name: string | null) {
    this.#bytes = bytes;
    this.#contentType = contentType;
    this.#name = name;
  }

  /** Numbers from -128 to 127. */
  getBytes(): number[] {
    return [...this.#bytes];
  }
  getDataAsString(charset: string = 'UTF-8'): string {
    checkSignature('Blob.getDataAsString', [charset], 'String');
    return ask('decodeText', this.#bytes, charset);
  }
  getContentType(): string | null {
    return this.#contentType;
  }
  setContentType(contentType: string | null): GoogleBlob {
    checkSignature('Blob.setContentType', [contentType], 'String|null');
    this.#contentType = contentType;
    return google(this);
  }
  getName(): string | null {
    return this.#name;
  }
  setName(name: string): GoogleBlob {
    checkSignature('Blob.setName', [name], 'String');
    this.#name = name;
    return google(this);
  }
  copyBlob(): GoogleBlob {
    return google(new Blob(this.#bytes, this.#contentType, this.#name));
  }
}

failByName('Blob', Blob);
nameKind('Blob', Blob);
