// Before the page's own scripts: whatever program is started, its memory can be looked at.
{
  const note = (instance) => {
    for (const thing of Object.values(instance.exports)) {
      if (thing instanceof WebAssembly.Memory) globalThis.programMemory = thing;
    }
  };
  const instantiate = WebAssembly.instantiate;
  WebAssembly.instantiate = async (...given) => {
    const made = await instantiate.apply(WebAssembly, given);
    note(made.instance ?? made);
    return made;
  };
  WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
    construct(target, given) {
      const made = Reflect.construct(target, given);
      note(made);
      return made;
    },
  });
}
