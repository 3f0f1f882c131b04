"use strict";
const NEXT = { none: "ascending", ascending: "descending", descending: "none" };
const DIRECTIONS = { ascending: 1, descending: -1, none: 0 };

for (const table of document.querySelectorAll("table[data-sortable]")) {
  const heads = Array.from(table.tHead.rows[table.tHead.rows.length - 1].cells);
  const bodies = Array.from(table.tBodies);
  const original = bodies.map((body) => Array.from(body.rows));
  const isHeading = (row) => row.classList.contains("section");
  const key = (row, column) => row.cells[column].dataset.key ?? row.cells[column].textContent.trim();

  // Rows stay under their headings: only within a section is one before another.
  const arrange = (column, direction) => {
    bodies.forEach((body, place) => {
      const rows = original[place].filter((row) => !isHeading(row));
      if (direction) {
        rows.sort((one, other) => {
          const [a, b] = [key(one, column), key(other, column)];
          if (!a || !b) return Boolean(b) - Boolean(a);
          return direction * a.localeCompare(b, undefined, { numeric: true });
        });
      }
      body.append(...original[place].filter(isHeading), ...rows);
    });
  };

  heads.forEach((head, column) => {
    if (!head.textContent.trim()) return;
    // No real button: browsers leave those out where they repeat the heads on paper.
    const button = document.createElement("span");
    button.setAttribute("role", "button");
    button.tabIndex = 0;
    button.append(...head.childNodes);
    head.append(button);
    const sort = () => {
      const next = NEXT[head.getAttribute("aria-sort") ?? "none"];
      heads.forEach((other) => other.removeAttribute("aria-sort"));
      if (next !== "none") head.setAttribute("aria-sort", next);
      arrange(column, DIRECTIONS[next]);
    };
    button.addEventListener("click", sort);
    button.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      sort();
    });
  });
}
