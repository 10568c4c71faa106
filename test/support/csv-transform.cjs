// Lets tests import a .csv as its text, as the build does.

module.exports = {
  process: (text) => ({ code: `module.exports = ${JSON.stringify(text)};` }),
};
