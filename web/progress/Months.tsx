// Progress month by month: small bars of one scale, a row a kind, and the same numbers as a table.
import type { Counts, Progress } from "../../domain/introducing/progress.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { introductionWords } from "../introductions/introductions.words.ts";

const kinds = ["introduced", "met", "together", "triads", "sectors", "needs"] as const;

const width = 480;
const height = 30;

export function Months({ progress }: { progress: Progress }) {
  const { language } = useWords();
  const say = useSpeaker(introductionWords);
  const { months } = progress;
  // One scale for all: a tall bar is more than a low one, whatever it is of.
  const most = Math.max(1, ...months.flatMap((one) => kinds.map((kind) => one[kind])));
  const named = (month: string, style: "short" | "long") =>
    new Intl.DateTimeFormat(language, {
      month: style,
      timeZone: "UTC",
      ...(style === "long" || month.endsWith("-01") ? { year: "numeric" } : {}),
    }).format(new Date(`${month}-01`));
  return (
    <section className="progress-months">
      <h2>{say("byMonth")}</h2>
      <div className="progress-rows">
        {kinds.map((kind) => (
          <Row key={kind} kind={kind} months={months} sum={progress[kind]} most={most} named={named} />
        ))}
      </div>
      <div className="table-frame">
        <table className="table progress-table">
          <thead>
            <tr>
              <th scope="col">{say("month")}</th>
              {kinds.map((kind) => (
                <th key={kind} scope="col">
                  {say(`c_${kind}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map((one) => (
              <tr key={one.month}>
                <th scope="row">{named(one.month, "long")}</th>
                {kinds.map((kind) => (
                  <td key={kind} className="numbers">
                    {one[kind]}
                  </td>
                ))}
              </tr>
            ))}
            <tr className="progress-sum">
              <th scope="row">{say("sum")}</th>
              {kinds.map((kind) => (
                <td key={kind} className="numbers">
                  {progress[kind]}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface RowProps {
  kind: keyof Counts;
  months: Progress["months"];
  sum: number;
  most: number;
  named: (month: string, style: "short" | "long") => string;
}

function Row({ kind, months, sum, most, named }: RowProps) {
  const say = useSpeaker(introductionWords);
  const step = width / Math.max(1, months.length);
  const bar = Math.min(28, step * 0.62);
  const numbers = months
    .filter((one) => one[kind] > 0)
    .map((one) => `${named(one.month, "long")}: ${one[kind]}`)
    .join(", ");
  return (
    <>
      <span className="progress-kind">{say(`c_${kind}`)}</span>
      <span className="progress-total numbers">{sum}</span>
      <svg
        role="img"
        aria-label={say("chart", { name: say(`c_${kind}`), numbers: numbers === "" ? "0" : numbers })}
        viewBox={`0 0 ${width} ${height + (kind === "needs" ? 15 : 2)}`}
        className="progress-chart"
      >
        <line x1="0" x2={width} y1={height} y2={height} />
        {months.map((one, at) => {
          const tall = (one[kind] / most) * (height - 12);
          const x = at * step + (step - bar) / 2;
          return (
            <g key={one.month}>
              {one[kind] > 0 && (
                <>
                  <rect x={x} y={height - tall} width={bar} height={tall} rx="2" />
                  <text x={x + bar / 2} y={height - tall - 3} textAnchor="middle">
                    {one[kind]}
                  </text>
                </>
              )}
              {kind === "needs" && (months.length <= 14 || at % 3 === 0) && (
                <text x={x + bar / 2} y={height + 12} textAnchor="middle" className="progress-axis">
                  {named(one.month, "short").split(" ")[0]}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </>
  );
}
