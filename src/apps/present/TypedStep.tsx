// The number of a step that is being typed.

export function TypedStep({ digits }: { digits: string }) {
  if (digits === '') return null;
  return (
    <p className="present-typed" role="status">
      Step {digits} <span className="present-typed-hint">Enter goes there</span>
    </p>
  );
}
