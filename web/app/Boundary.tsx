import { Component, type ReactNode } from "react";
import { wordsIn } from "../i18n/words.ts";
import { session } from "../session/session.ts";

interface Props {
  children: ReactNode;
}

/** A part that broke says so in its own place; the rest of the page goes on. */
export class Boundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    const words = wordsIn(session.getState().speaks);
    return (
      <div className="message" role="alert">
        <h1>{words.ui("crash.title")}</h1>
        <p>{words.ui("crash.text")}</p>
        <button type="button" className="button main" onClick={() => window.location.reload()}>
          {words.ui("crash.reload")}
        </button>
      </div>
    );
  }
}
