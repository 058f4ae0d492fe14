/** A row by its columns; columns left out get what the table gives them. */
export type Row = Readonly<Record<string, unknown>>;

/** Rows by table; a table comes after those that it refers to. */
export type Rows = Map<string, Row[]>;

export function addRow(rows: Rows, table: string, row: Row): void {
  const known = rows.get(table);
  if (known) known.push(row);
  else rows.set(table, [row]);
}
