// The rival's page: PapaParse reads the file, and plain loops make the same sums as the program does. Written as one
// would write it who knows the engine: one pass, no object per sum but the groups, nothing computed twice.
{
  const SHARE = 30;
  const DIGITS = /^\d+$/;
  const GROUPED = /^\d{1,3}(\.\d{3})+$/;
  const CODE = /^\d\d\.\d\d\.\d\d\.\d{4}$/;

  /** A count by the grammar of numbers: "58959" or "58.959"; anything else is none. */
  function count(text) {
    if (DIGITS.test(text)) return Number(text);
    if (GROUPED.test(text)) return Number(text.replaceAll(".", ""));
    return null;
  }

  /** The least whole number of people that reaches the share; both factors are whole, so nothing is lost before. */
  const leastOf = (base) => Math.ceil((base * SHARE) / 100);

  const empty = () => ({ rows: 0, base: 0, done: 0, target: 0, short: 0 });

  function add(sum, base, done, target) {
    sum.rows += 1;
    sum.base += base;
    sum.done += done;
    sum.target += target;
    if (done < target) sum.short += target - done;
  }

  function addTo(groups, key, base, done, target) {
    let sum = groups.get(key);
    if (!sum) groups.set(key, (sum = empty()));
    add(sum, base, done, target);
  }

  function sumUp(rows) {
    const whole = empty();
    const [provinces, regencies, districts] = [new Map(), new Map(), new Map()];
    const [lines, rejected] = [[], []];
    for (const row of rows) {
      const code = row["Kode Wilayah"];
      const base = count(row["Wajib KTP"]);
      const done = count(row["IKD"]);
      if (base === null || done === null || !CODE.test(code)) {
        rejected.push(row);
        continue;
      }
      const target = leastOf(base);
      add(whole, base, done, target);
      addTo(provinces, code.slice(0, 2), base, done, target);
      addTo(regencies, code.slice(0, 5), base, done, target);
      addTo(districts, code.slice(0, 8), base, done, target);
      lines.push({ code, name: row["Desa/Kelurahan"], base, done, target });
    }
    return { whole, provinces, regencies, districts, lines, rejected };
  }

  const number = new Intl.NumberFormat("id-ID");

  function element(tag, text, into) {
    const made = document.createElement(tag);
    made.textContent = text;
    into.append(made);
    return made;
  }

  function paint({ whole, lines }) {
    const target = leastOf(whole.base);
    const page = document.createDocumentFragment();
    const figures = {
      "total-base": whole.base,
      "total-done": whole.done,
      "total-target": target,
      "total-shortfall": Math.max(0, target - whole.done),
      "total-short-only": whole.short,
    };
    for (const [id, value] of Object.entries(figures)) {
      const data = element("data", number.format(value), element("p", `${id}: `, page));
      data.id = id;
      data.value = value;
    }
    const table = element("table", "", page);
    for (const line of lines.slice(0, 30)) {
      const row = element("tr", "", table);
      element("th", `${line.name} ${line.code}`, row);
      for (const value of [line.base, line.done, line.target, Math.max(0, line.target - line.done)]) {
        element("td", number.format(value), row);
      }
      element("td", `${number.format(Math.floor((line.done * 10000) / line.base) / 100)} %`, row);
    }
    document.body.append(page);
  }

  globalThis.readTable = (file) => {
    Papa.parse(file, { header: true, skipEmptyLines: true, complete: ({ data }) => paint(sumUp(data)) });
  };
}
