// Starts the minimal page's program once its block has come.
document.addEventListener("part", async () => {
  const program = await unpacked("program");
  await makeProgram()(program, () => {}, () => {});
});
