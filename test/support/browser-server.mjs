// A browser that stays for whoever started this program: tells its address, and ends with the input it was given.

import { chromium } from 'playwright-core';

const [options = '{}'] = process.argv.slice(2);
const server = await chromium.launchServer(JSON.parse(options));
console.log(server.wsEndpoint());
process.stdin.resume().on('close', () => server.close());
