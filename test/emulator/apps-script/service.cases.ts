// PropertiesService, CacheService, LockService, Utilities, HtmlService and Session.

import { type Case, equal, refused } from './case';

const REFERENCE = 'https://developers.google.com/apps-script/reference';
const GAS_FAKES = 'brucemcpherson/gas-fakes test/';

export const serviceCases: readonly Case[] = [
  {
    name: 'Properties keeps texts, and null is what is not there',
    source: `${REFERENCE}/properties/properties; ${GAS_FAKES}teststores.js`,
    run: () => {
      const properties = PropertiesService.getDocumentProperties();
      properties.setProperty('caso', 'uno').setProperties({ otro: 'dos' });
      equal(properties.getProperty('caso'), 'uno');
      equal(properties.getProperties().otro, 'dos');
      equal(properties.getKeys().includes('caso'), true);
      properties.deleteProperty('caso').deleteProperty('otro');
      equal(properties.getProperty('caso'), null);
    },
  },
  {
    name: 'Properties.setProperty() refuses more than 9 KB',
    source: 'https://developers.google.com/apps-script/guides/services/quotas',
    run: () => {
      const properties = PropertiesService.getDocumentProperties();
      properties.setProperty('grande', 'a'.repeat(8000));
      properties.deleteProperty('grande');
      refused(
        () => properties.setProperty('grande', 'a'.repeat(9300)),
        'Argument too large: value',
      );
    },
  },
  {
    name: 'Cache gives back what was put until removed',
    source: `${REFERENCE}/cache/cache; ${GAS_FAKES}teststores.js`,
    run: () => {
      const cache = CacheService.getScriptCache();
      cache.put('caso', 'uno', 60);
      cache.putAll({ a: '1', b: '2' });
      equal(cache.get('caso'), 'uno');
      equal(cache.getAll(['a', 'b', 'c']), { a: '1', b: '2' });
      cache.removeAll(['caso', 'a', 'b']);
      equal(cache.get('caso'), null);
    },
  },
  {
    name: 'Lock.tryLock() takes a free lock at once and never with a negative time',
    source: `${REFERENCE}/lock/lock; ${GAS_FAKES}testlock.js`,
    run: () => {
      const lock = LockService.getScriptLock();
      equal([lock.hasLock(), lock.tryLock(0), lock.hasLock()], [false, true, true]);
      lock.releaseLock();
      equal([lock.hasLock(), lock.tryLock(-100)], [false, false]);
      refused(() => lock.waitLock(-100), 'Lock timeout');
    },
  },
  {
    name: 'Utilities.computeDigest() gives signed bytes',
    source: `${REFERENCE}/utilities/utilities#computedigestalgorithm,-value; FIPS 180-2 B.1 ("abc")`,
    run: () => {
      const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc');
      const hex = bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');
      equal(hex, 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
      equal(bytes.slice(0, 4), [-70, 120, 22, -65]);
    },
  },
  {
    name: 'Utilities.base64Encode() and base64Decode() are inverse, also web safe',
    source: `${REFERENCE}/utilities/utilities#base64encodedata; RFC 4648 §10`,
    run: () => {
      equal(Utilities.base64Encode('foobar'), 'Zm9vYmFy');
      equal(Utilities.base64Encode([-1, -17, -66]), '/+++');
      equal(Utilities.base64EncodeWebSafe([-1, -17, -66]), '_---');
      equal(Utilities.base64Decode('/+++'), [-1, -17, -66]);
      equal(Utilities.base64Encode('ñ', Utilities.Charset.UTF_8), 'w7E=');
      refused(() => Utilities.base64Decode('no es base64!'), 'Could not decode string.');
    },
  },
  {
    name: 'Utilities.base64Decode() gives an array as any other, which holds what the script puts in it',
    source: `${REFERENCE}/utilities/utilities#base64decodeencoded (Byte[]); ECMA-262, Array`,
    run: () => {
      const bytes = () => Utilities.base64Decode('/+++');
      equal(
        [Array.isArray(bytes()), bytes().length, bytes()[1], 3 in bytes()],
        [true, 3, -17, false],
      );
      equal([...bytes()], [-1, -17, -66]);
      equal(Object.keys(bytes()), ['0', '1', '2']);
      equal(Array.from(new Uint8Array(bytes())), [255, 239, 190]);
      const changed = bytes();
      changed[0] = 97;
      changed.pop();
      equal(Utilities.newBlob(changed).getBytes(), [97, -17]);
      equal(Utilities.newBlob(bytes()).getBytes().concat(1), [-1, -17, -66, 1]);
      equal(Utilities.base64EncodeWebSafe(bytes()), '_---');
    },
  },
  {
    name: 'Utilities.newBlob() takes text or bytes and reads them back',
    source: `${REFERENCE}/base/blob`,
    run: () => {
      const blob = Utilities.newBlob('añó', 'text/plain', 'nota.txt');
      equal(blob.getBytes(), [97, -61, -79, -61, -77]);
      equal(
        [blob.getDataAsString(), blob.getName(), blob.getContentType()],
        ['añó', 'nota.txt', 'text/plain'],
      );
      const latin = Utilities.newBlob([-15], 'text/csv').setName('x.csv');
      equal([latin.getDataAsString('ISO-8859-1'), latin.getName()], ['ñ', 'x.csv']);
    },
  },
  {
    name: 'Utilities.ungzip() gives back the bytes of a gzip, and refuses what is none',
    source: `${REFERENCE}/utilities/utilities#ungzipblob; RFC 1952; the type of the blob, as public scripts give it`,
    run: () => {
      const packed = Utilities.base64DecodeWebSafe('H4sIAAAAAAACA0s8vPHw5sQUAJcrr58HAAAA');
      const blob = Utilities.newBlob(packed, 'application/x-gzip');
      equal(Utilities.ungzip(blob).getDataAsString(), 'añóad');
      const other = Utilities.newBlob([97, 98], 'application/x-gzip');
      refused(() => Utilities.ungzip(other), 'gzip');
    },
  },
  {
    name: 'Utilities.formatDate() writes an instant in a zone',
    source: `${REFERENCE}/utilities/utilities#formatdatedate,-timezone,-format; ${GAS_FAKES}testutilities.js`,
    run: () => {
      const instant = new Date(Date.UTC(2026, 5, 16, 3, 4, 5, 60));
      const format = (zone: string, pattern: string): string =>
        Utilities.formatDate(instant, zone, pattern);
      equal(format('America/Bogota', 'yyyy-MM-dd HH:mm:ss.SSS'), '2026-06-15 22:04:05.060');
      equal(format('UTC', "dd/MM/yy 'a las' hh:mm a"), '16/06/26 a las 03:04 AM');
      equal(format('America/Bogota', "yyyy-MM-dd'T'HH:mm:ssXXX"), '2026-06-15T22:04:05-05:00');
      equal(format('America/Bogota', 'EEE, d MMM yyyy Z'), 'Mon, 15 Jun 2026 -0500');
    },
  },
  {
    name: 'Date counts local time in the zone of the script',
    source: `${REFERENCE}/base/session#getscripttimezone`,
    run: () => {
      equal(Session.getScriptTimeZone(), 'America/Bogota');
      equal(new Date(2026, 0, 1).toISOString(), '2026-01-01T05:00:00.000Z');
      equal(new Date('2026-11-03').getDate(), 2);
      equal(new Date('2026-11-03T00:00:00').getDate(), 3);
      const date = new Date(2026, 0, 31, 23, 30);
      date.setMonth(1, 1);
      equal(
        [date.getMonth(), date.getDate(), date.getHours(), date.getTimezoneOffset()],
        [1, 1, 23, 300],
      );
    },
  },
  {
    name: 'HtmlOutput appends as it is and remembers title and size',
    source: `${REFERENCE}/html/html-output; ${GAS_FAKES}testhtmlservice.js`,
    run: () => {
      const html = HtmlService.createHtmlOutput('<p>a</p>').append('<b>').setTitle('Título');
      equal([html.getContent(), html.getTitle()], ['<p>a</p><b>', 'Título']);
      equal(html.setWidth(400).setHeight(300).getWidth(), 400);
    },
  },
  {
    name: 'Properties of the script, the person and the document are three stores',
    source: `${REFERENCE}/properties/properties-service; ${REFERENCE}/properties/properties#deleteallproperties`,
    run: () => {
      const script = PropertiesService.getScriptProperties();
      const kept = script.getProperties();
      PropertiesService.getUserProperties().setProperty('caso', 'de la persona');
      script.deleteAllProperties().setProperty('caso', 'del script');
      equal(script.getKeys(), ['caso']);
      equal(PropertiesService.getUserProperties().getProperty('caso'), 'de la persona');
      equal(PropertiesService.getDocumentProperties().getProperty('caso'), null);
      script.deleteAllProperties().setProperties(kept);
      PropertiesService.getUserProperties().deleteProperty('caso');
    },
  },
  {
    name: 'Cache of the document and of the person are two stores',
    source: `${REFERENCE}/cache/cache-service; ${REFERENCE}/cache/cache#removekey`,
    run: () => {
      CacheService.getDocumentCache()?.put('caso', 'del documento');
      CacheService.getUserCache().put('caso', 'de la persona');
      equal(CacheService.getDocumentCache()?.get('caso'), 'del documento');
      CacheService.getUserCache().remove('caso');
      equal(CacheService.getUserCache().get('caso'), null);
      CacheService.getDocumentCache()?.remove('caso');
    },
  },
  {
    name: 'LockService has a lock of the document, one of the script and one of the person',
    source: `${REFERENCE}/lock/lock-service`,
    run: () => {
      const [document, person] = [LockService.getDocumentLock(), LockService.getUserLock()];
      equal([document?.tryLock(1000), person.tryLock(1000)], [true, true]);
      document?.releaseLock();
      equal([document?.hasLock(), person.hasLock()], [false, true]);
      person.releaseLock();
    },
  },
  {
    name: 'Session tells addresses as text, blank where Google may not tell',
    source: `${REFERENCE}/base/session#getactiveuser; ${REFERENCE}/base/session#gettemporaryactiveuserkey`,
    run: () => {
      equal(typeof Session.getActiveUser().getEmail(), 'string');
      equal(typeof String(Session.getEffectiveUser()), 'string');
      equal(Session.getTemporaryActiveUserKey().length > 0, true);
      equal(/^[a-z]{2}/.test(Session.getActiveUserLocale()), true);
    },
  },
  {
    name: 'Utilities.getUuid() is a new one each time and sleep() gives nothing back',
    source: `${REFERENCE}/utilities/utilities#getuuid; ${REFERENCE}/utilities/utilities#sleepmilliseconds`,
    run: () => {
      const [one, other] = [Utilities.getUuid(), Utilities.getUuid()];
      equal(
        [one, other].map((uuid) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(uuid)),
        [true, true],
      );
      equal(one === other, false);
      equal(Utilities.base64DecodeWebSafe('_---'), [-1, -17, -66]);
      Utilities.sleep(1);
    },
  },
  {
    name: 'Blob.copyBlob() is another blob with the same bytes',
    source: `${REFERENCE}/base/blob#copyblob; ${REFERENCE}/base/blob#setcontenttypecontenttype`,
    run: () => {
      const blob = Utilities.newBlob('uno', 'text/plain', 'uno.txt');
      const other = blob.copyBlob().setName('dos.txt').setContentType('text/csv');
      equal([blob.getName(), blob.getContentType()], ['uno.txt', 'text/plain']);
      equal(
        [other.getName(), other.getContentType(), other.getDataAsString()],
        ['dos.txt', 'text/csv', 'uno'],
      );
    },
  },
  {
    name: 'Logger.log() returns the logger; console returns nothing',
    source: `${REFERENCE}/base/logger#logdata; https://developers.google.com/apps-script/guides/logging`,
    run: () => {
      Logger.log('Contrato').log('y otra línea');
      console.log('Contrato');
      console.info('Contrato');
      console.warn('Contrato');
      console.error('Contrato: no es un error');
    },
  },
  {
    name: 'ScriptApp names its modes and events, and lists the triggers of the person',
    source: `${REFERENCE}/script/script-app#getprojecttriggers; ${REFERENCE}/script/auth-mode; ${REFERENCE}/script/event-type`,
    run: () => {
      equal(
        [String(ScriptApp.AuthMode.LIMITED), String(ScriptApp.EventType.ON_EDIT)],
        ['LIMITED', 'ON_EDIT'],
      );
      equal(Array.isArray(ScriptApp.getProjectTriggers()), true);
    },
  },
];
