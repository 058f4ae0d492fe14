/**
 * A number for each cell that was ever read (`recordReads`): pages remember thousands of them, and cells of different
 * units have the same names. The number of a record's field is made of one for the record and one for the field, so that
 * it is found without putting its name together: a rebuild reads millions of cells for the first time.
 */
const records = createNumbering();
const fields = createNumbering();
const itself = fields.numberOf('');

/** Room for the fields of a record. With 32 bits that leaves four million records. */
const mostFields = 1024;

/** The number of a cell in this thread; a name that is new gets the next one. */
export function numberOf(cell: string): number {
  const end = cell.indexOf('/', cell.indexOf('/') + 1);
  const [record, field] = end > 0 ? [cell.slice(0, end), fieldOf(cell.slice(end + 1))] : [cell, itself];
  return numberIn(recordOf(record), field);
}

/** The number of a record by its name, for `numberIn`, e.g. `events/7`. */
export function recordOf(name: string): number {
  return records.numberOf(name);
}

/** The number of a field by its name, for `numberIn`, e.g. `title`. Small, as records have few fields. */
export function fieldOf(name: string): number {
  return fields.numberOf(name);
}

/** The number of the cell that is a field of a record. */
export function numberIn(record: number, field: number): number {
  if (field < mostFields) return record * mostFields + field;
  // A field that came too late has a record of its own.
  return recordOf(`${records.nameOf(record)}/${fields.nameOf(field)}`) * mostFields + itself;
}

/** The name of a cell that has a number in this thread. */
export function nameOf(number: number): string {
  const record = records.nameOf(Math.floor(number / mostFields));
  const field = number % mostFields;
  return field === itself ? record : `${record}/${fields.nameOf(field)}`;
}

function createNumbering() {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  return {
    numberOf(name: string): number {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      const number = names.push(name) - 1;
      numbers.set(name, number);
      return number;
    },
    nameOf(number: number): string {
      const name = names[number];
      if (name === undefined) throw new Error(`No cell has the number ${number}`);
      return name;
    },
  };
}
