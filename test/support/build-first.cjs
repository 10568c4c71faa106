// Before jest runs anything: builds what is stale, so that no test meets an add-on older than its source.

module.exports = async () => {
  const { ensureBuilt } = await import('../../src/ready.mjs');
  await ensureBuilt(console.error);
};
