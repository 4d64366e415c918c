// Components that come over the line when they are first shown.

import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { loadPart } from './loadPart.ts';

/** For use within a `Suspense` and an `ErrorBoundary`: where it cannot be loaded, a `PartProblem` is thrown. */
export function lateComponent<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await loadPart(load) }));
}
