// Reading a typed array where the index is known to be good; a bad one is a bug and is said aloud.

export function at(cells: Int32Array | Float64Array, index: number): number {
  const value = cells[index];
  if (value === undefined) throw new RangeError(`no cell ${index} among ${cells.length}`);
  return value;
}
