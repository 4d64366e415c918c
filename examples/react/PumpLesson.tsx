// <argument-map> in React 19, without a wrapper.

import { useRef, useState } from 'react';
import type { ArgumentMapElement } from '../../public/argument-map.d.ts';
import lesson from '../lesson.json';

export function PumpLesson() {
  const map = useRef<ArgumentMapElement>(null);
  const [there, setThere] = useState(true);
  const [node, setNode] = useState('whitehead');
  const [data, setData] = useState<object>();
  const [title, setTitle] = useState('');
  const [claim, setClaim] = useState('');
  const [step, setStep] = useState('');
  return (
    <>
      <button type="button" onClick={() => setThere(!there)}>
        {there ? 'Remove the map' : 'Add the map'}
      </button>
      <button type="button" onClick={() => setNode('thesis')}>
        The thesis
      </button>
      <button type="button" onClick={() => map.current?.goTo('whitehead')}>
        Mr Whitehead
      </button>
      <button type="button" onClick={() => map.current?.next()}>
        Next step
      </button>
      <button type="button" onClick={() => setData(lesson)}>
        Another map
      </button>
      <p>
        Map: <output>{title}</output>. Claim: <output>{claim}</output>. Step: <output>{step}</output>.
      </p>
      {there && (
        <argument-map
          ref={map}
          map="broad-street-pump"
          node={node}
          data={data}
          height="480"
          label="How cholera travels"
          onargument-map-ready={({ detail }) => setTitle(detail.title)}
          onargument-map-select={({ detail }) => setClaim(detail.id ?? '')}
          onargument-map-step={({ detail }) => setStep(`${detail.index + 1} of ${detail.count}`)}
        >
          <p>John Snow: cholera travels in water.</p>
        </argument-map>
      )}
    </>
  );
}
