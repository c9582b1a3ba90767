// The straight line through points whose axes are logarithmic.

/** Least-squares slope of ln y on ln x, both > 0; null where x does not vary (fewer than two different). */
export function logLogSlope(points: readonly { readonly x: number; readonly y: number }[]): number | null {
  const [first] = points;
  if (first === undefined || points.every(({ x }) => x === first.x)) return null;
  const logs = points.map(({ x, y }) => ({ x: Math.log(x), y: Math.log(y) }));
  const meanX = logs.reduce((sum, { x }) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, { y }) => sum + y, 0) / logs.length;
  const spread = logs.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  return logs.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / spread;
}
