// PropertiesService: small texts kept with the workbook, by document, script or person.

import type { Scope } from '../requests/stores';
import { ask } from './ask';
import { checkSignature, failByName, google } from './strict';

type GoogleService = GoogleAppsScript.Properties.PropertiesService;
type GoogleProperties = GoogleAppsScript.Properties.Properties;

export class PropertiesServiceService
  implements
    Pick<GoogleService, 'getDocumentProperties' | 'getScriptProperties' | 'getUserProperties'>
{
  getDocumentProperties(): GoogleProperties {
    return google(new Properties('document'));
  }
  getScriptProperties(): GoogleProperties {
    return google(new Properties('script'));
  }
  getUserProperties(): GoogleProperties {
    return google(new Properties('user'));
  }
}

export class Properties implements GoogleProperties {
  readonly #scope: Scope;
  constructor(scope: Scope) {
    this.#scope = scope;
  }

  getProperty(key: string): string | null {
    checkSignature('PropertiesService.Properties.getProperty', [key], 'String');
    return ask('properties', this.#scope)[key] ?? null;
  }
  getProperties(): { [key: string]: string } {
    return ask('properties', this.#scope);
  }
  getKeys(): string[] {
    return Object.keys(ask('properties', this.#scope));
  }
  /** Any value is kept as text. */
  setProperty(key: string, value: string): GoogleProperties {
    const method = 'PropertiesService.Properties.setProperty';
    checkSignature(method, [key, value], 'String,String', 'String,number', 'String,Boolean');
    ask('setProperties', this.#scope, { [key]: String(value) }, false);
    return this;
  }
  setProperties(
    properties: { [key: string]: string },
    deleteAllOthers: boolean = false,
  ): GoogleProperties {
    const texts = Object.entries(properties).map(([key, value]) => [key, String(value)]);
    ask('setProperties', this.#scope, Object.fromEntries(texts), deleteAllOthers);
    return this;
  }
  deleteProperty(key: string): GoogleProperties {
    checkSignature('PropertiesService.Properties.deleteProperty', [key], 'String');
    ask('deleteProperty', this.#scope, key);
    return this;
  }
  deleteAllProperties(): GoogleProperties {
    ask('setProperties', this.#scope, {}, true);
    return this;
  }
}

failByName('PropertiesService', PropertiesServiceService);
failByName('Properties', Properties);
