// Blob: bytes with a name and a type.

import type { Content } from '../requests/bytes';
import { ask } from './ask';
import { lazyBytes, unpacked } from './bytes';
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
  readonly #content: Content;
  #contentType: string | null;
  #name: string | null;
  constructor(content: Content, contentType: string | null, name: string | null) {
    this.#content = content;
    this.#contentType = contentType;
    this.#name = name;
  }

  /** What a blob that a script hands over holds. */
  static contentOf(blob: GoogleBlob): Content {
    return google<Blob>(blob).#content;
  }

  /** Numbers from -128 to 127. */
  getBytes(): number[] {
    const content = this.#content;
    if ('base64' in content) return lazyBytes(content);
    return unpacked('text' in content ? ask('encodeText', content.text, content.charset) : content);
  }
  getDataAsString(charset: string = 'UTF-8'): string {
    checkSignature('Blob.getDataAsString', [charset], 'String');
    const content = this.#content;
    const isWritten = 'text' in content && content.charset === charset.replace('-', '_');
    return isWritten ? content.text : ask('decodeText', content, charset);
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
    return google(new Blob(this.#content, this.#contentType, this.#name));
  }
}

failByName('Blob', Blob);
nameKind('Blob', Blob);
