// Puts text into a field as if it had been typed, so that the browser's own undo takes it back.

export function writeIn(
  field: HTMLTextAreaElement,
  { at, length }: { at: number; length: number },
  text: string,
): void {
  field.focus();
  field.setSelectionRange(at, at + length);
  if (document.execCommand("insertText", false, text)) return;
  field.setRangeText(text, at, at + length, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}
