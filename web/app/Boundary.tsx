import { Component, type ReactNode } from "react";
import { Broken } from "./states/Broken.tsx";

interface Props {
  children: ReactNode;
}

/** A part that broke says so in its own place; the rest of the page goes on. */
export class Boundary extends Component<Props, { broken: { error: unknown } | null }> {
  override state: { broken: { error: unknown } | null } = { broken: null };

  static getDerivedStateFromError(error: unknown) {
    return { broken: { error } };
  }

  override render() {
    const { broken } = this.state;
    return broken === null ? this.props.children : <Broken error={broken.error} />;
  }
}
