// <argument-map> in React 19, without a wrapper.

import { useEffect, useMemo, useState } from 'react';
import lesson from '../lesson.json';
import { useArgumentMap } from './useArgumentMap.ts';

export function PumpLesson() {
  const [there, setThere] = useState(true);
  const [node, setNode] = useState('whitehead');
  const [data, setData] = useState<object | null>(null);
  const [title, setTitle] = useState('');
  const [claim, setClaim] = useState('');
  const [step, setStep] = useState('');
  const listeners = useMemo(
    () =>
      ({
        'argument-map-ready': ({ detail }) => setTitle(detail.title),
        'argument-map-select': ({ detail }) => setClaim(detail.id ?? ''),
        'argument-map-step': ({ detail }) => setStep(`${detail.index + 1} of ${detail.count}`),
      }) satisfies Parameters<typeof useArgumentMap>[1],
    [],
  );
  const [map, ref] = useArgumentMap(data, listeners);
  useEffect(() => {
    // In a page from a server the map may be there before React listens; else the event tells.
    map?.getState?.().then(
      (state) => setTitle((state as { title?: string }).title ?? ''),
      () => undefined,
    );
  }, [map]);
  return (
    <>
      <button type="button" onClick={() => setThere(!there)}>
        {there ? 'Remove the map' : 'Add the map'}
      </button>
      <button type="button" onClick={() => setNode('thesis')}>
        The thesis
      </button>
      <button type="button" onClick={() => map?.goTo('whitehead')}>
        Mr Whitehead
      </button>
      <button type="button" onClick={() => map?.next()}>
        Next step
      </button>
      <button type="button" onClick={() => setData(lesson)}>
        Another map
      </button>
      <p>
        Map: <output>{title}</output>. Claim: <output>{claim}</output>. Step: <output>{step}</output>.
      </p>
      {there && (
        <argument-map ref={ref} map="broad-street-pump" node={node} height="480" label="How cholera travels">
          <p>John Snow: cholera travels in water.</p>
        </argument-map>
      )}
    </>
  );
}
