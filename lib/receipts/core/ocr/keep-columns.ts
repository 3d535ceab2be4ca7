/** The wanted columns of every row: a recogniser knows 6,625 characters of which a receipt holds 200. */
export function keepColumns(data: Float32Array, rowLength: number, columns: Int32Array): Float32Array {
  const rows = rowLength > 0 ? Math.floor(data.length / rowLength) : 0;
  const kept = new Float32Array(rows * columns.length);
  for (let row = 0, to = 0; row < rows; row++)
    for (const column of columns) kept[to++] = data[row * rowLength + column] ?? 0;
  return kept;
}
