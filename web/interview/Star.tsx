// The actor in the middle and a thread to each that was told of, as far as the interview has come: only to be looked at.
interface Props {
  count: number;
}

const most = 24;

export function Star({ count }: Props) {
  const threads = Math.min(count, most);
  const ends = Array.from({ length: threads }, (_, at) => {
    // The golden angle: every new thread finds the widest gap, and the others stay where they are.
    const turn = at * 2.39996 - Math.PI / 2;
    return { x: 30 * Math.cos(turn), y: 30 * Math.sin(turn), at };
  });
  return (
    <svg className="interview-star" viewBox="-36 -36 72 72" aria-hidden="true">
      {ends.map(({ x, y, at }) => (
        <g key={at}>
          <line x2={x} y2={y} />
          <circle cx={x} cy={y} r="3" />
        </g>
      ))}
      <circle r="13" className="interview-middle" />
    </svg>
  );
}
