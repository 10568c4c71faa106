// What every state of every panel must pass: no violation of WCAG 2.1 AA that axe finds, no name of the code among what it says, no
// reference to nothing, nothing that sticks out sideways, also with text twice as large. With CAPTURAS=1 it leaves pictures in dist/capturas.

import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const PICTURES = resolve(__dirname, '../../../dist/capturas');
/** What a page must have loaded to be checked. */
export const AXE = require.resolve('axe-core/axe.min.js');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

/** What is wrong with the page as it stands, in words; [] when nothing is. */
export async function checkPage(page: Page, name: string): Promise<readonly string[]> {
  const found = [
    ...(await axeViolations(page)),
    ...(await namesOfTheCode(page)),
    ...(await brokenReferences(page)),
    ...(await sidewaysScroll(page, 'normal')),
  ];
  await takePicture(page, `${name}.png`);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  found.push(...(await sidewaysScroll(page, '200 %')));
  await takePicture(page, `${name}-200.png`);
  return found;
}

async function axeViolations(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults, string[]>((tags) => {
    const { axe } = window as never as { axe: typeof import('axe-core') };
    return axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
  }, RULES);
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html}`);
}

/** «metaCuatrienio», «FILA_CERRADA», «undefined»: what somebody forgot to say in words. Addresses and files have theirs. */
async function namesOfTheCode(page: Page): Promise<string[]> {
  const shown = await page.evaluate(() => document.body.innerText);
  const words = shown.split(/[\s«»"“”().,;:¿?¡!→/]+/).filter((word) => !/[@=#&<>{}]/.test(word));
  return words
    .filter((word) =>
      /^(\p{Ll}+\p{Lu}\p{Ll}[\p{L}\d]*|\p{Lu}+(_\p{Lu}+)+|undefined|NaN|null)$/u.test(word),
    )
    .map((word) => `it says «${word}»`);
}

/** What is said to describe or to name something, and is nowhere: axe only asks for it to be looked at. */
async function brokenReferences(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    ['aria-describedby', 'aria-labelledby'].flatMap((attribute) =>
      [...document.querySelectorAll(`[${attribute}]`)].flatMap((element) =>
        (element.getAttribute(attribute) ?? '')
          .split(/\s+/)
          .filter((id) => !document.getElementById(id))
          .map((id) => `${attribute} of #${element.id}: there is no «${id}»`),
      ),
    ),
  );
}

async function sidewaysScroll(page: Page, size: string): Promise<string[]> {
  const [content, room] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth];
  });
  return content > room ? [`at ${size} text, ${content} px of content in ${room}`] : [];
}

/** A taller picture is more than a browser draws at once. */
const TALLEST = 8000;

/** The whole panel, its foot at the end. */
async function takePicture(page: Page, file: string): Promise<void> {
  if (!process.env.CAPTURAS) return;
  mkdirSync(PICTURES, { recursive: true });
  const width = page.viewportSize()?.width ?? 300;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(Math.max(height, 600), TALLEST) });
  await page.screenshot({ path: resolve(PICTURES, file) });
  await page.setViewportSize({ width, height: 700 });
}
