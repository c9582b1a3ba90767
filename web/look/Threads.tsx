/** Three threads that nothing is woven into yet: the sign of what is still empty. */
export function Threads() {
  return (
    <svg className="threads" viewBox="0 0 96 40" width="96" height="40" aria-hidden="true">
      <path d="M4 8c24 0 40 0 88 0M4 20c18 0 26 0 36 0M58 20h34M4 32c30 0 60 0 88 0" />
      <path className="threads-loose" d="M40 20c5 0 6-9 9-9s4 18 9 9" />
      <circle cx="40" cy="20" r="3" />
    </svg>
  );
}
