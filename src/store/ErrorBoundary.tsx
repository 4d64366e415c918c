// What goes wrong while a part of the page is drawn stays in that part.

import { Component, type ReactNode } from 'react';
import { report } from './attempt.ts';
import { PartProblem } from './loadPart.ts';

interface Props {
  children: ReactNode;
  /** What could not be shown, to begin a sentence with: "The panel". */
  name: string;
  /** When it changes there is something else to show, and it is tried again. */
  of?: unknown;
  /** A way on without this part, with the words of its button. */
  way?: { words: string; go: () => void } | undefined;
  /** In place of the words. */
  fallback?: ReactNode;
}

export class ErrorBoundary extends Component<Props, { failed: boolean; error: unknown }> {
  override state = { failed: false, error: undefined as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { failed: true, error };
  }

  override componentDidCatch(error: unknown) {
    report(error);
  }

  override componentDidUpdate(before: Props) {
    if (this.state.failed && before.of !== this.props.of) this.tryAgain();
  }

  tryAgain = () => this.setState({ failed: false, error: undefined });

  override render() {
    const { children, name, way, fallback } = this.props;
    const { failed, error } = this.state;
    if (!failed) return children;
    if (fallback !== undefined) return fallback;
    // A part that was asked for three times is not asked for again on this page.
    const late = error instanceof PartProblem;
    return (
      <div className="failed" role="alert">
        <p>
          {late
            ? error.message
            : `${name} could not be shown: something in this program went wrong. What you opened is safe.`}
        </p>
        {showsFile() && <p>The map is a file of yours: after the page is loaded again, open it again too.</p>}
        <p>
          {way && (
            <button type="button" className="button main" onClick={way.go}>
              {way.words}
            </button>
          )}
          {!late && (
            <button type="button" className="button" onClick={this.tryAgain}>
              Try again
            </button>
          )}
          <button type="button" className="button" onClick={() => location.reload()}>
            Load the page again
          </button>
        </p>
      </div>
    );
  }
}

/** Whether the map has no address, and so is not there when the page is loaded again: see followAddress.ts. */
const showsFile = () => Number(history.state?.file ?? -1) >= 0;
