/** Three threads that nothing is woven into yet: the sign of what is still empty. */
export function Threads() {
  return (
    <svg className="threads" viewBox="0 0 96 40" width="96" height="40" aria-hidden="true">
      <path d="M4 6h88M4 20h34M66 20h26M4 34h88" />
      <path className="threads-loose" d="M41 20c9 0 9-8 15-8s3 14-3 14-4-8 3-8" />
      <circle cx="40" cy="20" r="3" />
    </svg>
  );
}
