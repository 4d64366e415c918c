// A part of a page that comes over the line when it is first shown, and where it stands until then.

import { type ComponentType, type ReactNode, Suspense } from 'react';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { lateComponent } from './lateComponent.ts';

/** @param name See `ErrorBoundary`. @param fallback In place of the words, should it not come. */
export function latePart<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
  fallback?: ReactNode,
): (props: Props) => ReactNode {
  const Late = lateComponent(load);
  return (props) => (
    <ErrorBoundary name={name} fallback={fallback}>
      <Suspense>
        <Late {...(props as Props & React.JSX.IntrinsicAttributes)} />
      </Suspense>
    </ErrorBoundary>
  );
}
