import { lettersMet } from "../../domain/search/letters.ts";

/** A text in which the letters that were asked for are set off. */
export function Letters({ asked, text }: { asked: string; text: string }) {
  let at = 0;
  return lettersMet(asked, text).map((piece) => {
    at += piece.text.length;
    return piece.met ? <mark key={at}>{piece.text}</mark> : piece.text;
  });
}
