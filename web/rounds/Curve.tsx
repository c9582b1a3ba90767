import type { Held } from "../../domain/rounds/queue.ts";
import { saturation } from "../../domain/rounds/saturation.ts";
import { nodeName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { dayText } from "../panels/dates.ts";
import { useFacts } from "../replica/use-replica.ts";
import { curveText, drawnCurve } from "./curve.ts";
import { roundsWords } from "./rounds.words.ts";

/** New names an interview, and the sentence that says whether to go on; the numbers as a table too. */
export function Curve({ held }: { held: readonly Held[] }) {
  const words = useWords();
  const say = useSpeaker(roundsWords);
  const facts = useFacts();
  const told = saturation(held);
  const { width, height, floor, dots } = drawnCurve(told.curve);
  return (
    <section className="round-part">
      <h2>{say("curve")}</h2>
      <p>{curveText(told, say)}</p>
      {dots.length > 0 && (
        <>
          {dots.length > 1 && (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
            <section className="curve-frame" aria-label={say("curveAxis")} tabIndex={0}>
              <svg
                role="img"
                aria-label={say("curveChart", { numbers: dots.map(({ fresh }) => fresh).join(", ") })}
                viewBox={`0 0 ${width} ${height}`}
                width={width}
                height={height}
                className="curve"
              >
                <text x="4" y="12" className="curve-axis">
                  {say("curveAxis")}
                </text>
                <line x1="14" x2={width - 8} y1={floor} y2={floor} />
                <polyline points={dots.map(({ x, y }) => `${x},${y}`).join(" ")} />
                {dots.map(({ x, y, fresh, at, told: isTold }) => (
                  <g key={at}>
                    <circle cx={x} cy={y} r="4.5" />
                    {isTold && (
                      <text x={x} y={y - 9} textAnchor="middle">
                        {fresh}
                      </text>
                    )}
                    {isTold && (
                      <text x={x} y={floor + 18} textAnchor="middle" className="curve-axis">
                        {at}.
                      </text>
                    )}
                  </g>
                ))}
              </svg>
            </section>
          )}
          <details>
            <summary>{say("curveTable")}</summary>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{say("interviewed")}</th>
                  <th scope="col">{say("when")}</th>
                  <th scope="col">{say("named")}</th>
                  <th scope="col">{say("fresh")}</th>
                </tr>
              </thead>
              <tbody>
                {held.map((one, at) => (
                  <tr key={one.source}>
                    <th scope="row">
                      {one.node === undefined ? say("nobody") : nodeName(one.node, facts, words.language)}
                    </th>
                    <td>{one.date === undefined ? "" : dayText(one.date, words.language)}</td>
                    <td className="numbers">{told.curve[at]?.named}</td>
                    <td className="numbers">{told.curve[at]?.fresh}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </section>
  );
}
