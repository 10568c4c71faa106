import { unzipSync } from 'fflate';
import { Zip, ZipTooLarge } from '../../src/docx/zip';

const MB = 1024 * 1024;
const sample = (): Zip => {
  const zip = new Zip();
  zip.file('a/uno.xml', '<x>ñ 😀</x>');
  zip.file('dos.bin', new Uint8Array([0, 255, 7]));
  return zip;
};

test('Zip.pack() and Zip.read() give back every file', () => {
  const zip = Zip.read(sample().pack(), MB);
  expect(zip.file('a/uno.xml')?.asText()).toBe('<x>ñ 😀</x>');
  expect(zip.file('dos.bin')?.data).toEqual(new Uint8Array([0, 255, 7]));
  expect(zip.file('tres')).toBeNull();
});

test('Zip.pack() gives the same bytes each time, whatever the hour', () => {
  expect(sample().pack()).toEqual(sample().pack());
});

test('Zip.file() lists by pattern, and remove() takes a file out of the archive', () => {
  const zip = sample();
  expect(zip.file(/\.xml$/).map(({ name }) => name)).toEqual(['a/uno.xml']);
  zip.remove('a/uno.xml');
  expect(Object.keys(unzipSync(zip.pack()))).toEqual(['dos.bin']);
});

test('Zip.read() stops before unpacking more than it may', () => {
  const zip = new Zip();
  zip.file('ceros', new Uint8Array(2 * MB));
  expect(() => Zip.read(zip.pack(), MB)).toThrow(ZipTooLarge);
});
