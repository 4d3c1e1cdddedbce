import type { Sidecar } from '../../model/sidecar.ts';
import { cardIn, type RenderContext } from '../context.ts';
import { csvLine } from '../text/csv.ts';
import type { Column, DataFile, Keys } from './file.ts';

/** A table of CSV: what its columns mean stands beside how their cells are made of a row. */
export interface Table<Row> {
  name: string;
  path: string;
  holds: string;
  /** What a row is: `quotation`. */
  row: string;
  columns: readonly TableColumn<Row>[];
  keys: Keys;
  rowsOf: (record: Sidecar, context: RenderContext) => Iterable<Row>;
}

export interface TableColumn<Row> extends Column {
  type: 'string' | 'integer';
  cell: (row: Row) => string | number | null | undefined;
}

/** The key of a table each row of which is of one article. */
export const OF_ARTICLE: Keys = {
  foreignKeys: [{ fields: 'article_id', reference: { resource: 'articles', fields: 'id' } }],
};

/** A table (RFC 4180) as a file to which all articles add; the first of them brings the names of the columns. */
export function tableFile<Row>({ rowsOf, columns, ...table }: Table<Row>): DataFile {
  const head = csvLine(columns.map(({ name }) => name));
  return {
    ...table,
    from: `the table of each ${table.row}`,
    mediaType: 'text/csv',
    framing: 1,
    columns,
    *linesOf(record, context) {
      const { cards } = context.archive;
      if (cards[0] === cardIn(context.archive, record.original.path)) yield head;
      for (const row of rowsOf(record, context)) yield csvLine(columns.map(({ cell }) => textOf(cell(row))));
    },
  };
}

function textOf(value: string | number | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
