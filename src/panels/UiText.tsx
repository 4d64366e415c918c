// Our own words, which are English: within an argument from right to left they keep their direction.

export function UiText({ className, children }: { className?: string; children: React.ReactNode }) {
  return (
    <span className={className} dir="ltr" lang="en">
      {children}
    </span>
  );
}
