// Before each test file: the compiler of hot code waits eight times longer than it does by default. Every call of the add-on is
// a context of its own, for which what was optimised in the one before is lost: it took a fifth of the CPU of such tests.

const { setFlagsFromString } = require('node:v8');

setFlagsFromString('--interrupt-budget=1000000');
